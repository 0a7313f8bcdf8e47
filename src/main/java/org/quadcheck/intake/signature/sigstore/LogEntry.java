package org.quadcheck.intake.signature.sigstore;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;

/**
 * An entry of a transparency log, which the log promised to keep, or proved to hold.
 *
 * @param time at which the log received it, which only its promise bears out
 * @param promise the log's signature over the entry, in base64
 */
record LogEntry(
    String logId,
    String index,
    String time,
    String promise,
    Optional<InclusionProof> proof,
    String body) {

  static LogEntry of(JsonTree entry) {
    JsonTree proof = entry.at("inclusionProof");
    return new LogEntry(
        entry.at("logId", "keyId").text(),
        entry.at("logIndex").text(),
        entry.at("integratedTime").text(),
        entry.at("inclusionPromise", "signedEntryTimestamp").text(),
        proof.isThere() ? Optional.of(InclusionProof.of(proof)) : Optional.empty(),
        entry.at("canonicalizedBody").text());
  }

  /**
   * A log that bears the entry out by everything that it brings, of which there must be something.
   *
   * @param proofAsked whether a promise alone is not enough
   */
  Optional<LogKey> log(List<LogKey> logs, boolean proofAsked) {
    if (proofAsked ? proof.isEmpty() : promise.isEmpty() && proof.isEmpty()) {
      return Optional.empty();
    }
    byte[] entry = StrictBase64.any(body).orElse(new byte[0]);
    return logs.stream()
        .filter(log -> log.id().equals(logId) && index.matches("\\d{1,18}"))
        .filter(log -> promise.isEmpty() || promised(log).isPresent())
        .filter(log -> proof.isEmpty() || proof.get().fault(entry, log).isEmpty())
        .findFirst();
  }

  /** What a log of that id does not bear out, as half a sentence. */
  String fault(LogKey log, boolean proofAsked) {
    if (proofAsked && proof.isEmpty()) {
      return "its entry brings no proof that the log holds it";
    }
    if (promise.isEmpty() && proof.isEmpty()) {
      return "its entry brings neither a promise of the log nor a proof";
    }
    if (!promise.isEmpty() && promised(log).isEmpty()) {
      return "the log's promise does not fit its entry, or the log was not trusted then";
    }
    byte[] entry = StrictBase64.any(body).orElse(new byte[0]);
    return proof
        .flatMap(one -> one.fault(entry, log))
        .orElse("its entry states no place in the log");
  }

  /** When a log received the entry, by its promise. */
  Optional<Instant> promised(LogKey log) {
    Optional<byte[]> signature = StrictBase64.any(promise).filter(bytes -> bytes.length > 0);
    boolean signed =
        signature.isPresent()
            && time.matches("\\d{1,12}")
            && log.verifies(promised(), signature.get());
    try {
      return signed
          ? Optional.of(Instant.ofEpochSecond(Long.parseLong(time))).filter(log.period()::contains)
          : Optional.empty();
    } catch (DateTimeException e) {
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
