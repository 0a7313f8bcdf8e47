package org.quadcheck.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.sbom.Remedy;

/**
 * The conclusion on one requirement for one nation.
 *
 * @param baseline id
 * @param decides whether the buyer lets a demand of this force decide
 * @param assurance how a pass is known, or that the supplier says that it does not apply; else
 *     empty
 * @param cites the clauses that are in force on the day
 * @param toolPolicy whether a number asked is this tool's choice, stated by no clause
 * @param waivedBy the waiver that keeps it from blocking
 * @param plannedBy the plan item that keeps it from blocking
 */
public record Finding(
    String requirement,
    String title,
    String baseline,
    Nation nation,
    Obligation obligation,
    Force force,
    boolean decides,
    Outcome outcome,
    Optional<Assurance> assurance,
    List<Observation> observations,
    List<Clause> cites,
    boolean toolPolicy,
    String remediation,
    Optional<Waiver> waivedBy,
    Optional<PlanItem> plannedBy) {
  public Finding {
    observations = List.copyOf(observations);
    cites = List.copyOf(cites);
  }

  /** With whom it lies that this is not met, for whatever led to the outcome. */
  public Stream<Remedy> remedies() {
    return observations.stream()
        .filter(seen -> seen.outcome() == outcome)
        .flatMap(seen -> seen.remedy().stream())
        .distinct();
  }

  /** Whether it does not apply because the supplier says so, and not by a condition. */
  public boolean isAnsweredNotApplicable() {
    return outcome == Outcome.NOT_APPLICABLE && assurance.isPresent();
  }

  /** Whether a waiver or a plan item keeps it from blocking. */
  public boolean isExcused() {
    return waivedBy.isPresent() || plannedBy.isPresent();
  }

  /** Whether it keeps the nation from being compliant. */
  public boolean blocks() {
    boolean open = outcome == Outcome.FAIL || outcome == Outcome.NEEDS_REVIEW;
    return open && obligation == Obligation.MUST && decides && !isExcused();
  }
}
