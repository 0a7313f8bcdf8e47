package org.quadcheck.workbench.schema;

/** The plain values that more than one kind of file holds. */
final class Plain {
  static final String REQUIREMENT_ID = "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$";
  static final String CLAIM_ID = "^[a-z0-9-]+(\\.[a-z0-9-]+)+$";
  static final String SOURCE_ID = "^[a-z0-9]+(-[a-z0-9]+)+$";
  private static final String UNITS =
      "([mM][iI][nN]([uU][tT][eE][sS]?)?|[hH]([oO][uU][rR][sS]?)?|[dD]([aA][yY][sS]?)?"
          + "|[wW]([eE][eE][kK][sS]?)?|[mM][oO][nN][tT][hH][sS]?|[yY]([eE][aA][rR][sS]?)?)";
  private static final String SPAN =
      "^\\s*(\\d{1,9}\\s*" + UNITS + "|P\\d{1,9}[YMWD]|PT\\d{1,9}[HM])\\s*$";
  static final String DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

  /** Of VS Code; others pass over it. */
  private static final String MESSAGE = "patternErrorMessage";

  private Plain() {}

  static Shape day() {
    return Shape.pattern(DAY).and("format", "date").and(MESSAGE, "Write a day as 2026-03-14.");
  }

  static Shape span() {
    return Shape.pattern(SPAN)
        .and(MESSAGE, "Write a length of time, such as 30 min, 6h, 90d or 24 months.");
  }

  static Shape wholeNumber() {
    return Shape.anyOf(
        Shape.type("integer").and("minimum", 0), Shape.pattern("^\\s*\\d{1,9}\\s*$"));
  }

  static Shape number() {
    return Shape.anyOf(
        Shape.type("number"), Shape.pattern("^\\s*[+-]?\\d{1,15}(\\.\\d{1,9})?\\s*$"));
  }

  /** Between 0 and 1. */
  static Shape score() {
    return Shape.anyOf(
        Shape.type("number").and("minimum", 0).and("maximum", 1),
        Shape.pattern("^\\s*(0(\\.\\d{1,9})?|1(\\.0{1,9})?|\\.\\d{1,9})\\s*$"));
  }

  /** A text that says something. */
  static Shape named() {
    return Shape.text().and("minLength", 1).and("pattern", "\\S");
  }
}
