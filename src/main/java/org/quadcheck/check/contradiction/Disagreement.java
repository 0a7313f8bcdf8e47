package org.quadcheck.check.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/**
 * Two attestations of one submission that answer a question otherwise.
 *
 * @param inWords both in words of their own, which may mean the same
 */
public record Disagreement(Claim one, Claim other, boolean inWords) {
  /** The first two answers to one question that do not say the same. */
  public static Optional<Disagreement> among(List<Claim> claims, ClaimVocabulary vocabulary) {
    // A score is no other answer than yes or no: each is judged, and the worst decides.
    List<Claim> answered =
        said(claims).stream().filter(claim -> !(claim.answer() instanceof Answer.Scored)).toList();
    boolean inWords =
        claims.stream()
            .flatMap(claim -> vocabulary.find(claim.id()).stream())
            .anyMatch(question -> question.type().isInWords());
    return answered.stream()
        .filter(claim -> !isSame(claim.answer(), answered.get(0).answer(), inWords))
        .findFirst()
        .map(other -> between(answered.get(0), other, inWords));
  }

  private static Disagreement between(Claim one, Claim other, boolean inWords) {
    boolean both = one.answer() instanceof Answer.Texts && other.answer() instanceof Answer.Texts;
    return new Disagreement(one, other, inWords && both);
  }

  private static boolean isSame(Answer one, Answer other, boolean inWords) {
    if (inWords && one instanceof Answer.Texts first && other instanceof Answer.Texts second) {
      return words(first).equals(words(second));
    }
    return meaning(one).equals(meaning(other));
  }

  private static List<String> words(Answer.Texts texts) {
    return Likeness.words(String.join(" ", texts.texts()));
  }

  /** The answers without those that a form leaves open, where another answers the question. */
  public static List<Claim> said(List<Claim> claims) {
    List<Claim> said = claims.stream().filter(claim -> !isOpen(claim.answer())).toList();
    return said.isEmpty() ? claims : said;
  }

  private static boolean isOpen(Answer answer) {
    return answer instanceof Answer.Unanswered none
        && (none.text().isBlank() || none.text().strip().equalsIgnoreCase("TBD"));
  }

  /** What was seen, with both places. */
  public Observation observation(String expected) {
    if (inWords) {
      String asked = "two attestations disagree on %s: '%s' and '%s'; ask whether that is the same";
      return Observation.review(
              asked.formatted(one.id(), one.answer(), other.answer()), one.place(), other.place())
          .comparing(one.answer() + " / " + other.answer(), expected);
    }
    String message =
        "two attestations disagree on %s: %s and %s"
            .formatted(one.id(), one.answer(), other.answer());
    return Observation.contradiction(message, one.place(), other.place())
        .comparing(one.answer() + " / " + other.answer(), expected);
  }

  /**
   * What is equal where two answers say the same: 12 h and 720 min, 1.0 and 1, a list by its set.
   */
  private static Object meaning(Answer answer) {
    if (answer instanceof Answer.Lasting lasting) {
      return lasting.span().minutes();
    }
    if (answer instanceof Answer.Amount amount) {
      return amount.number().stripTrailingZeros();
    }
    return answer instanceof Answer.Texts texts ? Set.copyOf(texts.texts()) : answer;
  }
}
