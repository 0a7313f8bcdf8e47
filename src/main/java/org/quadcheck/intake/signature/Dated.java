package org.quadcheck.intake.signature;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Revocations;

/**
 * The certificate that a key was given in, whose dates bound the trust in the key.
 *
 * @param day of judging, which counts where it is not proven when something was signed
 */
public record Dated(X509Certificate certificate, Revocations revoked, JudgedTime day) {

  /** Why it does not count at a time; empty where it does. */
  Optional<String> objection(JudgedTime time) {
    return time.objection(certificate)
        .or(() -> revoked.objection(certificate, time))
        .map("its certificate "::concat);
  }
}
