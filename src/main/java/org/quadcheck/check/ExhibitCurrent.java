package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.exhibit.ExhibitIssuer;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.exhibit.ExhibitStates;
import org.quadcheck.check.exhibit.ExhibitTerm;
import org.quadcheck.check.exhibit.ExhibitWords;
import org.quadcheck.check.observation.Age;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.ExhibitKind.Standing;
import org.quadcheck.evidence.claim.Span;

/**
 * A report or certificate of a kind was handed in as the file that is stated, by an accepted
 * issuer, is not too old, has not expired, and speaks of what is offered.
 *
 * @param kinds any of them
 * @param within the greatest age; empty where none is asked
 * @param issuers accepted ones; empty where any other than the supplier is
 * @param doubtfulIssuers bodies of which no text says whether they issue it
 * @param countedFrom the day from which the age counts; that of issue where left out
 * @param editions accepted ones; empty where any or none is
 * @param levels accepted levels, classes or numbers of stars
 * @param doubtfulLevels levels of which no text says which of the accepted ones they are
 * @param types accepted ones
 * @param states facts that it must state
 * @param selfDeclared whether it rests on the supplier's own declaration, whoever issues it
 * @param doubtfulAfter the age from which a person must ask, where no text sets a greatest age
 * @param doubtfulUnder the length of a period beneath which a person must ask
 */
