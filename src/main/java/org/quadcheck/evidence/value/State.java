package org.quadcheck.evidence.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The six states of a value: whether something was said, and what kind of saying it was. */
public enum State {
  STATED,
  UNKNOWN,
  WITHHELD,
  PLACEHOLDER,
  ABSENT,
  MALFORMED;

  private static final Set<String> UNKNOWN_WORDS =
      Set.of("unknown", "notknown", "不明", "未知", "अज्ञात");
  private static final Set<String> WITHHELD_WORDS = Set.of("withheld", "redacted");
  private static final Set<String> PLACEHOLDER_WORDS =
      Set.of(
          "",
          "na",
          "nil",
          "none",
          "null",
          "tba",
          "tbd",
          "todo",
          "xxx",
          "example",
          "undefined",
          "unspecified",
          "noassertion",
          "notapplicable",
          "notavailable",
          "notprovided",
          "notspecified",
          "tobedetermined",
          "未定",
          "未記入",
          "該当なし",
          "なし");
  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_OPEN = 200;
  private static final PlainWords PLAIN =
      PlainWords.of(List.of(UNKNOWN_WORDS, WITHHELD_WORDS, PLACEHOLDER_WORDS));

  private static final Set<String> NO_VERSION = Set.of("latest", "devel");

  /** What moves on under the same word, such as a branch, is no version of a component. */
  private static final Set<String> BRANCHES =
      Set.of("head", "main", "master", "trunk", "devmain", "devmaster");

  /** Go writes the first where nobody said which version is replaced; the others are ranges. */
  private static final Pattern OPEN =
      Pattern.compile("v?0\\.0\\.0-00010101000000-0+|v?\\d[^|]*\\|\\|.*|v?\\d+(\\.\\d+)*\\.[xX*]");

  /** As manifests ask for a version; which one is there it does not say. */
  private static final Pattern RANGE =
      Pattern.compile("[~^<>!].*\\d.*|[\\[(](?=.*\\d)[^,]*,[^,]*[\\])]");

  private static final Pattern TEMPLATE = Pattern.compile("\\$\\{.*}|\\{\\{.*}}", Pattern.DOTALL);

  /** The state of a text that a person or a tool wrote; null means that nothing stands there. */
  public static State of(String text) {
    if (text == null) {
      return ABSENT;
    }
    if (PLAIN.isNone(text)) {
      return STATED;
    }
    String word = letters(text);
    if (UNKNOWN_WORDS.contains(word)) {
      return UNKNOWN;
    }
    if (WITHHELD_WORDS.contains(word)) {
      return WITHHELD;
    }
    boolean placeholder =
        PLACEHOLDER_WORDS.contains(word) || isTemplate(LookAlikes.visible(text).strip());
    return placeholder ? PLACEHOLDER : STATED;
  }

  private static boolean isTemplate(String text) {
    return text.endsWith("}") && TEMPLATE.matcher(text).matches();
  }

  /**
   * The state of a version; {@code 0.0}, {@code latest}, {@code (devel)} and ranges such as {@code
   * ^1.2} and {@code [1.0,2.0)} name none.
   */
  public static State ofVersion(String text) {
    State state = of(text);
    if (!text.isEmpty() && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
      return state;
    }
    boolean empty = state == STATED && (NO_VERSION.contains(letters(text)) || namesNone(text));
    return empty ? PLACEHOLDER : state;
  }

  private static boolean namesNone(String text) {
    String plain = LookAlikes.latin(text).strip();
    return isZeros(plain) || RANGE.matcher(plain).matches();
  }

  /** Such as {@code v0.0}, however long: noughts with single dots between them. */
  private static boolean isZeros(String plain) {
    boolean dotted = true;
    for (int i = plain.startsWith("v") ? 1 : 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      if (one != '0' && (one != '.' || dotted)) {
        return false;
      }
      dotted = one == '.';
    }
    return !dotted;
  }

  /**
   * The same of a component, of which {@code master}, {@code 1.x} and what holds a variable that
   * was never filled in name none either.
   */
  public static State ofComponentVersion(String text) {
    State state = ofVersion(text);
    return state == STATED && !isPlainNumber(text) && isOpen(text) ? PLACEHOLDER : state;
  }

  /** Whether it surely is one, as most are: it begins like a number, and ends like one. */
  private static boolean isPlainNumber(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return first >= '1'
        && first <= '9'
        && "xX*} ".indexOf(last) < 0
        && text.indexOf('|') < 0
        && text.indexOf('{') < 0;
  }

  private static boolean isOpen(String text) {
    if (text.length() > LONGEST_OPEN) {
      return false;
    }
    String plain = LookAlikes.latin(text).strip();
    return BRANCHES.contains(letters(text))
        || OPEN.matcher(plain).matches()
        || TEMPLATE.matcher(plain).find();
  }

  /** The letters and digits alone: N/A, n.a. and (N A) are one word. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(LONGEST_WORD);
    for (int i = 0; i < text.length() && letters.length() < LONGEST_WORD; i++) {
      char letter = text.charAt(i);
      if (letter >= 128) {
        return lettersOfAnyScript(text);
      }
      if (Character.isLetterOrDigit(letter)) {
        letters.append(Character.toLowerCase(letter));
      }
    }
    return letters.toString();
  }

  /** The same where the text is not plain ASCII as far as it is read. */
  private static String lettersOfAnyScript(String text) {
    String plain = LookAlikes.latin(text);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length() && letters.length() < LONGEST_WORD; i++) {
      int point = plain.codePointAt(i);
      if (counts(point, letters.length() > 0)) {
        letters.appendCodePoint(point);
      }
      i += Character.charCount(point) - 1;
    }
    return letters.toString();
  }

  /** A mark counts with the letter that it stands on, as in Devanagari. */
  private static boolean counts(int point, boolean follows) {
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(point) || (mark && follows);
  }

  /** The word for reports: {@code stated}, {@code unknown} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
