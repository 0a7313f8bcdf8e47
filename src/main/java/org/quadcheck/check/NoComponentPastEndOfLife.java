package org.quadcheck.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;

/** No component of any SBOM is past the end of life that the SBOM itself states. */
public record NoComponentPastEndOfLife() implements Check {
  private static final int DAY = 10;

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, sbom -> judge(sbom, asOf));
  }

  private static Observation judge(Sbom sbom, LocalDate asOf) {
    List<Component> all = sbom.components();
    List<Component> past =
        Stream.concat(all.stream(), sbom.subject().stream())
            .filter(c -> day(c).map(asOf::isAfter).orElse(false))
            .toList();
    if (!past.isEmpty()) {
      String message = "past the end of life: " + SbomQuestion.named(past);
      return Observation.contradiction(message, sbom.placeOf(past.get(0)))
          .comparing(past.get(0).endOfLife(), "on or after " + asOf);
    }
    List<Component> silent = all.stream().filter(c -> day(c).isEmpty()).toList();
    if (!silent.isEmpty()) {
      return Observation.notChecked(
          "%d of %d components state no end of life".formatted(silent.size(), all.size()));
    }
    String message = "none of %d components is past its end of life".formatted(all.size());
    return Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
  }

  private static Optional<LocalDate> day(Component component) {
    String text =
        component.states().of(ComponentField.END_OF_LIFE) == State.STATED
            ? component.endOfLife()
            : "";
    try {
      return Optional.of(LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public String asks() {
    return "uses no component past its end of life";
  }
}