public record ExhibitCurrent(
    List<ExhibitKind> kinds,
    Optional<Span> within,
    List<String> issuers,
    List<String> doubtfulIssuers,
    Optional<ExhibitFact> countedFrom,
    List<String> editions,
    List<String> levels,
    List<String> doubtfulLevels,
    List<String> types,
    List<ExhibitFact> states,
    boolean selfDeclared,
    Optional<Span> doubtfulAfter,
    Optional<Span> doubtfulUnder)
    implements Check {
  public ExhibitCurrent {
    kinds = List.copyOf(kinds);
    issuers = List.copyOf(issuers);
    doubtfulIssuers = List.copyOf(doubtfulIssuers);
    editions = List.copyOf(editions);
    levels = List.copyOf(levels);
    doubtfulLevels = List.copyOf(doubtfulLevels);
    types = List.copyOf(types);
    states = List.copyOf(states);
    refuse(kinds.isEmpty(), "'kinds' names no kind of exhibit");
    refuse(
        countedFrom.filter(fact -> !fact.isDay()).isPresent(),
        "'counted-from' must be a day, such as period-end");
    refuse(
        levels.isEmpty() && !doubtfulLevels.isEmpty(),
        "'doubtful-levels' says nothing without 'levels'");
    refuse(
        issuers.isEmpty() && !doubtfulIssuers.isEmpty(),
        "'doubtful-issuers' says nothing without 'issuers'");
    refuse(
        countedFrom.isPresent() && within.isEmpty(),
        "'counted-from' says nothing without 'within'");
    refuse(
        doubtfulAfter.isPresent() && within.isPresent(),
        "'doubtful-after' says nothing beside 'within'");
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new IllegalArgumentException(message);
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<Observation> seen =
        submission.attestations().stream()
            .flatMap(attestation -> attestation.exhibits().values().stream())
            .filter(exhibit -> kinds.contains(exhibit.kind()))
            .map(exhibit -> judge(new ExhibitState(exhibit, submission, asOf), asOf))
            .toList();
    if (seen.isEmpty()) {
      return List.of(Observation.fail("no " + words() + " was handed in"));
    }
    List<Observation> good = seen.stream().filter(o -> o.outcome() == Outcome.PASS).toList();
    boolean contradicted =
        seen.stream().anyMatch(o -> o.ground() == Observation.Ground.CONTRADICTION);
    return good.isEmpty() || contradicted ? seen : good;
  }

  /** Levels that are not the supplier's own declaration are given by a body that assessed. */
  private Observation judge(ExhibitState state, LocalDate asOf) {
    Exhibit exhibit = state.exhibit();
    if (state.objection().isPresent()) {
      return state.objection().get();
    }
    if (!exhibit.fileState().isBound()) {
      String message = "exhibit %s is not bound to a file by its SHA-256".formatted(exhibit.id());
      return Observation.review(message, exhibit.place());
    }
    Optional<String> complaint = complaint(state, asOf);
    if (complaint.isPresent()) {
      String message = "exhibit %s %s".formatted(exhibit.id(), complaint.get());
      return Observation.fail(message, exhibit.place());
    }
    return state
        .doubt()
        .or(() -> state.issuer().doubt(issuers, doubtfulIssuers))
        .or(() -> state.issuer().ownDoubt().filter(own -> !levels.isEmpty() && !selfDeclared))
        .or(() -> stated(exhibit).flatMap(one -> one.doubt().stream()).findFirst())
        .or(() -> new ExhibitTerm(exhibit, asOf).doubt(doubtfulAfter, from(), doubtfulUnder))
        .orElseGet(() -> passed(state));
  }

  private Optional<String> complaint(ExhibitState state, LocalDate asOf) {
    return age(state, asOf).or(() -> issuer(state)).or(() -> facts(state));
  }

  private Optional<String> age(ExhibitState state, LocalDate asOf) {
    Exhibit exhibit = state.exhibit();
    if (exhibit.issued().isEmpty()) {
      return Optional.of("states no day of issue");
    }
    if (state.isExpired()) {
      return Optional.of("expired on " + exhibit.expires().orElseThrow());
    }
    if (within.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = from().day(exhibit);
    if (from.isEmpty()) {
      return Optional.of("states no " + from().label());
    }
    return from.filter(day -> day.isBefore(Age.earliest(asOf, within.get())))
        .map(day -> "is of %s; asked is %s".formatted(day, aged()));
  }

  private ExhibitFact from() {
    return countedFrom.orElse(ExhibitFact.ISSUED);
  }

  private Optional<String> issuer(ExhibitState state) {
    Exhibit exhibit = state.exhibit();
    ExhibitIssuer issuer = state.issuer();
    if (!issuer.isOneOf(issuers) && issuer.doubt(issuers, doubtfulIssuers).isEmpty()) {
      String by = ExhibitWords.asked("; asked is ", issuers);
      String who =
          exhibit.issuer().isBlank()
              ? "names nobody who issued it"
              : "is issued by '%s'".formatted(exhibit.issuer());
      return Optional.of(who + by);
    }
    boolean own = exhibit.kind().standing() == Standing.ANOTHERS && !issuer.isAnother();
    return !own
        ? Optional.empty()
        : Optional.of(
            exhibit.issuer().isBlank()
                ? "names nobody who issued it"
                : "is issued by '%s', the supplier itself".formatted(exhibit.issuer()));
  }

  private Optional<String> facts(ExhibitState state) {
    return Stream.concat(
            stated(state.exhibit()).flatMap(one -> one.complaint().stream()),
            state.lacks(states).stream().map(fact -> "states no " + fact.label()))
        .findFirst();
  }

  private Stream<ExhibitStates> stated(Exhibit exhibit) {
    return Stream.of(
        new ExhibitStates(exhibit, ExhibitFact.EDITION, editions, List.of()),
        new ExhibitStates(exhibit, ExhibitFact.LEVEL, levels, doubtfulLevels),
        new ExhibitStates(exhibit, ExhibitFact.TYPE, types, List.of()));
  }

  private Observation passed(ExhibitState state) {
    Exhibit exhibit = state.exhibit();
    String day = exhibit.issued().map(LocalDate::toString).orElse("");
    String message =
        "exhibit %s of %s, %s".formatted(exhibit.id(), day, exhibit.issuer()) + state.renamed();
    return Observation.pass(state.assurance(isAssessed(exhibit)), message, exhibit.place());
  }

  private boolean isAssessed(Exhibit exhibit) {
    return switch (exhibit.kind().standing()) {
      case OWN -> false;
      case ANOTHERS -> true;
      case EITHER -> !selfDeclared;
    };
  }

  /** What it looks for besides issuer, scope and the day of issue. */
  public List<ExhibitFact> facts() {
    return Stream.of(
            countedFrom.stream(),
            Stream.of(ExhibitFact.EDITION).filter(any -> !editions.isEmpty()),
            Stream.of(ExhibitFact.LEVEL).filter(any -> !levels.isEmpty()),
            Stream.of(ExhibitFact.TYPE).filter(any -> !types.isEmpty()),
            states.stream())
        .flatMap(facts -> facts)
        .distinct()
        .toList();
  }

  private String words() {
    return kinds.stream().map(ExhibitKind::word).collect(Collectors.joining(" or "));
  }

  private String aged() {
    String from = countedFrom.map(fact -> " of the " + fact.label()).orElse("");
    return "within " + within.map(Span::toString).orElse("") + from;
  }

  @Override
  public Optional<Measure> measure() {
    return within.map(
        span ->
            new Measure(
                "age of %s by %s from %s".formatted(kinds, issuers, from()),
                "not older than " + span,
                span.toString(),
                BigDecimal.valueOf(span.minutes()).negate()));
  }

  @Override
  public String brief() {
    return "a current " + words() + particulars();
  }

  @Override
  public List<ExhibitKind> exhibitKinds() {
    return kinds;
  }

  @Override
  public String asks() {
    return "hands in a current " + words() + particulars();
  }

  private String particulars() {
    String named = states.stream().map(ExhibitFact::label).collect(Collectors.joining(", "));
    return ExhibitWords.asked(" of edition ", editions)
        + ExhibitWords.asked(" of level ", levels)
        + ExhibitWords.asked(" of type ", types)
        + within.map(span -> " not older than " + span).orElse("")
        + countedFrom.map(fact -> " from the " + fact.label()).orElse("")
        + (named.isEmpty() ? "" : " that states its " + named)
        + doubtfulAfter.map(" (about one older than %s a person must ask)"::formatted).orElse("")
        + doubtfulUnder.map(" (about a period under %s a person must ask)"::formatted).orElse("");
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ExhibitCurrent that
        && kinds.containsAll(that.kinds)
        && Age.isNeverLonger(that.within, within)
        && (within.isEmpty() || from() == that.from())
        && ExhibitWords.isAskedBy(issuers, that.issuers)
        && doubtfulIssuers.containsAll(that.doubtfulIssuers)
        && ExhibitWords.isAskedBy(editions, that.editions)
        && ExhibitWords.isAskedBy(levels, that.levels)
        && doubtfulLevels.containsAll(that.doubtfulLevels)
        && ExhibitWords.isAskedBy(types, that.types)
        && that.states.containsAll(states)
        && (that.selfDeclared || !selfDeclared)
        && Age.isNeverLonger(that.doubtfulAfter.or(() -> that.within), doubtfulAfter)
        && Age.isNeverShorter(that.doubtfulUnder, doubtfulUnder);
  }
}
