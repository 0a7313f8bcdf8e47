package org.quadcheck.intake.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;

/** A rectangle on a page, or in what is drawn (PDF 32000-1, 7.9.5). */
record PdfBox(float left, float bottom, float right, float top) {
  /** What is smaller than this, in points, shows nothing that can be read. */
  private static final float LEAST = 2;

  private static final int CORNERS = 4;

  /** One of four numbers, in whichever order its corners stand; empty where it is none. */
  static Optional<PdfBox> of(COSArray corners) {
    if (corners == null || corners.size() != CORNERS) {
      return Optional.empty();
    }
    float[] at = new float[CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      if (!(corners.getObject(i) instanceof COSNumber number)) {
        return Optional.empty();
      }
      at[i] = number.floatValue();
    }
    return Optional.of(
        new PdfBox(
            Math.min(at[0], at[2]),
            Math.min(at[1], at[3]),
            Math.max(at[0], at[2]),
            Math.max(at[1], at[3])));
  }

  float area() {
    return (right - left) * (top - bottom);
  }

  boolean isTooSmall() {
    return right - left < LEAST || top - bottom < LEAST;
  }

  /** What both have in common; of no area where they do not meet. */
  PdfBox with(PdfBox other) {
    float from = Math.max(left, other.left);
    float low = Math.max(bottom, other.bottom);
    return new PdfBox(
        from,
        low,
        Math.max(from, Math.min(right, other.right)),
        Math.max(low, Math.min(top, other.top)));
  }

  /** What reaches over both. */
  PdfBox and(PdfBox other) {
    return new PdfBox(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** Whether a point lies within it, or no further beside it than this. */
  boolean holds(float x, float y, float beside) {
    return x >= left - beside && x <= right + beside && y >= bottom - beside && y <= top + beside;
  }

  /** Whether another hides at least half of it. */
  boolean isMostlyWithin(PdfBox other) {
    return with(other).area() * 2 >= area();
  }

  /** Whether both share more than an edge. */
  boolean overlaps(PdfBox other) {
    return Math.min(right, other.right) - Math.max(left, other.left) >= LEAST
        && Math.min(top, other.top) - Math.max(bottom, other.bottom) >= LEAST;
  }
}
