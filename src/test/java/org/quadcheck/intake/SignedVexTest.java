package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.limit.Limits;

/** A signature beside a VEX: one that does not fit takes the VEX out of what is judged. */
class SignedVexTest {
  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"type": "library", "name": "left-pad", "version": "1.3.0"}]}
      """;
  private static final String VEX =
      """
      {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/1",
       "author": "Acme", "timestamp": "2026-10-01T00:00:00Z", "version": 1,
       "statements": [{"vulnerability": {"name": "CVE-2026-0001"},
         "products": [{"@id": "pkg:npm/left-pad@1.3.0"}], "status": "fixed"}]}
      """;

  @TempDir private Path folder;
  @TempDir private Path keys;

  private Submission read(String signed) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Files.writeString(
        keys.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Signature made = Signature.getInstance("Ed25519");
    made.initSign(pair.getPrivate());
    made.update(signed.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("bom.json"), SBOM);
    Files.writeString(folder.resolve("vex.json"), VEX);
    Files.write(folder.resolve("vex.json.sig"), made.sign());
    TrustStore trust = TrustStore.read(keys, SignedFiles.DAY);
    return new Intake(ClaimVocabulary.of(List.of()), trust, Limits.standard())
        .read(List.of(folder.toString()), InputStream.nullInputStream());
  }

  @Test
  void isUsedWhereItsSignatureFits() throws Exception {
    assertThat(read(VEX).vexes()).hasSize(1);
  }

  @Test
  void isUsedForNothingWhereItsSignatureDoesNotFit() throws Exception {
    Submission submission = read(VEX.replace("fixed", "affected"));

    assertThat(submission.vexes()).isEmpty();
    assertThat(submission.inputs())
        .filteredOn(input -> input.path().endsWith("vex.json"))
        .extracting(InputFile::kind, InputFile::detail)
        .containsExactly(
            tuple(
                InputFile.Kind.IGNORED,
                "OpenVEX 0.2.0, 1 statement, not used: the signature beside it is invalid"));
  }

  @Test
  void isUsedForNothingWhereTheSignatureWithinItDoesNotFit() throws Exception {
    KeyPair pair = TestAuthority.pair();
    Files.writeString(
        keys.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Files.writeString(folder.resolve("bom.json"), SBOM);
    String start =
        "{\"@context\":\"https://openvex.dev/ns/v0.2.0\",\"@id\":\"https://acme.example/vex/1\","
            + "\"author\":\"Acme\",\"signature\":{\"algorithm\":\"ES256\"";
    String rest =
        "},\"statements\":[{\"products\":[{\"@id\":\"pkg:npm/left-pad@1.3.0\"}],\"status\":"
            + "\"fixed\",\"vulnerability\":{\"name\":\"CVE-2026-0001\"}}],\"timestamp\":"
            + "\"2026-10-01T00:00:00Z\",\"version\":1}";
    String value = ",\"value\":\"" + JsfMaker.value(start + rest, pair.getPrivate()) + "\"";
    String whole = start + value + rest;

    assertThat(submitted(whole).vexes()).hasSize(1);
    Submission changed = submitted(whole.replace("CVE-2026-0001", "CVE-2026-0002"));
    assertThat(changed.vexes()).isEmpty();
    assertThat(changed.inputs())
        .filteredOn(input -> input.path().endsWith("vex.json"))
        .extracting(InputFile::kind, InputFile::detail)
        .containsExactly(
            tuple(
                InputFile.Kind.IGNORED,
                "OpenVEX 0.2.0, 1 statement, not used: the signature within it is invalid"));
  }

  private Submission submitted(String vex) throws Exception {
    Files.writeString(folder.resolve("vex.json"), vex);
    TrustStore trust = TrustStore.read(keys, SignedFiles.DAY);
    return new Intake(ClaimVocabulary.of(List.of()), trust, Limits.standard())
        .read(List.of(folder.toString()), InputStream.nullInputStream());
  }

  @Test
  void isUsedForNothingInCycloneDxEither() throws Exception {
    KeyPair pair = TestAuthority.pair();
    Files.writeString(
        keys.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Files.writeString(folder.resolve("bom.json"), SBOM);
    String start = "{\"bomFormat\":\"CycloneDX\",\"signature\":{\"algorithm\":\"ES256\"";
    String rest =
        "},\"specVersion\":\"1.6\",\"version\":1,\"vulnerabilities\":[{\"analysis\":{\"state\":"
            + "\"not_affected\"},\"id\":\"CVE-2026-0001\"}]}";
    String value = ",\"value\":\"" + JsfMaker.value(start + rest, pair.getPrivate()) + "\"";
    String whole = start + value + rest;

    assertThat(submitted(whole).vexes()).hasSize(1);
    Submission changed = submitted(whole.replace("CVE-2026-0001", "CVE-2026-0002"));
    assertThat(changed.vexes()).isEmpty();
    assertThat(changed.statements()).isEmpty();
    assertThat(changed.inputs())
        .filteredOn(input -> input.path().endsWith("vex.json"))
        .extracting(InputFile::kind)
        .containsExactly(InputFile.Kind.IGNORED);
  }
}
