package org.quadcheck.intake.signature.chain;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.StrictBase64;

/** Reads certificates, and what stands in them. */
public final class Certificates {
  /** How many certificates a signature may bring along. */
  public static final int MOST = 20;

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----");

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

  /** The first certificate of a text in PEM. */
  public static Optional<X509Certificate> ofPem(String text) {
    Matcher first = PEM.matcher(text);
    return first.find()
        ? StrictBase64.any(first.group(1).replaceAll("\\s", "")).flatMap(Certificates::of)
        : Optional.empty();
  }

  /** Whether it may issue others. */
  public static boolean isAuthority(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0;
  }
}
