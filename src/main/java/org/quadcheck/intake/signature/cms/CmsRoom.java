package org.quadcheck.intake.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;

/** Takes a signature out of the room that was kept for it, the rest of which is zeros. */
public final class CmsRoom {
  private CmsRoom() {}

  /** The signature; empty where there is none, or anything else than zeros after it. */
  public static Optional<byte[]> taken(byte[] room) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(room);
    try (ASN1InputStream in = new ASN1InputStream(bytes)) {
      if (in.readObject() == null) {
        return Optional.empty();
      }
      int end = room.length - bytes.available();
      for (int i = end; i < room.length; i++) {
        if (room[i] != 0) {
          return Optional.empty();
        }
      }
      return Optional.of(Arrays.copyOf(room, end));
    } catch (IOException | RuntimeException e) {
      // Broken ASN.1 shows itself by exceptions of any kind.
      return Optional.empty();
    }
  }
}
