package org.quadcheck.intake.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * How a stream draws at the moment: in which colour, on which ground, how large, and whether at
 * all. Of what is not seen a person reads nothing.
 */
final class PdfPen {
  private static final float[] BLACK = {0, 0, 0};
  private static final float[] WHITE = {1, 1, 1};
  private static final float NEAR = 0.15f;
  private static final float LEAST_SIZE = 1;
  private static final float LEAST_OPACITY = 0.2f;
  private static final Set<Integer> FILLED = Set.of(0, 2, 4, 6);
  private static final Set<Integer> STROKED = Set.of(1, 2, 5, 6);

  /** What {@code q} saves and {@code Q} brings back; a colour is null where it is not known. */
  private static final class State {
    private float[] fill = BLACK;
    private float[] stroke = BLACK;
    private float size;
    private float width = 1;
    private PdfMatrix at = PdfMatrix.NONE;
    private float opacity = 1;
    private int mode;
    private boolean clipped;

    State copy() {
      State copy = new State();
      copy.fill = fill;
      copy.stroke = stroke;
      copy.size = size;
      copy.width = width;
      copy.at = at;
      copy.opacity = opacity;
      copy.mode = mode;
      copy.clipped = clipped;
      return copy;
    }
  }

  private final Deque<State> saved = new ArrayDeque<>();
  private final COSDictionary looks;
  private final float larger;
  private float[] ground = WHITE;
  private State now = new State();
  private PdfMatrix line = PdfMatrix.NONE;

  /**
   * @param looks states of drawing that the stream names; null where there are none
   * @param larger how much larger it is shown than it is drawn
   */
  PdfPen(COSDictionary looks, float larger) {
    this.looks = looks;
    this.larger = larger;
  }

  /** What it draws on, as a list of numbers; none is what lies beneath. */
  void on(COSArray colour) {
    List<Object> numbers = new ArrayList<>();
    for (int i = 0; colour != null && i < colour.size(); i++) {
      numbers.add(colour.getObject(i));
    }
    ground = numbers.isEmpty() ? WHITE : colour(numbers(numbers), numbers);
  }

  /** Heeds what an operator says of how to draw. */
  void heed(String operator, List<Object> operands) {
    float[] numbers = numbers(operands);
    switch (operator) {
      case "q" -> saved.push(now.copy());
      case "Q" -> now = saved.isEmpty() ? now : saved.pop();
      case "cm" -> now.at = PdfMatrix.of(numbers).then(now.at);
      case "BT" -> line = PdfMatrix.NONE;
      case "Tm" -> line = PdfMatrix.of(numbers);
      case "Td", "TD" -> line = PdfMatrix.moving(first(numbers, 0), last(numbers)).then(line);
      case "Tf" -> now.size = first(numbers, 0);
      case "Tr" -> now.mode = (int) first(numbers, 0);
      case "Tz" -> now.width = first(numbers, 1);
      case "gs" -> now.opacity = opacity(operands);
      case "g", "rg", "k", "sc", "scn" -> now.fill = colour(numbers, operands);
      case "G", "RG", "K", "SC", "SCN" -> now.stroke = colour(numbers, operands);
      case "cs" -> now.fill = BLACK;
      case "CS" -> now.stroke = BLACK;
      default -> {}
    }
  }

  private static float[] numbers(List<Object> operands) {
    float[] numbers = new float[operands.size()];
    int count = 0;
    for (Object operand : operands) {
      if (operand instanceof COSNumber number) {
        numbers[count] = number.floatValue();
        count++;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private static float first(float[] numbers, float other) {
    return numbers.length == 0 ? other : numbers[0];
  }

  private static float last(float[] numbers) {
    return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
  }

  private float opacity(List<Object> operands) {
    COSDictionary named =
        looks != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
            ? looks.getCOSDictionary(name)
            : null;
    return named == null ? now.opacity : named.getFloat(COSName.getPDFName("ca"), now.opacity);
  }

  /** Of one, three or four numbers; a pattern, and whatever else, is not known. */
  private static float[] colour(float[] of, List<Object> operands) {
    if (of.length != operands.size()) {
      return null;
    }
    return switch (of.length) {
      case 1 -> new float[] {of[0], of[0], of[0]};
      case 3 -> of;
      case 4 ->
          new float[] {
            (1 - of[0]) * (1 - of[3]), (1 - of[1]) * (1 - of[3]), (1 - of[2]) * (1 - of[3])
          };
      default -> null;
    };
  }

  /** What is filled over all of it is what is drawn on from then on. */
  void cover() {
    ground = now.fill;
  }

  boolean fills() {
    return differ(now.fill) && now.opacity >= LEAST_OPACITY;
  }

  boolean strokes() {
    return differ(now.stroke);
  }

  /** Whether a text of this size is seen. */
  boolean writes() {
    return height() * larger >= LEAST_SIZE && !now.clipped && inks();
  }

  private float height() {
    return Math.abs(now.size) * line.then(now.at).spread();
  }

  /** Whether a text that begins here begins within an area, or beside it by its own height. */
  boolean writesIn(PdfBox area) {
    PdfMatrix here = line.then(now.at);
    return area.holds(here.e(), here.f(), height());
  }

  /** From now on nothing is seen, until what was saved comes back. */
  void clip() {
    now.clipped = true;
  }

  PdfMatrix at() {
    return now.at;
  }

  /** Whether text is seen where none is to be of the size that fits. */
  boolean inksAsAsked() {
    return (now.size == 0 || Math.abs(now.size) >= LEAST_SIZE) && inks();
  }

  /** Whether text is seen, of whatever size. */
  boolean inks() {
    boolean filled = FILLED.contains(now.mode) && fills();
    boolean stroked = STROKED.contains(now.mode) && strokes();
    return now.width != 0 && (filled || stroked);
  }

  /** Whether the colours are known; in others anything may be seen, or nothing. */
  boolean isKnown() {
    boolean filled = !FILLED.contains(now.mode) || now.fill != null;
    boolean stroked = !STROKED.contains(now.mode) || now.stroke != null;
    return filled && stroked && ground != null;
  }

  private boolean differ(float[] colour) {
    boolean same = colour != null && ground != null;
    for (int i = 0; same && i < colour.length; i++) {
      same = Math.abs(colour[i] - ground[i]) < NEAR;
    }
    return !same;
  }
}
