package org.quadcheck.intake.signature.chain;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The lists of revoked certificates that the buyer supplies. */
public record Revocations(List<X509CRL> lists) {
  private static final int LIST_SIGNING = 6;

  public Revocations {
    lists = List.copyOf(lists);
  }

  /** Why a certificate does not count at a time; empty where no list speaks against it. */
  public Optional<String> objection(X509Certificate certificate, JudgedTime time) {
    return objection(certificate, time, Purpose.SIGNING);
  }

  /** The same of a certificate with which this was done. */
  Optional<String> objection(X509Certificate certificate, JudgedTime time, Purpose purpose) {
    List<X509CRL> own =
        lists.stream()
            .filter(
                list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
            .toList();
    Release release = new Release(own, certificate, time);
    return own.stream()
        .filter(list -> !release.isOf(list))
        .map(list -> list.getRevokedCertificate(certificate.getSerialNumber()))
        .filter(Objects::nonNull)
        .map(entry -> Revoked.of(entry, purpose))
        .filter(entry -> !entry.since().isAfter(time.to()))
        .map(Revoked::told)
        .findFirst()
        .or(() -> ended(own.stream().filter(list -> !isPart(list)).toList(), time))
        .or(() -> own.stream().flatMap(list -> endedPart(list, time).stream()).findFirst());
  }

  /**
   * One that speaks of some certificates alone, or of changes, takes the place of no other; so does
   * one of which anything is critical that is not known here.
   */
  private static boolean isPart(X509CRL list) {
    Set<String> critical = list.getCriticalExtensionOIDs();
    return critical != null && !critical.isEmpty();
  }

  private static Optional<String> endedPart(X509CRL list, JudgedTime time) {
    return isPart(list) ? ended(List.of(list), time) : Optional.empty();
  }

  /** A newer list of the same issuer takes the place of those that ended. */
  private static Optional<String> ended(List<X509CRL> own, JudgedTime time) {
    if (own.stream().anyMatch(list -> list.getNextUpdate() == null)) {
      return Optional.empty();
    }
    return own.stream()
        .map(list -> list.getNextUpdate().toInstant())
        .max(Comparator.naturalOrder())
        .filter(last -> last.isBefore(time.from()))
        .map(
            last ->
                "may have been revoked: the list of revoked certificates ended on "
                    + JudgedTime.day(last));
  }

  /** Whether a list speaks of certificates that its issuer did not issue (RFC 5280 5.3.3). */
  public static boolean isOfOthers(X509CRL list) {
    return list.getRevokedCertificates() != null
        && list.getRevokedCertificates().stream()
            .anyMatch(entry -> entry.getCertificateIssuer() != null);
  }

  /** An authority that says what its key is for says whether it signs lists (RFC 5280 6.3.3). */
  public static boolean maySign(X509Certificate issuer) {
    boolean[] usage = issuer.getKeyUsage();
    return usage == null || usage[LIST_SIGNING];
  }

  /** Whether one of these certificates signed a list. */
  public static boolean isSigned(X509CRL list, List<X509Certificate> issuers) {
    return issuers.stream()
        .filter(issuer -> issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal()))
        .anyMatch(issuer -> isSigned(list, issuer));
  }

  private static boolean isSigned(X509CRL list, X509Certificate issuer) {
    try {
      list.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
