package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.value.SignatureOutcome.INVALID;
import static org.quadcheck.evidence.value.SignatureOutcome.NOT_VERIFIED;
import static org.quadcheck.evidence.value.SignatureOutcome.VERIFIED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.pdf.PdfBuilder;
import org.quadcheck.limit.Limits;

/**
 * A signature beside a file is of what the file is or holds, for {@code check} as for {@code
 * verify}.
 */
class SignedKindsTest {
  private static final String DECLARED =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"type": "library", "name": "a"}],
       "declarations": {"claims": [{"bom-ref": "c", "predicate": "p"}]}}
      """;

  @TempDir private Path folder;
  @TempDir private Path keys;
  private KeyPair pair;

  /** Files of several kinds, each with what whoever signs it must be trusted for. */
  private enum Document {
    FORM_IN_PDF("form.pdf", "attestation") {
      @Override
      byte[] bytes() throws IOException {
        return PdfBuilder.aFormWithStatements().bytes();
      }
    },
    OTHER_PDF("report.pdf", "exhibit") {
      @Override
      byte[] bytes() throws IOException {
        return PdfBuilder.aPdf().bytes();
      }
    },
    ATTESTATION_IN_AN_ENVELOPE("a.json", "attestation") {
      @Override
      byte[] bytes() {
        return enveloped(
            "https://quadcheck.org/attestation/v1",
            "{\"attestation\": 1, \"supplier\": {\"name\": \"Acme\"}}");
      }
    },
    VEX_IN_AN_ENVELOPE("v.json", "vex") {
      @Override
      byte[] bytes() {
        return enveloped(
            "https://openvex.dev/ns/v0.2.0",
            "{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"statements\": []}");
      }
    },
    SBOM_IN_AN_ENVELOPE("s.json", "sbom") {
      @Override
      byte[] bytes() {
        return enveloped(
            "https://cyclonedx.org/bom",
            "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"version\": 1}");
      }
    },
    PROVENANCE_IN_AN_ENVELOPE("p.json", "exhibit") {
      @Override
      byte[] bytes() {
        return enveloped("https://slsa.dev/provenance/v1", "{}");
      }
    },
    SBOM_WITH_DECLARATIONS_IN_AN_ENVELOPE("d.json", "sbom, attestation") {
      @Override
      byte[] bytes() {
        return enveloped("https://cyclonedx.org/bom", DECLARED);
      }
    };

    private final String file;
    private final String kinds;

    Document(String file, String kinds) {
      this.file = file;
      this.kinds = kinds;
    }

    abstract byte[] bytes() throws IOException;

    private static byte[] enveloped(String type, String predicate) {
      String statement =
          """
          {"_type": "https://in-toto.io/Statement/v1", "predicateType": "%s", "subject": [], "predicate": %s}
          """
              .formatted(type, predicate);
      String payload =
          Base64.getEncoder().encodeToString(statement.getBytes(StandardCharsets.UTF_8));
      return "{\"payloadType\": \"application/vnd.in-toto+json\", \"payload\": \"%s\", \"signatures\": []}"
          .formatted(payload)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void makeAKey() throws Exception {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Files.writeString(
        keys.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Files.writeString(
        folder.resolve("other.yaml"),
        "attestation: 1\nsupplier: {name: Acme}\nclaims: {build.environments-separated: true}\n");
  }

  private void sign(Document document) throws Exception {
    byte[] bytes = document.bytes();
    Signature made = Signature.getInstance("Ed25519");
    made.initSign(pair.getPrivate());
    made.update(bytes);
    Files.write(folder.resolve(document.file), bytes);
    Files.write(folder.resolve(document.file + ".sig"), made.sign());
  }

  private TrustStore trust(String kinds) throws Exception {
    Files.writeString(
        keys.resolve("trust.yaml"),
        "trust: 1\nsigners:\n  - {name: Acme, key: acme.pem, may-sign: [%s], suppliers: any}\n"
            .formatted(kinds));
    return TrustStore.read(keys, SignedFiles.DAY);
  }

  private List<String> inputs() {
    return List.of(folder.toString());
  }

  private Submission read(TrustStore trust) throws Exception {
    return new Intake(LibraryReader.ofProgram().claims(), trust, Limits.standard())
        .read(inputs(), InputStream.nullInputStream());
  }

  private SignatureOutcome verified(Document document, TrustStore trust) throws Exception {
    return Intake.signatures(inputs(), trust, InputStream.nullInputStream(), Limits.standard())
        .signatures()
        .stream()
        .filter(one -> one.path().endsWith(document.file + ".sig"))
        .map(org.quadcheck.evidence.value.Signature::outcome)
        .findFirst()
        .orElseThrow();
  }

  /** What {@code check} tells of the signature among the files that were handed in. */
  private String listed(Document document, TrustStore trust) throws Exception {
    return read(trust).inputs().stream()
        .filter(input -> input.path().endsWith(document.file + ".sig"))
        .map(InputFile::detail)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> mayBeTrustedFor() {
    return Stream.of(
        "attestation", "vex", "sbom", "exhibit", "sbom, attestation", "sbom, vex, exhibit");
  }

  @ParameterizedTest
  @EnumSource(Document.class)
  void countForWhatIsSigned(Document document) throws Exception {
    sign(document);

    for (String may : mayBeTrustedFor().toList()) {
      boolean all = Set.of(may.split(", ")).containsAll(Set.of(document.kinds.split(", ")));
      assertThat(verified(document, trust(may)))
          .as("may sign %s", may)
          .isEqualTo(all ? VERIFIED : NOT_VERIFIED);
      assertThat(listed(document, trust(may)).contains("it is of Acme, and"))
          .as("may sign %s", may)
          .isEqualTo(!all);
    }
  }

  @Test
  void areHeardWhereAnAttestationInAnEnvelopeWasChanged() throws Exception {
    Document document = Document.ATTESTATION_IN_AN_ENVELOPE;
    sign(document);
    String envelope = Files.readString(folder.resolve(document.file));
    Files.writeString(folder.resolve(document.file), envelope + "\n");
    Submission read = read(trust("attestation"));

    assertThat(read.attestations())
        .filteredOn(one -> one.path().endsWith("!/predicate"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(read.beside(one.path()))
                    .extracting(org.quadcheck.evidence.value.Signature::outcome)
                    .contains(INVALID));
  }
}
