package org.quadcheck.intake.shape.text;

import java.util.regex.Pattern;

/** A text of a pattern. */
public record Form(Pattern pattern) implements TextRule {
  private static final String HASH =
      "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$";
  private static final int LONGEST = 2_000;
  private static final String ANYTHING = "^(.*)$";

  /** The rule of a pattern that a whole text must be of. */
  public static TextRule ofWhole(String pattern) {
    return new Form(Pattern.compile("^(?:" + pattern + ")$"));
  }

  /** The rule of a pattern, without one where it allows whatever fits in a line. */
  public static TextRule of(String pattern) {
    return pattern.equals(HASH) ? new HashForm() : new Form(Pattern.compile(pattern));
  }

  public static boolean isAnything(String pattern) {
    return pattern.equals(ANYTHING);
  }

  @Override
  public boolean fits(String text) {
    // No text of these forms is long, and the search for one in a long text may not end well.
    return text.length() <= LONGEST && pattern.matcher(text).find();
  }

  @Override
  public String complaint(String member, String text) {
    return "'%s' has not the form that the format asks for: %s".formatted(member, pattern);
  }

  /** The one pattern that occurs in every component, without a search by pattern. */
  public record HashForm() implements TextRule {
    /** A table, since what comes next in a hash cannot be foretold. */
    private static final boolean[] DIGIT = new boolean['f' + 1];

    static {
      for (char c : "0123456789abcdefABCDEF".toCharArray()) {
        DIGIT[c] = true;
      }
    }

    @Override
    public boolean fits(String text) {
      int length = text.length();
      if (length != 32 && length != 40 && length != 64 && length != 96 && length != 128) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (c >= DIGIT.length || !DIGIT[c]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String complaint(String member, String text) {
      return "'%s' must be 32, 40, 64, 96 or 128 hexadecimal digits".formatted(member);
    }
  }
}
