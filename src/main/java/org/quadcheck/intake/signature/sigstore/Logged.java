package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Certificates;

/** What an entry of a log must say so that it speaks of one signature. */
record Logged(Made made, X509Certificate certificate) {
  private static final String SHA256 = "SHA2_256";

  boolean isIn(JsonTree entry) {
    JsonTree spec = entry.at("spec");
    return switch (entry.at("kind").text() + " " + entry.at("apiVersion").text()) {
      case "dsse 0.0.1" -> isInDsse(spec);
      case "intoto 0.0.2" -> isInStatement(spec.at("content"));
      case "hashedrekord 0.0.1" -> isOfDigest(spec);
      case "hashedrekord 0.0.2" -> isOfDigestAnew(spec.at("hashedRekordV002"));
      case "dsse 0.0.2" -> isInDsseAnew(spec.at("dsseV002"));
      default -> false;
    };
  }

  private boolean isInDsse(JsonTree spec) {
    return isPayload(spec.at("payloadHash"))
        && spec.at("signatures").items().stream()
            .anyMatch(
                one ->
                    made.isSignature(one.at("signature").text())
                        && isCertificate(one.at("verifier").text()));
  }

  /** In this form the signature is in base64 twice. */
  private boolean isInStatement(JsonTree content) {
    List<JsonTree> signatures = content.at("envelope", "signatures").items();
    return isPayload(content.at("payloadHash"))
        && signatures.stream()
            .anyMatch(
                one ->
                    made.isSignature(decoded(one.at("sig").text()).orElse(""))
                        && isCertificate(one.at("publicKey").text()));
  }

  private boolean isOfDigest(JsonTree spec) {
    JsonTree hash = spec.at("data", "hash");
    return hash.at("algorithm").text().equals("sha256")
        && made.isSigned(hash.at("value").text())
        && made.isSignature(spec.at("signature", "content").text())
        && isCertificate(spec.at("signature", "publicKey", "content").text());
  }

  private boolean isOfDigestAnew(JsonTree spec) {
    return spec.at("data", "algorithm").text().equals(SHA256)
        && made.isSignedInBase64(spec.at("data", "digest").text())
        && isMadeAnew(spec.at("signature"));
  }

  private boolean isInDsseAnew(JsonTree spec) {
    return spec.at("payloadHash", "algorithm").text().equals(SHA256)
        && made.isPayloadInBase64(spec.at("payloadHash", "digest").text())
        && spec.at("signatures").items().stream().anyMatch(this::isMadeAnew);
  }

  private boolean isMadeAnew(JsonTree signature) {
    String der = signature.at("verifier", "x509Certificate", "rawBytes").text();
    return made.isSignature(signature.at("content").text())
        && isSame(StrictBase64.any(der).flatMap(Certificates::of));
  }

  private boolean isPayload(JsonTree hash) {
    return hash.at("algorithm").text().equals("sha256") && made.isPayload(hash.at("value").text());
  }

  private boolean isCertificate(String base64) {
    return isSame(
        decoded(base64)
            .map(pem -> pem.replaceAll("-----[A-Z ]+-----|\\s", ""))
            .flatMap(StrictBase64::any)
            .flatMap(Certificates::of));
  }

  private boolean isSame(Optional<X509Certificate> other) {
    return other.filter(certificate::equals).isPresent();
  }

  private static Optional<String> decoded(String base64) {
    return StrictBase64.any(base64).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
