package org.quadcheck.check.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.NamesWithin;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.Relation;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

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
        Stream.concat(ofCountries(accords.yesOf()), ofNames(accords.noOf())).forEach(seen::add);
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
  private Stream<Observation> ofCountries(List<String> countries) {
    String words = "the supplier states %s as its country";
    return isAnswered(false)
        ? submission.attestations().stream()
            .map(Attestation::supplierCountry)
            .filter(country -> country.isStated() && countries.contains(country.text()))
            .map(country -> unlikely(words, country))
        : Stream.empty();
  }

  /** Others may bear such a name as well, and who is named in words may be named as left out. */
  private Stream<Observation> ofNames(List<String> names) {
    if (names.isEmpty() || !isAnswered(true)) {
      return Stream.empty();
    }
    NamesWithin within = NamesWithin.of(names);
    Stream<Observation> called =
        submission.attestations().stream()
            .flatMap(one -> Stream.of(one.supplierName(), one.productName()))
            .filter(name -> name.isStated() && within.isAnyIn(name.text()))
            .map(name -> unlikely("what is offered is of or called '%s'", name));
    Stream<Observation> told =
        AnswersInWords.of(submission).stream()
            .filter(one -> within.isAnyIn(one.answer().toString()))
            .map(one -> unlikely(one.id() + " with '%s'", one.answer().toString(), one.place()));
    return Stream.concat(called, told);
  }

  private boolean isAnswered(boolean yes) {
    return claim.answer() instanceof Answer.YesNo answer && answer.yes() == yes;
  }

  private Observation unlikely(String words, Value stated) {
    return unlikely(words, stated.text(), stated.place());
  }

  private Observation unlikely(String words, String stated, Place there) {
    String message =
        "%s is answered with %s, and %s; ask whether that is right"
            .formatted(claim.id(), claim.answer(), words.formatted(stated));
    return Observation.review(message, claim.place(), there);
  }
}
