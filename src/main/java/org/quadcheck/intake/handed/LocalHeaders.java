package org.quadcheck.intake.handed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a zip archive says of each entry where that stands, beside what its list says at the end:
 * programs go by the one or by the other, and must see the same.
 */
final class LocalHeaders {
  private static final long BY_ZIP64 = 0xFFFFFFFFL;
  private static final int END = ArchiveDirectory.END_RECORD;
  private static final int LOCATOR = 20;
  private static final int LISTED = 46;
  private static final int LOCAL = 30;
  private static final String MADE_ANEW = " Ask for an archive that is made anew.";

  private final RandomAccessFile archive;

  private LocalHeaders(RandomAccessFile archive) {
    this.archive = archive;
  }

  /** Why an archive is not looked into; empty where nothing is against it. */
  static Optional<String> objection(Path file) throws IOException {
    try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
      return new LocalHeaders(archive).objection();
    }
  }

  private Optional<String> objection() throws IOException {
    long end = end();
    if (end < 0) {
      return Optional.of("holds bytes behind its end, which are in no entry." + MADE_ANEW);
    }
    ByteBuffer record = read(end, END);
    long size = Integer.toUnsignedLong(record.getInt(12));
    long offset = Integer.toUnsignedLong(record.getInt(16));
    long behind = end;
    ByteBuffer locator = end < LOCATOR ? record : read(end - LOCATOR, LOCATOR);
    if (locator.getInt(0) == 0x07064B50) {
      behind = locator.getLong(8);
      ByteBuffer large = read(behind, 56);
      if (isOther(size, large.getLong(40)) || isOther(offset, large.getLong(48))) {
        return Optional.of("has two ends that tell of two lists of entries." + MADE_ANEW);
      }
      size = large.getLong(40);
      offset = large.getLong(48);
    }
    boolean fits = offset >= 0 && size >= 0 && size < Integer.MAX_VALUE && offset + size == behind;
    return fits ? differing(read(offset, (int) size), offset) : before();
  }

  /** Programs go by either end, and where the older one cannot hold a number, by the newer. */
  private static boolean isOther(long told, long large) {
    return told != BY_ZIP64 && told != large;
  }

  /** Where the last record stands, which is followed by its own comment and nothing else. */
  private long end() throws IOException {
    long length = archive.length();
    int some = (int) Math.min(length, END + ArchiveDirectory.GREATEST_COMMENT);
    ByteBuffer tail = read(length - some, some);
    for (int at = some - END; at >= 0; at--) {
      if (tail.getInt(at) == ArchiveDirectory.END_SIGNATURE) {
        int comment = Short.toUnsignedInt(tail.getShort(at + 20));
        return at + END + comment == some ? length - some + at : -1;
      }
    }
    return -1;
  }

  private static Optional<String> before() {
    return Optional.of("holds bytes that are in no entry." + MADE_ANEW);
  }

  private Optional<String> differing(ByteBuffer list, long behind) throws IOException {
    long first = behind;
    int at = 0;
    while (at + LISTED <= list.limit()) {
      int name = Short.toUnsignedInt(list.getShort(at + 28));
      int extra = Short.toUnsignedInt(list.getShort(at + 30));
      int comment = Short.toUnsignedInt(list.getShort(at + 32));
      int next = at + LISTED + name + extra + comment;
      if (next > list.limit()) {
        return before();
      }
      long offset = offset(list, at, at + LISTED + name, extra);
      if (!isAlike(list, at, offset, name)) {
        String label = StandardCharsets.UTF_8.decode(list.slice(at + LISTED, name)).toString();
        String message =
            "says one thing of '%s' in its list of entries and another where that stands.";
        return Optional.of(message.formatted(label) + MADE_ANEW);
      }
      first = Math.min(first, offset);
      at = next;
    }
    return first == 0 ? Optional.empty() : before();
  }

  /** Where an entry stands; of a large archive that is told in an extra field. */
  private static long offset(ByteBuffer list, int at, int from, int length) {
    long offset = Integer.toUnsignedLong(list.getInt(at + 42));
    if (offset != BY_ZIP64) {
      return offset;
    }
    int before =
        (list.getInt(at + 24) == (int) BY_ZIP64 ? 8 : 0)
            + (list.getInt(at + 20) == (int) BY_ZIP64 ? 8 : 0);
    for (int field = from; field + 4 <= from + length; ) {
      int size = Short.toUnsignedInt(list.getShort(field + 2));
      if (list.getShort(field) == 1 && size >= before + 8 && field + 4 + size <= from + length) {
        return list.getLong(field + 4 + before);
      }
      field += 4 + size;
    }
    return -1;
  }

  private boolean isAlike(ByteBuffer list, int at, long offset, int name) throws IOException {
    if (offset < 0 || offset + LOCAL + name > archive.length()) {
      return false;
    }
    ByteBuffer local = read(offset, LOCAL + name);
    boolean named =
        local.getInt(0) == 0x04034B50
            && Short.toUnsignedInt(local.getShort(26)) == name
            && local.slice(LOCAL, name).equals(list.slice(at + LISTED, name));
    boolean packed = local.getShort(8) == list.getShort(at + 10);
    boolean later = (local.getShort(6) & 8) != 0;
    return named && packed && (later || isSized(local, list, at));
  }

  /** The checksum and both sizes, which may also stand behind the entry or in an extra field. */
  private static boolean isSized(ByteBuffer local, ByteBuffer list, int at) {
    boolean large =
        local.getInt(18) == (int) BY_ZIP64
            || local.getInt(22) == (int) BY_ZIP64
            || list.getInt(at + 20) == (int) BY_ZIP64
            || list.getInt(at + 24) == (int) BY_ZIP64;
    return local.getInt(14) == list.getInt(at + 16)
        && (large
            || (local.getInt(18) == list.getInt(at + 20)
                && local.getInt(22) == list.getInt(at + 24)));
  }

  private ByteBuffer read(long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    archive.seek(from);
    archive.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
