package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.knowledge.Knowledge;

/** A check that is put together of several, and looks for whatever any of them looks for. */
sealed interface Combined extends Check permits AllOf, AnyOf {

  /** Those that it is put together of. */
  List<Check> checks();

  /** The word between two of them. */
  String joint();

  @Override
  default List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
  }

  @Override
  default String brief() {
    return joined(checks().stream().map(Check::brief).distinct());
  }

  @Override
  default String asks() {
    return joined(checks().stream().map(Check::asks));
  }

  private String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", " + joint() + " "));
  }

  @Override
  default List<String> claims() {
    return checks().stream().flatMap(check -> check.claims().stream()).distinct().toList();
  }

  @Override
  default boolean isCombined() {
    return true;
  }

  @Override
  default boolean asksForDependencies() {
    return checks().stream().anyMatch(Check::asksForDependencies);
  }

  @Override
  default List<ExhibitKind> exhibitKinds() {
    return checks().stream().flatMap(check -> check.exhibitKinds().stream()).distinct().toList();
  }

  @Override
  default List<FormField> formFields() {
    return checks().stream().flatMap(check -> check.formFields().stream()).distinct().toList();
  }

  @Override
  default boolean asksForArtifacts() {
    return checks().stream().anyMatch(Check::asksForArtifacts);
  }

  @Override
  default boolean asksForFiles() {
    return checks().stream().anyMatch(Check::asksForFiles);
  }
}
