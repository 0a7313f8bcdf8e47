package org.quadcheck.intake.signature;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What one file of the trust folder holds.
 *
 * @param keys that are trusted by themselves
 * @param authorities whose certificates are trusted
 * @param between certificates that may stand between a signer's and an authority's
 * @param lists of revoked certificates
 */
public record TrustPart(
    List<Pinned> keys,
    List<X509Certificate> authorities,
    List<X509Certificate> between,
    List<X509CRL> lists) {
  public TrustPart {
    keys = List.copyOf(keys);
    authorities = List.copyOf(authorities);
    between = List.copyOf(between);
    lists = List.copyOf(lists);
  }

  /**
   * A key, and the certificate that it was given in.
   *
   * @param certificate whose dates bound the trust in the key
   */
  public record Pinned(TrustedKey key, Optional<X509Certificate> certificate) {}

  static TrustPart ofKeys(List<TrustedKey> keys) {
    return new TrustPart(
        keys.stream().map(key -> new Pinned(key, Optional.empty())).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  static TrustPart ofLists(List<X509CRL> lists) {
    return new TrustPart(List.of(), List.of(), List.of(), lists);
  }
}
