package org.quadcheck.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.value.Problem;

/**
 * What is forgotten of who signs, on the day of handing in.
 *
 * @param attestation that is signed
 * @param asking what is asked of it, and the day
 */
record ForgottenOfSignatory(Signatory signatory, Attestation attestation, Questionnaire asking) {

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Blanks blanks = attestation.blanks();
    LocalDate today = asking.asked().asOf();
    Optional<LocalDate> released = attestation.released();
    Forgotten.missing("signed-by.name", signatory.name(), blanks).ifPresent(problems::add);
    Forgotten.missing("signed-by.title", signatory.title(), blanks).ifPresent(problems::add);
    Forgotten.missing("signed-by.email", signatory.email(), blanks)
        .filter(any -> asking.asks(FormFact.SIGNED_BY_EMAIL))
        .ifPresent(problems::add);
    Optional<LocalDate> on = signatory.on();
    if (on.isEmpty()) {
      problems.add(
          new Problem(
              blanks.at("signed-by.on", signatory.place()),
              "'signed-by.on' is not stated. Write the day."));
    }
    on.filter(day -> day.isAfter(today))
        .ifPresent(
            day ->
                problems.add(
                    new Problem(
                        signatory.place(),
                        "it is signed on %s, after %s. Correct it.".formatted(day, today))));
    on.filter(day -> released.filter(day::isBefore).isPresent())
        .ifPresent(
            day ->
                problems.add(
                    new Problem(
                        signatory.place(),
                        "it is signed on %s, before the release of %s. Sign it anew."
                            .formatted(day, released.get()))));
    return problems;
  }
}
