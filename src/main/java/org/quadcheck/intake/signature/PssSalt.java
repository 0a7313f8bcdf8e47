package org.quadcheck.intake.signature;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How long the salt of a signature in RSASSA-PSS is (RFC 8017 section 9.1.2). The signature itself
 * tells, and Java wants to be told.
 *
 * @param hash of what was signed, as Java names it
 * @param mask hash by which the mask is made
 */
record PssSalt(String hash, String mask) {
  private static final int COUNTER = 4;

  /** The length; nothing where the signature cannot have been made so. */
  OptionalInt of(RSAPublicKey key, byte[] signature) throws GeneralSecurityException {
    int bits = key.getModulus().bitLength() - 1;
    BigInteger opened =
        new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
    int digest = MessageDigest.getInstance(hash).getDigestLength();
    int length = (bits + Byte.SIZE - 1) / Byte.SIZE;
    byte[] whole = bytes(opened, length);
    int masked = length - digest - 1;
    if (masked < 1 || whole.length != length || whole[length - 1] != (byte) 0xBC) {
      return OptionalInt.empty();
    }
    byte[] block = unmasked(whole, masked);
    block[0] &= (byte) (0xFF >> (Byte.SIZE * length - bits));
    int at = 0;
    while (at < block.length && block[at] == 0) {
      at++;
    }
    return at < block.length && block[at] == 1
        ? OptionalInt.of(block.length - at - 1)
        : OptionalInt.empty();
  }

  private static byte[] bytes(BigInteger number, int length) {
    byte[] bytes = number.toByteArray();
    int from = bytes.length > length && bytes[0] == 0 ? 1 : 0;
    byte[] whole = new byte[Math.max(length, bytes.length - from)];
    System.arraycopy(bytes, from, whole, whole.length - bytes.length + from, bytes.length - from);
    return whole;
  }

  private byte[] unmasked(byte[] whole, int masked) throws GeneralSecurityException {
    byte[] seed = Arrays.copyOfRange(whole, masked, whole.length - 1);
    MessageDigest maker = MessageDigest.getInstance(mask);
    byte[] block = Arrays.copyOf(whole, masked);
    int size = maker.getDigestLength();
    for (int i = 0; i * size < masked; i++) {
      maker.update(seed);
      byte[] made = maker.digest(ByteBuffer.allocate(COUNTER).putInt(i).array());
      for (int j = 0; j < size && i * size + j < masked; j++) {
        block[i * size + j] ^= made[j];
      }
    }
    return block;
  }
}
