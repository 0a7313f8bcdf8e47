package org.quadcheck.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.check.observation.Sightings;
import org.quadcheck.check.vulnerability.Coverage;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.EndsOfLife.Support;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.knowledge.ReleaseCycle;

/**
 * No component of any SBOM is past its end of life: by the day that the SBOM itself states, and by
 * the buyer's data.
 *
 * @param claim by which the supplier affirms it first; a component that shows otherwise contradicts
 *     it
 */
public record NoComponentPastEndOfLife(Optional<String> claim) implements Check {
  private static final int DAY = 10;

  /** Of what the supplier says nothing beforehand. */
  public NoComponentPastEndOfLife() {
    this(Optional.empty());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    return ClaimFirst.put(
        claim,
        submission,
        asOf,
        () -> SbomQuestion.put(submission, sbom -> judge(sbom, asOf, known)));
  }

  private static Observation judge(Sbom sbom, LocalDate asOf, Knowledge known) {
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
    return known.has(DataKind.END_OF_LIFE)
        ? judgeByData(sbom, asOf, known)
        : judgeSilent(sbom, Few.of(sbom, c -> day(c).isEmpty()).count(), "state no end of life");
  }

  private static Observation judgeSilent(Sbom sbom, int silent, String what) {
    int all = sbom.components().size();
    if (silent > 0) {
      return Observation.notChecked("%d of %d components %s".formatted(silent, all, what));
    }
    String message = "none of %d components is past its end of life".formatted(all);
    return Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
  }

  /** The data outrank what the SBOM says, and answer for components of which it says nothing. */
  private static Observation judgeByData(Sbom sbom, LocalDate asOf, Knowledge known) {
    Sightings sightings = new Sightings();
    sbom.subject().ifPresent(subject -> answers(subject, sbom, asOf, known, sightings));
    int silent =
        Few.of(
                sbom,
                component ->
                    !answers(component, sbom, asOf, known, sightings) && day(component).isEmpty())
            .count();
    return sightings
        .told(sbom, "past the end of life: ", "a person must look whether support has ended: ")
        .or(() -> stale(sbom, silent, asOf, known))
        .orElseGet(
            () ->
                judgeSilent(
                    sbom, silent, "state no end of life, and the data given do not know them"));
  }

  private static Optional<Observation> stale(
      Sbom sbom, int silent, LocalDate asOf, Knowledge known) {
    return silent == 0
        ? Coverage.stale(known.objections(asOf, DataKind.END_OF_LIFE), sbom)
        : Optional.empty();
  }

  private static boolean answers(
      Component component, Sbom sbom, LocalDate asOf, Knowledge known, Sightings sightings) {
    boolean answered =
        known
            .endsOfLife()
            .of(component)
            .map(support -> weigh(component, support, sbom, asOf, sightings))
            .orElse(false);
    boolean answersForItself = answered || day(component).isPresent();
    for (Origin origin : ComponentIdentity.origins(component)) {
      if (origin.kind() == Origin.Kind.EVIDENCE || !answersForItself) {
        known
            .endsOfLife()
            .of(origin.component())
            .filter(support -> support.cycle().filter(cycle -> cycle.isPast(asOf)).isPresent())
            .ifPresent(
                support ->
                    sightings.doubtful(
                        ended(component.label() + ", " + origin.words(), support)
                            + " (ask who supports it)",
                        sbom.placeOf(component)));
      }
    }
    return answered;
  }

  /** Notes what is past or in doubt; whether the data answer for the component. */
  private static boolean weigh(
      Component component, Support support, Sbom sbom, LocalDate asOf, Sightings sightings) {
    if (support.cycle().isEmpty()) {
      return false;
    }
    ReleaseCycle cycle = support.cycle().get();
    boolean named = support.how() == MatchKind.NAME;
    if (!cycle.isPast(asOf)) {
      return !named;
    }
    String what = ended(component.label(), support);
    if (cycle.isExtended(asOf)) {
      String extended = "; support that is bought ends on " + cycle.extendedEnd().orElseThrow();
      sightings.doubtful(what + extended, sbom.placeOf(component));
    } else if (named || support.others().stream().anyMatch(one -> !one.isPast(asOf))) {
      sightings.doubtful(what, sbom.placeOf(component));
    } else {
      sightings.wrong(what, sbom.placeOf(component));
    }
    return true;
  }

  /** What has ended of something that is known in its version. */
  private static String ended(String whose, Support support) {
    ReleaseCycle cycle = support.cycle().orElseThrow();
    return "%s, %s %s ended %s, %s"
            .formatted(
                whose, support.product().title(), cycle.name(), cycle.ends(), support.how().words())
        + otherwise(support);
  }

  /** Where the data given do not agree, both are told. */
  private static String otherwise(Support support) {
    return support.others().stream()
        .map(one -> "; other data given say " + one.ends())
        .collect(Collectors.joining());
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
  public boolean accepts(ClaimType type) {
    return type == ClaimType.BOOLEAN;
  }

  @Override
  public List<String> claims() {
    return claim.stream().toList();
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof NoComponentPastEndOfLife that
        && (claim.isEmpty() || claim.equals(that.claim));
  }

  @Override
  public String asks() {
    return "uses no component past its end of life";
  }
}
