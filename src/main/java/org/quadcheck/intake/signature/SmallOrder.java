package org.quadcheck.intake.signature;

import java.math.BigInteger;
import java.security.interfaces.EdECPublicKey;
import java.util.Set;

/**
 * The points of Ed25519 of which a few multiples are all there are (RFC 7748 section 7): nobody
 * holds a secret to such a key, and some signatures verify by it whatever was signed.
 */
final class SmallOrder {
  private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  /** By their second coordinate; of each there are two points at most. */
  private static final Set<BigInteger> POINTS =
      Set.of(
          BigInteger.ZERO,
          BigInteger.ONE,
          P.subtract(BigInteger.ONE),
          new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16),
          new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16));

  private SmallOrder() {}

  static boolean isOne(EdECPublicKey key) {
    return POINTS.contains(key.getPoint().getY().mod(P));
  }
}
