package org.quadcheck.intake.handed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large the list of entries is that an archive carries at its end, before Java loads it whole.
 */
final class ArchiveDirectory {
  /** In bytes, without the comment. */
  static final int END_RECORD = 22;

  /** In bytes. */
  static final int GREATEST_COMMENT = 0xFFFF;

  /** What the record at the end begins with. */
  static final int END_SIGNATURE = 0x06054B50;

  private static final int OFFSET_OF_SIZE = 12;

  private ArchiveDirectory() {}

  /** Whether any of the ends that the archive may be read from tells of too large a list. */
  static boolean isLargerThan(long most, Path file) throws IOException {
    long size = Files.size(file);
    if (size <= most) {
      return false;
    }
    ByteBuffer end = end(file, size).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at <= end.limit() - END_RECORD; at++) {
      boolean record = end.getInt(at) == END_SIGNATURE;
      if (record && Integer.toUnsignedLong(end.getInt(at + OFFSET_OF_SIZE)) > most) {
        return true;
      }
    }
    return false;
  }

  private static ByteBuffer end(Path file, long size) throws IOException {
    byte[] end = new byte[(int) Math.min(size, END_RECORD + GREATEST_COMMENT)];
    try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
      archive.seek(size - end.length);
      archive.readFully(end);
    }
    return ByteBuffer.wrap(end);
  }
}
