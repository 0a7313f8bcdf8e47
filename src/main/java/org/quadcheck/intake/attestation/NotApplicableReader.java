package org.quadcheck.intake.attestation;

import java.util.Optional;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.value.State;

/** The answer that a question does not apply: {@code {not-applicable: REASON, because: TEXT}}. */
final class NotApplicableReader {
  private static final String REASON = "not-applicable";
  private static final String BECAUSE = "because";

  private NotApplicableReader() {}

  /** Empty where the claim is answered otherwise; one without a reason or a text says nothing. */
  static Optional<Answer> of(Entry entry) {
    boolean answered = entry.fields().node("value").isPresent();
    boolean none = entry.fields().node(REASON).isPresent();
    String because = entry.text(BECAUSE);
    if (!none) {
      if (!because.isEmpty()) {
        entry.complain(BECAUSE, "'because' stands without 'not-applicable'. Take it out.");
      }
      return Optional.empty();
    }
    if (answered) {
      entry.complain(REASON, "'not-applicable' stands beside 'value'. Keep one of the two.");
    }
    Optional<NotApplicableReason> reason =
        entry.value(REASON).isStated()
            ? entry.fields().word(REASON, NotApplicableReason::read, NotApplicableReason.words())
            : Optional.empty();
    return Optional.of(
        reason
            .filter(any -> !because.isEmpty())
            .<Answer>map(word -> new Answer.NotApplicable(word, because))
            .orElseGet(() -> new Answer.Unanswered(State.PLACEHOLDER, "not applicable")));
  }
}
