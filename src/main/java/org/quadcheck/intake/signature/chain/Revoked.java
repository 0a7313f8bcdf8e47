package org.quadcheck.intake.signature.chain;

import java.nio.charset.StandardCharsets;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<CRLReason> IN_ORDER =
      EnumSet.of(
          CRLReason.UNSPECIFIED,
          CRLReason.AFFILIATION_CHANGED,
          CRLReason.SUPERSEDED,
          CRLReason.CESSATION_OF_OPERATION);

  static Revoked of(X509CRLEntry entry, Purpose purpose) {
    Instant on = entry.getRevocationDate().toInstant();
    if (purpose == Purpose.TIME_STAMPING && !isLeftInOrder(entry)) {
      return new Revoked(on, Instant.MIN);
    }
    Instant since = entry.getExtensionValue(INVALIDITY_DATE) == null ? on : read(entry);
    return new Revoked(on, since.isBefore(on) ? since : on);
  }

  /**
   * Whoever has the key of a clock dates stamps back as it likes, so that those from before count
   * only where the list says that nobody else has it (RFC 3161 section 4).
   */
  private static boolean isLeftInOrder(X509CRLEntry entry) {
    CRLReason reason = entry.getRevocationReason();
    return reason != null && IN_ORDER.contains(reason);
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
