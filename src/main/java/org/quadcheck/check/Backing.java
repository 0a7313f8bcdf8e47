package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Claim;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.Submission;

/**
 * What stands behind a claim.
 *
 * @param assurance how the claim is known at best
 * @param objections what keeps it from passing: an exhibit that is not the file stated, or from the
 *     future, or not there
 */
record Backing(Assurance assurance, List<Observation> objections) {
  Backing {
    objections = List.copyOf(objections);
  }

  static Backing of(Claim claim, Submission submission, LocalDate asOf) {
    Optional<Attestation> attestation = submission.attestationOf(claim);
    List<Observation> objections = new ArrayList<>();
    Assurance best = Assurance.SELF_ATTESTED;
    for (String id : claim.exhibits()) {
      Exhibit exhibit = attestation.map(a -> a.exhibits().get(id)).orElse(null);
      if (exhibit == null) {
        continue;
      }
      ExhibitState state = new ExhibitState(exhibit, submission, asOf);
      state.objectionAsBacking().ifPresent(objections::add);
      best = state.assurance().compareTo(best) > 0 ? state.assurance() : best;
    }
    return new Backing(best, objections);
  }
}
