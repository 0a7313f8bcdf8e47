package org.quadcheck.check.exhibit;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.NormalName;

/**
 * The editions of the standard of a kind of exhibit that a text names. National bodies publish a
 * standard again under a year of their own, that of the original or a later one: {@code JIS Q
 * 27001:2023}, {@code AS/NZS ISO/IEC 27001:2023}.
 */
record StandardEditions(ExhibitKind kind, String written) {
  private static final Pattern NUMBER_OF_A_KIND = Pattern.compile("(?<=iso-)\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(\\d{4,5})(?:-\\d{1,2})?\\s*:\\s*\\d{4}");
  private static final Set<String> INTERNATIONAL = Set.of("", "iso", "iec");

  /** Whether the first standard that is named has another number than the kind of exhibit. */
  boolean areOfAnotherStandard() {
    Matcher named = NUMBER.matcher(written);
    Matcher own = NUMBER_OF_A_KIND.matcher(kind.word());
    return named.find() && own.find() && !named.group(1).equals(own.group());
  }

  /** Whether standards are named, and none has the number of the kind of exhibit. */
  boolean nameOnlyOthers() {
    Matcher own = NUMBER_OF_A_KIND.matcher(kind.word());
    return own.find()
        && NUMBER.matcher(written).find()
        && NUMBER.matcher(written).results().noneMatch(one -> one.group(1).equals(own.group()));
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
    return named.stream().anyMatch(one -> year(one) == year || (year(one) > year && national(one)))
        && named.stream().noneMatch(one -> year(one) < year)
        && !ExhibitWords.denies(written);
  }

  private List<MatchResult> named() {
    Matcher number = NUMBER_OF_A_KIND.matcher(kind.word());
    if (!number.find()) {
      return List.of();
    }
    Pattern edition =
        Pattern.compile(
            "([\\p{L}/. -]{0,40})(?<!\\d)"
                + number.group()
                + "[\\s:/(,\\p{Pd}]+(?:edition\\s+)?((?:19|20)\\d{2})(?!\\d)");
    return edition.matcher(NormalName.of(written).text()).results().toList();
  }

  private static int year(MatchResult named) {
    return Integer.parseInt(named.group(2));
  }

  private static boolean national(MatchResult named) {
    return !INTERNATIONAL.containsAll(List.of(named.group(1).strip().split("[/. -]+")));
  }
}
