package org.quadcheck.intake.signature.sigstore;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.quadcheck.intake.signature.chain.Authorities;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Period;
import org.quadcheck.intake.signature.chain.Stampers;
import org.quadcheck.intake.signature.chain.Standing;

/**
 * Whom the buyer trusts through Sigstore.
 *
 * @param issuers that give certificates for minutes
 * @param logs which prove that something was signed, and mostly when
 * @param certificateLogs which show what issuers give to whom; where there is none, none is asked
 * @param stampers whose time stamps prove when something was signed
 * @param identities who may sign, as {@code trust.yaml} names them
 * @param day of judging
 */
public record SigstoreTrust(
    List<Issuer> issuers,
    List<LogKey> logs,
    List<LogKey> certificateLogs,
    Stampers stampers,
    List<Identity> identities,
    JudgedTime day) {
  public SigstoreTrust {
    issuers = List.copyOf(issuers);
    logs = List.copyOf(logs);
    certificateLogs = List.copyOf(certificateLogs);
    identities = List.copyOf(identities);
  }

  /**
   * Somebody who gives certificates.
   *
   * @param authorities its own, with nobody named among those who hold its certificates
   */
  public record Issuer(Authorities authorities, Period period) {}

  /** Nobody. */
  public static SigstoreTrust nobody() {
    return new SigstoreTrust(
        List.of(),
        List.of(),
        List.of(),
        Stampers.none(),
        List.of(),
        new JudgedTime(Instant.MIN, Instant.MIN));
  }

  /** The same root with those who may sign, on a day. */
  public SigstoreTrust naming(List<Identity> named, JudgedTime on) {
    return new SigstoreTrust(issuers, logs, certificateLogs, stampers, named, on);
  }

  /** Whether no root of trust was supplied. */
  public boolean isEmpty() {
    return issuers.isEmpty() || logs.isEmpty();
  }

  /** Whether the holder of the first certificate is somebody at all of these moments. */
  Standing standing(List<X509Certificate> chain, List<Instant> moments) {
    Standing standing = new Standing.Untrusted("no moment is proven");
    for (Instant moment : moments) {
      standing = standing(chain, moment);
      if (standing instanceof Standing.Untrusted) {
        return standing;
      }
    }
    return standing;
  }

  private Standing standing(List<X509Certificate> chain, Instant moment) {
    List<Issuer> theirs =
        issuers.stream().filter(one -> one.authorities().issuer(chain).isPresent()).toList();
    if (theirs.isEmpty()) {
      return new Standing.Untrusted("its certificate is of no authority of the root of trust");
    }
    List<Issuer> then = theirs.stream().filter(one -> one.period().contains(moment)).toList();
    Standing standing =
        new Standing.Untrusted("the authority of its certificate was not trusted at " + moment);
    for (Issuer issuer : then) {
      standing = issuer.authorities().standing(chain, JudgedTime.of(moment));
      if (standing instanceof Standing.Trusted) {
        return isShown(chain, issuer)
            ? standing
            : new Standing.Untrusted("no log that is trusted shows its certificate to the world");
      }
    }
    return standing;
  }

  private boolean isShown(List<X509Certificate> chain, Issuer issuer) {
    return certificateLogs.isEmpty()
        || issuer
            .authorities()
            .issuer(chain)
            .filter(by -> new CertificateLog(chain.get(0), by).isShownBy(certificateLogs))
            .isPresent();
  }
}
