package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quadcheck.intake.signature.chain.Authorities;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Stampers;
import org.quadcheck.intake.signature.chain.Standing;
import org.quadcheck.intake.signature.sigstore.SigstoreTrust;

/**
 * Whose signatures the buyer trusts on a day: single keys, and authorities for many.
 *
 * @param stampers whose time stamps prove when something was signed
 */
public record Trust(
    List<TrustedKey> keys,
    Authorities authorities,
    Stampers stampers,
    SigstoreTrust sigstore,
    LocalDate day) {
  public Trust {
    keys = List.copyOf(keys);
  }

  /** Nobody. */
  public static Trust nobody() {
    return new Trust(
        List.of(), Authorities.none(), Stampers.none(), SigstoreTrust.nobody(), LocalDate.EPOCH);
  }

  /** The same, knowing of the signers of these names that they sign for others than are judged. */
  public Trust whereOthersAre(Predicate<String> signers) {
    List<TrustedKey> marked =
        keys.stream().map(key -> signers.test(key.name()) ? key.ofAnotherSupplier() : key).toList();
    return new Trust(marked, authorities, stampers, sigstore, day);
  }

  /** Whether nobody is trusted. */
  public boolean isEmpty() {
    return keys.isEmpty() && authorities.isEmpty() && sigstore.isEmpty();
  }

  /** Whether a moment that is proven lies no later than the day of judging. */
  public boolean hasSeen(Instant moment) {
    return JudgedTime.of(day).hasSeen(moment);
  }

  /** The trust in one key. */
  public Optional<TrustedKey> pinned(PublicKey key) {
    return pinned(key, Optional.empty());
  }

  private Optional<TrustedKey> pinned(PublicKey key, Optional<Instant> proven) {
    List<TrustedKey> same = keys.stream().filter(one -> isSame(one.key(), key)).toList();
    return same.stream()
        .filter(one -> one.reservation(proven).isEmpty())
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private static boolean isSame(PublicKey one, PublicKey other) {
    return java.util.Arrays.equals(one.getEncoded(), other.getEncoded());
  }

  /**
   * Whether the holder of a certificate is trusted.
   *
   * @param chain what the signature brought along, the signer's own first
   * @param proven when it was made, where that is proven
   */
  public Standing certified(List<X509Certificate> chain, Optional<Instant> proven) {
    Optional<TrustedKey> pinned = pinned(chain.get(0).getPublicKey(), proven);
    if (pinned.isPresent()) {
      return standing(pinned.get(), proven);
    }
    JudgedTime time = proven.map(JudgedTime::of).orElseGet(() -> JudgedTime.of(day));
    return authorities.standing(chain, time);
  }

  /** Whether what a trusted key signed counts. */
  public static Standing standing(TrustedKey key) {
    return standing(key, Optional.empty());
  }

  private static Standing standing(TrustedKey key, Optional<Instant> proven) {
    return key.reservation(proven)
        .<Standing>map(
            reason ->
                new Standing.Untrusted("it is of the key %s, and %s".formatted(key.name(), reason)))
        .orElseGet(() -> Standing.Trusted.byKey(key.name()));
  }
}
