package org.quadcheck.intake.signature.chain;

import java.io.IOException;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Which names an authority may give (RFC 5280 section 4.2.1.10), by its own certificate. */
record NameBounds(X509Certificate authority) {
  private static final String NAME_CONSTRAINTS = "2.5.29.30";

  /** The first certificate on a way with a name that it may not give. */
  Optional<X509Certificate> outside(List<X509Certificate> way) {
    return authority.getExtensionValue(NAME_CONSTRAINTS) == null
        ? Optional.empty()
        : way.stream()
            .filter(one -> one.equals(way.get(0)) || !isSelfIssued(one))
            .filter(one -> !isWithin(one))
            .findFirst();
  }

  /** Names by which an authority follows itself are not bounded, but for the last (6.1.4). */
  private static boolean isSelfIssued(X509Certificate one) {
    return one.getSubjectX500Principal().equals(one.getIssuerX500Principal());
  }

  /** Bounds that cannot be read may be any. */
  private boolean isWithin(X509Certificate one) {
    X509CertSelector selector = new X509CertSelector();
    try {
      selector.setNameConstraints(
          Der.extension(authority, NAME_CONSTRAINTS).orElseThrow(IOException::new));
      return selector.match(one);
    } catch (IOException e) {
      return false;
    }
  }
}
