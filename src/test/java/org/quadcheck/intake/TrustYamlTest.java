package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.TestAuthority.Made;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.limit.Limits;

/** {@code trust.yaml} says who may sign what, for which supplier. */
class TrustYamlTest {
  private static final String SBOM =
      "\"bomFormat\":\"CycloneDX\",\"metadata\":{\"component\":{\"name\":\"Gateway\",\"supplier\":"
          + "{\"name\":\"Acme Networks\"},\"type\":\"application\"}}";

  @TempDir Path folder;
  private Path trust;
  private final KeyPair keys = TestAuthority.pair();
  private final TestAuthority root = TestAuthority.named("CN=Root");

  @BeforeEach
  void makeTheFolder() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(
        trust.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
  }

  private void signers(String text) throws IOException {
    Files.writeString(trust.resolve("trust.yaml"), "trust: 1\nsigners:\n" + text);
  }

  private String seen(String document) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    Signature one = SignedFiles.verify(file, TrustStore.read(trust, SignedFiles.DAY)).get(0);
    return one.outcome().word() + ": " + one.message();
  }

  /** An SBOM of which the names sort before "signature", without a version. */
  private String sbom() {
    return JsfMaker.signed(SBOM, keys.getPrivate(), List.of());
  }

  private String document() {
    return JsfMaker.signed("\"a\":1", keys.getPrivate(), List.of());
  }

  @Test
  void namesSignersAndBoundsWhatTheyMaySign() throws IOException, InvalidInputException {
    signers("  - {name: Acme, key: acme.pem, may-sign: [sbom], suppliers: [ACME networks]}\n");

    assertThat(seen(sbom())).isEqualTo("verified: verified with the key Acme");
    assertThat(seen(document()))
        .isEqualTo("not-verified: it is of Acme, and it is not trusted to sign an exhibit");
  }

  @Test
  void boundsForWhomASignerMaySign() throws IOException, InvalidInputException {
    signers("  - {name: Acme, key: acme.pem, may-sign: [sbom, exhibit], suppliers: [Other Ltd]}\n");

    assertThat(seen(sbom()))
        .isEqualTo(
            "not-verified: it is of Acme, and it is trusted for Other Ltd, and not for the supplier"
                + " Acme Networks");
    assertThat(seen(document()))
        .isEqualTo(
            "not-verified: it is of Acme, and it is trusted for Other Ltd alone, and no supplier is"
                + " named");
  }

  @Test
  void doesNotCallChangedWhatTheKeyOfAnotherSupplierDidNotSign()
      throws IOException, InvalidInputException {
    signers("  - {name: Other, key: acme.pem, may-sign: [sbom], suppliers: [Other Ltd]}\n");
    Path offer = Files.createDirectory(folder.resolve("offer"));
    String signed = JsfMaker.signed(SBOM, TestAuthority.pair().getPrivate(), List.of());
    Files.writeString(offer.resolve("sbom.json"), signed);

    assertThat(judged(offer, "Acme Networks"))
        .isEqualTo(
            "not-verified: no trusted key verifies it, and none of those that might have made it may"
                + " sign for this supplier: its own key is missing");
    assertThat(judged(offer, "Other Ltd"))
        .isEqualTo(
            "invalid: no trusted key verifies it: what was signed was changed, or another key made"
                + " it");
  }

  private String judged(Path offer, String supplier) throws IOException, InvalidInputException {
    Files.writeString(
        offer.resolve("attestation.yaml"),
        "attestation: 1\nsupplier: {name: %s}\n".formatted(supplier));
    TrustStore trusted = TrustStore.read(trust, SignedFiles.DAY);
    Submission read =
        new Intake(Questions.vocabulary(), trusted, Limits.standard())
            .read(List.of(offer.toString()), InputStream.nullInputStream());
    Signature one = read.sboms().get(0).signatures().get(0);
    return one.outcome().word() + ": " + one.message();
  }

  @Test
  void trustsNobodyWhomItDoesNotName() throws IOException, InvalidInputException {
    signers(
        "  - {name: Acme CA, authority: root.pem, subject: {O: Acme}, may-sign: sbom, suppliers:"
            + " any}\n");

    assertThat(seen(sbom()))
        .isEqualTo("not-verified: it is of the key acme, and trust.yaml does not name it");
  }

  @Test
  void trustsAnAuthorityForTheNamesThatItSays() throws IOException, InvalidInputException {
    KeyPair own = TestAuthority.pair();
    signers(
        """
          - name: Acme
            authority: root.pem
            subject: {O: Acme, CN: Release}
            may-sign: [exhibit]
            suppliers: any
        """);
    String right =
        JsfMaker.signed(
            "\"a\":1",
            own.getPrivate(),
            List.of(root.issue(new Made("C=AU,O=Acme,CN=Release", own.getPublic()))));

    assertThat(seen(right))
        .isEqualTo("verified: verified with the certificate of Acme (C=AU, O=Acme, CN=Release)");
    for (String wrong :
        List.of(
            "O=Acme,CN=Other",
            "O=Acme,O=Other,CN=Release",
            "CN=Release\\,O=Acme",
            "O=Acme+CN=Release")) {
      String signed =
          JsfMaker.signed(
              "\"a\":1", own.getPrivate(), List.of(root.issue(new Made(wrong, own.getPublic()))));
      assertThat(seen(signed))
          .as("%s", wrong)
          .startsWith("not-verified: trust.yaml names nobody for the certificate (");
    }
  }

  @Test
  void namesThePersonOfACertificateAsPeopleWriteIt() throws IOException, InvalidInputException {
    KeyPair own = TestAuthority.pair();
    signers(
        """
          - name: Alice
            authority: root.pem
            subject: {O: Acme, EMAILADDRESS: alice@acme.example}
            may-sign: [exhibit]
            suppliers: any
        """);
    String subject = "O=Acme,CN=Alice,EMAILADDRESS=%s@acme.example,SERIALNUMBER=7";
    for (String one : List.of("alice", "bob")) {
      X509Certificate certificate = root.issue(new Made(subject.formatted(one), own.getPublic()));
      String signed = JsfMaker.signed("\"a\":1", own.getPrivate(), List.of(certificate));
      String name = "O=Acme, CN=Alice, EMAILADDRESS=%s@acme.example, SERIALNUMBER=7".formatted(one);
      assertThat(seen(signed))
          .isEqualTo(
              one.equals("alice")
                  ? "verified: verified with the certificate of Alice (%s)".formatted(name)
                  : "not-verified: trust.yaml names nobody for the certificate (%s)"
                      .formatted(name));
    }
  }

  @Test
  void trustsOnDaysAlone() throws IOException, InvalidInputException {
    String signer = "  - {name: Acme, key: acme.pem, may-sign: sbom, suppliers: any, %s}\n";
    signers(signer.formatted("until: 2026-11-25"));
    assertThat(seen(sbom()))
        .isEqualTo(
            "not-verified: it is of the key Acme, and trust.yaml trusted it until 2026-11-25");
    signers(signer.formatted("from: 2026-11-27"));
    assertThat(seen(sbom()))
        .isEqualTo(
            "not-verified: it is of the key Acme, and trust.yaml trusts it from 2026-11-27 on");
    signers(signer.formatted("from: 2026-11-26, until: 2026-11-26"));
    assertThat(seen(sbom())).startsWith("verified: ");
  }

  @Test
  void tellsEveryMistake() throws IOException {
    signers(
        """
          - {name: A, key: acme.pme, may-sign: [sbon], suppliers: any}
          - {name: A, key: acme.pem, may-sing: sbom, suppliers: [""]}
          - {name: B, authority: root.pem, may-sign: sbom, suppliers: any}
          - {name: C, may-sign: sbom, suppliers: any, from: 2026-02-02, until: 2026-02-01}
          - {name: D, authority: root.pem, subject: {ON: x}, may-sign: sbom, suppliers: any}
        """);

    assertThat(
            catchThrowableOfType(
                    InvalidInputException.class, () -> TrustStore.read(trust, SignedFiles.DAY))
                .problems())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "no file 'acme.pme' in the trust folder. Did you mean 'acme.pem'?",
            "unknown word 'sbon'. Did you mean 'sbom'?",
            "a second signer is named 'A'. Rename one.",
            "'may-sign' is missing. Add it.",
            "unknown key 'may-sing'. Did you mean 'may-sign'?",
            "a supplier is blank. Write its name, or 'any'.",
            "an authority gives certificates to many. Say with 'subject' whose is meant.",
            "a signer has one of 'key', 'authority' and 'sigstore'. Name one.",
            "'until' lies before 'from'. Mend one of them.",
            "unknown attribute 'ON' of a name. Known: CN, O, OU, L, ST, C, STREET, DC, UID,"
                + " EMAILADDRESS, GIVENNAME, SERIALNUMBER, SURNAME.");
  }

  @Test
  void takesNoEmptyListForEverybody() throws IOException {
    signers(
        """
          - {name: A, key: acme.pem, may-sign: sbom, suppliers: []}
          - {name: B, key: acme.pem, may-sign: [], suppliers: any}
          - {name: C, authority: root.pem, subject: {}, may-sign: sbom, suppliers: any}
          - {name: D, key: acme.pem, may-sign: sbom, suppliers: [any, Acme]}
        """);

    assertThat(problems())
        .containsExactly(
            "'suppliers' is an empty list. Write the names of suppliers, or 'any'.",
            "'may-sign' is an empty list. Write sbom, attestation, vex, exhibit.",
            "'subject' names nobody. Write attributes of a name.",
            "'any' stands beside names. Keep one of both.");
  }

  @Test
  void takesOneSignerForOneKey() throws IOException, InvalidInputException {
    String second = "has the key of 'A', which alone would count. Write one signer for both.";
    Files.copy(trust.resolve("acme.pem"), trust.resolve("same.pem"));
    signers(
        """
          - {name: A, key: acme.pem, may-sign: sbom, suppliers: [Acme Networks]}
          - {name: B, key: same.pem, may-sign: sbom, suppliers: [Other]}
          - {name: C, authority: root.pem, subject: {O: x}, may-sign: sbom, suppliers: any}
          - {name: D, authority: root.pem, subject: {O: x}, may-sign: vex, suppliers: any}
        """);
    assertThat(problems()).containsExactly(second, second.replace("'A'", "'C'"));

    signers(
        """
          - {name: A, key: acme.pem, may-sign: vex, suppliers: any, until: 2026-06-30}
          - {name: B, key: same.pem, may-sign: sbom, suppliers: any, from: 2026-07-01}
        """);
    assertThat(seen(sbom())).isEqualTo("verified: verified with the key B");
  }

  @Test
  void tellsFilesThatHoldSomethingElse() throws IOException {
    Files.write(
        trust.resolve("root.crl"), root.list(root.certificate(), "2026-05-01", "2027-01-01"));
    signers(
        """
          - {name: A, key: root.crl, may-sign: sbom, suppliers: any}
          - {name: B, authority: acme.pem, subject: {O: x}, may-sign: sbom, suppliers: any}
          - {name: C, key: acme.pem, subject: {O: x}, may-sign: sbom, suppliers: any}
        """);

    assertThat(problems())
        .containsExactly("'subject' belongs to an authority. Take it out, or name the authority.");

    signers(
        """
          - {name: A, key: root.crl, may-sign: sbom, suppliers: any}
          - {name: B, authority: acme.pem, subject: {O: x}, may-sign: sbom, suppliers: any}
        """);
    assertThat(problems())
        .containsExactly(
            "'root.crl' holds no key of a signer. Name another file.",
            "'acme.pem' holds no authority. Name another file.");
  }

  @Test
  void trustsNobodyByAStarAlone() throws IOException {
    signers(
        """
          - {name: A, sigstore: {identity: "*", issuer: "https://x.example"}, may-sign: sbom, suppliers: any}
          - {name: B, sigstore: {identity: "b@x.example", issuer: "*"}, may-sign: sbom, suppliers: any}
          - {name: C, key: acme.pem, may-sign: sbom, suppliers: ["*"]}
        """);

    assertThat(problems())
        .containsExactly(
            "'*' alone is anybody. Name whom you mean.",
            "an issuer has no '*' in it. Write its whole address.",
            "a supplier has no '*' in its name. Write it whole, or 'any'.");
  }

  private List<String> problems() {
    return catchThrowableOfType(
            InvalidInputException.class, () -> TrustStore.read(trust, SignedFiles.DAY))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  @Test
  void readsKeysAsJson() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    for (String name : List.of("es256", "rs256", "ed25519")) {
      Files.copy(set.resolve("keys/" + name + ".jwk"), trust.resolve(name + ".jwk"));
    }
    Files.writeString(
        trust.resolve("set.json"),
        "{\"keys\":[" + Files.readString(set.resolve("keys/other.jwk")) + "]}");
    TrustStore read = TrustStore.read(trust, SignedFiles.DAY);

    assertThat(read.names())
        .containsExactly("acme", "ed25519", "es256", "root", "rs256", "set#other");
    assertThat(SignedFiles.verify(set.resolve("jsf-unknown-key.cdx.json"), read))
        .extracting(Signature::signer)
        .containsExactly("set#other");
  }

  @Test
  void refusesSecretsAndKeysThatAreNone() throws IOException {
    Files.writeString(trust.resolve("a.jwk"), "{\"kty\":\"oct\",\"k\":\"AAAA\"}");
    Files.writeString(
        trust.resolve("b.jwk"), "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}");
    Files.writeString(trust.resolve("c.jwk"), "{\"keys\":[]}");
    Files.writeString(trust.resolve("d.jwk"), "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"x\"}");

    assertThat(
            catchThrowableOfType(
                    InvalidInputException.class, () -> TrustStore.read(trust, SignedFiles.DAY))
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "is a shared secret, with which anybody signs. Ask for a public key.",
            "is no public key as JWK that is used here. Mend it, or take it out.",
            "is no public key as JWK that is used here. Mend it, or take it out.",
            "holds a private key. Remove it at once, and keep the public key alone.");
  }
}
