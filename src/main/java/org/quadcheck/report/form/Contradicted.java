package org.quadcheck.report.form;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** What cannot be true together in what a supplier will hand in, by what the checks see. */
public record Contradicted(List<Observation> seen) {
  public Contradicted {
    seen = List.copyOf(seen);
  }

  /** What fails whoever asks, each with all its places. */
  public List<Problem> problems() {
    return seen.stream()
        .filter(one -> one.outcome() == Outcome.FAIL)
        .map(one -> problem(one, "Correct what is wrong."))
        .toList();
  }

  /** What a person has to look at. */
  public List<Problem> notes() {
    return seen.stream()
        .filter(one -> one.outcome() != Outcome.FAIL)
        .map(one -> problem(one, "Make sure that both are right."))
        .toList();
  }

  private static Problem problem(Observation one, String wayOut) {
    List<Place> places = one.places();
    String others =
        places.stream().skip(1).map(Place::toString).collect(Collectors.joining(", ", " (", ")"));
    String message = one.message() + (places.size() > 1 ? others : "") + ". " + wayOut;
    return new Problem(places.get(0), message);
  }
}
