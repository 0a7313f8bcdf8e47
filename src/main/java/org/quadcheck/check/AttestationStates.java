package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.NormalName;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Value;

/** Every attestation states the fields without which it says nothing. */
public record AttestationStates(List<AttestationField> fields) implements Check {
  public AttestationStates {
    fields = List.copyOf(fields);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    if (submission.attestations().isEmpty()) {
      return List.of(Observation.fail("no attestation was handed in"));
    }
    List<Observation> seen = new ArrayList<>();
    submission.attestations().forEach(one -> seen.add(judge(one, submission)));
    toldAlike().forEach(field -> seen.addAll(disagreements(field, submission)));
    return seen;
  }

  /** Whoever asks which product it is asks for one version of it, though none need be stated. */
  private Stream<AttestationField> toldAlike() {
    boolean product = fields.contains(AttestationField.PRODUCT_NAME);
    return Stream.concat(
            fields.stream().filter(AttestationField::isOfTheOffer),
            Stream.of(AttestationField.PRODUCT_VERSION).filter(version -> product))
        .distinct();
  }

  private static List<Observation> disagreements(AttestationField field, Submission submission) {
    List<Value> said =
        submission.attestations().stream().map(field::of).filter(Value::isStated).toList();
    return said.stream()
        .filter(value -> !NormalName.of(value.text()).equals(NormalName.of(said.get(0).text())))
        .limit(1)
        .map(other -> disagreement(field, said.get(0), other))
        .toList();
  }

  private static Observation disagreement(AttestationField field, Value one, Value other) {
    String message =
        "two attestations disagree on %s: '%s' and '%s'"
            .formatted(field.word(), one.text(), other.text());
    return Observation.contradiction(message, one.place(), other.place())
        .comparing(one.text() + " / " + other.text(), "one " + field.word());
  }

  private Observation judge(Attestation attestation, Submission submission) {
    if (attestation.answersNothing()) {
      String empty = "the attestation answers nothing, so that it attests nothing";
      return Observation.fail(empty, Place.of(attestation.path()));
    }
    List<AttestationField> lacking =
        fields.stream()
            .filter(field -> !field.of(attestation).isStated())
            .filter(field -> !isSaidElsewhere(field, attestation, submission))
            .toList();
    if (!lacking.isEmpty()) {
      String message = "the attestation does not state " + words(lacking);
      Place[] rooms =
          lacking.stream()
              .map(field -> attestation.room(field.word()))
              .distinct()
              .toArray(Place[]::new);
      return Observation.fail(message, rooms);
    }
    String said =
        fields.stream()
            .map(field -> field.of(attestation).text())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    return Observation.pass(
        Assurance.SELF_ATTESTED, words(fields) + ": " + said, Place.of(attestation.path()));
  }

  /**
   * A form for a whole company, or for a list of products, need not say which of them is offered
   * where another attestation does.
   */
  private static boolean isSaidElsewhere(
      AttestationField field, Attestation attestation, Submission submission) {
    boolean wide =
        attestation.form().isPresent()
            && (FormQuestion.isCompanyWide(attestation) || FormQuestion.isOfSeveral(attestation));
    return wide
        && field.isOfTheProduct()
        && submission.attestations().stream().anyMatch(other -> field.of(other).isStated());
  }

  private static String words(List<AttestationField> fields) {
    return fields.stream().map(AttestationField::word).collect(Collectors.joining(", "));
  }

  @Override
  public String asks() {
    return "states in the attestation " + words(fields);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof AttestationStates that && that.fields.containsAll(fields);
  }
}
