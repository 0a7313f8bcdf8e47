package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;

/**
 * An entry of a transparency log, which the log promised to keep.
 *
 * @param promise the log's signature over the entry, in base64
 */
record LogEntry(String logId, String index, String time, String promise, String body) {

  static LogEntry of(JsonTree entry) {
    return new LogEntry(
        entry.at("logId", "keyId").text(),
        entry.at("logIndex").text(),
        entry.at("integratedTime").text(),
        entry.at("inclusionPromise", "signedEntryTimestamp").text(),
        entry.at("canonicalizedBody").text());
  }

  /** When the log received the entry; empty where no log that is trusted promised so. */
  Optional<Instant> proven(Map<String, PublicKey> logs) {
    PublicKey key = logs.get(logId);
    Optional<byte[]> signature = StrictBase64.any(promise);
    boolean numbers = index.matches("\\d{1,18}") && time.matches("\\d{1,12}");
    if (key == null || signature.isEmpty() || !numbers) {
      return Optional.empty();
    }
    try {
      Signature ecdsa = Signature.getInstance("SHA256withECDSA");
      ecdsa.initVerify(key);
      ecdsa.update(promised().getBytes(StandardCharsets.UTF_8));
      return ecdsa.verify(signature.get())
          ? Optional.of(Instant.ofEpochSecond(Long.parseLong(time)))
          : Optional.empty();
    } catch (GeneralSecurityException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What the log signed, in the canonical form of JSON. */
  private String promised() {
    String id = StrictBase64.any(logId).map(HexFormat.of()::formatHex).orElse("");
    return "{\"body\":\"%s\",\"integratedTime\":%s,\"logID\":\"%s\",\"logIndex\":%s}"
        .formatted(body.matches("[A-Za-z0-9+/=]*") ? body : "", time, id, index);
  }

  /** The entry itself. */
  JsonTree entry() {
    return StrictBase64.any(body)
        .map(bytes -> JsonTree.read("entry", bytes))
        .orElseGet(() -> new JsonTree(Optional.empty()));
  }
}
