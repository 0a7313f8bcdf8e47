package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.FormQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.value.Value;

/**
 * The software is of the kind that the CISA attestation form is for: developed, or changed in its
 * major version, after 14 September 2022, or delivered continuously.
 */
public record FormInScope() implements Check {
  private static final LocalDate CUT_OFF = LocalDate.of(2022, 9, 14);
  private static final String CONTINUOUSLY = "delivered-continuously";
  private static final String DEVELOPED = "developed-after-cut-off";
  private static final String MAJOR_VERSION = "major-version-after-cut-off";

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return FormQuestion.put(
        submission, (attestation, form) -> judge(attestation, form, submission.product(), asOf));
  }

  private static List<Observation> judge(
      Attestation attestation, CisaForm form, String product, LocalDate asOf) {
    Value in = form.fact(FormField.IN_SCOPE_BECAUSE);
    Value out = form.fact(FormField.OUT_OF_SCOPE_BECAUSE);
    if (in.isStated() && out.isStated()) {
      String message = "the form is said to be for this software (%s) and not to be (%s)";
      return List.of(
          Observation.contradiction(
              message.formatted(in.text(), out.text()), in.place(), out.place()));
    }
    if (out.isStated()) {
      String message = "the form is said not to be for this software (%s); see whether that is so";
      return List.of(Observation.review(message.formatted(out.text()), out.place()));
    }
    if (!in.isStated()) {
      String message = "the form does not say why it is for this software: form.in-scope.because";
      return List.of(Observation.review(message, form.place()));
    }
    return List.of(
        day(attestation, form, asOf)
            .or(() -> ofOldVersions(form, product))
            .orElseGet(() -> passed(in, form)));
  }

  /** What is wrong with the day of it. */
  private static Optional<Observation> day(Attestation attestation, CisaForm form, LocalDate asOf) {
    Value in = form.fact(FormField.IN_SCOPE_BECAUSE);
    Optional<LocalDate> since = form.day(FormField.IN_SCOPE_SINCE);
    if (since.isPresent() && since.get().isAfter(asOf)) {
      return Optional.of(
          FormQuestion.future(
              "the software is said to be in scope since", since.get(), in.place(), asOf));
    }
    if (in.text().equals(CONTINUOUSLY)) {
      return Optional.empty();
    }
    if (since.isEmpty()) {
      String message = "the form says %s and not on which day: form.in-scope.since";
      return Optional.of(Observation.fail(message.formatted(in.text()), in.place()));
    }
    LocalDate earliest = attestation.released().filter(since.get()::isAfter).orElse(since.get());
    if (!earliest.isAfter(CUT_OFF)) {
      String message = "%s, says the form, and it was there on %s, not after %s";
      return Optional.of(
          Observation.contradiction(message.formatted(in.text(), earliest, CUT_OFF), in.place())
              .comparing(earliest.toString(), "after " + CUT_OFF));
    }
    return Optional.empty();
  }

  /**
   * The versions of the product that the form lists: none that was developed after that day is
   * older, and of a new major version one is younger.
   */
  private static Optional<Observation> ofOldVersions(CisaForm form, String product) {
    Value in = form.fact(FormField.IN_SCOPE_BECAUSE);
    List<FormProduct> dated =
        form.products().stream()
            .filter(one -> one.released().isPresent())
            .filter(one -> Likeness.ofProducts(one.name().text(), product) != Likeness.DIFFERENT)
            .toList();
    List<FormProduct> old =
        dated.stream().filter(one -> !one.released().get().isAfter(CUT_OFF)).toList();
    return switch (in.text()) {
      case DEVELOPED -> old.stream().findFirst().map(one -> wasThere(in, one));
      case MAJOR_VERSION ->
          old.stream().filter(any -> old.equals(dated)).findFirst().map(one -> isOld(in, one));
      default -> Optional.empty();
    };
  }

  private static Observation wasThere(Value in, FormProduct one) {
    String message = "%s, says the form, and it lists %s %s of %s, not after %s";
    return Observation.contradiction(
            message.formatted(
                in.text(), one.name().text(), one.version().text(), day(one), CUT_OFF),
            in.place(),
            one.place())
        .comparing(day(one), "after " + CUT_OFF);
  }

  private static Observation isOld(Value in, FormProduct one) {
    String message =
        "%s, says the form, and it lists no version since, but %s %s of %s; ask whether it is for"
            + " the new one";
    return Observation.review(
            message.formatted(in.text(), one.name().text(), one.version().text(), day(one)),
            in.place(),
            one.place())
        .comparing(day(one), "after " + CUT_OFF);
  }

  private static String day(FormProduct one) {
    return one.released().orElseThrow().toString();
  }

  private static Observation passed(Value in, CisaForm form) {
    String day = form.day(FormField.IN_SCOPE_SINCE).map(since -> ", " + since).orElse("");
    return Observation.pass(Assurance.SELF_ATTESTED, in.text() + day, in.place());
  }

  @Override
  public String asks() {
    return "says why the attestation form is for this software: developed or changed in its major"
        + " version after %s, or delivered continuously".formatted(CUT_OFF);
  }

  @Override
  public List<FormField> formFields() {
    return List.of(
        FormField.IN_SCOPE_BECAUSE, FormField.IN_SCOPE_SINCE, FormField.OUT_OF_SCOPE_BECAUSE);
  }
}
