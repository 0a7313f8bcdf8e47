package org.quadcheck.evidence;

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

  private static final Set<String> UNKNOWN_WORDS = Set.of("unknown");
  private static final Set<String> WITHHELD_WORDS = Set.of("withheld", "redacted");
  private static final Set<String> PLACEHOLDER_WORDS =
      Set.of(
          "",
          "n/a",
          "na",
          "none",
          "null",
          "-",
          "tbd",
          "todo",
          "unspecified",
          "example",
          "noassertion",
          "tba",
          "xxx",
          "?",
          "...",
          "to be determined",
          "not available",
          "not applicable");
  private static final Set<String> NO_VERSION = Set.of("0.0.0", "0", "latest", "(devel)");
  private static final Pattern TEMPLATE = Pattern.compile("\\$\\{.*}|\\{\\{.*}}", Pattern.DOTALL);

  /** The state of a text that a person or a tool wrote; null means that nothing stands there. */
  public static State of(String text) {
    if (text == null) {
      return ABSENT;
    }
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (UNKNOWN_WORDS.contains(word)) {
      return UNKNOWN;
    }
    if (WITHHELD_WORDS.contains(word)) {
      return WITHHELD;
    }
    return isPlaceholder(word) ? PLACEHOLDER : STATED;
  }

  /** The state of a version; {@code 0.0.0}, {@code latest} and {@code (devel)} name none. */
  public static State ofVersion(String text) {
    State state = of(text);
    boolean empty = state == STATED && NO_VERSION.contains(text.strip().toLowerCase(Locale.ROOT));
    return empty ? PLACEHOLDER : state;
  }

  private static boolean isPlaceholder(String word) {
    return PLACEHOLDER_WORDS.contains(word)
        || TEMPLATE.matcher(word).matches()
        || word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The word for reports: {@code stated}, {@code unknown} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
