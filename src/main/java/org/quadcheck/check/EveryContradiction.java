package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.check.contradiction.Disagreement;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.value.Place;

/**
 * What stands against any answer of a submission, whoever asks: what checks see of each question,
 * put together.
 */
public record EveryContradiction(Submission submission, LocalDate asOf) {

  /** Each pair once, in the order of the answers; what only may contradict needs review. */
  public List<Observation> list() {
    Set<String> questions = new LinkedHashSet<>();
    submission.attestations().stream()
        .map(Attestation::claims)
        .forEach(claims -> questions.addAll(claims.keySet()));
    return once(questions.stream().flatMap(question -> of(question).stream()).toList());
  }

  private List<Observation> of(String question) {
    List<Claim> claims = submission.claims(question);
    List<Observation> seen = new ArrayList<>();
    Disagreement.among(claims, submission.vocabulary())
        .ifPresent(two -> seen.add(two.observation("")));
    claims.forEach(claim -> seen.addAll(new Contradictions(claim, submission, asOf).all()));
    return seen;
  }

  private record Pair(String message, Set<Place> places) {}

  /** Two answers see each other, each from its own place. */
  private static List<Observation> once(List<Observation> all) {
    Set<Pair> known = new HashSet<>();
    return all.stream()
        .filter(one -> known.add(new Pair(one.message(), new HashSet<>(one.places()))))
        .toList();
  }
}
