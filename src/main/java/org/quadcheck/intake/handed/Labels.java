package org.quadcheck.intake.handed;

import java.nio.file.Path;
import java.text.Normalizer;

/** How paths are written in reports: alike on every system, with {@code /}. */
public final class Labels {
  private Labels() {}

  public static String of(Path path) {
    return composed(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
  }

  /**
   * The one spelling (Unicode NFC) of a name whose accents macOS writes as letters of their own.
   */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The last part of a path. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
