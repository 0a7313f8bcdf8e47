package org.quadcheck.check.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.Relation;

/**
 * Answers to other questions that cannot be true together with one, whichever of both must agree
 * with the other, and what the supplier says of itself elsewhere.
 */
public record ClaimContradictions(Claim claim, Submission submission) {

  /** Each with both places; none where everything agrees. */
  public List<Observation> all() {
    List<Observation> seen = new ArrayList<>();
    for (ClaimDefinition question : submission.vocabulary().definitions().values()) {
      Accords accords = question.accords();
      accords
          .claims()
          .forEach((other, relation) -> seen.addAll(related(question.id(), relation, other)));
      if (question.id().equals(claim.id())) {
        seen.addAll(unlikely(accords.yesOf()));
      }
    }
    return seen;
  }

  private record Two(Claim first, Claim second) {}

  /** This answer beside those to the other question; none where it is about neither. */
  private Stream<Two> pairs(String first, String second) {
    if (first.equals(claim.id())) {
      return submission.claims(second).stream().map(other -> new Two(claim, other));
    }
    return second.equals(claim.id())
        ? submission.claims(first).stream().map(other -> new Two(other, claim))
        : Stream.empty();
  }

  private List<Observation> related(String question, Relation relation, String other) {
    return pairs(question, other)
        .filter(two -> !relation.allows(two.first().answer(), two.second().answer()))
        .map(two -> seen(two, relation))
        .toList();
  }

  private Observation seen(Two two, Relation relation) {
    Claim one = two.first();
    Claim other = two.second();
    String message =
        "%s is answered with %s, and %s with %s; the first %s the second"
            .formatted(one.id(), one.answer(), other.id(), other.answer(), relation.words());
    Claim last = one.equals(claim) ? other : one;
    return Observation.contradiction(message, claim.place(), last.place());
  }

  /** An order may leave a country out, so that nobody here can tell whether a no is wrong. */
  private List<Observation> unlikely(List<String> countries) {
    if (!(claim.answer() instanceof Answer.YesNo answer) || answer.yes()) {
      return List.of();
    }
    String message =
        "%s is answered with no, and the supplier states %s as its country; ask whether that is right";
    return submission.attestations().stream()
        .map(one -> one.supplierCountry())
        .filter(country -> country.isStated() && countries.contains(country.text()))
        .map(
            country ->
                Observation.review(
                    message.formatted(claim.id(), country.text()), claim.place(), country.place()))
        .toList();
  }
}
