package org.quadcheck.intake.signature.jsf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How ECMAScript writes a number, which RFC 8785 takes over: the fewest digits that come back as
 * the same double, of several such the nearest, and of two as near the even one. {@code
 * Double.toString} of Java 17 does not.
 */
final class ScriptNumber {
  private static final int MOST_DIGITS = 17;
  private static final int PLAIN_INTEGER_DIGITS = 15;
  private static final int PLAIN_UP_TO = 21;
  private static final int PLAIN_DOWN_TO = -6;

  private ScriptNumber() {}

  /** A number of a JSON document in canonical form. */
  static String of(String written) throws NoCanonicalForm {
    if (isPlainInteger(written)) {
      return written;
    }
    double value = Double.parseDouble(written);
    if (Double.isInfinite(value)) {
      throw new NoCanonicalForm("it holds a number that is too large");
    }
    String canonical = of(value);
    refuseFallingTogether(new BigDecimal(written), new BigDecimal(canonical));
    return canonical;
  }

  /** Numbers that only digits beyond a double tell apart would have one signature. */
  private static void refuseFallingTogether(BigDecimal written, BigDecimal canonical)
      throws NoCanonicalForm {
    boolean precise =
        written.scale() <= 0 || written.precision() > MOST_DIGITS || canonical.signum() == 0;
    if (precise && written.compareTo(canonical) != 0) {
      throw new NoCanonicalForm("it holds a number with more digits than its form keeps");
    }
  }

  private static boolean isPlainInteger(String written) {
    int start = written.startsWith("-") ? 1 : 0;
    int digits = written.length() - start;
    return digits <= PLAIN_INTEGER_DIGITS
        && written.chars().skip(start).allMatch(one -> one >= '0' && one <= '9')
        && !written.equals("-0");
  }

  static String of(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(new BigDecimal(Math.abs(value)), Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    // The number is 0.digits times ten to the power of this.
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + written(digits, point);
  }

  private static BigDecimal shortest(BigDecimal exact, double value) {
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      BigDecimal other = exact.round(new MathContext(digits, away(nearest, exact)));
      if (nearest.doubleValue() == value || other.doubleValue() == value) {
        return (nearest.doubleValue() == value ? nearest : other).stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** Beside a power of two the nearest may come back as the double before, and the other not. */
  private static RoundingMode away(BigDecimal nearest, BigDecimal exact) {
    return nearest.compareTo(exact) < 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
  }

  private static String written(String digits, int point) {
    int length = digits.length();
    if (length <= point && point <= PLAIN_UP_TO) {
      return digits + "0".repeat(point - length);
    }
    if (point > 0 && point <= PLAIN_UP_TO) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (point > PLAIN_DOWN_TO && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    String sign = exponent < 0 ? "-" : "+";
    String fraction = length == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + sign + Math.abs(exponent);
  }
}
