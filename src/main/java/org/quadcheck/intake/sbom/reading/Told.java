package org.quadcheck.intake.sbom.reading;

/** Of which members a watch told last, and where; the reader follows it closely. */
final class Told {
  private static final int KEPT = 256;

  private final long[] keys = new long[KEPT];
  private int next;

  void add(String member, int line, int column) {
    keys[next] = key(member, line, column);
    next = (next + 1) % KEPT;
  }

  /** Whether it was told; each is good for one answer. */
  boolean take(String member, int line, int column) {
    long wanted = key(member, line, column);
    for (int i = 0; i < KEPT; i++) {
      if (keys[i] == wanted) {
        keys[i] = 0;
        return true;
      }
    }
    return false;
  }

  private static long key(String member, int line, int column) {
    long place = ((long) line << 32) ^ ((long) column << 8);
    return (place ^ ((long) member.hashCode() << 20)) | 1;
  }
}
