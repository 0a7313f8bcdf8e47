package org.quadcheck.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which statement of the form a box means by its name or label, such as {@code 1c}. Programs number
 * boxes as they are drawn ({@code Check Box2}), so that a number counts only behind a word for a
 * statement, or where others of the same kind of name bear the letters that the form has.
 *
 * @param lettered what stands before the letters in other names of the form
 */
record StatementNames(Set<String> lettered) {
  private static final String LETTERED = "1 ?[a-f]|4 ?[abc]";
  private static final String NUMBERED = "[234]";
  private static final String BEHIND = "(?: (?:attested|check ?box))?";
  private static final Pattern SAID =
      Pattern.compile(
          "(?:section )?(?:iii )?(?:attest(?:ation|ed)?|statement|practice|item|question|requirement)"
              + " ?("
              + LETTERED
              + "|"
              + NUMBERED
              + ")"
              + BEHIND);
  private static final Pattern OF_SECTION =
      Pattern.compile("(?:section )?iii (" + LETTERED + "|" + NUMBERED + ")" + BEHIND);
  private static final Pattern PLAIN =
      Pattern.compile(
          "((?:section|check ?box|check|tick ?box|box|chk|cb)?) ?(?:("
              + LETTERED
              + ")|("
              + NUMBERED
              + "))"
              + BEHIND);
  private static final String ANY = "(?:" + LETTERED + "|" + NUMBERED + ")";
  private static final Pattern MAYBE =
      Pattern.compile(
          ".*" + ANY + "(?: (?:yes|no))?" + BEHIND + "|(?:section )?(?:iii )?" + ANY + "\\b.*");

  StatementNames {
    lettered = Set.copyOf(lettered);
  }

  static StatementNames of(List<PdfField> fields) {
    Set<String> before = new HashSet<>();
    for (PdfField field : fields) {
      for (String written : List.of(field.name(), field.label())) {
        Matcher plain = PLAIN.matcher(FieldWords.of(written).whole());
        if (plain.matches() && plain.group(2) != null) {
          before.add(plain.group(1));
        }
      }
    }
    return new StatementNames(before);
  }

  /** The statement as the form counts it; empty where that is not sure. */
  Optional<String> told(FieldWords words) {
    Optional<String> said = words.group(SAID).or(() -> words.group(OF_SECTION));
    return said.isPresent() ? said : plain(words);
  }

  private Optional<String> plain(FieldWords words) {
    Matcher plain = PLAIN.matcher(words.whole());
    if (!plain.matches()) {
      return Optional.empty();
    }
    String number = plain.group(3);
    return number == null
        ? Optional.of(plain.group(2).replace(" ", ""))
        : Optional.of(number).filter(any -> lettered.contains(plain.group(1)));
  }

  /** Whether it may mean a statement and is not taken for one. */
  boolean isDoubtful(FieldWords words) {
    return told(words).isEmpty() && MAYBE.matcher(words.whole()).matches();
  }
}
