package org.quadcheck.evidence.value;

import java.util.Comparator;

/**
 * Where something stands in the input.
 *
 * @param path the file as the person named it; an entry of an archive follows {@code !/}
 * @param line from 1, or 0 where the whole file is meant or where it has no lines
 * @param column from 1, or 0 where the whole line is meant; without a line the number of a byte
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The file as a whole. */
  public static Place of(String path) {
    return new Place(path, 0, 0);
  }

  /** A byte of a file that has no lines; the first is at 0. */
  public static Place ofByte(String path, long at) {
    return new Place(path, 0, (int) Math.min(at + 1, Integer.MAX_VALUE));
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return column == 0 ? path : path + ", byte " + column;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
