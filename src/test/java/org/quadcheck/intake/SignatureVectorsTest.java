package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.evidence.value.SignatureOutcome.INVALID;
import static org.quadcheck.evidence.value.SignatureOutcome.NOT_VERIFIED;
import static org.quadcheck.evidence.value.SignatureOutcome.UNSIGNED;
import static org.quadcheck.evidence.value.SignatureOutcome.VERIFIED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.handed.Labels;

/** Every vector of the signed sets has the outcome that its source states. */
class SignatureVectorsTest {
  @TempDir Path folder;

  private static List<Path> keys(Path set, String named) {
    return Pattern.compile("keys/[a-z0-9.-]+")
        .matcher(named)
        .results()
        .map(found -> set.resolve(found.group()))
        .toList();
  }

  @Test
  void ofTheSetMadeForThisProject() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    List<Map<String, String>> rows = SignedFiles.expected(set);
    int number = 0;
    for (Map<String, String> row : rows) {
      Path file = set.resolve(row.get("path"));
      TrustStore trust =
          SignedFiles.trust(folder.resolve("keys" + number++), keys(set, row.get("key")));
      Set<SignatureOutcome> seen = new HashSet<>(SignedFiles.outcomes(file, trust));
      assertThat(seen).as("%s", row).containsExactlyInAnyOrderElementsOf(outcomes(row, seen));
      if (row.get("expected").contains("without it")) {
        assertThat(SignedFiles.outcomes(file, TrustStore.empty()))
            .as("%s", row)
            .containsOnly(NOT_VERIFIED);
        TrustStore others =
            SignedFiles.trust(folder.resolve("others"), List.of(set.resolve("keys/other.pem")));
        assertThat(SignedFiles.outcomes(file, others)).as("%s", row).containsOnly(NOT_VERIFIED);
      }
      if (row.get("expected").contains("invalid over plain-tampered")) {
        assertThat(overTampered(set, file, trust)).as("%s", row).containsOnly(INVALID);
      }
    }
    assertThat(rows).hasSizeGreaterThan(30);
  }

  /** Beside an invalid signature one may stand that verifies by itself. */
  private static Set<SignatureOutcome> outcomes(
      Map<String, String> row, Set<SignatureOutcome> seen) {
    String expected = row.get("expected");
    if (expected.startsWith("verified")) {
      return Set.of(VERIFIED);
    }
    if (expected.startsWith("signed-not-verified")) {
      return Set.of(NOT_VERIFIED);
    }
    if (expected.equals("unsigned")) {
      return Set.of(UNSIGNED);
    }
    boolean besideAnother = expected.contains("one of two") && seen.contains(NOT_VERIFIED);
    return besideAnother ? Set.of(INVALID, NOT_VERIFIED) : Set.of(INVALID);
  }

  private List<SignatureOutcome> overTampered(Path set, Path signature, TrustStore trust)
      throws IOException, InvalidInputException {
    Path other = Files.createTempDirectory(folder, "tampered");
    String name = signature.getFileName().toString();
    Files.copy(set.resolve("plain-tampered.cdx.json"), other.resolve("plain.cdx.json"));
    Files.copy(signature, other.resolve(name));
    return SignedFiles.outcomes(other.resolve(name), trust);
  }

  @Test
  void namesWhoSigned() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust =
        SignedFiles.trust(folder.resolve("keys"), List.of(set.resolve("keys/ca.pem")));
    String signer = "O=Acme Networks Pty Ltd, CN=Acme release signing";
    String of = "of " + Labels.of(set.resolve("plain.cdx.json")) + ": ";
    String path = Labels.of(set.resolve("plain.cdx.json.p7s"));

    assertThat(SignedFiles.verify(set.resolve("plain.cdx.json.p7s"), trust))
        .containsExactly(
            new Signature(
                path, "cms", VERIFIED, signer, of + "verified with the certificate of " + signer));
    assertThat(SignedFiles.verify(set.resolve("plain.cdx.json.expired.p7s"), trust))
        .extracting(Signature::message)
        .containsExactly(
            of
                + "the certificate (O=Acme Networks Pty Ltd, CN=Acme expired signing) expired on"
                + " 2021-01-01");
  }

  @Test
  void ofAWholeFolderOfKeysAsItWasMade() throws InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = TrustStore.read(set.resolve("keys"), SignedFiles.DAY);

    assertThat(SignedFiles.outcomes(set.resolve("jsf-chain-es256-rs256.cdx.json"), trust))
        .containsOnly(VERIFIED);
    assertThat(SignedFiles.outcomes(set.resolve("plain.cdx.json.expired.p7s"), trust))
        .containsOnly(NOT_VERIFIED);
  }

  @Test
  void ofAChainWhoseOrderWasChanged() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust =
        SignedFiles.trust(folder.resolve("keys"), keys(set, "keys/es256.pem keys/rs256.pem"));
    ObjectMapper json = new ObjectMapper();
    JsonNode document = json.readTree(set.resolve("jsf-chain-es256-rs256.cdx.json").toFile());
    ArrayNode chain = (ArrayNode) document.at("/signature/chain");
    chain.add(chain.remove(0));
    Path file = Files.write(folder.resolve("chain.json"), json.writeValueAsBytes(document));

    assertThat(SignedFiles.outcomes(file, trust)).containsOnly(INVALID);
  }

  @Test
  void ofTheJsonSignatureFormat() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("jsf-vectors");
    List<Path> keys;
    try (Stream<Path> all = Files.list(set.resolve("keys"))) {
      keys = all.filter(key -> key.toString().endsWith("publickey.pem")).toList();
    }
    TrustStore single = SignedFiles.trust(folder.resolve("single"), keys);
    TrustStore root =
        SignedFiles.trust(folder.resolve("root"), List.of(set.resolve("keys/rootca.pem")));
    TrustStore stray =
        SignedFiles.trust(folder.resolve("stray"), List.of(set.resolve("keys/unknownca.pem")));
    List<Map<String, String>> rows = SignedFiles.expected(set);
    for (Map<String, String> row : rows) {
      Path file = set.resolve(row.get("path"));
      if (row.get("expected").contains("to be refused as unreadable")) {
        assertThatThrownBy(() -> SignedFiles.verify(file, single))
            .as("%s", row)
            .isInstanceOf(InvalidInputException.class);
      } else {
        boolean shared = row.get("expected").contains("HMAC never counts");
        assertThat(SignedFiles.outcomes(file, single))
            .as("%s", row)
            .containsOnly(shared ? NOT_VERIFIED : VERIFIED);
        assertThat(SignedFiles.outcomes(file, TrustStore.empty())).containsOnly(NOT_VERIFIED);
      }
      if (row.get("path").endsWith("@cer.json")) {
        assertThat(SignedFiles.outcomes(file, root)).as("%s", row).containsOnly(VERIFIED);
        assertThat(SignedFiles.outcomes(file, stray)).as("%s", row).containsOnly(NOT_VERIFIED);
      }
    }
    assertThat(rows).hasSize(40);
  }

  @Test
  void ofAttestationsThatCosignMade() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("grype-attestations");
    Path data = set.resolve("grype/pkg/testdata");
    TrustStore own = SignedFiles.trust(folder.resolve("own"), List.of(data.resolve("cosign.pub")));
    TrustStore another =
        SignedFiles.trust(folder.resolve("another"), List.of(data.resolve("another_cosign.pub")));
    for (Map<String, String> row : SignedFiles.expected(set)) {
      Path file = set.resolve(row.get("path"));
      boolean tampered = row.get("expected").equals("invalid");
      assertThat(SignedFiles.outcomes(file, own))
          .as("%s", row)
          .containsOnly(tampered ? INVALID : VERIFIED);
      assertThat(SignedFiles.outcomes(file, another)).as("%s", row).containsOnly(INVALID);
    }
  }

  @Test
  void ofBuildProvenanceWithoutARootOfTrust() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("slsa-provenance");
    TrustStore other =
        SignedFiles.trust(
            folder.resolve("other"), List.of(SignedFiles.set("signed").resolve("keys/other.pem")));
    List<Map<String, String>> rows = SignedFiles.expected(set);
    for (Map<String, String> row : rows) {
      Path file = set.resolve(row.get("path"));
      assertThat(SignedFiles.outcomes(file, TrustStore.empty()))
          .as("%s", row)
          .containsOnly(NOT_VERIFIED);
      // Without a certificate in it, this key might have made it, and did not.
      assertThat(SignedFiles.outcomes(file, other))
          .as("%s", row)
          .isSubsetOf(NOT_VERIFIED, INVALID)
          .isNotEmpty();
    }
    assertThat(rows).isNotEmpty();
  }
}
