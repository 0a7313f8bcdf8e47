package org.quadcheck.evidence.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question that a supplier may be asked.
 *
 * @param help may be empty
 * @param values the only answers allowed to a choice or list; empty where any text is
 * @param unit what a number or the items of a list are counted in
 * @param minimum the least number allowed
 * @param maximum the greatest number allowed
 * @param backedBy kinds of exhibit that back the claim
 * @param accords with what its answer must agree
 */
public record ClaimDefinition(
    String id,
    String question,
    String help,
    ClaimType type,
    List<String> values,
    Optional<Unit> unit,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    List<ExhibitKind> backedBy,
    Accords accords) {
  public ClaimDefinition {
    values = List.copyOf(values);
    backedBy = List.copyOf(backedBy);
  }

  /** A question whose answer has neither a unit nor an end. */
  public ClaimDefinition(
      String id,
      String question,
      String help,
      ClaimType type,
      List<String> values,
      List<ExhibitKind> backedBy) {
    this(
        id,
        question,
        help,
        type,
        values,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        backedBy,
        Accords.none());
  }

  /** A question whose answer need agree with nothing. */
  public ClaimDefinition(
      String id,
      String question,
      String help,
      ClaimType type,
      List<String> values,
      Optional<Unit> unit,
      Optional<BigDecimal> minimum,
      Optional<BigDecimal> maximum,
      List<ExhibitKind> backedBy) {
    this(id, question, help, type, values, unit, minimum, maximum, backedBy, Accords.none());
  }

  /**
   * Whether an exhibit of a kind shows the answer. Where any document does, one that others issued
   * does too; where none is named, anything may.
   */
  public boolean isBackedBy(ExhibitKind kind) {
    return backedBy.isEmpty() || backedBy.contains(kind) || backedBy.contains(ExhibitKind.DOCUMENT);
  }

  /** Whether it is of a kind that is about the question, and not only a document like any other. */
  public boolean names(ExhibitKind kind) {
    return backedBy.isEmpty() || backedBy.contains(kind);
  }

  /** Whether a number lies within what is allowed. */
  public boolean allows(BigDecimal number) {
    return minimum.map(least -> number.compareTo(least) >= 0).orElse(true)
        && maximum.map(most -> number.compareTo(most) <= 0).orElse(true)
        && (unit.filter(Unit::isWhole).isEmpty() || number.stripTrailingZeros().scale() <= 0);
  }

  /** What is allowed, as the end of a sentence: {@code , whole, at least 0, at most 3}. */
  public String bounds() {
    String whole = unit.filter(Unit::isWhole).map(one -> ", whole").orElse("");
    String least = minimum.map(n -> ", at least " + n.toPlainString()).orElse("");
    String most = maximum.map(n -> ", at most " + n.toPlainString()).orElse("");
    return whole + least + most;
  }
}
