package org.quadcheck.intake.trust;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.signature.Terms;

/**
 * One signer whom {@code trust.yaml} names.
 *
 * @param key file of its key in the trust folder
 * @param authority file of the authority that gives it certificates
 * @param subject what its name in certificates must say, by attribute
 * @param identity how Sigstore certificates name it
 * @param from first and last day of the trust
 */
record Signer(
    Place place,
    String name,
    Optional<String> key,
    Optional<String> authority,
    Map<String, String> subject,
    Optional<Identity> identity,
    Terms terms,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /**
   * Who signed, by the word of an identity provider.
   *
   * @param name an address of mail or of a workflow; {@code *} stands for any text
   * @param issuer address of the provider
   */
  record Identity(String name, String issuer) {}

  /** Why the trust does not count on a day. */
  Optional<String> reservation(LocalDate day) {
    if (from.isPresent() && day.isBefore(from.get())) {
      return Optional.of("trust.yaml trusts it from %s on".formatted(from.get()));
    }
    return until.filter(day::isAfter).map(last -> "trust.yaml trusted it until %s".formatted(last));
  }

  /** Whether both are trusted on some day. */
  boolean overlaps(Signer other) {
    return !startsAfter(other) && !other.startsAfter(this);
  }

  private boolean startsAfter(Signer other) {
    return other.until.isPresent()
        && from.orElse(LocalDate.MIN).isAfter(other.until.orElse(LocalDate.MAX));
  }

  /** Whether both are known by the same certificates. */
  boolean isCertifiedAs(Signer other) {
    boolean byAuthority = authority.isPresent() && authority.equals(other.authority);
    boolean byIdentity = identity.isPresent() && identity.equals(other.identity);
    return (byAuthority && subject.equals(other.subject)) || byIdentity;
  }
}
