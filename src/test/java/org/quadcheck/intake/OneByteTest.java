package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.limit.Limits;

/** Signed files of which one byte was changed are never verified, and what is wrong is told. */
class OneByteTest {
  private static final int TRIES = 60;

  @TempDir Path folder;

  /** What still verifies must say the same: a blank between members may be a tab. */
  @FunctionalInterface
  private interface Sameness {
    boolean isSame(byte[] changed, byte[] original) throws IOException;
  }

  private List<String> verified(Path file, TrustStore trust, Sameness sameness) throws IOException {
    byte[] original = Files.readAllBytes(file);
    List<String> wrong = new ArrayList<>();
    int end = original.length;
    // The whole of it in steps, and the end of it, where signatures stand, more closely.
    for (int i = 0; i < TRIES; i++) {
      int at = i % 2 == 0 ? (int) ((long) end * i / TRIES) : end - 1 - i * 7 % Math.min(end, 1500);
      byte[] changed = original.clone();
      changed[at] ^= (byte) (1 << (i % 7));
      try {
        if (isVerified(file, changed, trust) && !sameness.isSame(changed, original)) {
          wrong.add("%s: byte %d, bit %d".formatted(file.getFileName(), at, i % 7));
        }
      } catch (IOException e) {
        wrong.add("%s: byte %d verified and is broken".formatted(file.getFileName(), at));
      }
    }
    return wrong;
  }

  private boolean isVerified(Path file, byte[] changed, TrustStore trust) throws IOException {
    Path copy = folder.resolve(file.getFileName());
    Files.write(copy, changed);
    try {
      List<Signature> seen =
          Intake.signatures(
                  List.of(copy.toString()), trust, InputStream.nullInputStream(), Limits.standard())
              .signatures();
      assertThat(seen).isNotEmpty().allMatch(one -> !one.message().isEmpty());
      return seen.stream().anyMatch(one -> one.outcome() == SignatureOutcome.VERIFIED);
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
      return false;
    }
  }

  private TrustStore trust(Path set) throws IOException, InvalidInputException {
    return SignedFiles.trust(
        folder.resolve("trust"),
        Stream.of("es256.pem", "rs256.pem", "ed25519.pem", "ca.pem")
            .map(key -> set.resolve("keys").resolve(key))
            .toList());
  }

  @Test
  void ofJsonSignatures() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = trust(set);
    ObjectMapper json = new ObjectMapper();
    List<String> wrong = new ArrayList<>();
    for (String name :
        List.of(
            "jsf-es256-embedded-key.cdx.json",
            "jsf-rs256-key-id.cdx.json",
            "jsf-ed25519-key-id.cdx.json",
            "jsf-multi-es256-rs256.cdx.json",
            "jsf-chain-es256-rs256.cdx.json")) {
      wrong.addAll(
          verified(
              set.resolve(name),
              trust,
              (changed, original) -> json.readTree(changed).equals(json.readTree(original))));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ofXmlSignatures() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    List<String> wrong =
        verified(set.resolve("xmldsig-rs256.cdx.xml"), trust(set), (changed, original) -> false);

    assertThat(wrong).isEmpty();
  }

  @Test
  void ofEnvelopes() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = trust(set);
    ObjectMapper json = new ObjectMapper();
    List<String> wrong = new ArrayList<>();
    for (String name :
        List.of("dsse-es256.intoto.json", "dsse-rs256.intoto.json", "dsse-ed25519.intoto.json")) {
      wrong.addAll(
          verified(
              set.resolve(name),
              trust,
              (changed, original) ->
                  signed(json.readTree(changed)).equals(signed(json.readTree(original)))));
    }
    assertThat(wrong).isEmpty();
  }

  /** The name of a key is a hint and not signed. */
  private static List<JsonNode> signed(JsonNode envelope) {
    return List.of(
        envelope.get("payload"),
        envelope.get("payloadType"),
        envelope.get("signatures").get(0).get("sig"));
  }

  @Test
  void ofDetachedSignatures() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = trust(set);
    Files.copy(set.resolve("plain.cdx.json"), folder.resolve("plain.cdx.json"));
    List<String> wrong = new ArrayList<>();
    for (String name :
        List.of(
            "plain.cdx.json.es256.sig",
            "plain.cdx.json.es256.base64.sig",
            "plain.cdx.json.rs256.sig",
            "plain.cdx.json.ed25519.sig")) {
      wrong.addAll(verified(set.resolve(name), trust, (changed, original) -> false));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ofCms() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = trust(set);
    Files.copy(set.resolve("plain.cdx.json"), folder.resolve("plain.cdx.json"));
    List<String> wrong = new ArrayList<>();
    for (String name : List.of("plain.cdx.json.p7s", "plain.cdx.json.pem.p7s")) {
      wrong.addAll(verified(set.resolve(name), trust, (changed, original) -> false));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ofWhatWasSigned() throws IOException, InvalidInputException {
    Path set = SignedFiles.set("signed");
    TrustStore trust = trust(set);
    for (String name : List.of("plain.cdx.json.es256.sig", "plain.cdx.json.p7s")) {
      Files.copy(
          set.resolve(name),
          folder.resolve("plain.cdx.json" + name.substring(name.lastIndexOf('.'))));
    }
    List<String> wrong =
        verified(set.resolve("plain.cdx.json"), trust, (changed, original) -> false);

    assertThat(wrong).isEmpty();
  }
}
