package org.quadcheck.check.observation;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;

/**
 * What one check saw.
 *
 * @param message one sentence for a buyer, without the place
 * @param places where it was seen; a contradiction has two
 * @param found what stands there; empty where nothing does
 * @param expected what was asked
 * @param ground what sort of seeing it was
 * @param assurance how a pass is known, or that the supplier says that it does not apply; else
 *     empty
 * @param remedy with whom it lies and what mends it, where the check can tell
 */
public record Observation(
    Outcome outcome,
    String message,
    List<Place> places,
    String found,
    String expected,
    Ground ground,
    Optional<Assurance> assurance,
    Optional<Remedy> remedy) {

  /** What sort of seeing an observation was. */
  public enum Ground {
    /** The evidence was judged. */
    JUDGED,
    /** Two things in the evidence do not fit together. */
    CONTRADICTION,
    /** The machine cannot tell; the message says why. */
    NOT_CHECKED,
    /** Whether it is asked at all depends on a claim that is not answered, the one expected. */
    CONDITION_OPEN
  }

  public Observation {
    places = List.copyOf(places);
  }

  /** A pass, and how it is known. */
  public static Observation pass(Assurance assurance, String message, Place... places) {
    return new Observation(
        Outcome.PASS,
        message,
        List.of(places),
        "",
        "",
        Ground.JUDGED,
        Optional.of(assurance),
        Optional.empty());
  }

  /** A failure. */
  public static Observation fail(String message, Place... places) {
    return of(Outcome.FAIL, Ground.JUDGED, message, places);
  }

  /** Something that a person has to look at. */
  public static Observation review(String message, Place... places) {
    return of(Outcome.NEEDS_REVIEW, Ground.JUDGED, message, places);
  }

  /** Two things that do not fit together; always a failure. */
  public static Observation contradiction(String message, Place... places) {
    return of(Outcome.FAIL, Ground.CONTRADICTION, message, places);
  }

  /** A contradiction, or where there is still something to ask, what a person has to look at. */
  public static Observation against(String message, String ask, Place... places) {
    return ask.isEmpty()
        ? contradiction(message, places)
        : review("%s; %s".formatted(message, ask), places);
  }

  /** Something that the machine cannot tell. */
  public static Observation notChecked(String reason) {
    return of(Outcome.NEEDS_REVIEW, Ground.NOT_CHECKED, reason);
  }

  /** Something that is asked or not according to a claim, which the supplier does not make. */
  public static Observation conditionOpen(String message, String claim, Place... places) {
    return of(Outcome.NEEDS_REVIEW, Ground.CONDITION_OPEN, message, places).comparing("", claim);
  }

  private static Observation of(Outcome outcome, Ground ground, String message, Place... places) {
    return new Observation(
        outcome, message, List.of(places), "", "", ground, Optional.empty(), Optional.empty());
  }

  /** The same seen at a place. */
  public Observation at(Place place) {
    return new Observation(
        outcome, message, List.of(place), found, expected, ground, assurance, remedy);
  }

  /** The same in other words. */
  public Observation saying(String words) {
    return new Observation(outcome, words, places, found, expected, ground, assurance, remedy);
  }

  /** The same with what stands there and what was asked. */
  public Observation comparing(String found, String expected) {
    return new Observation(outcome, message, places, found, expected, ground, assurance, remedy);
  }

  /** Something that is not asked of this submission; the message says why. */
  public static Observation notApplicable(String message) {
    return of(Outcome.NOT_APPLICABLE, Ground.JUDGED, message);
  }

  /** Something that does not apply, as the supplier says; the buyer takes its word for it. */
  public static Observation answeredNotApplicable(String message, Place place) {
    return new Observation(
        Outcome.NOT_APPLICABLE,
        message,
        List.of(place),
        "",
        "",
        Ground.JUDGED,
        Optional.of(Assurance.SELF_ATTESTED),
        Optional.empty());
  }

  /** The same with what mends it. */
  public Observation mendedBy(Remedy mends) {
    return new Observation(
        outcome, message, places, found, expected, ground, assurance, Optional.of(mends));
  }
}
