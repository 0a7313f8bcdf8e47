package org.quadcheck.intake.signature.chain;

import java.math.BigInteger;
import java.security.cert.X509Extension;
import java.util.Arrays;
import java.util.Optional;

/** Values of DER as the extensions of certificates hold them (X.690 section 8.1). */
public final class Der {
  /** Kinds of values. */
  public static final int OCTETS = 0x04;

  public static final int UTF8 = 0x0C;
  static final int TIME = 0x18;

  private static final int SHORTEST_LONG = 0x80;
  private static final int LONGEST_LENGTH = 3;

  private Der() {}

  /** What an extension holds; empty where there is none, or none that is whole. */
  public static Optional<byte[]> extension(X509Extension certificate, String number) {
    return Optional.ofNullable(certificate.getExtensionValue(number))
        .flatMap(bytes -> content(bytes, OCTETS));
  }

  /** The content of one value; empty where it is of another kind or not whole. */
  public static Optional<byte[]> content(byte[] der, int kind) {
    if (der.length < 2 || der[0] != kind) {
      return Optional.empty();
    }
    int first = der[1] & 0xFF;
    int start = first < SHORTEST_LONG ? 2 : 2 + first - SHORTEST_LONG;
    if (first == SHORTEST_LONG || start > Math.min(der.length, 2 + LONGEST_LENGTH)) {
      return Optional.empty();
    }
    byte[] written = Arrays.copyOfRange(der, 2, start);
    int length = start == 2 ? first : new BigInteger(1, written).intValue();
    return length == der.length - start
        ? Optional.of(Arrays.copyOfRange(der, start, der.length))
        : Optional.empty();
  }
}
