package org.quadcheck.check.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.value.Place;

/** What is put to every CISA attestation form that was handed in, of which there must be one. */
public final class FormQuestion {
  private FormQuestion() {}

  public static List<Observation> put(
      Submission submission, BiFunction<Attestation, CisaForm, List<Observation>> judge) {
    List<Attestation> forms =
        submission.attestations().stream().filter(one -> one.form().isPresent()).toList();
    if (forms.isEmpty()) {
      Place[] places =
          submission.attestations().stream().map(one -> Place.of(one.path())).toArray(Place[]::new);
      return List.of(
          Observation.fail("no attestation holds the attestation form under 'form'", places));
    }
    return forms.stream()
        .flatMap(one -> judge.apply(one, one.form().orElseThrow()).stream())
        .toList();
  }

  public static boolean isCompanyWide(Attestation attestation) {
    return attestation.scope().text().equals("company-wide");
  }

  public static boolean isOfSeveral(Attestation attestation) {
    return attestation.scope().text().equals("multiple-products");
  }

  public static Observation future(String what, LocalDate day, Place place, LocalDate asOf) {
    return Observation.contradiction("%s %s, which lies in the future".formatted(what, day), place)
        .comparing(day.toString(), "on or before " + asOf);
  }
}
