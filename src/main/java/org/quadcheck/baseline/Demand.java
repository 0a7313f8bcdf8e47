package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.value.Place;

/**
 * What one nation asks by one requirement in one period.
 *
 * @param when all must hold for the demand to apply; where one is unanswered a person must look
 * @param whenOffered a claim without which there is nothing to ask about, such as a form that is
 *     optional; empty if none
 * @param from the first day of the period
 * @param until the last day of the period
 * @param toolPolicy whether a number in it is this tool's choice, stated by no clause
 * @param minimumAssurance how a pass must at least be known
 * @param planAllowed whether a plan item keeps a failure from blocking
 * @param boundBy what binds to an obligation that a profile raised; empty where the clauses do
 * @param reading how a number was read where its clauses state several, or state it of something
 *     else; empty where that needs no word
 * @param notApplicable why a supplier may say that it does not apply; none where it may not
 */
public record Demand(
    Nation nation,
    Obligation obligation,
    Check check,
    List<Clause> cites,
    List<Condition> when,
    Optional<String> whenOffered,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean toolPolicy,
    Optional<Assurance> minimumAssurance,
    boolean planAllowed,
    Optional<Force> boundBy,
    String reading,
    List<NotApplicableReason> notApplicable,
    Place place) {
  public Demand {
    cites = List.copyOf(cites);
    when = List.copyOf(when);
    notApplicable = List.copyOf(notApplicable);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException(place + ": a demand cites at least one clause");
    }
  }

  /** One that takes no answer that it does not apply. */
  public Demand(
      Nation nation,
      Obligation obligation,
      Check check,
      List<Clause> cites,
      List<Condition> when,
      Optional<String> whenOffered,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      boolean toolPolicy,
      Optional<Assurance> minimumAssurance,
      boolean planAllowed,
      Optional<Force> boundBy,
      String reading,
      Place place) {
    this(
        nation,
        obligation,
        check,
        cites,
        when,
        whenOffered,
        from,
        until,
        toolPolicy,
        minimumAssurance,
        planAllowed,
        boundBy,
        reading,
        List.of(),
        place);
  }

  /** The same, which takes these reasons why it does not apply. */
  Demand taking(List<NotApplicableReason> reasons) {
    return new Demand(
        nation,
        obligation,
        check,
        cites,
        when,
        whenOffered,
        from,
        until,
        toolPolicy,
        minimumAssurance,
        planAllowed,
        boundBy,
        reading,
        reasons,
        place);
  }

  /** Whether its period has begun and not ended, and at least one of its sources is in force. */
  public boolean isInForceOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true)
        && cites.stream().anyMatch(clause -> clause.source().isInForceOn(day));
  }

  /**
   * The strongest force among its clauses that are in force on the day. Where none is, the demand
   * is not in force either and is only told of: by the strongest of them all.
   */
  public Force force(LocalDate day) {
    return boundBy.orElseGet(() -> strongest(day));
  }

  private Force strongest(LocalDate day) {
    List<Clause> inForce =
        cites.stream().filter(clause -> clause.source().isInForceOn(day)).toList();
    return (inForce.isEmpty() ? cites : inForce)
        .stream().map(Clause::force).min(Comparator.naturalOrder()).orElse(Force.GUIDANCE);
  }

  /** The same in another period. */
  public Demand during(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Demand(
        nation,
        obligation,
        check,
        cites,
        when,
        whenOffered,
        first,
        last,
        toolPolicy,
        minimumAssurance,
        planAllowed,
        boundBy,
        reading,
        notApplicable,
        place);
  }

  /** Whether nothing that the supplier says keeps it from applying. */
  public boolean mayApplyTo(Submission submission) {
    return whenOffered.map(claim -> isOffered(claim, submission)).orElse(true)
        && when.stream().allMatch(condition -> condition.holds(submission).orElse(true));
  }

  /** Whether a supplier says yes to a claim that something depends on. */
  public static boolean isOffered(String claim, Submission submission) {
    return submission.claims(claim).stream()
        .anyMatch(said -> said.answer() instanceof Answer.YesNo yesNo && yesNo.yes());
  }

  /** Whether it is asked of every supplier of whom another demand is asked. */
  public boolean isAskedWherever(Demand other) {
    return other.when.containsAll(when)
        && (whenOffered.isEmpty() || whenOffered.equals(other.whenOffered));
  }
}
