package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.Submission;

/**
 * A set of requirements that is published and dated as one.
 *
 * @param version year and month
 * @param status current, or why it is put only by name: withdrawn, comparison, by-name
 * @param appliesTo what it speaks of: what must be handed in or offered for it to be put unasked
 * @param inForceUntil the last day on which anybody was asked by it; empty where no end is known
 * @param supersededBy id of the baseline that took its place; empty if none
 * @param tailoring what a profile made of it; empty where it is as published
 * @param sha256 of the file, or over it and those of the profiles that tailored it
 */
public record Baseline(
    String id,
    String title,
    String version,
    String status,
    String about,
    Set<Target> appliesTo,
    List<Requirement> requirements,
    Optional<LocalDate> inForceUntil,
    String supersededBy,
    Optional<Tailoring> tailoring,
    String path,
    String sha256) {
  private static final String CURRENT = "current";

  public Baseline {
    appliesTo = Set.copyOf(appliesTo);
    requirements = List.copyOf(requirements);
  }

  /** Whether it is put without being named; one that has ended, or is there to compare, is not. */
  public boolean isPutUnasked() {
    return status.equals(CURRENT) && inForceUntil.isEmpty() && supersededBy.isEmpty();
  }

  /** Whether any check of it rests on how components depend on each other. */
  public boolean asksForDependencies() {
    return requirements.stream()
        .flatMap(one -> one.demands().stream())
        .anyMatch(demand -> demand.check().asksForDependencies());
  }

  /** Whether any check of it rests on the hashes of files. */
  public boolean asksForFiles() {
    return requirements.stream()
        .flatMap(one -> one.demands().stream())
        .anyMatch(demand -> demand.check().asksForFiles());
  }

  /** Whether a submission offers or holds what it speaks of. */
  public boolean fits(Submission submission) {
    return appliesTo.stream().anyMatch(target -> target.isIn(submission));
  }

  /**
   * Whether it is put to a submission unasked. An SBOM alone does not say what is offered; it is of
   * software, so that baselines for software are put too: of what only an offer calls for they ask
   * nothing, and nobody is compliant by leaving out an attestation.
   */
  public boolean isPutTo(Submission submission) {
    boolean silent = submission.attestations().isEmpty() && appliesTo.contains(Target.SOFTWARE);
    return isPutUnasked() && (silent || fits(submission));
  }

  /** What a profile asks in its place. */
  public Baseline tailored(List<Requirement> others, Tailoring by, String digest) {
    return new Baseline(
        id,
        title,
        version,
        status,
        about,
        appliesTo,
        others,
        inForceUntil,
        supersededBy,
        Optional.of(by),
        path,
        digest);
  }
}
