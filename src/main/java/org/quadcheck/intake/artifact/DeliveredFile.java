package org.quadcheck.intake.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.evidence.NormalName;

/**
 * One file that was delivered.
 *
 * @param path as the buyer named it
 * @param within its path below the folder that was named, with {@code /} between the names
 */
record DeliveredFile(String path, String within, Map<Algorithm, String> digests) {
  private static final int PIECE = 1 << 16;
  private static final String EXTENSION =
      "\\.(tar(\\.[a-z0-9]{1,4})?|tgz|jar|war|ear|aar|zip|whl|gem|nupkg|crate|deb|rpm|apk|exe|dll|msi"
          + "|so|bin|iso|img)$";

  /** Reads it once, in pieces. */
  static DeliveredFile read(Path file, String path, String within) throws IOException {
    Map<Algorithm, MessageDigest> running = new EnumMap<>(Algorithm.class);
    for (Algorithm one : Algorithm.values()) {
      running.put(one, one.digest());
    }
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        for (MessageDigest one : running.values()) {
          one.update(piece, 0, read);
        }
      }
    }
    Map<Algorithm, String> digests = new EnumMap<>(Algorithm.class);
    running.forEach((one, digest) -> digests.put(one, HexFormat.of().formatHex(digest.digest())));
    return new DeliveredFile(path, within, digests);
  }

  /** Its name without folders. */
  String name() {
    return comparable(within.substring(within.lastIndexOf('/') + 1));
  }

  /** The same without what tells how it is packed. */
  String stem() {
    return name().replaceFirst(EXTENSION, "");
  }

  /** Whether a path can be its own, as far as both name folders. */
  boolean liesAt(String stated) {
    String mine = comparable(within);
    String other = plain(stated);
    return mine.equals(other) || mine.endsWith("/" + other) || other.endsWith("/" + mine);
  }

  boolean liesJustAt(String stated) {
    return comparable(within).equals(plain(stated));
  }

  private static String plain(String path) {
    return comparable(path).replaceFirst("^(\\./|/)+", "");
  }

  static String comparable(String name) {
    return NormalName.of(name.replace('\\', '/')).text().toLowerCase(Locale.ROOT);
  }
}
