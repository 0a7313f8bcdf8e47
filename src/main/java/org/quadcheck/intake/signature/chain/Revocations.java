package org.quadcheck.intake.signature.chain;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lists of revoked certificates that the buyer supplies. */
public record Revocations(List<X509CRL> lists) {
  public Revocations {
    lists = List.copyOf(lists);
  }

  /** Why a certificate does not count at a time; empty where no list speaks against it. */
  public Optional<String> objection(X509Certificate certificate, JudgedTime time) {
    for (X509CRL list : lists) {
      if (list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
        Optional<String> objection = objection(certificate, list, time);
        if (objection.isPresent()) {
          return objection;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> objection(
      X509Certificate certificate, X509CRL list, JudgedTime time) {
    X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
    if (entry != null && !entry.getRevocationDate().toInstant().isAfter(time.to())) {
      Instant revoked = entry.getRevocationDate().toInstant();
      return Optional.of("was revoked on " + JudgedTime.day(revoked));
    }
    boolean old =
        list.getNextUpdate() != null && list.getNextUpdate().toInstant().isBefore(time.from());
    return old
        ? Optional.of(
            "may have been revoked: the list of revoked certificates ended on "
                + JudgedTime.day(list.getNextUpdate().toInstant()))
        : Optional.empty();
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
