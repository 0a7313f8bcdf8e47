package org.quadcheck.intake.handed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file that is a zip by its first bytes is in truth. */
public enum ZipKind {
  NONE(""),
  ARCHIVE("a zip archive within the submission, not opened; hand it in by itself"),
  OFFICE("looks like an Office document, not read in this version"),
  OPEN_DOCUMENT("looks like an OpenDocument file, not read in this version"),
  JAVA("looks like a Java archive, not read in this version");

  /** How many bytes tell. */
  static final int BEGINNING = 512;

  /** Which of its entries stands first, the program that wrote it chooses. */
  private static final List<String> OF_OFFICE =
      List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml");

  /** Where the name of the first entry begins. */
  private static final int NAME = 30;

  private final String reason;

  ZipKind(String reason) {
    this.reason = reason;
  }

  public static ZipKind of(byte[] beginning) {
    int length = Math.min(beginning.length, BEGINNING);
    String start = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0005\u0006")) {
      return ARCHIVE;
    }
    return start.startsWith("PK\u0003\u0004") ? ofFirstEntry(start) : NONE;
  }

  private static ZipKind ofFirstEntry(String start) {
    String name = start.length() > NAME ? start.substring(NAME) : "";
    if (OF_OFFICE.stream().anyMatch(name::startsWith)) {
      return OFFICE;
    }
    if (name.startsWith("mimetypeapplication/vnd.oasis")) {
      return OPEN_DOCUMENT;
    }
    return name.startsWith("META-INF/") ? JAVA : ARCHIVE;
  }

  /** Why it is not read. */
  public String reason() {
    return reason;
  }
}
