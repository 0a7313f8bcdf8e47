package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.FormQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.value.NoName;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** Every attestation states the fields without which it says nothing. */
public record AttestationStates(List<AttestationField> fields) implements Check {
  private static final Set<AttestationField> NAMES =
      Set.of(AttestationField.SUPPLIER_NAME, AttestationField.PRODUCT_NAME);

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
        .filter(value -> likeness(field, said.get(0), value) != Likeness.SAME)
        .max(Comparator.comparing(value -> likeness(field, said.get(0), value)))
        .map(other -> disagreement(field, said.get(0), other))
        .stream()
        .toList();
  }

  private static Likeness likeness(AttestationField field, Value one, Value other) {
    return switch (field) {
      case SUPPLIER_NAME -> Likeness.ofBodies(one.text(), other.text());
      case PRODUCT_NAME -> Likeness.ofProducts(one.text(), other.text());
      case PRODUCT_VERSION -> Likeness.ofVersions(one.text(), other.text());
      case SUPPLIER_COUNTRY,
          PRODUCT_RELEASED,
          SCOPE,
          SIGNED_BY_NAME,
          SIGNED_BY_TITLE,
          SIGNED_BY_EMAIL,
          SIGNED_BY_ON ->
          NormalName.of(one.text()).equals(NormalName.of(other.text()))
              ? Likeness.SAME
              : Likeness.DIFFERENT;
    };
  }

  private static Observation disagreement(AttestationField field, Value one, Value other) {
    String message =
        "two attestations disagree on %s: '%s' and '%s'"
            .formatted(field.word(), one.text(), other.text());
    boolean nearly = likeness(field, one, other) == Likeness.NEARLY;
    return (nearly
            ? Observation.review(
                message + "; ask whether that is the same", one.place(), other.place())
            : Observation.contradiction(message, one.place(), other.place()))
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
      return unread(lacking, attestation)
          .map(caution -> Observation.review(caution, rooms))
          .orElse(Observation.fail(message, rooms));
    }
    Optional<Observation> nobody = namesNobody(attestation);
    if (nobody.isPresent()) {
      return nobody.get();
    }
    String said =
        fields.stream()
            .map(field -> field.of(attestation).text())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    return Observation.pass(
        Assurance.SELF_ATTESTED, words(fields) + ": " + said, Place.of(attestation.path()));
  }

  /** Why a person must look, where each field stands there and could not be read for sure. */
  private static Optional<String> unread(List<AttestationField> lacking, Attestation attestation) {
    List<String> cautions =
        lacking.stream()
            .flatMap(
                field -> attestation.form().flatMap(form -> form.cautionOn(field.word())).stream())
            .toList();
    return Optional.of(String.join("; ", cautions))
        .filter(any -> cautions.size() == lacking.size());
  }

  /** To be asked: a name is stated, and it is that of nobody or nothing. */
  private Optional<Observation> namesNobody(Attestation attestation) {
    String message = "%s is '%s', which names nobody and nothing; ask for the name";
    return fields.stream()
        .filter(NAMES::contains)
        .map(field -> Map.entry(field, field.of(attestation)))
        .filter(one -> isNoName(one.getValue().text()))
        .findFirst()
        .map(
            one ->
                Observation.review(
                    message.formatted(one.getKey().word(), one.getValue().text()),
                    one.getValue().place()));
  }

  private static boolean isNoName(String text) {
    return NoName.is(text) || Undecided.is(text);
  }

  /**
   * A form for a whole company, for a list of products, or for an earlier version need not say
   * which is offered where another attestation does.
   */
  private static boolean isSaidElsewhere(
      AttestationField field, Attestation attestation, Submission submission) {
    boolean ofOthers =
        attestation.form().isPresent()
            && (FormQuestion.isCompanyWide(attestation)
                || FormQuestion.isOfSeveral(attestation)
                || attestation.isOfAnEarlierVersion());
    return ofOthers
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
