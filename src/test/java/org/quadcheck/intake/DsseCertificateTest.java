package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;

/** A certificate beside a signature of an envelope is no way around what the trusted keys say. */
class DsseCertificateTest {
  private static final String TYPE = "application/vnd.in-toto+json";
  private static final String STATEMENT =
      "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[],"
          + "\"predicateType\":\"https://cyclonedx.org/bom\",\"predicate\":%s}"
              .formatted(OfferFolder.SBOM);

  @TempDir private Path folder;
  private final KeyPair keys = TestAuthority.pair();
  private final TestAuthority authority = TestAuthority.named("CN=Sigstore");
  private TrustStore trust;

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
  }

  private String certificateOf(KeyPair pair) {
    return TestAuthority.pem(authority.issue(new TestAuthority.Made("CN=Acme", pair.getPublic())));
  }

  /** The outcome for an envelope with this payload and a signature over the statement. */
  private String told(String payload, KeyPair signer, String certificate)
      throws GeneralSecurityException, IOException, InvalidInputException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(signer.getPrivate());
    int length = STATEMENT.getBytes(StandardCharsets.UTF_8).length;
    String whole = "DSSEv1 %d %s %d %s".formatted(TYPE.length(), TYPE, length, STATEMENT);
    signature.update(whole.getBytes(StandardCharsets.UTF_8));
    String envelope =
        "{\"payloadType\":\"%s\",\"payload\":\"%s\",\"signatures\":[{\"sig\":\"%s\",\"cert\":\"%s\"}]}"
            .formatted(
                TYPE,
                base64(payload.getBytes(StandardCharsets.UTF_8)),
                base64(signature.sign()),
                certificate.replace("\n", "\\n"));
    return SignedFiles.told(Files.writeString(folder.resolve("e.json"), envelope), trust);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void leavesAChangedEnvelopeInvalid() throws Exception {
    String changed = STATEMENT.replace("1.6", "1.5");
    KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String byKeys = "invalid: no trusted key verifies it: the envelope was changed, or another key";

    assertThat(told(changed, keys, "a certificate")).startsWith(byKeys);
    assertThat(told(changed, keys, certificateOf(other))).startsWith(byKeys);
    assertThat(told(changed, keys, certificateOf(keys)))
        .startsWith("invalid: it does not fit the certificate beside it: the envelope was changed");
  }

  @Test
  void tellsWhatAStrangerSigned() throws Exception {
    KeyPair stranger = TestAuthority.pair();
    String nobody = "not-verified: a certificate beside it tells whose it is, and nothing bears";

    assertThat(told(STATEMENT, stranger, certificateOf(stranger))).startsWith(nobody);
    assertThat(told(STATEMENT, keys, certificateOf(stranger))).startsWith("verified: ");
    assertThat(told(STATEMENT, stranger, certificateOf(keys))).startsWith("invalid: it does not");
  }
}
