package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;
import org.quadcheck.intake.handed.Labels;

/** Bundles of Sigstore, by a root of trust and identities that the buyer supplies. */
class SigstoreTest {
  private static final Path ROOT = Path.of("src/test/resources/intake/sigstore/trusted_root.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUILDER = "https://github.com/slsa-framework/*";
  private static final String ISSUER = "https://token.actions.githubusercontent.com";

  @TempDir Path folder;
  private Path trust;

  @BeforeEach
  void trustTheRoot() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.copy(ROOT, trust.resolve("trusted_root.json"));
    name(BUILDER, ISSUER);
  }

  private void name(String identity, String issuer) throws IOException {
    Files.writeString(
        trust.resolve("trust.yaml"),
        """
        trust: 1
        signers:
          - name: Builder
            sigstore: {identity: "%s", issuer: "%s"}
            may-sign: [sbom, exhibit]
            suppliers: any
        """
            .formatted(identity, issuer));
  }

  private String seen(Path file) throws InvalidInputException {
    return SignedFiles.verify(file, TrustStore.read(trust, SignedFiles.DAY)).stream()
        .map(one -> one.outcome().word() + ": " + one.message())
        .collect(Collectors.joining(" | "));
  }

  private String seen(JsonNode bundle) throws IOException, InvalidInputException {
    Path file = folder.resolve("bundle.json");
    return seen(Files.write(file, JSON.writeValueAsBytes(bundle)));
  }

  /** Bundles of two builders, which the log keeps in two forms. */
  private static List<Path> bundles() {
    Path set = SignedFiles.set("slsa-provenance");
    return List.of(
        set.resolve("gha_go/v2.1.0/binary-linux-amd64-push-v14.2.intoto.jsonl"),
        set.resolve("gha_maven/v2.1.0/binary-linux-amd64-push-v14.2.build.slsa"));
  }

  @Test
  void verifiesRealBundlesOffline() throws InvalidInputException {
    for (Path bundle : bundles()) {
      assertThat(seen(bundle))
          .startsWith(
              "verified: verified with the certificate of Builder"
                  + " (https://github.com/slsa-framework/slsa-github-generator/")
          .endsWith(" by the word of https://token.actions.githubusercontent.com)");
    }
  }

  @Test
  void trustsNobodyWhomTrustYamlDoesNotName() throws IOException, InvalidInputException {
    Path bundle = bundles().get(0);
    name(BUILDER, "https://accounts.example.com");
    assertThat(seen(bundle)).startsWith("not-verified: trust.yaml does not name https://github");
    name("https://github.com/slsa-framework", ISSUER);
    assertThat(seen(bundle)).startsWith("not-verified: trust.yaml does not name https://github");
    name("https://github.com/slsa.framework/*", ISSUER);
    assertThat(seen(bundle)).startsWith("not-verified: trust.yaml does not name https://github");
    Files.delete(trust.resolve("trust.yaml"));
    assertThat(seen(bundle)).startsWith("not-verified: trust.yaml does not name https://github");
  }

  @Test
  void saysSoWhereNoRootIsGiven() throws IOException, InvalidInputException {
    Files.delete(trust.resolve("trusted_root.json"));
    Files.writeString(
        trust.resolve("other.pem"),
        TestAuthority.pem("PUBLIC KEY", TestAuthority.pair().getPublic().getEncoded()));

    assertThat(seen(bundles().get(0)))
        .isEqualTo(
            "not-verified: it is of Sigstore, and no root of trust for that was given"
                + " (trusted_root.json)");
  }

  @Test
  void believesNoLogButTheTrusted() throws IOException, InvalidInputException {
    String unproven = "not-verified: nothing that is trusted proves when it was signed: ";
    String promise =
        unproven + "the log's promise does not fit its entry, or the log was not trusted then";
    for (Path file : bundles()) {
      ObjectNode bundle = (ObjectNode) JSON.readTree(file.toFile());
      ObjectNode entry = (ObjectNode) bundle.at("/verificationMaterial/tlogEntries/0");
      String time = entry.get("integratedTime").asText();

      entry.put("integratedTime", String.valueOf(Long.parseLong(time) + 1));
      assertThat(seen(bundle)).isEqualTo(promise);
      entry.put("integratedTime", time + ",\"x\":1");
      assertThat(seen(bundle)).isEqualTo(promise);
      entry.put("integratedTime", time);
      assertThat(seen(bundle)).startsWith("verified: ");
      String body = entry.get("canonicalizedBody").asText();
      entry.put("canonicalizedBody", body.substring(4));
      assertThat(seen(bundle)).isEqualTo(promise);
      entry.put("canonicalizedBody", body);
      ((ObjectNode) entry.get("logId")).put("keyId", "AAAA");
      assertThat(seen(bundle))
          .isEqualTo(unproven + "its entry is of a log that the root of trust does not name");
      ((ArrayNode) bundle.at("/verificationMaterial/tlogEntries")).removeAll();
      assertThat(seen(bundle)).isEqualTo(unproven + "it brings no entry of a log");
    }
  }

  @Test
  void believesNoEntryOfAnotherSignature() throws IOException, InvalidInputException {
    ObjectNode one = (ObjectNode) JSON.readTree(bundles().get(0).toFile());
    Path other =
        SignedFiles.set("slsa-provenance")
            .resolve("gha_go/v2.1.0/binary-linux-amd64-push-v13.0.30.intoto.jsonl");
    JsonNode another = JSON.readTree(other.toFile());
    ((ObjectNode) one.get("verificationMaterial"))
        .set("tlogEntries", another.at("/verificationMaterial/tlogEntries"));

    assertThat(seen(one))
        .isEqualTo(
            "not-verified: nothing that is trusted proves when it was signed: the log's entry is of"
                + " another signature, certificate or content");
  }

