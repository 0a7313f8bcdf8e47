package org.quadcheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.handed.Labels;

class TrustStoreTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Path KEYS = Path.of("src/test/resources/intake/signed/keys");

  private static final String UNUSED =
      ": is a public key of a kind that is not used, or a damaged one. Use Ed25519, ECDSA P-256,"
          + " P-384, P-521 (by the name of the curve, uncompressed) or RSA.";

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
            at("g-empty.pem") + ": is empty. Put the key into it, or take it out.",
            at("h-cut.pem")
                + ": is cut off: a part of it begins and does not end. Put the whole file here.",
            at("i-broken.pem") + UNUSED,
            at("j-448.pem") + UNUSED);
  }

  @Test
  void tellsWhatAFileIsThatPeopleTakeForAKey() throws IOException, GeneralSecurityException {
    byte[] secret = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate().getEncoded();
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.p12", new byte[] {0x30, (byte) 0x82, 9, 9, 2, 1, 3, 0x30, 0, 0, 0, 0});
    files.put("b.jks", new byte[] {(byte) 0xFE, (byte) 0xED, (byte) 0xFE, (byte) 0xED, 0, 0});
    files.put("c.der", secret);
    files.put("d.p7b", framed("PKCS7"));
    files.put("e.pub", "ssh-ed25519 AAAAC3Nz a@b".getBytes(UTF_8));
    files.put("f.csr", framed("CERTIFICATE REQUEST"));
    files.put("g.pem", framed("RSA PUBLIC KEY"));
    files.put("h.asc", framed("PGP PUBLIC KEY BLOCK"));
    files.put("i.cer", framed("CERTIFICATE"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    assertThat(problems(folder))
        .extracting(one -> one.substring(one.lastIndexOf(": ") + 2).replaceFirst("\\. .*", ""))
        .containsExactly(
            "is a PKCS#12 store, which mostly holds a private key",
            "is a key store of Java",
            "holds a private key",
            "is a bundle of certificates (PKCS#7)",
            "is a key of SSH, by which nothing is verified here",
            "is a request for a certificate",
            "is an RSA key in the form of PKCS#1",
            "is of OpenPGP, by which nothing is verified here",
            "is a certificate or a list of revoked ones that cannot be read");
  }

  @Test
  void tellsAJwkThatIsNotMeantForSignatures() throws IOException {
    // The example of RFC 7517.
    String whole =
        "{\"kty\": \"EC\", \"crv\": \"P-256\","
            + " \"x\": \"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","
            + " \"y\": \"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\"";
    Map<String, String> said = new TreeMap<>();
    said.put("a", "\"use\": \"enc\"");
    said.put("b", "\"key_ops\": [\"sign\", \"deriveKey\"]");
    said.put("c", "\"alg\": \"ECDH-ES\"");
    for (Map.Entry<String, String> one : said.entrySet()) {
      Files.writeString(folder.resolve(one.getKey() + ".jwk"), whole + ", " + one.getValue() + "}");
    }
    Files.writeString(
        folder.resolve("d.jwk"),
        whole + ", \"use\": \"sig\", \"key_ops\": [\"verify\"], \"alg\": \"ES256\"}");

    assertThat(problems(folder))
        .extracting(one -> one.replaceFirst("^.*is a key that is not meant to ", ""))
        .containsExactly(
            "verify signatures ('use'). Ask for the one that is.",
            "verify signatures ('key_ops'). Ask for the one that is.",
            "verify signatures ('alg'). Ask for the one that is.");
  }

  @Test
  void tellsAKeyByWhichAnybodySigns() throws IOException {
    byte[] der = HexFormat.of().parseHex("302a300506032b6570032100" + "01" + "00".repeat(31));
    Files.write(folder.resolve("a.der"), der);

    assertThat(problems(folder))
        .containsExactly(
            at("a.der")
                + ": is an Ed25519 key by which anybody signs (of small order). Use Ed25519, ECDSA"
                + " P-256, P-384, P-521 or RSA.");
  }

  private static byte[] framed(String what) {
    return "-----BEGIN %s-----\nAAAA\n-----END %s-----\n".formatted(what, what).getBytes(UTF_8);
  }

  @Test
  void passesOverNoPartOfAFileInSilence() throws IOException {
    String pem = Files.readString(KEYS.resolve("es256.pem"), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("a.pem"), pem + "-----BEGIN X509 CRL-----\nMIIB\n");
    Files.writeString(
        folder.resolve("b.pem"), pem + "-----BEGIN X509 CRL-----\nMIIB\n-----END CRL-----\n");

    assertThat(problems(folder))
        .containsExactly(
            at("a.pem")
                + ": is cut off: a part of it begins and does not end. Put the whole file here.",
            at("b.pem")
                + ": is cut off: a part of it begins and does not end. Put the whole file here.");
  }

  @Test
  void readsKeysHoweverProgramsOfWindowsSaveThem() throws IOException, InvalidInputException {
    String pem = Files.readString(KEYS.resolve("es256.pem"), StandardCharsets.UTF_8);
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    Files.write(folder.resolve("utf16.pem"), pem.getBytes(StandardCharsets.UTF_16));
    Files.writeString(folder.resolve("mark.pem"), "\ufeff" + pem.replace("\n", "\r\n"));
    Files.write(folder.resolve("plain.der"), der);

    assertThat(TrustStore.read(folder, DAY).names()).containsExactly("mark", "plain", "utf16");
  }

  @Test
  void refusesTwoFilesThatSayWhoMaySign() throws IOException, InvalidInputException {
    String pem = Files.readString(KEYS.resolve("es256.pem"), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("acme.pem"), pem);
    String signers =
        "trust: 1\nsigners:\n- {name: Acme, key: acme.pem, may-sign: sbom, suppliers: any}\n";
    Files.writeString(folder.resolve("Trust.yaml"), signers);
    assertThat(TrustStore.read(folder, DAY).names()).containsExactly("Acme");
    Files.writeString(folder.resolve("trust.yml"), "trust: 1\nsigners: []\n");

    assertThat(problems(folder))
        .containsExactly(
            Labels.of(folder) + ": holds both trust.yaml and trust.yml. Keep the one that counts.");
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
