package org.quadcheck.intake.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/**
 * A public key that the buyer trusts.
 *
 * @param name how reports name the signer: the name of the key file without its extension
 */
public record TrustedKey(String name, PublicKey key) {
  private static final int LEAST_RSA_BITS = 2048;

  /** Why a key is not used, and what to do; empty for a key that is. */
  Optional<String> objection() {
    if (key instanceof RSAPublicKey rsa) {
      int bits = rsa.getModulus().bitLength();
      String message = "is an RSA key of %d bits; at least %d are asked. Ask for a stronger key.";
      return bits < LEAST_RSA_BITS
          ? Optional.of(message.formatted(bits, LEAST_RSA_BITS))
          : Optional.empty();
    }
    if (key instanceof ECPublicKey ec && EcdsaSignature.isKnownCurve(ec)) {
      return Optional.empty();
    }
    return isEd25519()
        ? Optional.empty()
        : Optional.of(
            "is a key of a kind that is not used. Use Ed25519, ECDSA P-256, P-384, P-521 or RSA.");
  }

  /** How many bytes a signature of this RSA key has. */
  int rsaLength() {
    return key instanceof RSAPublicKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : 0;
  }

  boolean isEd25519() {
    return key instanceof java.security.interfaces.EdECPublicKey edwards
        && edwards.getParams().getName().equals("Ed25519");
  }
}
