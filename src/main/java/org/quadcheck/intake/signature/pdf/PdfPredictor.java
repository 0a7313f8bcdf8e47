package org.quadcheck.intake.signature.pdf;

import java.util.Arrays;
import java.util.Map;
import org.quadcheck.intake.signature.pdf.PdfTokens.Odd;

/**
 * How packed bytes were prepared row by row, as PNG does it (ISO 32000-1 section 7.4.4.4).
 *
 * @param columns bytes of a row; 0 where they were not
 */
record PdfPredictor(int columns) {
  private static final int LEAST_OF_PNG = 10;
  private static final int MOST_COLUMNS = 1 << 16;

  /** By the parameters of the stream; others than bytes are refused. */
  static PdfPredictor of(Object parameters) throws Odd {
    if (parameters == null || "null".equals(parameters)) {
      return new PdfPredictor(0);
    }
    if (!(parameters instanceof Map<?, ?> all)) {
      throw new Odd();
    }
    long kind = number(all, "/Predictor", 1);
    long columns = number(all, "/Columns", 1);
    boolean bytes = number(all, "/Colors", 1) == 1 && number(all, "/BitsPerComponent", 8) == 8;
    if (kind == 1) {
      return new PdfPredictor(0);
    }
    if (kind < LEAST_OF_PNG || !bytes || columns < 1 || columns > MOST_COLUMNS) {
      throw new Odd();
    }
    return new PdfPredictor((int) columns);
  }

  private static long number(Map<?, ?> all, String name, long usual) throws Odd {
    Object value = all.containsKey(name) ? all.get(name) : Long.valueOf(usual);
    if (value instanceof Long number) {
      return number;
    }
    throw new Odd();
  }

  /** The bytes as they were before. */
  byte[] undone(byte[] prepared) throws Odd {
    if (columns == 0) {
      return prepared;
    }
    int rows = prepared.length / (columns + 1);
    int rest = prepared.length % (columns + 1);
    byte[] plain = new byte[rows * columns + Math.max(rest - 1, 0)];
    byte[] above = new byte[columns];
    int at = 0;
    for (int from = 0; from < prepared.length; from += columns + 1) {
      int length = Math.min(columns, prepared.length - from - 1);
      byte[] row =
          Arrays.copyOf(Arrays.copyOfRange(prepared, from + 1, from + 1 + length), columns);
      undo(prepared[from], row, above, length);
      System.arraycopy(row, 0, plain, at, length);
      at += length;
      above = row;
    }
    return plain;
  }

  private static void undo(int kind, byte[] row, byte[] above, int length) throws Odd {
    for (int i = 0; i < length; i++) {
      int left = i == 0 ? 0 : row[i - 1] & 0xFF;
      int corner = i == 0 ? 0 : above[i - 1] & 0xFF;
      int up = above[i] & 0xFF;
      row[i] +=
          (byte)
              switch (kind) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> nearest(left, up, corner);
                default -> throw new Odd();
              };
    }
  }

  private static int nearest(int left, int up, int corner) {
    int guess = left + up - corner;
    int ofLeft = Math.abs(guess - left);
    int ofUp = Math.abs(guess - up);
    int ofCorner = Math.abs(guess - corner);
    if (ofLeft <= ofUp && ofLeft <= ofCorner) {
      return left;
    }
    return ofUp <= ofCorner ? up : corner;
  }
}
