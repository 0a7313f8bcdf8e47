package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Exhibit;

/**
 * What stands behind a claim.
 *
 * @param assurance how the claim is known at best
 * @param objections what keeps it from passing: an exhibit that is not the file stated, or from the
 *     future, not there, or no longer in force
 */
record Backing(Assurance assurance, List<Observation> objections) {
  Backing {
    objections = List.copyOf(objections);
  }

  static Backing of(Claim claim, Submission submission, LocalDate asOf) {
    Optional<Attestation> attestation = submission.attestationOf(claim);
    List<ExhibitState> states =
        claim.exhibits().stream()
            .flatMap(id -> attestation.map(a -> a.exhibits().get(id)).stream())
            .map(exhibit -> new ExhibitState(exhibit, submission, asOf))
            .toList();
    List<Observation> objections = new ArrayList<>();
    states.forEach(state -> state.objectionAsBacking().ifPresent(objections::add));
    expired(claim, states).ifPresent(objections::add);
    Assurance best =
        states.stream()
            .filter(state -> shows(claim, state.exhibit(), submission))
            .map(state -> assurance(claim, state, submission))
            .max(Comparator.naturalOrder())
            .orElse(Assurance.SELF_ATTESTED);
    return new Backing(best, objections);
  }

  /** A certificate of a kind that the question does not name is there, and tells nothing of it. */
  private static Assurance assurance(Claim claim, ExhibitState state, Submission submission) {
    boolean named =
        submission
            .vocabulary()
            .find(claim.id())
            .map(question -> question.names(state.exhibit().kind()))
            .orElse(true);
    Assurance known = state.assurance();
    return known == Assurance.THIRD_PARTY && !named ? Assurance.DOCUMENTED : known;
  }

  /** A policy document shows nothing of where the statements on vulnerabilities are. */
  private static boolean shows(Claim claim, Exhibit exhibit, Submission submission) {
    return submission
        .vocabulary()
        .find(claim.id())
        .map(question -> question.isBackedBy(exhibit.kind()))
        .orElse(true);
  }

  /**
   * An answer whose own document says that it no longer holds, or of whose reports none does. Old
   * reports may stand beside one that holds.
   */
  private static Optional<Observation> expired(Claim claim, List<ExhibitState> states) {
    boolean none = states.stream().allMatch(ExhibitState::isExpired);
    return states.stream()
        .filter(ExhibitState::isExpired)
        .map(ExhibitState::exhibit)
        .filter(exhibit -> none || !exhibit.kind().isIssued())
        .findFirst()
        .map(
            exhibit ->
                Observation.review(
                    "%s rests on exhibit %s, which held until %s; ask for what holds today"
                        .formatted(claim.id(), exhibit.id(), exhibit.expires().orElseThrow()),
                    claim.place(),
                    exhibit.place()));
  }
}
