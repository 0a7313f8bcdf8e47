package org.quadcheck.intake.packed;

import java.nio.charset.StandardCharsets;

/** How a file is packed, by its first bytes; archives that are read entry by entry are no such. */
public enum Packing {
  NONE("", ""),
  GZIP("\u001F\u008B\b", "packed with gzip within what is packed already; unpack it first"),
  BZIP2("BZh", "packed with bzip2, which is not unpacked here; unpack it first"),
  XZ("\u00FD7zXZ\u0000", "packed with xz, which is not unpacked here; unpack it first"),
  ZSTD("(\u00B5/\u00FD", "packed with zstd, which is not unpacked here; unpack it first"),
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C", "a 7z archive, which is not opened here; unpack it first"),
  RAR("Rar!\u001A\u0007", "a RAR archive, which is not opened here; unpack it first"),
  TAR("ustar", "a tar archive, which is not opened here; unpack it first");

  /** How many bytes tell. */
  public static final int BEGINNING = 512;

  private static final int NAME_OF_TAR = 257;

  private final String mark;
  private final String reason;

  Packing(String mark, String reason) {
    this.mark = mark;
    this.reason = reason;
  }

  /** How a file is packed that begins so. */
  public static Packing of(byte[] beginning) {
    int length = Math.min(beginning.length, BEGINNING);
    String start = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
    for (Packing packing : values()) {
      if (packing != NONE && start.startsWith(packing.mark, packing.from())) {
        return packing;
      }
    }
    return NONE;
  }

  private int from() {
    return this == TAR ? NAME_OF_TAR : 0;
  }

  /** Why it is not read where it is not unpacked. */
  public String reason() {
    return reason;
  }
}