  @Test
  void seesEveryChangeOfWhatIsSigned() throws IOException, InvalidInputException {
    for (Path file : bundles()) {
      ObjectNode bundle = (ObjectNode) JSON.readTree(file.toFile());
      ObjectNode envelope = (ObjectNode) bundle.get("dsseEnvelope");
      String payload = envelope.get("payload").asText();
      String other =
          Base64.getEncoder()
              .encodeToString(
                  new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8)
                      .replace("sha256", "sha257")
                      .getBytes(StandardCharsets.UTF_8));
      envelope.put("payload", other);

      assertThat(seen(bundle))
          .isEqualTo("invalid: it does not fit the certificate in the bundle: one was changed");
    }
  }

  @Test
  void verifiesNothingOfWhichAByteWasChanged() throws IOException, InvalidInputException {
    byte[] original = Files.readAllBytes(bundles().get(0));
    JsonNode whole = JSON.readTree(original);
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      int at = (int) ((long) original.length * i / 150);
      byte[] changed = original.clone();
      changed[at] ^= (byte) (1 << (i % 7));
      Path file = Files.write(folder.resolve("changed.json"), changed);
      try {
        if (seen(file).contains("verified: verified") && !whole.equals(JSON.readTree(changed))) {
          wrong.add(at);
        }
      } catch (InvalidInputException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void verifiesTheBundleOfAFileBesideIt()
      throws IOException, InvalidInputException, GeneralSecurityException {
    Path file = Files.writeString(folder.resolve("a.bin"), "content");
    Path bundle = folder.resolve("a.bin.sigstore.json");
    TestAuthority authority = TestAuthority.named("CN=Minutes");
    KeyPair log = TestAuthority.pair();
    KeyPair keys = TestAuthority.pair();
    X509Certificate leaf =
        authority.issue(
            new Made("CN=", keys.getPublic())
                .valid("2026-05-01", "2026-05-02")
                .identity("ci@acme.example", "https://id.example"));
    byte[] value = sign("content", keys.getPrivate());
    Files.writeString(trust.resolve("trusted_root.json"), root(authority, log));
    Files.writeString(bundle, bundle(value, leaf, log));
    name("*@acme.example", "https://id.example");

    assertThat(seen(bundle))
        .isEqualTo(
            "verified: of "
                + Labels.of(file)
                + ": verified with the certificate of Builder (ci@acme.example by the word of"
                + " https://id.example)");
    Files.writeString(file, "other");
    assertThat(seen(bundle)).startsWith("invalid: of ");
    Files.writeString(file, "content");
    Files.writeString(bundle, "{\"messageSignature\":{}}");
    assertThat(seen(bundle)).startsWith("invalid: of ");
  }

  private static byte[] sign(String text, PrivateKey key) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(key);
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return signature.sign();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String logId(KeyPair log) throws GeneralSecurityException {
    return base64(MessageDigest.getInstance("SHA-256").digest(log.getPublic().getEncoded()));
  }

  private static String root(TestAuthority authority, KeyPair log) throws GeneralSecurityException {
    return """
    {"tlogs":[{"baseUrl":"https://log.example","publicKey":{"rawBytes":"%s","validFor":{"start":
      "2026-01-01T00:00:00Z"}},"logId":{"keyId":"%s"}}],
     "certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":"%s"}]},"validFor":{"start":
      "2026-01-01T00:00:00Z"}}]}
    """
        .formatted(
            base64(log.getPublic().getEncoded()),
            logId(log),
            base64(authority.certificate().getEncoded()));
  }

  private static String bundle(byte[] value, X509Certificate leaf, KeyPair log)
      throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest("content".getBytes(StandardCharsets.UTF_8));
    String entry =
        """
        {"apiVersion":"0.0.1","kind":"hashedrekord","spec":{"data":{"hash":{"algorithm":"sha256",\
        "value":"%s"}},"signature":{"content":"%s","publicKey":{"content":"%s"}}}}"""
            .formatted(
                HexFormat.of().formatHex(digest),
                base64(value),
                base64(TestAuthority.pem(leaf).getBytes(StandardCharsets.UTF_8)));
    String body = base64(entry.getBytes(StandardCharsets.UTF_8));
    long time = TestAuthority.day("2026-05-01").getEpochSecond() + 60;
    String id = HexFormat.of().formatHex(Base64.getDecoder().decode(logId(log)));
    String promised =
        "{\"body\":\"%s\",\"integratedTime\":%d,\"logID\":\"%s\",\"logIndex\":7}"
            .formatted(body, time, id);
    return """
    {"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1",
     "verificationMaterial":{"certificate":{"rawBytes":"%s"},"tlogEntries":[{"logIndex":"7",
      "logId":{"keyId":"%s"},"integratedTime":"%d","inclusionPromise":{"signedEntryTimestamp":"%s"},
      "canonicalizedBody":"%s"}]},
     "messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"%s"},"signature":"%s"}}
    """
        .formatted(
            base64(leaf.getEncoded()),
            logId(log),
            time,
            base64(sign(promised, log.getPrivate())),
            body,
            base64(digest),
            base64(value));
  }
}
