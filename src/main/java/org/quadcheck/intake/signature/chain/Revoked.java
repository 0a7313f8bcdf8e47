package org.quadcheck.intake.signature.chain;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRLEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

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

  /** The kinds and lengths of a text of bytes, and of the time within it. */
  private static final int WRAPPED_IN = 4;

  static Revoked of(X509CRLEntry entry) {
    Instant on = entry.getRevocationDate().toInstant();
    byte[] stated = entry.getExtensionValue(INVALIDITY_DATE);
    Instant since = stated == null || stated.length <= WRAPPED_IN ? on : read(stated);
    return new Revoked(on, since.isBefore(on) ? since : on);
  }

  /** A time that cannot be read is as good as one before everything. */
  private static Instant read(byte[] stated) {
    int length = stated.length - WRAPPED_IN;
    String text = new String(stated, WRAPPED_IN, length, StandardCharsets.US_ASCII);
    try {
      return LocalDateTime.parse(text, WRITTEN).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Instant.MIN;
    }
  }

  String told() {
    String revoked = "was revoked on " + JudgedTime.day(on);
    return since.equals(on) || since.equals(Instant.MIN)
        ? revoked
        : revoked + " and has not counted since " + JudgedTime.day(since);
  }
}
