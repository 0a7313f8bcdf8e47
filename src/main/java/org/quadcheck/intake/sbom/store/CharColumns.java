package org.quadcheck.intake.sbom.store;

/**
 * Counts by how much the column of a byte is greater than that of its character. It holds the last
 * two parts of a document and is asked of places in their order.
 */
public final class CharColumns {
  private byte[] older = {};
  private byte[] newer = {};
  private long start;
  private long scanned;
  private int extra;
  private int extraBeforeLine;

  /** All bytes before the first part were of ASCII. */
  public CharColumns(long start) {
    this.start = start;
    this.scanned = start;
  }

  /** The next part of the text. */
  public void add(byte[] part) {
    scanTo(start + older.length);
    start += older.length;
    older = newer;
    newer = part;
  }

  /** How many bytes of its line before a place are no character of their own. */
  public int extra(long offset) {
    scanTo(offset);
    return extra - extraBeforeLine;
  }

  private void scanTo(long offset) {
    long end = Math.min(offset, start + older.length + newer.length);
    while (scanned < end) {
      int at = (int) (scanned - start);
      scan(at < older.length ? older[at] : newer[at - older.length]);
      scanned++;
    }
  }

  /** A character of four bytes counts as two, as it does in Java and in most editors. */
  private void scan(byte one) {
    if (one == '\n' || one == '\r') {
      extraBeforeLine = extra;
    } else if ((one & 0xC0) == 0x80) {
      extra++;
    } else if ((one & 0xF8) == 0xF0) {
      extra--;
    }
  }
}
