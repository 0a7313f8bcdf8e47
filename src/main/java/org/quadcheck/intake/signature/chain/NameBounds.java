package org.quadcheck.intake.signature.chain;

import java.io.IOException;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which names an authority may give (RFC 5280 section 4.2.1.10), by its own certificate. */
record NameBounds(X509Certificate authority) {
  private static final String NAME_CONSTRAINTS = "2.5.29.30";
  private static final int SHORT_LENGTH = 0x80;

  /** The first certificate on a way with a name that it may not give. */
  Optional<X509Certificate> outside(List<X509Certificate> way) {
    byte[] bounds = authority.getExtensionValue(NAME_CONSTRAINTS);
    return bounds == null
        ? Optional.empty()
        : way.stream()
            .filter(one -> one.equals(way.get(0)) || !isSelfIssued(one))
            .filter(one -> !isWithin(one, bounds))
            .findFirst();
  }

  /** Names by which an authority follows itself are not bounded, but for the last (6.1.4). */
  private static boolean isSelfIssued(X509Certificate one) {
    return one.getSubjectX500Principal().equals(one.getIssuerX500Principal());
  }

  private static boolean isWithin(X509Certificate one, byte[] bounds) {
    X509CertSelector selector = new X509CertSelector();
    try {
      selector.setNameConstraints(content(bounds));
      return selector.match(one);
    } catch (IOException e) {
      // Bounds that cannot be read may be any.
      return false;
    }
  }

  /** What stands in the text of bytes that an extension is wrapped in. */
  private static byte[] content(byte[] wrapped) {
    int length = wrapped[1] & 0xFF;
    int from = length < SHORT_LENGTH ? 2 : 2 + length - SHORT_LENGTH;
    return Arrays.copyOfRange(wrapped, from, wrapped.length);
  }
}
