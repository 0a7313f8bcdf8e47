package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.Set;

/**
 * A public key that the buyer trusts.
 *
 * @param name how reports name the signer: the name of the key file without its extension, or the
 *     name that {@code trust.yaml} gives
 * @param ids by which a signature may say that this key made it
 * @param reservation why nothing that it signed counts on the day of judging; empty where it does
 */
public record TrustedKey(
    String name, PublicKey key, Set<String> ids, Optional<String> reservation) {
  public TrustedKey {
    ids = Set.copyOf(ids);
  }

  /** A key that counts without reservation. */
  public TrustedKey(String name, PublicKey key) {
    this(name, key, Set.of(name), Optional.empty());
  }

  /** The same key under the name that the buyer gives its signer. */
  public TrustedKey named(String signer) {
    return new TrustedKey(signer, key, ids, reservation);
  }

  /** The same key, of which nothing counts for this reason. */
  public TrustedKey reserved(String reason) {
    return new TrustedKey(name, key, ids, Optional.of(reservation.orElse(reason)));
  }

  /** How many bytes a signature of this RSA key has. */
  int rsaLength() {
    return key instanceof RSAPublicKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : 0;
  }

  boolean isEd25519() {
    return KeyStrength.isEd25519(key);
  }
}
