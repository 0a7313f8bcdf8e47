package org.quadcheck.intake.sbom.store;

import java.util.ArrayList;
import java.util.List;

/** Records in the order of their coming, in blocks that never move. */
final class RecordStore {
  private static final int BLOCK = 1 << 16;

  /** Records begin at multiples of it, so that 32 GB of them have addresses. */
  private static final int UNIT = 8;

  private static final int HEAD = Integer.BYTES;

  /** Blocks in memory; null where one lies in the spool. */
  private final List<byte[]> blocks = new ArrayList<>();

  private final Spool spool = new Spool(BLOCK);
  private final int blocksInMemory;
  private final byte[] fetched = new byte[BLOCK];
  private int fetchedNumber = -1;
  private byte[] last = new byte[BLOCK];
  private long end;

  /** Keeps about so many bytes in memory and the others in a temporary file. */
  RecordStore(long inMemory) {
    blocksInMemory = (int) Math.min(inMemory / BLOCK, Integer.MAX_VALUE);
  }

  /** Appends a record and returns where it stands. */
  int add(RecordBytes record) {
    long start = (end + UNIT - 1) / UNIT * UNIT;
    append(head(record.length()), HEAD, start);
    append(record.bytes(), record.length(), start + HEAD);
    return (int) (start / UNIT);
  }

  private static byte[] head(int length) {
    return new byte[] {
      (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
    };
  }

  private void append(byte[] bytes, int length, long start) {
    int done = 0;
    end = start;
    while (done < length) {
      if (end / BLOCK > blocks.size()) {
        close();
      }
      int at = (int) (end % BLOCK);
      int part = Math.min(length - done, BLOCK - at);
      System.arraycopy(bytes, done, last, at, part);
      done += part;
      end += part;
    }
  }

  private void close() {
    int number = blocks.size();
    if (number >= blocksInMemory && spool.write(number, last)) {
      blocks.add(null);
    } else {
      blocks.add(last);
      last = new byte[BLOCK];
    }
  }

  /** The record that stands somewhere. */
  RecordBytes at(int address) {
    long start = Integer.toUnsignedLong(address) * UNIT;
    byte[] block = block((int) (start / BLOCK));
    int at = (int) (start % BLOCK);
    int length =
        (block[at] & 0xFF) << 24
            | (block[at + 1] & 0xFF) << 16
            | (block[at + 2] & 0xFF) << 8
            | (block[at + 3] & 0xFF);
    return at + HEAD + length <= BLOCK
        ? new RecordBytes(block, at + HEAD)
        : new RecordBytes(gather(start + HEAD, length), 0);
  }

  private byte[] gather(long start, int length) {
    byte[] whole = new byte[length];
    int done = 0;
    while (done < length) {
      byte[] block = block((int) ((start + done) / BLOCK));
      int at = (int) ((start + done) % BLOCK);
      int part = Math.min(length - done, BLOCK - at);
      System.arraycopy(block, at, whole, done, part);
      done += part;
    }
    return whole;
  }

  private byte[] block(int number) {
    if (number == blocks.size()) {
      return last;
    }
    byte[] kept = blocks.get(number);
    if (kept != null) {
      return kept;
    }
    if (fetchedNumber != number) {
      spool.read(number, fetched);
      fetchedNumber = number;
    }
    return fetched;
  }
}
