package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An authority whose time stamps are believed (RFC 3161).
 *
 * @param between certificates of it that a stamp need not bring along, its own among them
 * @param period within which its stamps are believed
 */
public record Stamper(Authority authority, List<X509Certificate> between, Period period) {
  public Stamper {
    between = List.copyOf(between);
  }

  /** The certificates by which a stamp may have been made that brings none along. */
  public List<X509Certificate> own() {
    return between.stream().filter(Purpose.TIME_STAMPING::isOf).toList();
  }

  /**
   * Whether the holder of a certificate stamped in its name at a moment.
   *
   * @param brought certificates that the stamp brings along
   */
  public boolean vouchesFor(
      X509Certificate leaf, List<X509Certificate> brought, Instant moment, Revocations revoked) {
    List<X509Certificate> known = new ArrayList<>(between);
    known.addAll(brought);
    ChainJudge judge = new ChainJudge(revoked, JudgedTime.of(moment), Purpose.TIME_STAMPING);
    return period.contains(moment)
        && new ChainSearch(List.of(authority), known)
            .from(leaf).stream().anyMatch(way -> judge.objection(way).isEmpty());
  }
}
