package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;

/**
 * Every SBOM is in one of the accepted formats and versions, written as in {@code CycloneDX 1.6}.
 */
public record FormatAccepted(List<String> formats) implements Check {
  public FormatAccepted {
    formats = List.copyOf(formats);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, this::judge);
  }

  private Observation judge(Sbom sbom) {
    String label = sbom.formatLabel();
    String asked = String.join(", ", formats);
    Place place = Place.of(sbom.path());
    if (formats.contains(label)) {
      return Observation.pass(Assurance.OBSERVED, "the SBOM is " + label, place)
          .comparing(label, asked);
    }
    return Observation.fail("the SBOM is %s; asked is %s".formatted(label, asked), place)
        .comparing(label, asked);
  }

  @Override
  public String asks() {
    return "hands in the SBOM as one of " + String.join(", ", formats);
  }
}
