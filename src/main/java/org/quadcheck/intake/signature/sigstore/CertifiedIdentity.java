package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
  private static final int OCTETS = 0x04;
  private static final int UTF8 = 0x0C;
  private static final int SHORTEST_LONG = 0x80;

  /** The one identity of a certificate; empty where it names none or several. */
  static Optional<CertifiedIdentity> of(X509Certificate certificate) {
    Optional<String> issuer =
        extension(certificate, ISSUER)
            .flatMap(bytes -> inner(bytes, UTF8))
            .or(() -> extension(certificate, ISSUER_IN_OLD_ONES))
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

  private static Optional<byte[]> extension(X509Certificate certificate, String number) {
    return Optional.ofNullable(certificate.getExtensionValue(number))
        .flatMap(bytes -> inner(bytes, OCTETS));
  }

  /** The content of a value in DER of up to 255 bytes. */
  private static Optional<byte[]> inner(byte[] der, int tag) {
    if (der.length < 2 || der[0] != tag) {
      return Optional.empty();
    }
    int first = der[1] & 0xFF;
    int start = first < SHORTEST_LONG ? 2 : 3;
    int length = first < SHORTEST_LONG ? first : der.length > 2 ? der[2] & 0xFF : -1;
    boolean whole = first <= SHORTEST_LONG + 1 && length == der.length - start;
    return whole ? Optional.of(Arrays.copyOfRange(der, start, der.length)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s by the word of %s".formatted(name, issuer);
  }
}
