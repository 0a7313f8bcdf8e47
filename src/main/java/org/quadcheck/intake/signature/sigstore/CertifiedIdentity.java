package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.chain.Der;

/**
 * Whom a certificate of Sigstore was given to, and by whose word.
 *
 * @param name an address of mail or of a workflow
 * @param issuer address of the identity provider
 */
record CertifiedIdentity(String name, String issuer) {
  private static final int MAIL = 1;
  private static final int ADDRESS = 6;
  private static final String ISSUER = "1.3.6.1.4.1.57264.1.8";
  private static final String ISSUER_IN_OLD_ONES = "1.3.6.1.4.1.57264.1.1";

  /** The one identity of a certificate; empty where it names none or several. */
  static Optional<CertifiedIdentity> of(X509Certificate certificate) {
    Optional<String> issuer =
        Der.extension(certificate, ISSUER)
            .flatMap(bytes -> Der.content(bytes, Der.UTF8))
            .or(() -> Der.extension(certificate, ISSUER_IN_OLD_ONES))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    return issuer.flatMap(by -> name(certificate).map(name -> new CertifiedIdentity(name, by)));
  }

  private static Optional<String> name(X509Certificate certificate) {
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      if (names == null || names.size() != 1) {
        return Optional.empty();
      }
      List<?> one = names.iterator().next();
      boolean known = one.get(0).equals(MAIL) || one.get(0).equals(ADDRESS);
      return known ? Optional.of((String) one.get(1)) : Optional.empty();
    } catch (CertificateParsingException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s by the word of %s".formatted(name, issuer);
  }
}
