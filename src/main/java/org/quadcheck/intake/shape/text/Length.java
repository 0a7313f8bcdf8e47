package org.quadcheck.intake.shape.text;

/** A text of so many characters. */
public record Length(int least, int most) implements TextRule {
  @Override
  public boolean fits(String text) {
    return text.length() >= least && text.codePointCount(0, text.length()) <= most;
  }

  @Override
  public String complaint(String member, String text) {
    return text.isEmpty() && least > 0
        ? "'%s' is empty".formatted(member)
        : "'%s' is shorter or longer than the format allows".formatted(member);
  }
}
