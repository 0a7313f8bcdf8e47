package org.quadcheck.baseline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of requirements that is published and dated as one.
 *
 * @param version year and month
 * @param status current, or what became of it
 * @param sha256 of the file
 */
public record Baseline(
    String id,
    String title,
    String version,
    String status,
    String about,
    List<Requirement> requirements,
    String path,
    String sha256) {
  public Baseline {
    requirements = List.copyOf(requirements);
  }

  /** What its requirements speak of. */
  public Set<Target> targets() {
    return requirements.stream().flatMap(r -> r.appliesTo().stream()).collect(Collectors.toSet());
  }
}
