package org.quadcheck.intake.signature.chain;

import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Whether a certificate that a list holds for revoked was only on hold, and released by a later
 * list of changes (RFC 5280 section 5.3.1).
 *
 * @param own lists of its issuer
 */
record Release(List<X509CRL> own, X509Certificate certificate, JudgedTime time) {
  private static final String OF_CHANGES = "2.5.29.27";

  /** Whether what a list says of it counts no longer, or is itself no more than a release. */
  boolean isOf(X509CRL list) {
    CRLReason reason = reason(list);
    boolean release = isOfChanges(list) && reason == CRLReason.REMOVE_FROM_CRL;
    boolean released =
        reason == CRLReason.CERTIFICATE_HOLD
            && own.stream().anyMatch(later -> isReleasedBy(later, list));
    return release || released;
  }

  /** It may also be left out for having expired, which releases nothing. */
  private boolean isReleasedBy(X509CRL later, X509CRL list) {
    Instant since = later.getThisUpdate().toInstant();
    return isOfChanges(later)
        && reason(later) == CRLReason.REMOVE_FROM_CRL
        && since.isAfter(list.getThisUpdate().toInstant())
        && !since.isAfter(certificate.getNotAfter().toInstant())
        && time.hasSeen(since);
  }

  private CRLReason reason(X509CRL list) {
    X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
    return entry == null ? null : entry.getRevocationReason();
  }

  private static boolean isOfChanges(X509CRL list) {
    return list.getCriticalExtensionOIDs() != null
        && list.getCriticalExtensionOIDs().contains(OF_CHANGES);
  }
}
