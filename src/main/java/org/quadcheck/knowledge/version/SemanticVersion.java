package org.quadcheck.knowledge.version;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Semantic Versioning 2.0, read leniently: numbers may be left out or be more than three, as NuGet
 * has it, and a {@code v} may stand before them, as Go has it. What follows {@code +} has no order.
 *
 * @param numbers of the release
 * @param early the parts after the first hyphen; empty for a release
 */
record SemanticVersion(List<String> numbers, List<String> early) implements ReadVersion {
  private static final Pattern FORM =
      Pattern.compile("[vV=]?\\s*(\\d+(?:\\.\\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]*)?");

  static Optional<ReadVersion> readIgnoringCase(String text) {
    return read(text.toLowerCase(Locale.ROOT));
  }

  static Optional<ReadVersion> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> early =
        form.group(2) == null ? List.of() : List.of(form.group(2).split("\\.", -1));
    return Optional.of(new SemanticVersion(List.of(form.group(1).split("\\.")), early));
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((SemanticVersion) other));
  }

  private int compareTo(SemanticVersion other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Numerals.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    if (early.isEmpty() || other.early.isEmpty()) {
      return Boolean.compare(early.isEmpty(), other.early.isEmpty());
    }
    return compareEarly(other);
  }

  private String number(int at) {
    return at < numbers.size() ? numbers.get(at) : "0";
  }

  private int compareEarly(SemanticVersion other) {
    for (int i = 0; i < Math.min(early.size(), other.early.size()); i++) {
      int order = PART.compare(early.get(i), other.early.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(early.size(), other.early.size());
  }

  private static final Comparator<String> PART =
      (one, other) -> {
        boolean first = Numerals.isNumber(one);
        boolean second = Numerals.isNumber(other);
        if (first && second) {
          return Numerals.compare(one, other);
        }
        return first == second ? one.compareTo(other) : Boolean.compare(second, first);
      };
}
