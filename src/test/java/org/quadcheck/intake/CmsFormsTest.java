package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;

/** A CMS signature counts in whatever form programs write it beside the file that it signs. */
class CmsFormsTest {
  private static final String CONTENT = "{\"report\": 1}";
  private static final String VERIFIED = "verified: verified with the certificate of CN=Acme";

  @TempDir Path folder;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustTheRoot() throws IOException {
    Path trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
  }

  private byte[] cms(boolean enclosing) {
    return cms(CONTENT, enclosing);
  }

  private byte[] cms(String signed, boolean enclosing) {
    X509Certificate certificate = root.issue(new Made("CN=Acme", keys.getPublic()));
    byte[] content = signed.getBytes(StandardCharsets.UTF_8);
    return new TestCms(keys.getPrivate(), certificate).bytes(content, enclosing);
  }

  private String seen(String content, byte[] signature) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("report.json"), content);
    Files.write(folder.resolve("report.json.p7s"), signature);
    TrustStore trust = TrustStore.read(folder.resolve("trust"), SignedFiles.DAY);
    return SignedFiles.verify(file, trust).stream()
        .map(one -> one.outcome().word() + ": " + one.message().replaceFirst("^of .*?: ", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWhereItEnclosesTheFileThatLiesBesideIt() throws IOException, InvalidInputException {
    assertThat(seen(CONTENT, cms(true))).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT + " ", cms(true)))
        .isEqualTo("invalid: it encloses another content than the file beside it");
  }

  @Test
  void countsInBase64WithoutLinesAroundIt() throws IOException, InvalidInputException {
    byte[] base64 = Base64.getMimeEncoder().encode(cms(false));

    assertThat(seen(CONTENT, cms(false))).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT, base64)).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT + " ", base64)).startsWith("invalid: it does not fit the content");
  }

  @Test
  void isNotVerifiedWhereItWasMadeOverTheFileAsMail() throws IOException, InvalidInputException {
    byte[] signature = cms("{\r\n}\r\n", false);

    assertThat(seen("{\r\n}\r\n", signature)).isEqualTo(VERIFIED);
    assertThat(seen("{\n}\n", signature))
        .isEqualTo(
            "not-verified: it was made over the file as mail, whose lines end otherwise. Ask for"
                + " one over its very bytes (openssl cms -sign -binary)");
    assertThat(seen("{ \n}\n", signature)).startsWith("invalid: it does not fit the content");
  }
}
