package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.Span;

/**
 * A length of time, a percentage or a score that stands in a sentence, in figures or in words.
 *
 * @param kind what it measures
 * @param size minutes, percent or thousandths
 * @param words as the sentence writes it
 */
record Amount(Kind kind, long size, String words) {
  /** What an amount measures; two kinds are never compared. */
  enum Kind {
    LENGTH,
    PERCENT,
    SCORE
  }

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("every", 1),
          Map.entry("each", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("sixty", 60),
          Map.entry("seventy-two", 72),
          Map.entry("ninety", 90));
  private static final String NUMBER =
      "(?:\\d{1,6}|" + String.join("|", NUMBERS.keySet().stream().sorted().toList()) + ")";
  private static final String JOINT = "(?:,\\s+|\\s+(?:to|or|and)\\s+)";
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<![\\w.#-])((?:%s%s)*%s)[\\s-]+(minute|hour|h|day|week|month|year)s?\\b"
              .formatted(NUMBER, JOINT, NUMBER));
  private static final Map<String, String> OFTEN =
      Map.of(
          "hourly", "every hour",
          "daily", "every day",
          "weekly", "every week",
          "monthly", "every month",
          "quarterly", "every 3 months",
          "yearly", "every year",
          "annually", "every year",
          "on the day", "within a day");
  private static final Pattern BUSINESS_DAYS = Pattern.compile("(\\d{1,4}) business days?");
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\w.])(\\d{1,3})\\s*(?:%|per ?cent\\b)");

  private static final Pattern SCORE =
      Pattern.compile(
          "\\b(?:score|confidence) of (?:at least )?(0?\\.\\d{1,9}|[01](?:\\.\\d{1,9})?)(?!\\d)");

  /** A month is a twelfth of a year here, and 30 days in many a text: both are meant alike. */
  private static final double NEAR = 0.04;

  /** Every amount of a sentence. */
  static List<Amount> in(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> often : OFTEN.entrySet()) {
      text = text.replace(often.getKey(), often.getValue());
    }
    text =
        BUSINESS_DAYS
            .matcher(text)
            .replaceAll(days -> calendarDays(Integer.parseInt(days.group(1))) + " days");
    List<Amount> amounts = new ArrayList<>();
    Matcher length = LENGTH.matcher(text);
    while (length.find()) {
      for (String number : length.group(1).split(JOINT, -1)) {
        length(number, length.group(2)).ifPresent(amounts::add);
      }
    }
    Matcher percent = PERCENT.matcher(text);
    while (percent.find()) {
      amounts.add(new Amount(Kind.PERCENT, Long.parseLong(percent.group(1)), percent.group()));
    }
    Matcher score = SCORE.matcher(text);
    while (score.find()) {
      long size = Math.round(Double.parseDouble(score.group(1)) * 1_000);
      amounts.add(new Amount(Kind.SCORE, size, score.group()));
    }
    return amounts;
  }

  /** Five business days are a week. */
  private static int calendarDays(int businessDays) {
    return businessDays / 5 * 7 + businessDays % 5;
  }

  /** The amounts that stand in figures: in what a check says of itself "a day" is no length. */
  static List<Amount> inFigures(String sentence) {
    return in(sentence.replaceAll("(?<![\\w-])[A-Za-z]+(?= (day|week|month|year)\\b)", ""));
  }

  private static Optional<Amount> length(String number, String unit) {
    long count = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Long.parseLong(number);
    return Span.read(count + " " + unit)
        .map(span -> new Amount(Kind.LENGTH, span.minutes(), span.toString()));
  }

  boolean isAlike(Amount other) {
    return kind == other.kind && Math.abs(size - other.size) <= NEAR * Math.max(size, other.size);
  }
}
