package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a signature says of who made it; none of it is believed before the buyer's keys bear it out.
 *
 * @param chain the certificates that it brings, the signer's own first
 * @param key that it brings
 * @param keyId by which it names its key
 * @param proven when it was made, where that is proven
 */
public record Claimed(
    List<X509Certificate> chain,
    Optional<PublicKey> key,
    Optional<String> keyId,
    Optional<Instant> proven) {
  public Claimed {
    chain = List.copyOf(chain);
  }

  /** Nothing at all. */
  public static Claimed nothing() {
    return new Claimed(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** By a chain of certificates. */
  public static Claimed by(List<X509Certificate> chain) {
    return new Claimed(chain, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** By a key that it brings. */
  public static Claimed by(PublicKey key) {
    return new Claimed(List.of(), Optional.of(key), Optional.empty(), Optional.empty());
  }

  /** By the name of a key. */
  public static Claimed by(String keyId) {
    return new Claimed(List.of(), Optional.empty(), Optional.of(keyId), Optional.empty());
  }

  /** The same, made at a moment, where that is proven. */
  public Claimed at(Optional<Instant> moment) {
    return new Claimed(chain, key, keyId, moment);
  }
}
