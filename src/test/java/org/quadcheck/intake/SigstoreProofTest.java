package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.intake.TestLog.base64;

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
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;

/** Newer logs prove that they hold an entry, and leave it to time stamps when it was made. */
class SigstoreProofTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant SIGNED = TestAuthority.day("2026-05-01").plusSeconds(60);
  private static final String ASTRAY =
      "its proof does not lead from its entry to the state of the log";
  private static final String VERIFIED =
      "verified: verified with the certificate of Builder (ci@acme.example by the word of"
          + " https://id.example)";

  @TempDir Path folder;
  private Path trust;
  private final TestAuthority authority = TestAuthority.named("CN=Minutes");
  private final TestAuthority clock = TestAuthority.named("CN=Clock");
  private final TestStamper stamper = TestStamper.of(clock);
  private final TestLog log = TestLog.at("log.example");
  private final KeyPair keys = TestAuthority.pair();
  private final X509Certificate leaf =
      authority.issue(
          new Made("CN=", keys.getPublic())
              .valid("2026-05-01", "2026-05-02")
              .identity("ci@acme.example", "https://id.example"));
  private byte[] signature;

  @BeforeEach
  void signAndTrust() throws IOException, GeneralSecurityException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("trusted_root.json"), root("", "2026-01-01T00:00:00Z"));
    Files.writeString(
        trust.resolve("trust.yaml"),
        """
        trust: 1
        signers:
          - name: Builder
            sigstore: {identity: "*@acme.example", issuer: "https://id.example"}
            may-sign: exhibit
            suppliers: any
        """);
    Files.writeString(folder.resolve("a.bin"), "content");
    Signature ecdsa = Signature.getInstance("SHA256withECDSA");
    ecdsa.initSign(keys.getPrivate());
    ecdsa.update("content".getBytes(StandardCharsets.UTF_8));
    signature = ecdsa.sign();
  }

  private String root(String certificateLogs, String from) throws GeneralSecurityException {
    String chain =
        "{\"certChain\":{\"certificates\":[{\"rawBytes\":\"%s\"}]},\"validFor\":{\"start\":\"%s\"}}";
    return "{\"tlogs\":[%s],\"ctlogs\":[%s],\"certificateAuthorities\":[%s],\"timestampAuthorities\":[%s]}"
        .formatted(
            log.trusted(),
            certificateLogs,
            chain.formatted(base64(authority.certificate().getEncoded()), from),
            chain.formatted(base64(clock.certificate().getEncoded()), from));
  }

  private String body(String digested) throws GeneralSecurityException {
    return """
    {"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":\
    "SHA2_256","digest":"%s"},"signature":{"content":"%s","verifier":{"x509Certificate":{\
    "rawBytes":"%s"}}}}}}"""
        .formatted(
            base64(TestLog.sha256(digested.getBytes(StandardCharsets.UTF_8))),
            base64(signature),
            base64(leaf.getEncoded()));
  }

  private ObjectNode bundle(String entry, byte[] stamp)
      throws IOException, GeneralSecurityException {
    return (ObjectNode)
        JSON.readTree(
            """
            {"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json",
             "verificationMaterial":{"certificate":{"rawBytes":"%s"},"tlogEntries":[%s],
              "timestampVerificationData":{"rfc3161Timestamps":[{"signedTimestamp":"%s"}]}},
             "messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"%s"},
              "signature":"%s"}}
            """
                .formatted(
                    base64(leaf.getEncoded()),
                    entry,
                    base64(stamp),
                    base64(TestLog.sha256("content".getBytes(StandardCharsets.UTF_8))),
                    base64(signature)));
  }

  private ObjectNode bundle() throws IOException, GeneralSecurityException {
    return bundle(log.entry(body("content")), stamper.stamp(signature, SIGNED));
  }

  private String seen(JsonNode bundle) throws IOException, InvalidInputException {
    return seen(bundle, SignedFiles.DAY);
  }

  private String seen(JsonNode bundle, LocalDate day) throws IOException, InvalidInputException {
    Path file = folder.resolve("a.bin.sigstore.json");
    Files.write(file, JSON.writeValueAsBytes(bundle));
    var one = SignedFiles.verify(file, TrustStore.read(trust, day)).get(0);
    return one.outcome().word() + ": " + one.message().replaceFirst("^of \\S+: ", "");
  }

  private static String unproven(String reason) {
    return "not-verified: nothing that is trusted proves when it was signed: " + reason;
  }

  private static ObjectNode proof(ObjectNode bundle) {
    return (ObjectNode) bundle.at("/verificationMaterial/tlogEntries/0/inclusionProof");
  }

  @Test
  void verifiesByProofAndStamp() throws Exception {
    assertThat(seen(bundle())).isEqualTo(VERIFIED);
  }

  @Test
  void needsTheWholeProof() throws Exception {
    Map<String, String> reasons =
        Map.of(
            "logIndex", ASTRAY,
            "treeSize", "its proof is for another state of the log than the checkpoint",
            "rootHash", "its proof is for another state of the log than the checkpoint",
            "checkpoint", "its proof brings no whole checkpoint of the log",
            "hashes", ASTRAY);
    for (Map.Entry<String, String> one : reasons.entrySet()) {
      ObjectNode without = bundle();
      proof(without).remove(one.getKey());
      assertThat(seen(without)).as(one.getKey()).isEqualTo(unproven(one.getValue()));
    }
    ObjectNode other = bundle();
    proof(other).put("logIndex", "1");
    assertThat(seen(other)).isEqualTo(unproven(ASTRAY));
    proof(other).put("logIndex", "2").put("treeSize", "4");
    assertThat(seen(other)).isEqualTo(unproven(reasons.get("treeSize")));
    ((ObjectNode) other.at("/verificationMaterial/tlogEntries/0")).remove("inclusionProof");
    assertThat(seen(other)).isEqualTo(unproven("its entry brings no proof that the log holds it"));
    ((ArrayNode) other.at("/verificationMaterial/tlogEntries")).removeAll();
    assertThat(seen(other)).isEqualTo(unproven("it brings no entry of a log"));
  }

  @Test
  void needsACheckpointOfTheLogItself() throws Exception {
    TestLog stranger = TestLog.at("log.example");
    byte[] stamp = stamper.stamp(signature, SIGNED);
    assertThat(seen(bundle(stranger.entry(body("content")), stamp)))
        .isEqualTo(unproven("its entry is of a log that the root of trust does not name"));
    String renamed = new TestLog("other.example", log.keys()).entry(body("content"));
    assertThat(seen(bundle(renamed, stamp)))
        .isEqualTo(unproven("the log did not sign the checkpoint"));
  }

  @Test
  void needsAnEntryOfThisSignature() throws Exception {
    byte[] stamp = stamper.stamp(signature, SIGNED);
    assertThat(seen(bundle(log.entry(body("other")), stamp)))
        .isEqualTo(unproven("the log's entry is of another signature, certificate or content"));
  }

  @Test
  void needsAStampOverThisSignatureWithinTheCertificate() throws Exception {
    String entry = log.entry(body("content"));
    assertThat(seen(bundle(entry, new byte[0])))
        .isEqualTo(unproven("its time stamp is of something else"));
    assertThat(seen(bundle(entry, stamper.stamp(new byte[] {1}, SIGNED))))
        .isEqualTo(unproven("its time stamp is of something else"));
    assertThat(seen(bundle(entry, stamper.stamp(signature, SIGNED.plusSeconds(200_000)))))
        .isEqualTo("not-verified: the certificate (CN=) expired on 2026-05-02");
    assertThat(seen(bundle(entry, stamper.stamp(signature, SIGNED.minusSeconds(200_000)))))
        .isEqualTo("not-verified: the certificate (CN=) is not valid before 2026-05-01");
  }

  @Test
  void isNotOfTheFuture() throws Exception {
    assertThat(seen(bundle(), LocalDate.parse("2026-04-30")))
        .isEqualTo("not-verified: it was signed after the day of judging");
    assertThat(seen(bundle(), LocalDate.parse("2026-05-01"))).isEqualTo(VERIFIED);
  }

  @Test
  void trustsAuthoritiesWithinTheirPeriodAlone() throws Exception {
    Files.writeString(trust.resolve("trusted_root.json"), root("", "2026-05-02T00:00:00Z"));
    assertThat(seen(bundle()))
        .isEqualTo(
            unproven(
                "its time stamp is by none whom the root of trust trusts for that time, or the log"
                    + " was not trusted then"));
  }

  @Test
  void asksForTheLogOfCertificatesWhereTheRootNamesOne() throws Exception {
    String other = TestLog.at("certificates.example").trusted();
    Files.writeString(trust.resolve("trusted_root.json"), root(other, "2026-01-01T00:00:00Z"));
    assertThat(seen(bundle()))
        .isEqualTo("not-verified: no log that is trusted shows its certificate to the world");
  }

  @Test
  void readsNoBundleOfAnUnknownVersionOrWithItsOwnRoot() throws Exception {
    ObjectNode other = bundle();
    other.put("mediaType", "application/vnd.dev.sigstore.bundle.v0.9+json");
    assertThat(seen(other))
        .isEqualTo("not-verified: the bundle is of a version that is not known here, or of none");
    ObjectNode rooted = bundle();
    ObjectNode material = (ObjectNode) rooted.get("verificationMaterial");
    material.remove("certificate");
    material
        .putObject("x509CertificateChain")
        .putArray("certificates")
        .add(JSON.createObjectNode().put("rawBytes", base64(leaf.getEncoded())))
        .add(JSON.createObjectNode().put("rawBytes", base64(authority.certificate().getEncoded())));
    assertThat(seen(rooted)).isEqualTo("not-verified: it brings the root of its own trust along");
  }

  @Test
  void noticesAnotherDigest() throws Exception {
    ObjectNode other = bundle();
    ((ObjectNode) other.at("/messageSignature/messageDigest")).put("digest", base64(new byte[32]));
    assertThat(seen(other)).isEqualTo("invalid: it states the digest of another file");
  }

  @Test
  void verifiesByATrustedKeyThatTheBundleHintsAt() throws Exception {
    ObjectNode hinting = bundle();
    ObjectNode material = (ObjectNode) hinting.get("verificationMaterial");
    material.remove("certificate");
    material.putObject("publicKey").put("hint", "x");
    assertThat(seen(hinting)).isEqualTo("not-verified: no trusted keys were given (--trust)");
    Files.writeString(
        trust.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    Files.delete(trust.resolve("trust.yaml"));
    assertThat(seen(hinting)).isEqualTo("verified: verified with the key acme");
  }

  @Test
  void refusesARootThatDoesNotSayFromWhenOn() throws Exception {
    String whole = root("", "2026-01-01T00:00:00Z");
    Files.writeString(trust.resolve("trusted_root.json"), whole.replace("\"start\"", "\"begin\""));
    ObjectNode bundle = bundle();
    assertThatThrownBy(() -> seen(bundle))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems().get(0).message())
                    .isEqualTo("is no whole root of trust of Sigstore. Fetch it again."));
  }

  @Test
  void refusesARootOfWhichNoLogOfCertificatesCanBeRead() throws Exception {
    String log =
        TestLog.at("certificates.example").trusted().replaceFirst("\"rawBytes\":\"M", "$0A");
    Files.writeString(trust.resolve("trusted_root.json"), root(log, "2026-01-01T00:00:00Z"));
    ObjectNode bundle = bundle();
    assertThatThrownBy(() -> seen(bundle)).isInstanceOf(InvalidInputException.class);
  }
}
