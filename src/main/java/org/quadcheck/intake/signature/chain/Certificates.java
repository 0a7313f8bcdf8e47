package org.quadcheck.intake.signature.chain;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Reads certificates, and what stands in them. */
public final class Certificates {
  /** How many certificates a signature may bring along. */
  public static final int MOST = 20;

  private static final String ANY_PURPOSE = "2.5.29.37.0";
  private static final List<String> SIGNING =
      List.of(
          ANY_PURPOSE,
          // Signing of code, of mail and of documents, under three names.
          "1.3.6.1.5.5.7.3.3",
          "1.3.6.1.5.5.7.3.4",
          "1.3.6.1.5.5.7.3.36",
          "1.3.6.1.4.1.311.10.3.12",
          "1.2.840.113583.1.1.5");
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private Certificates() {}

  /** One certificate in DER, and nothing after it. */
  public static Optional<X509Certificate> of(byte[] der) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      ByteArrayInputStream in = new ByteArrayInputStream(der);
      boolean pem = der.length > 0 && der[0] == '-';
      X509Certificate certificate = (X509Certificate) factory.generateCertificate(in);
      return pem || in.available() > 0 ? Optional.empty() : Optional.of(certificate);
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  /** Whether it may issue others. */
  public static boolean isAuthority(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0;
  }

  /** Whether its holder may sign documents with it. */
  static boolean maySign(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      return false;
    }
    try {
      List<String> purposes = certificate.getExtendedKeyUsage();
      return purposes == null || purposes.stream().anyMatch(SIGNING::contains);
    } catch (CertificateParsingException e) {
      return false;
    }
  }
}
