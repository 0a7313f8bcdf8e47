package org.quadcheck.intake;

import java.nio.charset.StandardCharsets;

/** What a file that is a zip by its first bytes is in truth. */
enum ZipKind {
  NONE(""),
  ARCHIVE("a zip archive within the submission, not opened; hand it in by itself"),
  OFFICE("looks like an Office document, not read in this version"),
  OPEN_DOCUMENT("looks like an OpenDocument file, not read in this version"),
  JAVA("looks like a Java archive, not read in this version");

  /** How many bytes tell. */
  static final int BEGINNING = 512;

  private final String reason;

  ZipKind(String reason) {
    this.reason = reason;
  }

  static ZipKind of(byte[] beginning) {
    int length = Math.min(beginning.length, BEGINNING);
    String start = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
    if (!start.startsWith("PK\u0003\u0004") && !start.startsWith("PK\u0005\u0006")) {
      return NONE;
    }
    if (start.contains("[Content_Types].xml") || start.contains("_rels/.rels")) {
      return OFFICE;
    }
    if (start.contains("mimetypeapplication/vnd.oasis")) {
      return OPEN_DOCUMENT;
    }
    return start.contains("META-INF/") ? JAVA : ARCHIVE;
  }

  /** Why it is not read. */
  String reason() {
    return reason;
  }
}
