package org.quadcheck.intake.signature.xml;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.intake.signature.Jwk;
import org.quadcheck.intake.signature.StrictBase64;
import org.w3c.dom.Element;

/** The bare key that an XML signature brings along. */
record XmlKeyValue(Element keyInfo) {
  private static final Map<String, String> CURVES =
      Map.of(
          "urn:oid:1.2.840.10045.3.1.7", "P-256",
          "urn:oid:1.3.132.0.34", "P-384",
          "urn:oid:1.3.132.0.35", "P-521");
  private static final byte UNCOMPRESSED = 4;

  /** Whether there is one, readable or not. */
  boolean isThere() {
    return !SignedXml.children(keyInfo, "KeyValue").isEmpty();
  }

  /** The key; empty where it cannot be read. */
  Optional<PublicKey> key() {
    List<Element> values =
        SignedXml.children(keyInfo, "KeyValue").stream()
            .flatMap(value -> SignedXml.children(value).stream())
            .toList();
    if (values.size() != 1) {
      return Optional.empty();
    }
    Element value = values.get(0);
    return switch (value.getLocalName()) {
      case "RSAKeyValue" -> rsa(value);
      case "ECKeyValue" -> ofCurve(value);
      default -> Optional.empty();
    };
  }

  private static Optional<PublicKey> rsa(Element value) {
    Optional<byte[]> modulus = bytes(value, "Modulus");
    Optional<byte[]> exponent = bytes(value, "Exponent");
    return modulus.flatMap(
        n -> exponent.flatMap(e -> new Jwk(Map.of("kty", "RSA", "n", url(n), "e", url(e))).key()));
  }

  private static Optional<PublicKey> ofCurve(Element value) {
    String uri =
        SignedXml.children(value).stream()
            .filter(one -> "NamedCurve".equals(one.getLocalName()))
            .map(one -> one.getAttribute("URI"))
            .findFirst()
            .orElse("");
    Optional<byte[]> point = bytes(value, "PublicKey").filter(XmlKeyValue::isPoint);
    return point.flatMap(
        whole -> {
          int half = whole.length / 2;
          String x = url(Arrays.copyOfRange(whole, 1, half + 1));
          String y = url(Arrays.copyOfRange(whole, half + 1, whole.length));
          String curve = CURVES.getOrDefault(uri, "");
          return new Jwk(Map.of("kty", "EC", "crv", curve, "x", x, "y", y)).key();
        });
  }

  private static boolean isPoint(byte[] bytes) {
    return bytes.length % 2 == 1 && bytes.length > 1 && bytes[0] == UNCOMPRESSED;
  }

  private static Optional<byte[]> bytes(Element value, String name) {
    return SignedXml.children(value).stream()
        .filter(one -> name.equals(one.getLocalName()))
        .map(SignedXml::text)
        .findFirst()
        .flatMap(StrictBase64::any);
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
