package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.EveryContradiction;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Gathers what is told of the attestations of a submission before it is handed in. */
public final class Linting {
  private final Submission submission;
  private final Asked asked;
  private final ClaimVocabulary vocabulary;
  private final List<Finding> findings;
  private final List<Problem> forgotten = new ArrayList<>();
  private final List<Problem> nowhere = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private final Map<Nation, Integer> askers = new LinkedHashMap<>();

  /**
   * Of whom what is asked.
   *
   * @param asked of any offer; each attestation says what it offers
   * @param findings what a buyer would find who asks that
   */
  public Linting(
      Submission submission, Asked asked, ClaimVocabulary vocabulary, List<Finding> findings) {
    this.submission = submission;
    this.asked = asked;
    this.vocabulary = vocabulary;
    this.findings = List.copyOf(findings);
  }

  /** All of it. */
  public Linted linted() {
    submission.attestations().forEach(this::add);
    forgotten.addAll(oddities());
    List<Observation> seen =
        new ArrayList<>(new EveryContradiction(submission, asked.asOf()).list());
    seen.addAll(foreseen(seen).contradictions());
    Contradicted contradicted = new Contradicted(seen);
    notes.addAll(contradicted.notes());
    List<Problem> coming = foreseen(seen).notes();
    notes.addAll(coming);
    return new Linted(forgotten, nowhere, askers, contradicted.problems(), notes, coming.size());
  }

  private void add(Attestation one) {
    Asked ofOne = asked.offering(one.offers());
    Forgotten seen = forgotten(one, ofOne);
    forgotten.addAll(seen.problems());
    one.declared().remarks().stream()
        .map(remark -> new Problem(remark.place(), remark.message()))
        .forEach(forgotten::add);
    nowhere.addAll(seen.nowhere());
    for (Nation nation : ofOne.nations()) {
      askers.merge(nation, seen.nowhere(open(ofOne.by(nation))).size(), Integer::sum);
    }
    notes.addAll(seen.notes());
  }

  private Forgotten forgotten(Attestation one, Asked ofOne) {
    Questionnaire applying = Questionnaire.of(ofOne, vocabulary, submission);
    Questionnaire everything = Questionnaire.of(ofOne, vocabulary);
    Neighbours beside = new Neighbours(one, submission.inputs());
    return new Forgotten(one, applying, open(ofOne), everything, beside);
  }

  private Questionnaire open(Asked of) {
    return Questionnaire.open(of, vocabulary, submission, findings);
  }

  private List<Problem> oddities() {
    String message = "is named as an exhibit, and %s. Put the document there.";
    return submission.inputs().stream()
        .filter(input -> input.oddity().isPresent())
        .map(input -> new Problem(Place.of(input.path()), message.formatted(input.oddity().get())))
        .toList();
  }

  private Foreseen foreseen(List<Observation> contradictions) {
    Contradicted contradicted = new Contradicted(contradictions);
    List<Problem> told =
        Stream.of(forgotten, nowhere, contradicted.problems(), contradicted.notes())
            .flatMap(List::stream)
            .toList();
    Set<String> attestations =
        submission.attestations().stream().map(Attestation::path).collect(Collectors.toSet());
    return new Foreseen(findings, attestations, told);
  }
}
