package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Problem;

class TrustStoreTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Path KEYS = Path.of("src/test/resources/intake/signed/keys");

  @TempDir Path folder;

  @Test
  void readsPublicKeysAndCertificatesWhateverTheirDates()
      throws IOException, InvalidInputException {
    for (String name : List.of("es256", "rs256", "ed25519", "expired-leaf")) {
      Files.copy(KEYS.resolve(name + ".pem"), folder.resolve(name + ".pem"));
    }
    String pem = Files.readString(KEYS.resolve("leaf.pem"), StandardCharsets.UTF_8);
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
    Files.write(folder.resolve("der.cer"), Base64.getMimeDecoder().decode(base64));
    Files.writeString(folder.resolve(".gitkeep"), "");

    assertThat(TrustStore.read(folder, DAY).names())
        .containsExactly("der", "ed25519", "es256", "expired-leaf", "rs256");
  }

  @Test
  void tellsEveryFileThatIsNoUsableKey() throws IOException, GeneralSecurityException {
    String pem = Files.readString(KEYS.resolve("es256.pem"), StandardCharsets.UTF_8);
    Files.createDirectory(folder.resolve("a-folder"));
    Files.writeString(folder.resolve("b-private.pem"), "-----BEGIN PRIVATE KEY-----\nMC4=\n");
    Files.writeString(folder.resolve("c-text.txt"), "the keys of Acme");
    Files.writeString(folder.resolve("d-two.pem"), pem + pem);
    Files.writeString(folder.resolve("e-weak.pem"), generated("RSA", 1024));
    Files.writeString(folder.resolve("f-same.pem"), pem);
    Files.copy(KEYS.resolve("other.pem"), folder.resolve("f-same.txt"));
    Files.writeString(folder.resolve("g-empty.pem"), "");
    Files.writeString(folder.resolve("h-cut.pem"), pem.substring(0, 60));
    Files.writeString(folder.resolve("i-broken.pem"), pem.replace("MFkw", "AAAA"));
    Files.writeString(folder.resolve("j-448.pem"), generated("Ed448", 0));

    assertThat(problems(folder))
        .containsExactly(
            at("a-folder") + ": is no file. Put the keys into the trust folder itself.",
            at("b-private.pem")
                + ": holds a private key. Remove it at once, and keep the public key alone.",
            at("c-text.txt") + ": is no public key or certificate in PEM. Mend it, or take it out.",
            at("d-two.pem") + ": holds 2 keys. Keep one key in a file.",
            at("e-weak.pem")
                + ": is an RSA key of 1024 bits; at least 2048 are asked. Ask for a stronger key.",
            at("f-same.txt") + ": a second key is named 'f-same'. Rename one of the files.",
            at("g-empty.pem")
                + ": is no public key or certificate in PEM. Mend it, or take it out.",
            at("h-cut.pem") + ": is no public key or certificate in PEM. Mend it, or take it out.",
            at("i-broken.pem")
                + ": is no public key or certificate in PEM. Mend it, or take it out.",
            at("j-448.pem") + ": is no public key or certificate in PEM. Mend it, or take it out.");
  }

  @Test
  void refusesAFolderWithoutKeysAndOneThatIsNotThere() {
    assertThat(problems(folder))
        .containsExactly(
            Labels.of(folder)
                + ": holds no keys. Put public keys into it, or leave the trust folder out.");
    assertThat(problems(folder.resolve("none")))
        .containsExactly(
            at("none") + ": no such folder. Name the folder that holds the keys you trust.");
  }

  @Test
  void trustsNobodyWhenEmpty() {
    assertThat(TrustStore.empty().names()).isEmpty();
  }

  private String at(String name) {
    return Labels.of(folder.resolve(name));
  }

  private static List<String> problems(Path folder) {
    return catchThrowableOfType(InvalidInputException.class, () -> TrustStore.read(folder, DAY))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static String generated(String kind, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    if (bits > 0) {
      generator.initialize(bits);
    }
    byte[] key = generator.generateKeyPair().getPublic().getEncoded();
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key)
        + "\n-----END PUBLIC KEY-----\n";
  }
}
