package org.quadcheck.intake.pdf;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write into a form, as an attestation has it; empty where it can be read in two ways.
 */
final class FieldValue {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> COUNTRIES = countries();
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int MONTHS = 12;
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("uuuu.M.d"),
          form("uuuu年M月d日"),
          form("MMMM d uuuu"),
          form("MMM d uuuu"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("d-MMM-uuuu"));

  /** The era that began in 2019, whose first year is 元. */
  private static final Pattern REIWA = Pattern.compile("令和(元|\\d{1,2})年(?=\\d)");

  private static final int BEFORE_REIWA = 2018;

  private FieldValue() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      names.put(name.toLowerCase(Locale.ROOT), code);
    }
    names.put("usa", "US");
    names.put("united states of america", "US");
    return names;
  }

  /** A day; one such as 03/04/2026 is told by nobody. */
  static Optional<String> day(String text) {
    String plain = plain(text);
    Matcher slashes = SLASHES.matcher(plain);
    if (slashes.matches()) {
      return ofSlashes(slashes);
    }
    return FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
  }

  /** In the digits of ASCII, without what people put behind numbers and short names of months. */
  private static String plain(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("(?<=\\p{IsLatin})[.]|,", " ")
            .replaceAll("(?i)(?<=\\d)(st|nd|rd|th)\\b", "")
            .replaceAll("(?i)\\bsept\\b", "Sep")
            .replaceAll("\\s+", " ")
            .strip();
    return REIWA
        .matcher(plain)
        .replaceAll(
            era -> {
              int year = era.group(1).equals("元") ? 1 : Integer.parseInt(era.group(1));
              return (BEFORE_REIWA + year) + "年";
            });
  }

  private static Optional<String> parsed(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form).toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofSlashes(Matcher slashes) {
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    if (first <= MONTHS && second <= MONTHS && first != second) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(slashes.group(3)), Math.min(first, second), Math.max(first, second));
      return Optional.of(day.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<String> country(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    return CODES.contains(code)
        ? Optional.of(code)
        : Optional.ofNullable(
            COUNTRIES.get(text.strip().toLowerCase(Locale.ROOT).replaceAll("[.]", "")));
  }
}
