package org.quadcheck.check;

import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Answer;

/**
 * When a score answers with yes: only where the demand says from which score on, and from which
 * confidence.
 */
record ScoreRule(Optional<Score> minimumScore, Optional<Score> minimumConfidence) {
  /** No score answers anything. */
  static final ScoreRule NONE = new ScoreRule(Optional.empty(), Optional.empty());

  /** What a score comes to; empty where it answers with yes. */
  Optional<Observation> objection(String claim, Answer.Scored said) {
    if (minimumScore.isEmpty()) {
      String message =
          "%s has the %s and no answer; from which score on it counts is not laid down";
      return Optional.of(Observation.review(message.formatted(claim, said)));
    }
    if (!minimumScore.get().isReachedBy(said.score())) {
      String message = "%s has the %s; asked is a score of at least %s";
      return Optional.of(Observation.fail(message.formatted(claim, said, minimumScore.get())));
    }
    return minimumConfidence
        .flatMap(least -> unsure(claim, said, least))
        .or(() -> withoutConfidence(claim, said));
  }

  /** Who says that it has no confidence in what it says has said nothing. */
  private static Optional<Observation> withoutConfidence(String claim, Answer.Scored said) {
    String message = "%s has the %s; ask what it rests on, for that is no confidence at all";
    return said.confidence()
        .filter(sure -> sure.signum() == 0)
        .map(none -> Observation.review(message.formatted(claim, said)));
  }

  private static Optional<Observation> unsure(String claim, Answer.Scored said, Score least) {
    if (said.confidence().isEmpty()) {
      String message = "%s has the %s and states no confidence; asked is at least %s";
      return Optional.of(Observation.review(message.formatted(claim, said, least)));
    }
    String message = "%s has the %s; asked is a confidence of at least %s";
    return said.confidence()
        .filter(sure -> !least.isReachedBy(sure))
        .map(sure -> Observation.fail(message.formatted(claim, said, least)));
  }

  /** Whether this lets no score count that the other would not. */
  boolean isAtLeastAsStrictAs(ScoreRule other) {
    return minimumScore.isEmpty()
        || (covers(minimumScore, other.minimumScore)
            && (other.minimumConfidence.isEmpty()
                || covers(minimumConfidence, other.minimumConfidence)));
  }

  private static boolean covers(Optional<Score> stricter, Optional<Score> weaker) {
    return stricter.isPresent()
        && weaker.isPresent()
        && stricter.get().least().compareTo(weaker.get().least()) >= 0;
  }
}
