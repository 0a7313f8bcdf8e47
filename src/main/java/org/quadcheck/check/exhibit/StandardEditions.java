package org.quadcheck.check.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.NormalName;

/**
 * The editions of the standard of a kind of exhibit that a text names. National bodies publish a
 * standard again under a year of their own, that of the original or a later one: {@code JIS Q
 * 27001:2023}, {@code AS/NZS ISO/IEC 27001:2023}.
 */
record StandardEditions(ExhibitKind kind, String written) {
  private static final Pattern NUMBER_OF_A_KIND = Pattern.compile("(?<=iso-)\\d+");

  /** China publishes ISO/IEC 27001 under a number of its own. */
  private static final Map<String, String> ALSO_NUMBERED = Map.of("27001", "22080");

  /** A number with a year behind it or with ISO or IEC before it, which is no year itself. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<!\\d)(?=\\d{4,5}(?:-\\d{1,2})?\\s*(?::|\\p{Pd}(?=(?:19|20)\\d{2}))\\s*\\d{2})"
              + "|(?:iso|iec)[ /a-z-]{0,9})(?!(?:19|20)\\d{2}(?!\\d|\\s*:))(\\d{4,5})(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Set<String> INTERNATIONAL = Set.of("", "iso", "iec");

  /** Whether the first standard that is named has another number than the kind of exhibit. */
  boolean areOfAnotherStandard() {
    List<String> numbers = numbers();
    return hasNumber() && !numbers.isEmpty() && !own().contains(numbers.get(0));
  }

  /** Whether standards are named, and none has the number of the kind of exhibit. */
  boolean nameOnlyOthers() {
    return hasNumber() && !numbers().isEmpty() && numbers().stream().noneMatch(own()::contains);
  }

  /** Whether no year and no other standard is named, so that it may be any edition. */
  boolean areUnclear() {
    return !ExhibitWords.denies(text())
        && !nameOnlyOthers()
        && numerals().allMatch(number -> own().contains(number));
  }

  private Stream<String> numerals() {
    return Pattern.compile("\\d{4,}").matcher(text()).results().map(MatchResult::group);
  }

  private List<String> numbers() {
    return NUMBER.matcher(text()).results().map(found -> found.group(1)).toList();
  }

  private boolean hasNumber() {
    return !own().isEmpty();
  }

  /** The numbers under which the standard of the kind of exhibit is published. */
  private List<String> own() {
    Matcher number = NUMBER_OF_A_KIND.matcher(kind.word());
    return !number.find()
        ? List.of()
        : Stream.concat(
                Stream.of(number.group()), Stream.ofNullable(ALSO_NUMBERED.get(number.group())))
            .toList();
  }

  private String text() {
    return ExhibitWords.withCentury(NormalName.of(written).text());
  }

  /** Whether it may be an accepted one, under another name or year; an older one never is. */
  boolean mayBeOneOf(List<String> accepted) {
    return accepted.stream()
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .anyMatch(this::mayBe);
  }

  private boolean mayBe(int year) {
    List<MatchResult> named = named();
    boolean may =
        named.isEmpty()
            ? !nameOnlyOthers()
                && years().contains(year)
                && years().stream().noneMatch(one -> one < year)
            : named.stream()
                    .anyMatch(one -> year(one) == year || (year(one) > year && national(one)))
                && named.stream().noneMatch(one -> year(one) < year);
    return may && !ExhibitWords.denies(text());
  }

  private List<Integer> years() {
    return YEAR.matcher(text()).results().map(found -> Integer.valueOf(found.group())).toList();
  }

  private List<MatchResult> named() {
    if (!hasNumber()) {
      return List.of();
    }
    Pattern edition =
        Pattern.compile(
            "([\\p{L}/. -]{0,40})(?<!\\d)(?:"
                + String.join("|", own())
                + ")[\\s:/(,\\p{Pd}]+(?:edition\\s+)?((?:19|20)\\d{2})(?!\\d)");
    return edition.matcher(text()).results().toList();
  }

  private static int year(MatchResult named) {
    return Integer.parseInt(named.group(2));
  }

  private static boolean national(MatchResult named) {
    return !INTERNATIONAL.containsAll(List.of(named.group(1).strip().split("[/. -]+")));
  }
}
