package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * Every SBOM carries a signature that the buyer's keys verify. A signature that is only there
 * proves nothing.
 */
public record SbomSigned() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, SbomSigned::judge);
  }

  private static Observation judge(Sbom sbom) {
    return sbom.signatures().stream()
        .min(Comparator.comparingInt(SbomSigned::weight))
        .map(SbomSigned::judge)
        .orElseGet(() -> Observation.fail("the SBOM is not signed", Place.of(sbom.path())));
  }

  /** An invalid signature outweighs a verified one, and that a signature nobody can check. */
  private static int weight(Signature signature) {
    return switch (signature.outcome()) {
      case INVALID -> 0;
      case VERIFIED -> 1;
      case NOT_VERIFIED -> 2;
      case UNSIGNED -> 3;
    };
  }

  private static Observation judge(Signature signature) {
    Place place = Place.of(signature.path());
    return switch (signature.outcome()) {
      case VERIFIED ->
          Observation.pass(Assurance.OBSERVED, "signed; " + signature.message(), place);
      case NOT_VERIFIED ->
          Observation.review("signed, not verified: " + signature.message(), place)
              .mendedBy(Remedy.ofUnverifiedSignature());
      case INVALID -> Observation.contradiction("signature invalid: " + signature.message(), place);
      case UNSIGNED -> Observation.fail("the SBOM is not signed", place);
    };
  }

  @Override
  public String asks() {
    return "signs the SBOM so that the buyer's keys verify it ("
        + SignatureOutcome.NOT_VERIFIED.word()
        + " needs review)";
  }
}
