package org.quadcheck.intake.attestation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.Answer;

/** How far a requirement is said to be met, where a claim has a score in the place of an answer. */
record ScoreReader(Entry entry) {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{0,3}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

  Optional<Answer> read() {
    Optional<BigDecimal> score = number("score");
    Optional<BigDecimal> confidence = number("confidence");
    if (score.isEmpty() && confidence.isPresent()) {
      entry.complain("confidence", "'confidence' is stated without 'score'. State the score.");
    }
    return score.map(one -> new Answer.Scored(one, confidence));
  }

  private Optional<BigDecimal> number(String key) {
    String text = entry.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number =
        Optional.of(text)
            .filter(one -> NUMBER.matcher(one).matches() && Character.isDigit(digit(one)))
            .map(BigDecimal::new)
            .filter(one -> one.signum() >= 0 && one.compareTo(BigDecimal.ONE) <= 0)
            .map(one -> one.signum() == 0 ? BigDecimal.ZERO : one.stripTrailingZeros());
    if (number.isEmpty()) {
      String message = "'%s' is '%s'. Write a number between 0 and 1, such as 0.8.";
      entry.complain(key, message.formatted(key, text));
    }
    return number;
  }

  private static char digit(String text) {
    return text.charAt(text.startsWith(".") ? 1 : 0);
  }
}
