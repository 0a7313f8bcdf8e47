package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.intake.signature.chain.JudgedTime;

/**
 * A public key that the buyer trusts.
 *
 * @param name how reports name the signer: the name of the key file without its extension, or the
 *     name that {@code trust.yaml} gives
 * @param ids by which a signature may say that this key made it
 * @param reserved why nothing that it signed counts, whenever; empty where it does
 * @param dated the certificate that it was given in
 * @param ofAnother whether none of the suppliers that are judged is one that it is trusted for
 */
public record TrustedKey(
    String name,
    PublicKey key,
    Set<String> ids,
    Optional<String> reserved,
    Optional<Dated> dated,
    boolean ofAnother) {
  public TrustedKey {
    ids = Set.copyOf(ids);
  }

  /** A key that counts without reservation. */
  public TrustedKey(String name, PublicKey key) {
    this(name, key, Set.of(name));
  }

  /** The same with names by which signatures may call it. */
  public TrustedKey(String name, PublicKey key, Set<String> ids) {
    this(name, key, ids, Optional.empty(), Optional.empty(), false);
  }

  /** The same key under the name that the buyer gives its signer. */
  public TrustedKey named(String signer) {
    return new TrustedKey(signer, key, ids, reserved, dated, ofAnother);
  }

  /** The same key, of which nothing counts for this reason. */
  public TrustedKey reserved(String reason) {
    return new TrustedKey(name, key, ids, Optional.of(reserved.orElse(reason)), dated, ofAnother);
  }

  /** The same key, within the days of the certificate that it was given in. */
  public TrustedKey within(Dated certificate) {
    return new TrustedKey(name, key, ids, reserved, Optional.of(certificate), ofAnother);
  }

  /** The same key, which none of those that are judged is trusted to use. */
  TrustedKey ofAnotherSupplier() {
    return new TrustedKey(name, key, ids, reserved, dated, true);
  }

  /** Why nothing that it signed counts on the day of judging; empty where it does. */
  public Optional<String> reservation() {
    return reservation(Optional.empty());
  }

  /**
   * The same where it is known when something was signed.
   *
   * @param proven when; empty where nothing proves it
   */
  Optional<String> reservation(Optional<Instant> proven) {
    return dated
        .flatMap(one -> one.objection(proven.map(JudgedTime::of).orElse(one.day())))
        .or(() -> reserved);
  }

  /** How many bytes a signature of this RSA key has. */
  int rsaLength() {
    return key instanceof RSAPublicKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : 0;
  }

  boolean isEd25519() {
    return KeyStrength.isEd25519(key);
  }
}
