package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.check.AttestationSigned;
import org.quadcheck.check.SbomSigned;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.limit.Limits;

class SignedSubmissionTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Path SIGNED = Path.of("src/test/resources/intake/signed");

  @TempDir Path temporary;
  private OfferFolder folder;
  private Path keys;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new OfferFolder(Files.createDirectory(temporary.resolve("offer")));
    keys = Files.createDirectory(temporary.resolve("keys"));
    copy("plain.cdx.json", folder.path().resolve("s.json"));
    copy("plain.cdx.json.es256.sig", folder.path().resolve("s.json.sig"));
  }

  @Test
  void verifiesASignatureBesideAnSbom() throws IOException, InvalidInputException {
    copy("keys/es256.pem", keys.resolve("Acme release.pem"));

    Submission read = read(TrustStore.read(keys, DAY));

    assertThat(signatures(read))
        .containsExactly(
            new Signature(
                "s.json.sig",
                "raw",
                SignatureOutcome.VERIFIED,
                "Acme release",
                "verified with the key Acme release"));
    assertThat(listed(read).get(1))
        .isEqualTo("signature s.json.sig: of s.json: verified with the key Acme release");
  }

  @Test
  void holdsASignatureOverAChangedSbomForInvalid() throws IOException, InvalidInputException {
    copy("keys/es256.pem", keys.resolve("acme.pem"));
    Files.delete(folder.path().resolve("s.json"));
    copy("plain-tampered.cdx.json", folder.path().resolve("s.json"));

    assertThat(signatures(read(TrustStore.read(keys, DAY))))
        .extracting(Signature::outcome, Signature::signer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(SignatureOutcome.INVALID, ""));
  }

  @Test
  void doesNotVerifyWithAKeyThatTheSupplierHandsIn() throws IOException, InvalidInputException {
    copy("keys/es256.pem", folder.path().resolve("es256.pem"));

    Submission read = read(TrustStore.empty());

    assertThat(signatures(read))
        .extracting(Signature::outcome)
        .containsExactly(SignatureOutcome.NOT_VERIFIED);
    assertThat(listed(read).get(0))
        .isEqualTo("refused es256.pem: keys or certificates, the buyer's to give");
  }

  @Test
  void verifiesASignatureBesideAnyFile() throws IOException, InvalidInputException {
    copy("keys/es256.pem", keys.resolve("acme.pem"));
    folder.with("note.txt", "x").with("note.txt.sig", new byte[64]);

    assertThat(listed(read(TrustStore.read(keys, DAY))))
        .contains("signature note.txt.sig: of note.txt: no trusted key is of a kind that fits it");
  }

  @Test
  void judgesByTheSignatureWithinAnSbom() throws IOException, InvalidInputException {
    copy("keys/es256.pem", keys.resolve("acme.pem"));
    copy("keys/ca.pem", keys.resolve("ca.pem"));

    assertThat(judged("jsf-es256-key-id.cdx.json"))
        .isEqualTo("PASS: signed; verified with the key acme");
    Files.move(keys.resolve("acme.pem"), keys.resolve("es256.pem"));
    assertThat(judged("jsf-es256-key-id-tampered.cdx.json"))
        .isEqualTo(
            "FAIL: signature invalid: no trusted key verifies it: what was signed was changed, or"
                + " another key made it");
    assertThat(judged("xmldsig-rs256.cdx.xml"))
        .isEqualTo(
            "PASS: signed; verified with the certificate of O=Acme Networks Pty Ltd, CN=Acme release"
                + " signing");
    assertThat(judged("xmldsig-rs256-tampered.cdx.xml"))
        .isEqualTo(
            "FAIL: signature invalid: it does not fit the content: what was signed was changed, or"
                + " the signature is damaged");
  }

  @Test
  void contradictsAnAttestationThatWasChangedAfterSigning()
      throws IOException, InvalidInputException {
    copy("keys/es256.pem", keys.resolve("acme.pem"));
    folder
        .with("attestation.yaml", "attestation: 1\nsupplier: {name: Acme}\nclaims: {}\n")
        .with(
            "attestation.yaml.sig", Files.readAllBytes(SIGNED.resolve("plain.cdx.json.es256.sig")));
    Observation seen =
        new AttestationSigned(false).evaluate(read(TrustStore.read(keys, DAY)), DAY).get(0);

    assertThat(seen.outcome() + " " + seen.ground() + ": " + seen.message())
        .isEqualTo(
            "FAIL CONTRADICTION: the signature of the attestation is invalid: no trusted key verifies"
                + " it: the file was changed, or another key signed it");
  }

  private String judged(String name) throws IOException, InvalidInputException {
    OfferFolder own = new OfferFolder(Files.createDirectory(temporary.resolve(name + ".d")));
    copy(name, own.path().resolve(name));
    Submission submission =
        new Intake(Questions.vocabulary(), TrustStore.read(keys, DAY), Limits.standard())
            .read(List.of(own.path().toString()), InputStream.nullInputStream());
    Observation seen = new SbomSigned().evaluate(submission, DAY).get(0);
    return seen.outcome() + ": " + seen.message();
  }

  private Submission read(TrustStore trust) throws InvalidInputException {
    return new Intake(Questions.vocabulary(), trust, Limits.standard())
        .read(List.of(folder.path().toString()), InputStream.nullInputStream());
  }

  private static List<Signature> signatures(Submission submission) {
    return submission.sboms().get(0).signatures();
  }

  private static void copy(String name, Path to) throws IOException {
    Files.copy(SIGNED.resolve(name), to);
  }
}
