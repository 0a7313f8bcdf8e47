package org.quadcheck.intake.signature.chain;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRLEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a list says of a revoked certificate.
 *
 * @param on when it was revoked
 * @param since when it does not count, which may be earlier: its key was known to others by then
 *     (RFC 5280 section 5.3.2)
 */
record Revoked(Instant on, Instant since) {
  private static final String INVALIDITY_DATE = "2.5.29.24";
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

  static Revoked of(X509CRLEntry entry) {
    Instant on = entry.getRevocationDate().toInstant();
    Instant since = entry.getExtensionValue(INVALIDITY_DATE) == null ? on : read(entry);
    return new Revoked(on, since.isBefore(on) ? since : on);
  }

  /** A time that cannot be read is as good as one before everything. */
  private static Instant read(X509CRLEntry entry) {
    return Der.extension(entry, INVALIDITY_DATE)
        .flatMap(held -> Der.content(held, Der.TIME))
        .flatMap(time -> moment(new String(time, StandardCharsets.US_ASCII)))
        .orElse(Instant.MIN);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, WRITTEN).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String told() {
    String revoked = "was revoked on " + JudgedTime.day(on);
    return since.equals(on) || since.equals(Instant.MIN)
        ? revoked
        : revoked + " and has not counted since " + JudgedTime.day(since);
  }
}
