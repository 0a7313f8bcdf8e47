package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;

/**
 * Attestations that are nobody's word on a day: whoever signed did not sign what is in them now, or
 * they are signed later. Nothing passes or falls away by what they say.
 */
public record NobodysWord(Submission submission, LocalDate asOf) {

  /** Why one is not, as the end of a sentence, where that is told, and what mends it. */
  private record Flaw(String words, Place place, Remedy remedy) {}

  /** Why an answer to this question is not; empty where it is somebody's word. */
  public Optional<Observation> over(String claim, String message, Place... places) {
    return submission.claims(claim).stream()
        .flatMap(said -> submission.attestationOf(said).stream())
        .flatMap(one -> flaw(one).stream())
        .findFirst()
        .map(flaw -> Observation.review(message + flaw.words(), places).mendedBy(flaw.remedy()));
  }

  /** What was seen, of which nothing passes or falls away by what such an attestation says. */
  public List<Observation> heed(List<Observation> seen) {
    return submission.attestations().stream().allMatch(one -> flaw(one).isEmpty())
        ? seen
        : seen.stream().map(this::heed).toList();
  }

  private Observation heed(Observation seen) {
    if (seen.outcome() == Outcome.FAIL || seen.outcome() == Outcome.NEEDS_REVIEW) {
      return seen;
    }
    return submission.attestations().stream()
        .filter(one -> seen.places().stream().anyMatch(at -> at.path().equals(one.path())))
        .flatMap(one -> flaw(one).stream())
        .findFirst()
        .map(flaw -> doubted(seen, flaw))
        .orElse(seen);
  }

  private Optional<Flaw> flaw(Attestation attestation) {
    Optional<Signature> invalid = new InvalidSignatures(submission).of(attestation);
    return invalid
        .map(NobodysWord::changed)
        .or(
            () ->
                attestation
                    .signedOn()
                    .filter(day -> day.isAfter(asOf))
                    .map(day -> later(attestation, day)));
  }

  private static Flaw changed(Signature invalid) {
    return new Flaw(
        ", by an attestation whose signature is invalid",
        Place.of(invalid.path()),
        Remedy.ofInvalidSignature());
  }

  private static Flaw later(Attestation attestation, LocalDate day) {
    return new Flaw(
        ", by an attestation that is signed later, on " + day,
        attestation.signedBy().orElseThrow().place(),
        Remedy.ofLaterSignature());
  }

  private static Observation doubted(Observation seen, Flaw flaw) {
    Place[] places =
        Stream.concat(seen.places().stream(), Stream.of(flaw.place()))
            .distinct()
            .toArray(Place[]::new);
    return Observation.review(seen.message() + flaw.words(), places)
        .comparing(seen.found(), "")
        .mendedBy(flaw.remedy());
  }
}
