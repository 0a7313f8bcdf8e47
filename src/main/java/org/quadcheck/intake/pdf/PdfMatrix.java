package org.quadcheck.intake.pdf;

/** How points are moved, turned and scaled (PDF 32000-1, 8.3.3). */
record PdfMatrix(float a, float b, float c, float d, float e, float f) {
  static final PdfMatrix NONE = new PdfMatrix(1, 0, 0, 1, 0, 0);
  private static final int NUMBERS = 6;

  /** One of six numbers; of any other count none. */
  static PdfMatrix of(float[] numbers) {
    return numbers.length == NUMBERS
        ? new PdfMatrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        : NONE;
  }

  static PdfMatrix moving(float x, float y) {
    return new PdfMatrix(1, 0, 0, 1, x, y);
  }

  /** This first, and then another. */
  PdfMatrix then(PdfMatrix other) {
    return new PdfMatrix(
        a * other.a + b * other.c,
        a * other.b + b * other.d,
        c * other.a + d * other.c,
        c * other.b + d * other.d,
        other.x(e, f),
        other.y(e, f));
  }

  float x(float x, float y) {
    return x * a + y * c + e;
  }

  float y(float x, float y) {
    return x * b + y * d + f;
  }

  /** How much larger it makes what is drawn. */
  float spread() {
    return (float) Math.sqrt(Math.abs(a * d - b * c));
  }
}
