package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.value.Place;

/** What a supplier affirms, and then what the buyer's data show of it. */
final class ClaimFirst {
  private ClaimFirst() {}

  /**
   * The claim decides where it is denied or missing, and where there is no data to hold it to.
   *
   * @param seen what the data show; a failure among it contradicts the claim
   */
  static List<Observation> put(
      Optional<String> claim,
      Submission submission,
      LocalDate asOf,
      Supplier<List<Observation>> seen) {
    if (claim.isEmpty()) {
      return seen.get();
    }
    List<Observation> said = new ClaimAffirmed(claim.get()).evaluate(submission, asOf);
    if (Outcome.worst(said.stream().map(Observation::outcome).toList()) == Outcome.FAIL) {
      return said;
    }
    Place place =
        submission.claims(claim.get()).stream().map(Claim::place).findFirst().orElseThrow();
    List<Observation> all = new ArrayList<>(said);
    seen.get().forEach(one -> all.add(against(one, claim.get(), place)));
    return all;
  }

  private static Observation against(Observation one, String claim, Place place) {
    if (one.outcome() != Outcome.FAIL) {
      return one;
    }
    List<Place> places = new ArrayList<>(List.of(place));
    places.addAll(one.places());
    String message = "%s is affirmed, but %s".formatted(claim, one.message());
    return Observation.contradiction(message, places.toArray(Place[]::new))
        .comparing(one.found(), one.expected());
  }
}
