package org.quadcheck.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Demand;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Doubtful;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Place;

/** Demands, where nobody knows of some attestations whether they speak of what is offered. */
final class Doubted {
  private final List<Doubtful> doubtful;
  private final Answers without;
  private final Answers with;

  Doubted(Submission submission, Mandate mandate) {
    this.doubtful = submission.doubtful();
    this.without = new Answers(submission, mandate);
    this.with = new Answers(submission.withoutDoubt(), mandate);
  }

  /**
   * What a demand comes to without these attestations; a person must look where that would be
   * otherwise with them.
   */
  Conclusion conclusion(Demand demand) {
    Conclusion reached = Conclusion.of(demand, without);
    if (doubtful.isEmpty()) {
      return reached;
    }
    return Conclusion.of(demand, with).outcome() == reached.outcome() ? reached : open(doubtful);
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
