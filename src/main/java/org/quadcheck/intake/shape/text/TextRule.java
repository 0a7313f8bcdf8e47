package org.quadcheck.intake.shape.text;

/** What a text must be. */
public interface TextRule {
  boolean fits(String text);

  /** Whether the space around a text in XML does not count. */
  default boolean isTrimmed() {
    return false;
  }

  /** What is wrong with a text that does not fit, of the member of this name. */
  String complaint(String member, String text);
}
