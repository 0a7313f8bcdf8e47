package org.quadcheck.intake.signature.chain;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** By what a signature may name a certificate that it does not bring along (RFC 5652). */
public final class CertificateIds {
  private static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";

  private CertificateIds() {}

  /** Both names of a certificate. */
  public static Set<String> of(X509Certificate certificate) {
    Set<String> ids = new HashSet<>();
    ids.add(of(certificate.getIssuerX500Principal(), certificate.getSerialNumber()));
    Der.extension(certificate, SUBJECT_KEY_IDENTIFIER)
        .flatMap(held -> Der.content(held, Der.OCTETS))
        .map(CertificateIds::of)
        .ifPresent(ids::add);
    return ids;
  }

  /** By its number and whoever issued it. */
  public static String of(X500Principal issuer, BigInteger serial) {
    return "certificate %s of %s"
        .formatted(serial.toString(16), issuer.getName(X500Principal.CANONICAL));
  }

  /** By the identifier of its key. */
  public static String of(byte[] keyIdentifier) {
    return "certificate of the key " + HexFormat.of().formatHex(keyIdentifier);
  }
}
