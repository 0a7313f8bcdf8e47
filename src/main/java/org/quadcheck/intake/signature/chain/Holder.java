package org.quadcheck.intake.signature.chain;

import java.util.Map;
import java.util.Optional;

/**
 * Whom {@code trust.yaml} names among those to whom an authority gave a certificate.
 *
 * @param signer the buyer's name
 * @param file of the authority in the trust folder
 * @param subject what the name in the certificate must say, by attribute
 * @param reservation why it does not count on the day of judging
 */
public record Holder(
    String signer, String file, Map<String, String> subject, Optional<String> reservation) {
  public Holder {
    subject = Map.copyOf(subject);
  }
}
