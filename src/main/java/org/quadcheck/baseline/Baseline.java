package org.quadcheck.baseline;

import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.Submission;

/**
 * A set of requirements that is published and dated as one.
 *
 * @param version year and month
 * @param status current, or what became of it
 * @param appliesTo what must be handed in or offered for it to be put without being named
 * @param sha256 of the file
 */
public record Baseline(
    String id,
    String title,
    String version,
    String status,
    String about,
    Set<Target> appliesTo,
    List<Requirement> requirements,
    String path,
    String sha256) {
  public Baseline {
    appliesTo = Set.copyOf(appliesTo);
    requirements = List.copyOf(requirements);
  }

  /** Whether it is put to a submission without being named. */
  public boolean fits(Submission submission) {
    return appliesTo.stream().anyMatch(target -> target.isIn(submission));
  }
}
