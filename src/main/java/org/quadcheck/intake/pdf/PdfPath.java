package org.quadcheck.intake.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSNumber;

/** How far a path reaches that a stream draws, whatever its form. */
final class PdfPath {
  private static final Set<String> POINTS = Set.of("m", "l", "c", "v", "y");
  private static final int OF_RECTANGLE = 4;

  private Optional<PdfBox> reach = Optional.empty();

  /** Heeds what an operator adds to it. */
  void heed(String operator, List<Object> operands, PdfMatrix at) {
    if (POINTS.contains(operator)) {
      for (int i = 0; i + 1 < operands.size(); i += 2) {
        add(number(operands.get(i)), number(operands.get(i + 1)), at);
      }
    } else if (operator.equals("re") && operands.size() == OF_RECTANGLE) {
      float x = number(operands.get(0));
      float y = number(operands.get(1));
      add(x, y, at);
      add(x + number(operands.get(2)), y + number(operands.get(3)), at);
    }
  }

  private void add(float x, float y, PdfMatrix at) {
    float right = at.x(x, y);
    float top = at.y(x, y);
    PdfBox point = new PdfBox(right, top, right, top);
    reach = Optional.of(reach.map(box -> box.and(point)).orElse(point));
  }

  private static float number(Object operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }

  /** Whether it reaches over at least half of an area. */
  boolean covers(PdfBox area) {
    return reach.filter(area::isMostlyWithin).isPresent();
  }

  /** Whether nothing is seen of what is drawn within it alone. */
  boolean isTooSmall() {
    return reach.map(PdfBox::isTooSmall).orElse(true);
  }
}
