package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Identity;
import org.quadcheck.check.likeness.NamesWithin;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.check.vulnerability.Coverage;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.knowledge.BarredIdentifiers;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.IdentifierText;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ProhibitedSource;

/**
 * No component of any SBOM comes from a prohibited source.
 *
 * <p>A purl or CPE that names the source is a failure; a producer, supplier or component of that
 * name alone may be somebody else, so that a person must look. A component that names nobody cannot
 * be told, and one that is made from theirs may be theirs. So may a service of that name, or of a
 * provider of that name.
 *
 * @param names of the prohibited sources, with their other names
 * @param lists of the buyer's data whose sources are prohibited as well
 */
public record NoComponentFrom(List<String> names, List<String> lists) implements Check {
  public NoComponentFrom {
    names = List.copyOf(names);
    lists = List.copyOf(lists);
    if (names.isEmpty() && lists.isEmpty()) {
      throw new IllegalArgumentException("neither names nor lists say who is prohibited");
    }
  }

  /** Of these names alone. */
  public NoComponentFrom(List<String> names) {
    this(names, List.of());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    List<ProhibitedSource> listed =
        known.prohibited().stream().filter(one -> lists.contains(one.list())).toList();
    return SbomQuestion.put(submission, sbom -> judge(sbom, listed, asOf, known));
  }

  private Observation judge(
      Sbom sbom, List<ProhibitedSource> listed, LocalDate asOf, Knowledge known) {
    Observation seen = judge(sbom, listed);
    if (seen.outcome() != Outcome.PASS) {
      return seen;
    }
    if (names.isEmpty() && listed.isEmpty()) {
      return Observation.notChecked(
          "no data was given on the prohibited sources of " + String.join(", ", lists));
    }
    List<String> objections =
        listed.isEmpty() ? List.of() : known.objections(asOf, DataKind.PROHIBITED_SOURCES);
    return Coverage.stale(objections, sbom).orElse(seen);
  }

  private Observation judge(Sbom sbom, List<ProhibitedSource> listed) {
    Set<String> prohibited = prohibited(listed);
    BarredIdentifiers barred = new BarredIdentifiers(listed);
    List<Component> sure =
        parts(sbom).filter(c -> isIdentified(c, prohibited) || barred.hold(c)).toList();
    if (!sure.isEmpty()) {
      String message = "from a prohibited source by purl or CPE: " + SbomQuestion.named(sure);
      return Observation.fail(message + cited(sure, listed, barred), sbom.placeOf(sure.get(0)));
    }
    NamesWithin names = NamesWithin.of(prohibited);
    List<Component> named = parts(sbom).filter(c -> isNamed(c, names)).toList();
    if (!named.isEmpty()) {
      String message = "bears the name of a prohibited source: " + SbomQuestion.named(named);
      return Observation.review(message, sbom.placeOf(named.get(0)));
    }
    return judgeOrigins(sbom, prohibited, names, barred)
        .or(() -> judgeServices(sbom, names))
        .orElseGet(() -> judgeSilent(sbom, listed));
  }

