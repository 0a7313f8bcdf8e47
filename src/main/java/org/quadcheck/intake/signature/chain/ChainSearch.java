package org.quadcheck.intake.signature.chain;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the way from a certificate to an authority of the buyer; each certificate is visited once,
 * so that a loop ends.
 *
 * @param between certificates that may stand on the way
 */
record ChainSearch(List<Authority> authorities, List<X509Certificate> between) {
  private static final int LONGEST = 8;

  /**
   * A way that was found.
   *
   * @param certificates the first is that of the signer, the last was issued by the authority
   */
  record Way(List<X509Certificate> certificates, Authority authority) {
    Way {
      certificates = List.copyOf(certificates);
    }
  }

  Optional<Way> from(X509Certificate leaf) {
    return from(leaf, new ArrayList<>(), new HashSet<>());
  }

  private Optional<Way> from(
      X509Certificate one, List<X509Certificate> walked, Set<X509Certificate> seen) {
    if (!seen.add(one) || walked.size() == LONGEST) {
      return Optional.empty();
    }
    walked.add(one);
    for (Authority authority : authorities) {
      if (isIssued(one, authority.certificate())) {
        return Optional.of(new Way(walked, authority));
      }
    }
    for (X509Certificate issuer : between) {
      Optional<Way> way = isIssued(one, issuer) ? from(issuer, walked, seen) : Optional.empty();
      if (way.isPresent()) {
        return way;
      }
    }
    walked.remove(walked.size() - 1);
    return Optional.empty();
  }

  static boolean isIssued(X509Certificate one, X509Certificate issuer) {
    if (!one.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    try {
      one.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
