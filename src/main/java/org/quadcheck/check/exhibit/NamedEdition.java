package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.NormalName;

/**
 * An edition that is called by its year or month, such as "ISM September 2026" or "v2026.09.3".
 *
 * @param first the first day on which it can have come out
 * @param last the last such day
 */
record NamedEdition(LocalDate first, LocalDate last) {
  private static final Pattern NUMBERS =
      Pattern.compile("(?:.*[^0-9])?(\\d{4})(?:[-.](\\d{2})(?:[-.]\\d{1,2})?)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[. ,]+(\\d{4})$");

  /** Empty where it is called by neither. */
  static Optional<NamedEdition> of(String edition) {
    Matcher numbers = NUMBERS.matcher(withMonthAsNumber(edition));
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(numbers.group(1));
    return numbers.group(2) == null
        ? Optional.of(between(YearMonth.of(year, 1), YearMonth.of(year, 12)))
        : ofMonth(year, Integer.parseInt(numbers.group(2)));
  }

  private static Optional<NamedEdition> ofMonth(int year, int month) {
    return Optional.of(month)
        .filter(one -> one >= 1 && one <= 12)
        .map(one -> YearMonth.of(year, one))
        .map(one -> between(one, one));
  }

  private static NamedEdition between(YearMonth first, YearMonth last) {
    return new NamedEdition(first.atDay(1), last.atEndOfMonth());
  }

  /** "ISM September 2026" as "ism 2026-09". */
  private static String withMonthAsNumber(String edition) {
    return NAMED_MONTH
        .matcher(NormalName.of(edition).text())
        .replaceAll(found -> "%s-%02d".formatted(found.group(2), month(found.group(1))));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }
}
