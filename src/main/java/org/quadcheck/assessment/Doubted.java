package org.quadcheck.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Demand;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Doubtful;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Place;

/** A demand, where nobody knows of some attestations whether they speak of what is offered. */
final class Doubted {
  private Doubted() {}

  /**
   * What it comes to without these attestations; a person must look where that would be otherwise
   * with them.
   */
  static Conclusion conclusion(Demand demand, Submission submission, Mandate mandate) {
    Conclusion without = Conclusion.of(demand, submission, mandate);
    if (submission.doubtful().isEmpty()) {
      return without;
    }
    Conclusion with = Conclusion.of(demand, submission.withoutDoubt(), mandate);
    return with.outcome() == without.outcome() ? without : open(submission.doubtful());
  }

  private static Conclusion open(List<Doubtful> doubtful) {
    String spoken =
        doubtful.stream().map(Doubtful::spoken).distinct().collect(Collectors.joining("; "));
    Place[] places =
        doubtful.stream().map(one -> Place.of(one.whole().path())).toArray(Place[]::new);
    String message =
        "whether this is met rests on a statement of which nobody here knows whether it is about the product: "
            + spoken;
    return new Conclusion(Outcome.NEEDS_REVIEW, List.of(Observation.review(message, places)));
  }
}
