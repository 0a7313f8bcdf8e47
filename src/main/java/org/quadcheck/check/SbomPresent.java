package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/** An SBOM with at least one component was handed in. */
public record SbomPresent() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, SbomPresent::judge);
  }

  private static Observation judge(Sbom sbom) {
    String message = "%s, %d components".formatted(sbom.formatLabel(), sbom.components().size());
    return Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
  }

  @Override
  public String asks() {
    return "hands in an SBOM that lists components";
  }
}
