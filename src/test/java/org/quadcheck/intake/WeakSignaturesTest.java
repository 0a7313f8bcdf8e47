package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * A signature that is honest and weak is told as weak, and not as one of something else. OpenSSL
 * made these, for Java does not.
 */
class WeakSignaturesTest {
  private static final Path WEAK = Path.of("src/test/resources/intake/weak");

  @TempDir Path folder;

  private String seen(String signature) throws IOException, InvalidInputException {
    Path trusted = Files.createDirectories(folder.resolve("trust"));
    Files.writeString(
        trusted.resolve("root.pem"),
        TestAuthority.pem(TestAuthority.named("CN=Root").certificate()));
    Path signed = folder.resolve("bom.json");
    Files.copy(WEAK.resolve("bom.json"), signed);
    Files.copy(WEAK.resolve(signature), folder.resolve("bom.json.p7s"));
    return SignedFiles.verify(signed, TrustStore.read(trusted, SignedFiles.DAY)).stream()
        .map(one -> one.outcome().word() + ": " + one.message().replaceFirst("^of .*?: ", ""))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource({
    "ec_secp256k1.p7s, it is made with an EC key on a curve that is not used",
    "ec_secp224r1.p7s, it is made with an EC key on a curve that is not used",
    "rsa512.p7s, it is made with an RSA key of 512 bits; at least 2048 are asked"
  })
  void isNotVerifiedWithAKeyThatNobodyHereTries(String signature, String told)
      throws IOException, InvalidInputException {
    assertThat(seen(signature)).isEqualTo("not-verified: " + told);
  }

  @Test
  void isNotVerifiedWithAWeakMask() throws IOException, InvalidInputException {
    assertThat(seen("pss_mgf1sha1.p7s"))
        .isEqualTo("not-verified: its mask (RSASSA-PSS) is made with SHA-1, which is too weak");
  }
}
