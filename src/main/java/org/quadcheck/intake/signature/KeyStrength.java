package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** The least that is asked of a key: RSA of 2048 bits, P-256, P-384, P-521 or Ed25519. */
public final class KeyStrength {
  private static final int LEAST_RSA_BITS = 2048;

  private static final int LEAST_TRIED_RSA_BITS = 1024;

  private KeyStrength() {}

  /** Whether Java verifies with a key, be it strong or not; with others nobody here can tell. */
  static boolean isTried(PublicKey key) {
    return key instanceof RSAPublicKey rsa
        ? rsa.getModulus().bitLength() >= LEAST_TRIED_RSA_BITS
        : weakness(key).isEmpty();
  }

  /** What is wrong with a key; empty for one that may be used. */
  public static Optional<String> weakness(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      int bits = rsa.getModulus().bitLength();
      String message = "an RSA key of %d bits; at least %d are asked";
      return bits < LEAST_RSA_BITS
          ? Optional.of(message.formatted(bits, LEAST_RSA_BITS))
          : Optional.empty();
    }
    if (key instanceof ECPublicKey ec) {
      return EcdsaSignature.isKnownCurve(ec)
          ? Optional.empty()
          : Optional.of("an EC key on a curve that is not used");
    }
    if (!isEd25519(key)) {
      return Optional.of("a key of a kind that is not used");
    }
    return SmallOrder.isOne((EdECPublicKey) key)
        ? Optional.of("an Ed25519 key by which anybody signs (of small order)")
        : Optional.empty();
  }

  /** Whether it is an Ed25519 key. */
  public static boolean isEd25519(PublicKey key) {
    return key instanceof EdECPublicKey edwards && edwards.getParams().getName().equals("Ed25519");
  }
}
