package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Period;

/**
 * The key of a transparency log, of signatures or of certificates.
 *
 * @param id of the log, in base64
 * @param hint the first bytes of its id in a checkpoint, in hexadecimal
 * @param host by which it signs checkpoints: its address without the scheme
 * @param period within which what it signs is believed
 */
record LogKey(String id, String hint, String host, PublicKey key, Period period) {
  /** How many bytes of a key's id stand before a signature of a note. */
  static final int HINT = 4;

  private static final List<String> KINDS = List.of("EC", "Ed25519", "RSA");
  private static final int SHORT_FIELD = 256;
  private static final int MIDDLE_FIELD = 384;

  /** Reads a member of {@code tlogs} or {@code ctlogs}; empty where its key is of no known kind. */
  static Optional<LogKey> of(JsonTree log) {
    Optional<Period> period = Periods.of(log.at("publicKey", "validFor"));
    String id = log.at("logId", "keyId").text();
    String named = log.at("checkpointKeyId", "keyId").text();
    Optional<byte[]> hint = StrictBase64.any(named.isEmpty() ? id : named);
    Optional<PublicKey> key =
        StrictBase64.any(log.at("publicKey", "rawBytes").text()).flatMap(LogKey::key);
    if (period.isEmpty() || key.isEmpty() || hint.filter(one -> one.length >= HINT).isEmpty()) {
      return Optional.empty();
    }
    String host = log.at("baseUrl").text().replaceFirst("^[a-z]+://", "").replaceFirst("/$", "");
    String first = HexFormat.of().formatHex(hint.get(), 0, HINT);
    return Optional.of(new LogKey(id, first, host, key.get(), period.get()));
  }

  private static Optional<PublicKey> key(byte[] der) {
    return KINDS.stream().flatMap(kind -> key(kind, der).stream()).findFirst();
  }

  private static Optional<PublicKey> key(String kind, byte[] der) {
    try {
      return Optional.of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** Whether the log signed this. */
  boolean verifies(byte[] content, byte[] signature) {
    try {
      Signature algorithm = Signature.getInstance(algorithm());
      algorithm.initVerify(key);
      algorithm.update(content);
      return algorithm.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  boolean verifies(String content, byte[] signature) {
    return verifies(content.getBytes(StandardCharsets.UTF_8), signature);
  }

  private String algorithm() {
    if (key instanceof ECPublicKey ec) {
      int field = ec.getParams().getCurve().getField().getFieldSize();
      String hash = field <= SHORT_FIELD ? "256" : field <= MIDDLE_FIELD ? "384" : "512";
      return "SHA%swithECDSA".formatted(hash);
    }
    return key instanceof RSAPublicKey ? "SHA256withRSA" : "Ed25519";
  }
}
