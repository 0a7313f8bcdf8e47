package org.quadcheck.intake.signature.chain;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

/** What a certificate is asked to be meant for. */
public enum Purpose {
  /** Signing of code, of mail and of documents, under their names; also where nothing is said. */
  SIGNING("documents"),
  /** Time stamps, and nothing else, and critical (RFC 3161 section 2.3). */
  TIME_STAMPING("time stamps");

  private static final String ANY = "2.5.29.37.0";
  private static final List<String> FOR_SIGNING =
      List.of(
          ANY,
          "1.3.6.1.5.5.7.3.3",
          "1.3.6.1.5.5.7.3.4",
          "1.3.6.1.5.5.7.3.36",
          "1.3.6.1.4.1.311.10.3.12",
          "1.2.840.113583.1.1.5");
  private static final List<String> FOR_STAMPING = List.of("1.3.6.1.5.5.7.3.8");
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final String what;

  Purpose(String what) {
    this.what = what;
  }

  /** What is signed with it, as the end of a sentence. */
  String what() {
    return what;
  }

  /** Whether a certificate is meant for it. */
  boolean isOf(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      return false;
    }
    try {
      List<String> purposes = certificate.getExtendedKeyUsage();
      return switch (this) {
        case SIGNING -> purposes == null || purposes.stream().anyMatch(FOR_SIGNING::contains);
        case TIME_STAMPING -> FOR_STAMPING.equals(purposes) && isCritical(certificate);
      };
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  /** Whether whoever holds a certificate may issue others for it; one for servers alone may not. */
  boolean mayBeGivenBy(X509Certificate issuer) {
    List<String> meant =
        switch (this) {
          case SIGNING -> FOR_SIGNING;
          case TIME_STAMPING -> List.of(ANY, FOR_STAMPING.get(0));
        };
    try {
      List<String> purposes = issuer.getExtendedKeyUsage();
      return purposes == null || purposes.stream().anyMatch(meant::contains);
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  private static boolean isCritical(X509Certificate certificate) {
    return certificate.getCriticalExtensionOIDs().contains(EXTENDED_KEY_USAGE);
  }
}
