package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;

/** What an attacker does to signed JSON is never verified, and always told. */
class JsfAttacksTest {

  @TempDir Path folder;
  private TrustStore trust;
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
  }

  private String seen(String document) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    return SignedFiles.told(file, trust);
  }

  private String signed(String before) {
    return JsfMaker.signed(before, keys.getPrivate(), List.of());
  }

  @Test
  void verifiesWhatIsSigned() throws IOException, InvalidInputException {
    assertThat(seen(signed("\"a\":1"))).isEqualTo("verified: verified with the key acme");
    // The order of members and the blanks between them mean nothing.
    assertThat(
            seen(
                signed("\"a\":1,\"b\":\"ä\"")
                    .replace("\"a\":1,\"b\":\"ä\"", "\"b\" : \"\\u00e4\", \"a\":1e0")))
        .isEqualTo("verified: verified with the key acme");
  }

  @Test
  void seesEveryChange() throws IOException, InvalidInputException {
    String invalid =
        "invalid: no trusted key verifies it: what was signed was changed, or another key made it";
    String signed = signed("\"a\":1,\"b\":[1,2]");

    assertThat(seen(signed.replace("\"a\":1", "\"a\":2"))).isEqualTo(invalid);
    assertThat(seen(signed.replace("[1,2]", "[2,1]"))).isEqualTo(invalid);
    assertThat(seen(signed.replace("\"a\":1", "\"a\":\"1\""))).isEqualTo(invalid);
    assertThat(seen(signed.replace("{\"a\"", "{\"new\":true,\"a\""))).isEqualTo(invalid);
    assertThat(seen(signed.replace("ES256\"", "ES256\",\"keyId\":\"acme\""))).isEqualTo(invalid);
  }

  @Test
  void doesNotCallChangedWhatAScriptSignedInItsOwnManner()
      throws IOException, InvalidInputException {
    String own =
        "invalid: it does not fit as JSF asks, which signs all of it but its value; it fits the"
            + " document without it, so that nothing was changed, but was made in a manner of its"
            + " own. Ask for one by JSF, or for one beside the file";

    assertThat(seen(ofAScript("\"a\":1,\"b\":\"ä\"", "\"a\":1,\"b\":\"ä\""))).isEqualTo(own);
    assertThat(seen(ofAScript("\"a\":1.0,\"b\":\"ä\"", "\"a\":1.0,\"b\":\"ä\""))).isEqualTo(own);
    assertThat(
            seen(ofAScript("\"a\":1.0,\"b\":\"\\u00e4\\u007f\"", "\"b\":\"ä\\u007f\", \"a\": 1.0")))
        .isEqualTo(own);
    assertThat(seen(ofAScript("\"a\":1", "\"a\":2")))
        .isEqualTo(
            "invalid: no trusted key verifies it: what was signed was changed, or another key made"
                + " it");
  }

  private String ofAScript(String signed, String handedIn) {
    return "{%s,\"signature\":{\"algorithm\":\"ES256\",\"value\":\"%s\"}}"
        .formatted(handedIn, JsfMaker.value("{" + signed + "}", keys.getPrivate()));
  }

  @Test
  void takesNoAlgorithmForNone() throws IOException, InvalidInputException {
    String none = "invalid: it names no algorithm, so that it is no signature";
    String signed = signed("\"a\":1");

    assertThat(seen(signed.replace("ES256", "none"))).isEqualTo(none);
    assertThat(seen(signed.replace("ES256", "None"))).isEqualTo(none);
    assertThat(seen(signed.replace("\"algorithm\":\"ES256\",", ""))).isEqualTo(none);
    assertThat(seen(signed.replace("ES256", "ES384")))
        .isEqualTo("not-verified: no trusted key is of a kind that fits it");
    assertThat(seen(signed.replace("ES256", "RS1")))
        .isEqualTo("not-verified: the algorithm 'RS1' is not used here");
  }

  @Test
  void takesNoPublicKeyForASharedSecret()
      throws IOException, InvalidInputException, GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
    String head = "{\"a\":1,\"signature\":{\"algorithm\":\"HS256\"";
    byte[] value = mac.doFinal((head + "}}").getBytes(StandardCharsets.UTF_8));
    String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(value);

    assertThat(seen(head + ",\"value\":\"" + base64 + "\"}}"))
        .isEqualTo(
            "not-verified: HS256 is made with a shared secret, which anybody who can verify it can"
                + " sign with");
  }

  @Test
  void doesNotBelieveAKeyWithinTheDocument() throws IOException, InvalidInputException {
    KeyPair attacker = TestAuthority.pair();
    String jwk = jwk((ECPublicKey) attacker.getPublic());
    String head = "{\"a\":1,\"signature\":{\"algorithm\":\"ES256\",\"publicKey\":" + jwk;
    String signed =
        head + ",\"value\":\"" + JsfMaker.value(head + "}}", attacker.getPrivate()) + "\"}}";

    assertThat(seen(signed)).isEqualTo("not-verified: the key that it brings is not trusted");
    assertThat(seen(signed.replace("\"a\":1", "\"a\":2"))).startsWith("invalid: ");
    assertThat(seen(signed.replace("\"x\":\"", "\"x\":\"A")))
        .isEqualTo("invalid: the key in it cannot be read");
  }

  private static String jwk(ECPublicKey key) {
    return "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
        .formatted(number(key.getW().getAffineX()), number(key.getW().getAffineY()));
  }

  private static String number(java.math.BigInteger number) {
    byte[] bytes = new byte[32];
    byte[] signed = number.toByteArray();
    int length = Math.min(32, signed.length);
    System.arraycopy(signed, signed.length - length, bytes, 32 - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void doesNotLeaveOutPartsOfAnSbom() throws IOException, InvalidInputException {
    // The list of what is left out is itself not signed, so that anybody can add one.
    String sbom = "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1";
    String head = sbom + ",\"signature\":{\"algorithm\":\"ES256\"";
    String canonical =
        "{\"bomFormat\":\"CycloneDX\",\"signature\":{\"algorithm\":\"ES256\"},"
            + "\"specVersion\":\"1.6\",\"version\":1}";
    String value = JsfMaker.value(canonical, keys.getPrivate());
    String attacked =
        "%s,\"components\":[],\"signature\":{\"algorithm\":\"ES256\",\"excludes\":[\"components\"],\"value\":\"%s\"}}";

    assertThat(seen(head + ",\"value\":\"" + value + "\"}}"))
        .isEqualTo("verified: verified with the key acme");
    assertThat(seen(attacked.formatted(sbom, value)))
        .isEqualTo("invalid: it leaves out 'components', so that it does not cover the document");
  }

  @Test
  void tellsWhatASignatureOfAnyOtherDocumentLeavesOut() throws IOException, InvalidInputException {
    String signed = signed("\"a\":1").replace("{\"a\":1", "{\"a\":1,\"b\":2");

    assertThat(seen(signed.replace("ES256\"", "ES256\",\"excludes\":[\"b\"]")))
        .isEqualTo("verified: verified with the key acme; it leaves out 'b'");
    String nothing = "{\"signature\":{\"algorithm\":\"ES256\"";
    String value = JsfMaker.value(nothing + "}}", keys.getPrivate());
    assertThat(
            seen(
                nothing.replace("{\"signature", "{\"b\":2,\"signature")
                    + ",\"excludes\":[\"b\"],\"value\":\"%s\"}}".formatted(value)))
        .isEqualTo("not-verified: it leaves out all that the document holds");
    assertThat(seen(signed.replace("ES256\"", "ES256\",\"excludes\":[\"b\",\"signature\"]")))
        .isEqualTo(
            "invalid: the signature is malformed: 'excludes' must be a list of names of the"
                + " document");
    assertThat(seen(signed.replace("ES256\"", "ES256\",\"excludes\":\"b\"")))
        .startsWith("invalid: the signature is malformed: 'excludes'");
  }

  @Test
  void refusesRepeatedMembersAndNumbersBeyondBounds() throws IOException {
    String signed = signed("\"a\":1");
    assertThatThrownBy(() -> seen(signed.replace("\"a\":1", "\"a\":2,\"a\":1")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("looks signed, but a member stands twice in one object. Ask");
    assertThatThrownBy(() -> seen(signed + "{}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("looks signed, but a second document follows the first. Ask");
    assertThatThrownBy(() -> seen(signed.replace("\"a\":1", "\"a\":1" + "0".repeat(20_000))))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void holdsANumberThatIsNoDoubleForInvalid() throws IOException, InvalidInputException {
    assertThat(seen(signed("\"a\":1").replace("\"a\":1", "\"a\":1e999")))
        .isEqualTo(
            "invalid: the document has no canonical form: it holds a number that is too large");
    // Beyond 2^53 whole numbers fall together, so that one could stand for another.
    assertThat(seen(signed("\"a\":9007199254740992"))).startsWith("verified: ");
    assertThat(seen(signed("\"a\":9007199254740992").replace("40992", "40993")))
        .isEqualTo(
            "invalid: the document has no canonical form: it holds a number with more digits than"
                + " its form keeps");
  }

  @Test
  void holdsMalformedSignaturesForInvalid() throws IOException, InvalidInputException {
    String signed = signed("\"a\":1");
    for (String malformed :
        List.of(
            signed.replaceFirst("\"value\":\"[^\"]*\"", "\"value\":\"\""),
            signed.replaceFirst("\"value\":\"", "\"value\":\"A"),
            signed.replaceFirst("\"value\":\"[^\"]*\"", "\"value\":7"),
            signed.replaceFirst("\"value\"", "\"extra\":1,\"value\""),
            signed.replaceFirst("\\{\"algorithm\"", "{\"signers\":[],\"algorithm\""),
            "{\"signature\":{\"chain\":[]}}",
            "{\"signature\":{\"signers\":[7]}}",
            "{\"signature\":{}}",
            "{\"signature\":[]}",
            "{\"signature\":\"signed\"}",
            "{\"signature\":null}")) {
      assertThat(seen(malformed)).as("%s", malformed).startsWith("invalid: ");
    }
  }

  @Test
  void countsSignaturesOfPartsAsNotRead() throws IOException, InvalidInputException {
    String part = "\"components\":[{\"signature\":{\"algorithm\":\"ES256\",\"value\":\"AA\"}}]";
    String told =
        "not-verified: a signature within the document signs a part of it alone; it is not read";

    assertThat(seen("{\"bomFormat\":\"CycloneDX\"," + part + "}")).isEqualTo(told);
    assertThat(seen(signed(part))).isEqualTo("verified: verified with the key acme | " + told);
  }
}
