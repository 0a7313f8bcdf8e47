package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Submission;

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
    return submission.attestations().stream().map(this::judge).toList();
  }

  private Observation judge(Attestation attestation) {
    if (attestation.answersNothing()) {
      String empty = "the attestation answers nothing, so that it attests nothing";
      return Observation.fail(empty, Place.of(attestation.path()));
    }
    List<AttestationField> lacking =
        fields.stream().filter(field -> !field.of(attestation).isStated()).toList();
    if (!lacking.isEmpty()) {
      String message = "the attestation does not state " + words(lacking);
      return Observation.fail(message, Place.of(attestation.path()));
    }
    String said =
        fields.stream()
            .map(field -> field.of(attestation).text())
            .collect(Collectors.joining(", "));
    return Observation.pass(
        Assurance.SELF_ATTESTED, words(fields) + ": " + said, Place.of(attestation.path()));
  }

  private static String words(List<AttestationField> fields) {
    return fields.stream().map(AttestationField::word).collect(Collectors.joining(", "));
  }

  @Override
  public String asks() {
    return "states in the attestation " + words(fields);
  }
}
