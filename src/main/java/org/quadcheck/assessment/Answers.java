package org.quadcheck.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;

/**
 * What checks see of one submission on the day. The same check in the demands of several nations is
 * put once, for it cannot see anything else.
 */
final class Answers {
  private final Submission submission;
  private final Mandate mandate;
  private final Map<Check, List<Observation>> seen = new HashMap<>();

  Answers(Submission submission, Mandate mandate) {
    this.submission = submission;
    this.mandate = mandate;
  }

  Submission submission() {
    return submission;
  }

  Mandate mandate() {
    return mandate;
  }

  List<Observation> of(Check check) {
    return seen.computeIfAbsent(
        check, one -> one.evaluate(submission, mandate.asOf(), mandate.known()));
  }
}
