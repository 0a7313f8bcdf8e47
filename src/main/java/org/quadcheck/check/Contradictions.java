package org.quadcheck.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quadcheck.check.contradiction.ClaimContradictions;
import org.quadcheck.check.contradiction.CryptoContradictions;
import org.quadcheck.check.contradiction.ExhibitContradictions;
import org.quadcheck.check.contradiction.LanguageContradictions;
import org.quadcheck.check.contradiction.ServiceDoubts;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.value.Place;

/** What else in a submission cannot be true together with an answer, by the claim vocabulary. */
public record Contradictions(Claim claim, Submission submission, LocalDate asOf) {
  private static final int DAY = 10;

  /** What stands against any answer to a question; each pair once. */
  public static List<Observation> of(String claim, Submission submission, LocalDate asOf) {
    return beside(claim, submission, asOf)
        .filter(seen -> seen.ground() == Observation.Ground.CONTRADICTION)
        .toList();
  }

  /** What only may stand against any answer to a question, so that a person must ask. */
  public static List<Observation> doubts(String claim, Submission submission, LocalDate asOf) {
    return beside(claim, submission, asOf)
        .filter(seen -> seen.ground() != Observation.Ground.CONTRADICTION)
        .toList();
  }

  private static Stream<Observation> beside(String claim, Submission submission, LocalDate asOf) {
    return submission.claims(claim).stream()
        .flatMap(one -> new Contradictions(one, submission, asOf).all().stream())
        .distinct();
  }

  /** Each with both places; none where everything agrees. */
  List<Observation> all() {
    List<Observation> all = new ArrayList<>(new ClaimContradictions(claim, submission).all());
    Optional<ClaimDefinition> question = submission.vocabulary().find(claim.id());
    question.ifPresent(
        one -> all.addAll(new ExhibitContradictions(claim, one, submission, asOf).all()));
    question.ifPresent(one -> one.accords().contradictedBy().forEach(f -> all.addAll(ofSbom(f))));
    return all;
  }

  private List<Observation> ofSbom(SbomFact fact) {
    return switch (fact) {
      case PAST_END_OF_LIFE -> pastEndOfLife();
      case PRODUCT_ENDS_BEFORE ->
          submission.sboms().stream().flatMap(sbom -> endsBefore(sbom).stream()).toList();
      case ENDPOINT_IN_THE_CLEAR ->
          endpoints(this::isInTheClear, Endpoint::address, "is reached at");
      case SERVED_FROM_ELSEWHERE -> endpoints(this::isElsewhere, Endpoint::country, "runs in");
      case ALGORITHM_NOT_NAMED -> cryptography(one -> one.notNamed(Kind.ALGORITHM));
      case PROTOCOL_NOT_NAMED -> cryptography(one -> one.notNamed(Kind.PROTOCOL));
      case MEMORY_UNSAFE_LANGUAGE ->
          submission.sboms().stream()
              .flatMap(
                  sbom ->
                      new LanguageContradictions(claim, submission, sbom).observation().stream())
              .toList();
      case DATA_IN_THE_CLEAR -> services(ServiceTrait.Kind.DATA_IN_THE_CLEAR);
      case OPEN_SERVICE -> services(ServiceTrait.Kind.OPEN);
      case WEAK_TRANSPORT -> cryptography(CryptoContradictions::weakTransport);
    };
  }

  private List<Observation> services(ServiceTrait.Kind kind) {
    return submission.sboms().stream()
        .flatMap(sbom -> new ServiceDoubts(claim, sbom).about(kind).stream())
        .toList();
  }

  private List<Observation> cryptography(
      Function<CryptoContradictions, Optional<Observation>> look) {
    return submission.sboms().stream()
        .map(sbom -> new CryptoContradictions(claim, sbom, asOf))
        .flatMap(one -> look.apply(one).stream())
        .toList();
  }

  private List<Observation> pastEndOfLife() {
    if (!(claim.answer() instanceof Answer.YesNo answer && answer.yes())) {
      return List.of();
    }
    return new NoComponentPastEndOfLife()
        .evaluate(submission, asOf).stream()
            .filter(one -> one.ground() == Observation.Ground.CONTRADICTION)
            .map(one -> against(one.message(), one.places().stream()))
            .toList();
  }

  private Observation against(String message, Stream<Place> places) {
    return Observation.contradiction(
        "%s is affirmed, but %s".formatted(claim.id(), message),
        Stream.concat(Stream.of(claim.place()), places).toArray(Place[]::new));
  }

  private boolean isInTheClear(Endpoint endpoint) {
    return claim.answer() instanceof Answer.YesNo answer && answer.yes() && endpoint.isInTheClear();
  }

  private boolean isElsewhere(Endpoint endpoint) {
    return claim.answer() instanceof Answer.Texts countries
        && !endpoint.country().isEmpty()
        && !countries.texts().contains(endpoint.country());
  }

  /** One for each SBOM: the first by name and place, and the number of the others. */
  private List<Observation> endpoints(
      Predicate<Endpoint> contradicts, Function<Endpoint, String> told, String how) {
    List<Observation> seen = new ArrayList<>();
    for (Sbom sbom : submission.sboms()) {
      List<Endpoint> all = sbom.disclosures().endpoints().stream().filter(contradicts).toList();
      if (!all.isEmpty()) {
        List<String> words =
            all.stream()
                .map(one -> "%s %s %s".formatted(one.service(), how, told.apply(one)))
                .toList();
        String message =
            "%s is answered with %s, but by the SBOM %s"
                .formatted(claim.id(), claim.answer(), SbomQuestion.listed(words));
        Place there = new Place(sbom.path(), all.get(0).line(), all.get(0).column());
        seen.add(Observation.contradiction(message, claim.place(), there));
      }
    }
    return seen;
  }

  private Optional<Observation> endsBefore(Sbom sbom) {
    Optional<Component> subject = sbom.subject();
    Optional<LocalDate> end = subject.flatMap(one -> day(one.endOfLife()));
    boolean before =
        claim.answer() instanceof Answer.Day day && end.filter(day.date()::isAfter).isPresent();
    if (!before) {
      return Optional.empty();
    }
    String message =
        "%s is answered with %s, and the SBOM states %s as the end of life of %s"
            .formatted(claim.id(), claim.answer(), end.get(), subject.get().label());
    return Optional.of(
        Observation.contradiction(message, claim.place(), sbom.placeOf(subject.get()))
            .comparing(claim.answer().toString(), end.get().toString()));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
