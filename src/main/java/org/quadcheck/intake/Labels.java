package org.quadcheck.intake;

import java.nio.file.Path;

/** How paths are written in reports: with {@code /} on every system. */
final class Labels {
  private Labels() {}

  static String of(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
