package org.quadcheck.baseline;

import java.util.stream.Collectors;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Unit;

/** How a question is answered and what backs the answer, in words for people. */
public record AnswerWords(ClaimDefinition claim) {

  /** {@code one of: A, B}, {@code a number (level), whole, at least 0, at most 3}. */
  public String answer() {
    String unit = claim.unit().map(one -> " (" + one.word() + ")").orElse("");
    String values = claim.values().isEmpty() ? "" : ": " + String.join(", ", claim.values());
    boolean countries = claim.unit().filter(Unit.COUNTRY::equals).isPresent();
    String what = countries ? "a list of two-letter country codes" : of(claim.type()) + unit;
    return what + claim.bounds() + values;
  }

  /** Kinds of exhibit; empty where there are none. */
  public String backing() {
    return claim.backedBy().stream().map(ExhibitKind::word).collect(Collectors.joining(", "));
  }

  private static String of(ClaimType type) {
    return switch (type) {
      case BOOLEAN -> "yes or no";
      case DURATION -> "a length of time";
      case DATE -> "a day";
      case NUMBER -> "a number";
      case CHOICE -> "one of";
      case LIST -> "a list";
      case TEXT -> "in words";
      case REFERENCE -> "where it can be found";
    };
  }
}