  /** What is made from something of a prohibited source may be its maker's own by now. */
  private static Optional<Observation> judgeOrigins(
      Sbom sbom, Set<String> prohibited, NamesWithin names, BarredIdentifiers listed) {
    Predicate<Origin> barred =
        one ->
            isIdentified(one.component(), prohibited)
                || listed.hold(one.component())
                || isNamed(one.component(), names);
    List<Component> made =
        parts(sbom).filter(c -> c.lineage().origins().stream().anyMatch(barred)).toList();
    if (made.isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        made.stream()
            .map(
                c ->
                    c.lineage().origins().stream()
                        .filter(barred)
                        .map(Origin::words)
                        .collect(Collectors.joining(", ", c.label() + ", ", "")))
            .toList();
    return Optional.of(
        Observation.review(
            "may be of a prohibited source: " + SbomQuestion.listed(words),
            sbom.placeOf(made.get(0))));
  }

  /**
   * A service has no purl and no CPE, so that its name and its provider's only raise the question.
   */
  private static Optional<Observation> judgeServices(Sbom sbom, NamesWithin prohibited) {
    List<ServiceProvider> asked =
        sbom.disclosures().providers().stream()
            .filter(one -> one.isNameless() || isOf(one, prohibited))
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    ServiceProvider first = asked.get(0);
    Place place = new Place(sbom.path(), first.line(), first.column());
    List<String> named =
        asked.stream().filter(one -> !one.isNameless()).map(ServiceProvider::label).toList();
    String message =
        named.isEmpty()
            ? "services of the SBOM name neither themselves nor a provider, or are more than are kept"
            : "a service bears the name of a prohibited source: " + SbomQuestion.listed(named);
    return Optional.of(Observation.review(message, place));
  }

  private static boolean isOf(ServiceProvider one, NamesWithin prohibited) {
    return prohibited.isAnyIn(one.service()) || prohibited.isAnyIn(one.provider());
  }

  private static Stream<Component> parts(Sbom sbom) {
    return Stream.concat(sbom.components().stream(), sbom.subject().stream());
  }

  /** Which entries of the lists say so, and what they cite. */
  private static String cited(
      List<Component> sure, List<ProhibitedSource> listed, BarredIdentifiers barred) {
    Set<ProhibitedSource> met = Collections.newSetFromMap(new IdentityHashMap<>());
    sure.forEach(c -> met.addAll(barred.of(c)));
    List<String> entries =
        listed.stream().filter(met::contains).map(NoComponentFrom::cited).toList();
    return entries.isEmpty() ? "" : " (listed: %s)".formatted(SbomQuestion.listed(entries));
  }

  private static String cited(ProhibitedSource one) {
    String cites =
        one.cites().stream().map(ProhibitedSource.Cite::clause).collect(Collectors.joining(", "));
    return cites.isEmpty() ? one.id() : one.id() + ", " + cites;
  }

  private Observation judgeSilent(Sbom sbom, List<ProhibitedSource> listed) {
    Few silent = Few.of(sbom, NoComponentFrom::isSilent);
    if (!silent.isEmpty()) {
      String message =
          "%d of %d components name neither a producer nor a supplier nor an identifier: %s"
              .formatted(silent.count(), sbom.components().size(), silent.named());
      return Observation.review(message, silent.place());
    }
    String message = "none of %d components is".formatted(sbom.components().size());
    return Observation.pass(
        Assurance.OBSERVED, message + " from " + who(listed), Place.of(sbom.path()));
  }

  private static boolean isIdentified(Component component, Set<String> prohibited) {
    return Identity.of(component).stream().anyMatch(prohibited::contains);
  }

  private static boolean isNamed(Component component, NamesWithin prohibited) {
    List<String> called = new ArrayList<>(component.alsoCalled());
    called.addAll(List.of(component.producer(), component.supplier(), component.name()));
    called.addAll(List.of(component.purl(), component.cpe()));
    return called.stream().map(IdentifierText::plain).anyMatch(prohibited::isAnyIn);
  }

  private static boolean isSilent(Component component) {
    return component.producer().isBlank()
        && component.supplier().isBlank()
        && component.purl().isBlank()
        && component.cpe().isBlank();
  }

  @Override
  public String asks() {
    String listed = lists.isEmpty() ? "" : "the lists " + String.join(", ", lists);
    return "uses no component from "
        + Stream.of(String.join(", ", names), listed)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", or from "));
  }

  private String who(List<ProhibitedSource> listed) {
    String more =
        listed.isEmpty() ? "" : "%d sources of the buyer's lists".formatted(listed.size());
    return Stream.of(String.join(", ", names), more)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof NoComponentFrom that
        && that.prohibited(List.of()).containsAll(prohibited(List.of()))
        && that.lists.containsAll(lists);
  }

  private Set<String> prohibited(List<ProhibitedSource> listed) {
    return Stream.concat(names.stream(), listed.stream().flatMap(one -> one.names().stream()))
        .map(Identity::comparable)
        .collect(Collectors.toSet());
  }
}
