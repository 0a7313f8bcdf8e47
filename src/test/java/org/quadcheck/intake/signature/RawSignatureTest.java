package org.quadcheck.intake.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

class RawSignatureTest {
  private static final Path SIGNED = Path.of("src/test/resources/intake/signed");
  private static final byte[] CONTENT = "an SBOM".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "plain.cdx.json.es256.sig, es256",
    "plain.cdx.json.es256.base64.sig, es256",
    "plain.cdx.json.rs256.sig, rs256",
    "plain.cdx.json.ps384.sig, ps384",
    "plain.cdx.json.ed25519.sig, ed25519"
  })
  void verifiesWithTheKeyAndRefusesWhatWasChanged(String signature, String key)
      throws IOException, InvalidInputException {
    List<TrustedKey> keys = List.of(key("other"), key(key));

    assertThat(verify(signature, "plain.cdx.json", keys))
        .isEqualTo(outcome(SignatureOutcome.VERIFIED, key, "verified with the key " + key));
    assertThat(verify(signature, "plain-tampered.cdx.json", keys))
        .isEqualTo(
            outcome(
                SignatureOutcome.INVALID,
                "",
                "no trusted key verifies it: the file was changed, or another key signed it"));
  }

  @Test
  void verifiesNothingWithoutKeys() throws IOException {
    assertThat(verify("plain.cdx.json.es256.sig", "plain.cdx.json", List.of()))
        .isEqualTo(
            outcome(SignatureOutcome.NOT_VERIFIED, "", "no trusted keys were given (--trust)"));
  }

  @Test
  void verifiesNothingWithKeysThatCannotHaveMadeIt() throws IOException, InvalidInputException {
    List<TrustedKey> keys = List.of(key("es256"), key("ed25519"));

    assertThat(verify("plain.cdx.json.rs256.sig", "plain.cdx.json", keys))
        .isEqualTo(
            outcome(SignatureOutcome.NOT_VERIFIED, "", "no trusted key is of a kind that fits it"));
  }

  @Test
  void takesAKeyThatDidNotSignForNoProof() throws IOException, InvalidInputException {
    assertThat(verify("plain.cdx.json.es256.sig", "plain.cdx.json", List.of(key("other"))))
        .extracting(Signature::outcome)
        .isEqualTo(SignatureOutcome.INVALID);
  }

  @Test
  void doesNotReadOtherSchemes() throws IOException, InvalidInputException {
    assertThat(seen("-----BEGIN PGP SIGNATURE-----"))
        .startsWith("it is an OpenPGP signature, which");
    assertThat(seen("-----BEGIN SSH SIGNATURE-----\nAAAA")).startsWith("it is an SSH signature");
    assertThat(seen("untrusted comment: x\nRWQf6L")).startsWith("it is a signature of minisign");
    assertThat(seen("eyJhbGciOiJSUzI1NiJ9..c2lnbmF0dXJl")).startsWith("it is a JSON Web Signature");
    assertThat(seen("{\"protected\":\"eyJ9\", \"signature\":\"c2ln\"}"))
        .startsWith("it is a JSON Web Signature");
    assertThat(seen("\u00d2\u0084C\u00a1\u0001&\u00a0\u00f6@"))
        .startsWith("it is a COSE signature");
    assertThat(seen("\u0084C\u00a1\u0001&\u00a0\u00f6@")).startsWith("it is a COSE signature");
    assertThat(seen("\u0084@\u00a1\u0001&\u00f6@")).startsWith("it is a COSE signature");
    assertThat(seen("\u0084C\u0001&\u00a0\u00f6@"))
        .isEqualTo("no trusted key is of a kind that fits it");
    assertThat(seen("MIME-Version: 1.0\n")).startsWith("it is an S/MIME message");
    assertThat(seen(" {\"base64Signature\":\"\"}")).startsWith("it is a bundle of an old form");
    assertThat(seen("0".repeat(64) + "  bom.json\n"))
        .isEqualTo("it holds a list of digests, which anybody can make, and no signature");
    assertThat(seen("SHA2-256(bom.json)= " + "0".repeat(64)))
        .startsWith("it holds a list of digests");
    assertThat(seen("ECDSA-SHA2-256(bom.json)= " + "3045".repeat(35) + "\n"))
        .isEqualTo(
            "it holds hexadecimal digits, which may be a signature and are not read. Ask for its"
                + " bytes, or for base64");
    assertThat(seen("<html>Not found</html>"))
        .isEqualTo("it holds text, and no signature of a scheme that is known here");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void tellsInTimeThatALongFileIsNoSignature() throws IOException, InvalidInputException {
    assertThat(verify((" ".repeat(900_000) + "\u00ff").getBytes(StandardCharsets.ISO_8859_1)))
        .extracting(Signature::outcome)
        .isNotEqualTo(SignatureOutcome.VERIFIED);
    assertThat(seen("-----BEGIN " + "A ".repeat(400_000)))
        .isEqualTo("no trusted key is of a kind that fits it");
  }

  private static String seen(String held) throws IOException, InvalidInputException {
    Signature one = verify(held.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(one.outcome()).isEqualTo(SignatureOutcome.NOT_VERIFIED);
    return one.message();
  }

  @Test
  void knowsAnOpenPgpSignatureInBinaryByItsLength() throws IOException, InvalidInputException {
    byte[] packet = new byte[119];
    packet[0] = (byte) 0x88;
    packet[1] = 117;
    packet[2] = 4;

    assertThat(verify(packet).scheme()).isEqualTo("openpgp");
    packet[1] = 116;
    assertThat(verify(packet).scheme()).isEqualTo("raw");
  }

  @Test
  void takesAnEmptyFileForAnInvalidSignature() throws IOException, InvalidInputException {
    assertThat(verify(new byte[0]))
        .isEqualTo(outcome(SignatureOutcome.INVALID, "", "the signature file is empty"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 9, 10, 64, 70, 72, 96, 132, 256})
  void neverVerifiesBytesThatAreNoSignature(int length) throws IOException, InvalidInputException {
    byte[] zeros = new byte[length];
    byte[] sequence = new byte[length];
    sequence[length > 1 ? 1 : 0] = (byte) (length - 2);
    sequence[0] = 0x30;

    assertThat(verify(zeros).outcome()).isNotEqualTo(SignatureOutcome.VERIFIED);
    assertThat(verify(sequence).outcome()).isNotEqualTo(SignatureOutcome.VERIFIED);
  }

  @Test
  void neverTakesTheNumberZeroInAnEcdsaSignature() throws IOException, InvalidInputException {
    byte[] inDer = {0x30, 8, 2, 2, 0, 0, 2, 2, 0, 0};

    assertThat(verify(inDer).outcome()).isEqualTo(SignatureOutcome.NOT_VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "secp256r1, SHA256withECDSA",
    "secp256r1, SHA512withECDSAinP1363Format",
    "secp384r1, SHA384withECDSA",
    "secp384r1, SHA384withECDSAinP1363Format",
    "secp521r1, SHA512withECDSA",
    "secp521r1, SHA256withECDSAinP1363Format"
  })
  void verifiesEcdsaOnEveryCurve(String curve, String algorithm)
      throws IOException, GeneralSecurityException {
    KeyPair pair = pair("EC", new ECGenParameterSpec(curve));

    assertThatVerifies(pair, sign(pair, java.security.Signature.getInstance(algorithm)));
  }

  @ParameterizedTest
  @CsvSource({
    "SHA-256, 32",
    "SHA-384, 48",
    "SHA-512, 64",
    "SHA-512, 190",
    "SHA-256, 0",
    "SHA-256, 20"
  })
  void verifiesRsaPss(String hash, int salt) throws IOException, GeneralSecurityException {
    KeyPair pair = pair("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    java.security.Signature pss = java.security.Signature.getInstance("RSASSA-PSS");
    pss.setParameter(new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), salt, 1));

    assertThatVerifies(pair, sign(pair, pss));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA256withRSA", "SHA384withRSA", "SHA512withRSA"})
  void verifiesRsa(String algorithm) throws IOException, GeneralSecurityException {
    KeyPair pair = pair("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));

    assertThatVerifies(pair, sign(pair, java.security.Signature.getInstance(algorithm)));
  }

  @Test
  void takesNoPlainSignatureForJsonBecauseItBeginsWithABrace()
      throws IOException, GeneralSecurityException {
    KeyPair pair = pair("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    byte[] plain = new byte[256];
    plain[0] = '{';

    assertThat(verify(plain, pair).outcome()).isEqualTo(SignatureOutcome.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "MD5withRSA, 'MD5, which is too weak'",
    "SHA1withRSA, 'SHA-1, which is too weak'",
    "SHA224withRSA, 'SHA-224, which is not used here'",
    "SHA3-256withRSA, 'SHA3-256, which is not used here'"
  })
  void tellsAWeakHashAndTakesItForNoChangeOfTheFile(String algorithm, String told)
      throws IOException, GeneralSecurityException {
    KeyPair pair = pair("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    byte[] weak = sign(pair, java.security.Signature.getInstance(algorithm));

    assertThat(verify(weak, pair)).isEqualTo(uncounted(told));
    weak[9] ^= 1;
    assertThat(verify(weak, pair).outcome()).isEqualTo(SignatureOutcome.INVALID);
  }

  @Test
  void tellsAWeakHashOfEcdsaAndOfRsaPss() throws IOException, GeneralSecurityException {
    KeyPair curve = pair("EC", new ECGenParameterSpec("secp256r1"));
    KeyPair pair = pair("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    java.security.Signature pss = java.security.Signature.getInstance("RSASSA-PSS");
    pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA1, 32, 1));

    assertThat(verify(sign(curve, java.security.Signature.getInstance("SHA1withECDSA")), curve))
        .isEqualTo(uncounted("SHA-1, which is too weak"));
    assertThat(verify(sign(pair, pss), pair))
        .isEqualTo(uncounted("RSASSA-PSS with SHA-256 and a mask of SHA-1, which is too weak"));
  }

  @ParameterizedTest
  @CsvSource({"128, an RSA key of 1024 bits", "114, Ed448"})
  void tellsByItsLengthWhatMadeIt(int length, String what)
      throws IOException, InvalidInputException {
    assertThat(verify(new byte[length]).message())
        .startsWith("no trusted key is of a kind that fits it; it is as long as one of " + what);
  }

  private static Signature uncounted(String told) {
    return outcome(SignatureOutcome.NOT_VERIFIED, "", "the key generated made it with " + told);
  }

  private static void assertThatVerifies(KeyPair pair, byte[] signature) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(signature);
    String framed = "-----BEGIN SIGNATURE-----\n" + base64 + "\n-----END SIGNATURE-----\n";
    Signature verified =
        outcome(SignatureOutcome.VERIFIED, "generated", "verified with the key generated");

    assertThat(verify(signature, pair)).isEqualTo(verified);
    assertThat(verify(framed.getBytes(StandardCharsets.UTF_8), pair)).isEqualTo(verified);
    signature[signature.length - 1] ^= 1;
    assertThat(verify(signature, pair).outcome()).isEqualTo(SignatureOutcome.INVALID);
  }

  private static KeyPair pair(String kind, AlgorithmParameterSpec size)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(size);
    return generator.generateKeyPair();
  }

  private static byte[] sign(KeyPair pair, java.security.Signature algorithm)
      throws GeneralSecurityException {
    algorithm.initSign(pair.getPrivate());
    algorithm.update(CONTENT);
    return algorithm.sign();
  }

  private static Signature verify(byte[] signature, KeyPair pair) throws IOException {
    return verify(signature, CONTENT, List.of(new TrustedKey("generated", pair.getPublic())));
  }

  private static Signature verify(byte[] signature) throws IOException, InvalidInputException {
    return verify(signature, CONTENT, List.of(key("es256"), key("ed25519"), key("rs256")));
  }

  private static Signature verify(String signature, String file, List<TrustedKey> keys)
      throws IOException {
    byte[] held = Files.readAllBytes(SIGNED.resolve(signature));
    return verify(held, Files.readAllBytes(SIGNED.resolve(file)), keys);
  }

  private static Signature verify(byte[] held, byte[] signed, List<TrustedKey> keys)
      throws IOException {
    return new RawSignature("x.sig")
        .verify(held, () -> new ByteArrayInputStream(signed), signed.length, keys);
  }

  private static TrustedKey key(String name) throws IOException, InvalidInputException {
    Path file = SIGNED.resolve("keys").resolve(name + ".pem");
    return new KeyFile(Place.of(name), name).read(Files.readAllBytes(file)).keys().get(0).key();
  }

  private static Signature outcome(SignatureOutcome outcome, String signer, String message) {
    return new Signature("x.sig", "raw", outcome, signer, message);
  }
}
