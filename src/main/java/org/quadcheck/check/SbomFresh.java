package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Age;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomMoment;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * Every SBOM was made for the release that is offered: not before it and not in the future. One of
 * a part, which has releases of its own, may be older.
 *
 * @param tolerance how long before the day of release it may have been made; not at all where left
 *     out
 */
public record SbomFresh(Optional<Span> tolerance) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    HandedInParts parts = SbomMatchesProduct.parts(submission);
    return SbomQuestion.put(submission, sbom -> judge(sbom, submission, parts, asOf));
  }

  private Observation judge(Sbom sbom, Submission submission, HandedInParts parts, LocalDate asOf) {
    Optional<LocalDate> made = SbomMoment.day(sbom);
    Place place = sbom.fact(DocumentField.TIMESTAMP).place();
    if (made.isEmpty()) {
      return Observation.fail("the SBOM does not say when it was made", place)
          .mendedBy(Remedy.of(DocumentField.TIMESTAMP, sbom));
    }
    if (made.get().isAfter(asOf)) {
      String message = "the SBOM is dated %s, which lies in the future".formatted(made.get());
      return Observation.contradiction(message, place);
    }
    if (parts.wholeOf(sbom).isPresent()) {
      String message = "the SBOM is of %s, and of a part of what is released".formatted(made.get());
      return Observation.pass(Assurance.OBSERVED, message, place);
    }
    return submission
        .released()
        .map(released -> judgeRelease(made.get(), released, place, submission))
        .orElseGet(() -> Observation.review("no release date is attested to compare with", place));
  }

  private Observation judgeRelease(
      LocalDate made, LocalDate released, Place place, Submission submission) {
    LocalDate earliest = tolerance.map(span -> Age.earliest(released, span)).orElse(released);
    if (made.isBefore(earliest)) {
      String message = "the SBOM is of %s, the release of %s".formatted(made, released);
      return Observation.contradiction(message, place, ofRelease(submission))
          .comparing(made.toString(), "from " + earliest);
    }
    String message = "the SBOM is of %s, the release of %s".formatted(made, released);
    return Observation.pass(Assurance.OBSERVED, message, place);
  }

  /** Where the day of release stands: with the product that was published on it. */
  private static Place ofRelease(Submission submission) {
    return submission.attestations().stream()
        .filter(one -> one.released().isPresent())
        .map(one -> one.productName().place())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<Measure> measure() {
    return tolerance.map(
        span ->
            new Measure(
                "age of the SBOM",
                "made at most " + span + " before the release",
                span.toString(),
                BigDecimal.valueOf(span.minutes()).negate()));
  }

  @Override
  public String asks() {
    String early = tolerance.map(span -> ", at most " + span + " before it").orElse("");
    return "makes the SBOM for the release that is offered" + early;
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof SbomFresh that
        && (that.tolerance.isEmpty()
            || tolerance.filter(mine -> Age.isNeverLonger(that.tolerance.get(), mine)).isPresent());
  }
}
