package org.quadcheck.intake.signature.chain;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ways from a certificate to authorities of the buyer. There may be several: authorities
 * renew their certificates under the same name and key, and have them from others as well.
 *
 * @param between certificates that may stand on the way
 */
record ChainSearch(List<Authority> authorities, List<X509Certificate> between) {
  private static final int LONGEST = 8;

  /** How many certificates are walked to, so that a search ends whatever was brought along. */
  private static final int MOST = 64;

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

  List<Way> from(X509Certificate leaf) {
    List<Way> ways = new ArrayList<>();
    from(leaf, new ArrayList<>(), ways, MOST);
    return ways;
  }

  /** No certificate stands twice on a way; gives how many may still be walked to. */
  private int from(X509Certificate one, List<X509Certificate> walked, List<Way> ways, int left) {
    if (left == 0 || walked.size() == LONGEST || walked.contains(one)) {
      return left;
    }
    walked.add(one);
    authorities.stream()
        .filter(authority -> isIssued(one, authority.certificate()))
        .forEach(authority -> ways.add(new Way(walked, authority)));
    int rest = left - 1;
    for (X509Certificate issuer : between) {
      if (rest > 0 && isIssued(one, issuer)) {
        rest = from(issuer, walked, ways, rest);
      }
    }
    walked.remove(walked.size() - 1);
    return rest;
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
