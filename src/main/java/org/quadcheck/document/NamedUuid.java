package org.quadcheck.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs derived from names (version 5 of RFC 9562), so that the same baseline has the same. */
public final class NamedUuid {
  /** Version 5 of quadcheck.org among the names of hosts. */
  private static final UUID HOME =
      of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "quadcheck.org");

  private NamedUuid() {}

  /** The one UUID of a name. */
  public static String of(String name) {
    return of(HOME, name).toString();
  }

  private static UUID of(UUID space, String name) {
    ByteBuffer hash = ByteBuffer.wrap(sha1(space, name));
    long high = (hash.getLong() & ~0xF000L) | 0x5000L;
    long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(UUID space, String name) {
    try {
      // RFC 9562 prescribes SHA-1 for names; nothing rests on its strength.
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(space.getMostSignificantBits())
              .putLong(space.getLeastSignificantBits())
              .array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
