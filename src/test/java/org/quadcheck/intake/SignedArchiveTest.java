package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Signature;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature beside an archive is of the archive, though it is opened. */
class SignedArchiveTest {
  @TempDir private Path folder;
  private final KeyPair keys = TestAuthority.pair();

  private Path zip(String text) throws Exception {
    Path zip = folder.resolve("offer.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return zip;
  }

  private void sign(Path file) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(Files.readAllBytes(file));
    Files.write(folder.resolve(file.getFileName() + ".sig"), signature.sign());
  }

  private List<String> told(Path file) throws Exception {
    TrustStore trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
    return SignedFiles.verify(file, trust).stream()
        .map(one -> "%s %s".formatted(one.outcome().word(), folder.relativize(Path.of(one.path()))))
        .toList();
  }

  @Test
  void isVerifiedAsItWasHandedIn() throws Exception {
    Path zip = zip("a");
    sign(zip);

    assertThat(told(zip)).containsExactly("unsigned offer.zip!/a.txt", "verified offer.zip.sig");
    assertThat(told(zip("b")))
        .containsExactly("unsigned offer.zip!/a.txt", "invalid offer.zip.sig");
  }

  @Test
  void isNotAskedOfAnArchive() throws Exception {
    assertThat(told(zip("a"))).containsExactly("unsigned offer.zip!/a.txt");
  }
}
