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
import java.util.Set;
import org.quadcheck.evidence.value.NormalName;

/** One file that was delivered, which is hashed by those algorithms alone that are asked for. */
final class DeliveredFile {
  private static final int PIECE = 1 << 17;
  private static final String EXTENSION =
      "\\.(tar(\\.[a-z0-9]{1,4})?|tgz|jar|war|ear|aar|zip|whl|gem|nupkg|crate|deb|rpm|apk|exe|dll|msi"
          + "|so|bin|iso|img)$";

  private final Path file;
  private final String path;
  private final String within;
  private final boolean named;
  private boolean empty;
  private final Map<Algorithm, String> digests = new EnumMap<>(Algorithm.class);

  /**
   * One that is not read yet.
   *
   * @param path as the buyer named it
   * @param within its path below the folder that was named, with {@code /} between the names
   * @param named whether the buyer named the file itself, and not a folder that it lies in
   */
  DeliveredFile(Path file, String path, String within, boolean named) {
    this.file = file;
    this.path = path;
    this.within = within;
    this.named = named;
  }

  String path() {
    return path;
  }

  boolean isNamed() {
    return named;
  }

  /** Reads it once, in pieces, for all algorithms by which it is not hashed yet. */
  void hash(Set<Algorithm> wanted) throws IOException {
    Map<Algorithm, MessageDigest> running = new EnumMap<>(Algorithm.class);
    wanted.stream()
        .filter(one -> !digests.containsKey(one))
        .forEach(one -> running.put(one, one.digest()));
    if (running.isEmpty()) {
      return;
    }
    byte[] piece = new byte[PIECE];
    empty = true;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        empty &= read == 0;
        for (MessageDigest one : running.values()) {
          one.update(piece, 0, read);
        }
      }
    }
    running.forEach((one, digest) -> digests.put(one, HexFormat.of().formatHex(digest.digest())));
  }

  /** Whether it was read and holds nothing. */
  boolean isEmpty() {
    return empty;
  }

  /** By which algorithms it is hashed. */
  Set<Algorithm> hashed() {
    return digests.keySet();
  }

  /** Its digest by an algorithm by which it is hashed. */
  String digest(Algorithm algorithm) {
    return digests.get(algorithm);
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
