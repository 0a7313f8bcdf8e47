package org.quadcheck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Remedy;
import org.quadcheck.evidence.Signature;
import org.quadcheck.evidence.SignatureOutcome;
import org.quadcheck.evidence.Submission;

/**
 * Signatures that do not fit the attestation that they are of: whoever signed it did not sign what
 * is in it now, so that nothing that it says is anybody's word.
 */
public record InvalidSignatures(Submission submission) {

  /** One of an attestation; empty where all of them fit, or there is none. */
  Optional<Signature> of(Attestation attestation) {
    return submission.beside(attestation.path()).stream()
        .filter(one -> one.outcome() == SignatureOutcome.INVALID)
        .findFirst();
  }

  /** Whether an answer to this question stands in an attestation with such a signature. */
  public boolean areOverAnswersTo(String claim) {
    return submission.claims(claim).stream()
        .flatMap(said -> submission.attestationOf(said).stream())
        .anyMatch(one -> of(one).isPresent());
  }

  /** What was seen, of which nothing passes or falls away by what such an attestation says. */
  public List<Observation> heed(List<Observation> seen) {
    return submission.beside().isEmpty() ? seen : seen.stream().map(this::heed).toList();
  }

  private Observation heed(Observation seen) {
    if (seen.outcome() == Outcome.FAIL || seen.outcome() == Outcome.NEEDS_REVIEW) {
      return seen;
    }
    return submission.attestations().stream()
        .filter(one -> seen.places().stream().anyMatch(at -> at.path().equals(one.path())))
        .flatMap(one -> of(one).stream())
        .findFirst()
        .map(invalid -> doubted(seen, invalid))
        .orElse(seen);
  }

  private static Observation doubted(Observation seen, Signature invalid) {
    String message = "%s, by an attestation whose signature is invalid";
    Place[] places =
        Stream.concat(seen.places().stream(), Stream.of(Place.of(invalid.path())))
            .distinct()
            .toArray(Place[]::new);
    return Observation.review(message.formatted(seen.message()), places)
        .comparing(seen.found(), "")
        .mendedBy(Remedy.ofInvalidSignature());
  }
}
