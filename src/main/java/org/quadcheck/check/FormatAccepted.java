package org.quadcheck.check;

import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * Every SBOM is in one of the accepted formats and versions, written as in {@code CycloneDX 1.6}. A
 * version newer than all that are accepted of its format is no failure: a person must look.
 */
public record FormatAccepted(List<String> formats) implements Check {
  private static final String VERSION = "\\d{1,6}(\\.\\d{1,6}){0,3}";

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
    if (isNewer(sbom)) {
      String message = "the SBOM is %s, which is newer than the versions asked".formatted(label);
      return Observation.review(message, place).comparing(label, asked);
    }
    return Observation.fail("the SBOM is %s; asked is %s".formatted(label, asked), place)
        .comparing(label, asked);
  }

  private boolean isNewer(Sbom sbom) {
    List<String> known =
        formats.stream()
            .filter(one -> one.startsWith(sbom.format() + " "))
            .map(one -> one.substring(sbom.format().length() + 1))
            .toList();
    return !known.isEmpty() && known.stream().allMatch(one -> isNewer(sbom.version(), one));
  }

  private static boolean isNewer(String version, String than) {
    if (!version.matches(VERSION) || !than.matches(VERSION)) {
      return false;
    }
    return Version.parse(version).compareTo(Version.parse(than)) > 0;
  }

  @Override
  public String asks() {
    return "hands in the SBOM as one of " + String.join(", ", formats);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof FormatAccepted that && formats.containsAll(that.formats);
  }
}
