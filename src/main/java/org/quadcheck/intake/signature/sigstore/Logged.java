package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Certificates;

/**
 * What an entry of a log must say so that it speaks of one signature.
 *
 * @param digest SHA-256 of what was signed (of an envelope: of its payload), in hexadecimal
 * @param signature in base64
 */
record Logged(String digest, String signature, X509Certificate certificate) {

  boolean isIn(JsonTree entry) {
    JsonTree spec = entry.at("spec");
    return switch (entry.at("kind").text()) {
      case "dsse" -> isInDsse(spec);
      case "intoto" -> isInStatement(spec.at("content"));
      case "hashedrekord" -> isOfDigest(spec);
      default -> false;
    };
  }

  private boolean isInDsse(JsonTree spec) {
    return isDigest(spec.at("payloadHash"))
        && spec.at("signatures").items().stream()
            .anyMatch(
                one ->
                    isSame(one.at("signature").text()) && isCertificate(one.at("verifier").text()));
  }

  /** In this form the signature is in base64 twice. */
  private boolean isInStatement(JsonTree content) {
    List<JsonTree> signatures = content.at("envelope", "signatures").items();
    return isDigest(content.at("payloadHash"))
        && signatures.stream()
            .anyMatch(
                one ->
                    isSame(decoded(one.at("sig").text()).orElse(""))
                        && isCertificate(one.at("publicKey").text()));
  }

  private boolean isOfDigest(JsonTree spec) {
    return isDigest(spec.at("data", "hash"))
        && isSame(spec.at("signature", "content").text())
        && isCertificate(spec.at("signature", "publicKey", "content").text());
  }

  private boolean isDigest(JsonTree hash) {
    return hash.at("algorithm").text().equals("sha256") && hash.at("value").text().equals(digest);
  }

  private boolean isSame(String other) {
    return !signature.isEmpty() && signature.equals(other);
  }

  private boolean isCertificate(String base64) {
    return decoded(base64)
        .map(pem -> pem.replaceAll("-----[A-Z ]+-----|\\s", ""))
        .flatMap(StrictBase64::any)
        .flatMap(Certificates::of)
        .filter(certificate::equals)
        .isPresent();
  }

  private static Optional<String> decoded(String base64) {
    return StrictBase64.any(base64).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
