package org.quadcheck.intake.signature;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;

/**
 * One file of the buyer's trust folder: a public key or an X.509 certificate, in PEM or a
 * certificate in DER. Of a certificate the key alone counts, never its dates or its issuer.
 */
public record KeyFile(Place place, String name) {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
  private static final List<String> KEY_KINDS = List.of("Ed25519", "EC", "RSA", "RSASSA-PSS");

  /** The key, or why it cannot be used. */
  public TrustedKey read(byte[] bytes) throws InvalidInputException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains("PRIVATE KEY-----") || text.contains("\"d\"")) {
      throw refused("holds a private key. Remove it at once, and keep the public key alone.");
    }
    TrustedKey trusted = new TrustedKey(name, key(bytes, text));
    Optional<String> objection = trusted.objection();
    if (objection.isPresent()) {
      throw refused(objection.get());
    }
    return trusted;
  }

  private PublicKey key(byte[] bytes, String text) throws InvalidInputException {
    List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
    if (blocks.size() > 1) {
      throw refused("holds %d keys. Keep one key in a file.".formatted(blocks.size()));
    }
    Optional<PublicKey> key =
        blocks.isEmpty()
            ? certificate(bytes)
            : block(blocks.get(0).group(1), blocks.get(0).group(2));
    return key.orElseThrow(
        () -> refused("is no public key or certificate in PEM. Mend it, or take it out."));
  }

  private static Optional<PublicKey> block(String label, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return switch (label) {
      case "CERTIFICATE" -> certificate(bytes);
      case "PUBLIC KEY" -> publicKey(bytes);
      default -> Optional.empty();
    };
  }

  private static Optional<PublicKey> certificate(byte[] bytes) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return Optional.of(
          factory.generateCertificate(new ByteArrayInputStream(bytes)).getPublicKey());
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> publicKey(byte[] bytes) {
    return KEY_KINDS.stream().flatMap(kind -> publicKey(kind, bytes).stream()).findFirst();
  }

  private static Optional<PublicKey> publicKey(String kind, byte[] bytes) {
    try {
      return Optional.of(
          KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(bytes)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private InvalidInputException refused(String message) {
    return new InvalidInputException(place, message);
  }
}
