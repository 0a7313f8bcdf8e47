package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.knowledge.DataKind;

/** What keeps a look that found nothing from being a pass: blind spots, and data that is old. */
final class Coverage {
  private Coverage() {}

  static Optional<Observation> of(
      KnownVulnerabilities vulnerabilities, DataKind besides, LocalDate asOf) {
    if (!vulnerabilities.known().has(DataKind.ADVISORIES)) {
      return Optional.of(
          Observation.notChecked(
              "no advisories were given, so that nobody knows what the components have"));
    }
    Sbom sbom = vulnerabilities.sbom();
    Few unknown = vulnerabilities.unknown();
    if (!unknown.isEmpty()) {
      String message = "%d of %d components have no purl that the advisories given could know: %s";
      int all = sbom.components().size();
      return Optional.of(
          Observation.review(
              message.formatted(unknown.count(), all, unknown.named()), unknown.place()));
    }
    return stale(
        vulnerabilities.known().objections(asOf, besides, DataKind.ADVISORIES).stream()
            .distinct()
            .toList(),
        sbom);
  }

  /** Nothing was found in data that is too old to rely upon. */
  static Optional<Observation> stale(List<String> objections, Sbom sbom) {
    return objections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Observation.review(
                "nothing was found, but " + String.join("; ", objections), Place.of(sbom.path())));
  }
}
