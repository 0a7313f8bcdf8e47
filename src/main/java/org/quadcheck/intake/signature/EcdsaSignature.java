package org.quadcheck.intake.signature;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The two numbers of an ECDSA signature, read from DER or from plain concatenation (IEEE P1363).
 *
 * <p>Numbers outside the range are refused here, since some Java releases accepted zero
 * (CVE-2022-21449).
 */
public record EcdsaSignature(BigInteger r, BigInteger s) {
  private static final Set<BigInteger> ORDERS_OF_P256_P384_P521 =
      Set.of(
          new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16),
          new BigInteger(
              "ffffffffffffffffffffffffffffffffffffffffffffffff"
                  + "c7634d81f4372ddf581a0db248b0a77aecec196accc52973",
              16),
          new BigInteger(
              "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa"
                  + "51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
              16));

  /** Whether it is one of P-256, P-384 and P-521. */
  public static boolean isKnownCurve(ECPublicKey key) {
    return ORDERS_OF_P256_P384_P521.contains(key.getParams().getOrder());
  }

  /** The signature as plain concatenation for this key; empty where the bytes cannot be one. */
  public static Optional<byte[]> plain(byte[] bytes, ECPublicKey key) {
    BigInteger order = key.getParams().getOrder();
    int length = (order.bitLength() + 7) / 8;
    return ofDer(bytes)
        .or(() -> ofPlain(bytes, length))
        .filter(signature -> isWithin(signature.r, order) && isWithin(signature.s, order))
        .map(signature -> signature.plain(length));
  }

  /** Whether these bytes are a signature as plain concatenation for this key. */
  public static boolean isPlain(byte[] bytes, ECPublicKey key) {
    BigInteger order = key.getParams().getOrder();
    return ofPlain(bytes, (order.bitLength() + 7) / 8)
        .filter(signature -> isWithin(signature.r, order) && isWithin(signature.s, order))
        .isPresent();
  }

  private static Optional<EcdsaSignature> ofPlain(byte[] bytes, int length) {
    return bytes.length == 2 * length
        ? Optional.of(
            new EcdsaSignature(
                new BigInteger(1, Arrays.copyOf(bytes, length)),
                new BigInteger(1, Arrays.copyOfRange(bytes, length, 2 * length))))
        : Optional.empty();
  }

  private static Optional<EcdsaSignature> ofDer(byte[] bytes) {
    int start = bytes.length > 2 && bytes[1] == (byte) 0x81 ? 3 : 2;
    boolean sequence = bytes.length > 8 && bytes[0] == 0x30;
    if (!sequence || (bytes[start - 1] & 0xFF) != bytes.length - start) {
      return Optional.empty();
    }
    int second = start + 2 + (bytes[start + 1] & 0xFF);
    if (second + 2 >= bytes.length) {
      return Optional.empty();
    }
    Optional<BigInteger> r = number(bytes, start, second);
    Optional<BigInteger> s = number(bytes, second, bytes.length);
    return r.flatMap(first -> s.map(last -> new EcdsaSignature(first, last)));
  }

  private static Optional<BigInteger> number(byte[] bytes, int from, int to) {
    boolean whole = bytes[from] == 0x02 && (bytes[from + 1] & 0xFF) == to - from - 2;
    return whole && to > from + 2
        ? Optional.of(new BigInteger(Arrays.copyOfRange(bytes, from + 2, to)))
        : Optional.empty();
  }

  private static boolean isWithin(BigInteger number, BigInteger order) {
    return number.signum() > 0 && number.compareTo(order) < 0;
  }

  private byte[] plain(int length) {
    byte[] plain = new byte[2 * length];
    put(r, plain, length);
    put(s, plain, 2 * length);
    return plain;
  }

  private static void put(BigInteger number, byte[] plain, int end) {
    byte[] bytes = number.toByteArray();
    int skipped = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
    System.arraycopy(bytes, skipped, plain, end - bytes.length + skipped, bytes.length - skipped);
  }
}
