package org.quadcheck.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question that a supplier may be asked.
 *
 * @param help may be empty
 * @param values the only answers allowed to a choice or list; empty where any text is
 * @param backedBy kinds of exhibit that back the claim
 */
public record ClaimDefinition(
    String id,
    String question,
    String help,
    ClaimType type,
    List<String> values,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    List<ExhibitKind> backedBy) {
  public ClaimDefinition {
    values = List.copyOf(values);
    backedBy = List.copyOf(backedBy);
  }
}
