package org.quadcheck.baseline;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/**
 * Everything that a folder of baselines holds, read and resolved.
 *
 * @param nations in the order in which reports show them
 * @param sourcesDigest SHA-256 over the files of the register and the claim vocabulary
 */
public record BaselineLibrary(
    List<Nation> nations,
    List<Clause> clauses,
    ClaimVocabulary claims,
    List<Baseline> baselines,
    List<Profile> profiles,
    String sourcesDigest) {
  public BaselineLibrary {
    nations = List.copyOf(nations);
    clauses = List.copyOf(clauses);
    baselines = List.copyOf(baselines);
    profiles = List.copyOf(profiles);
  }

  /** The baseline with this id. */
  public Optional<Baseline> find(String id) {
    return baselines.stream().filter(baseline -> baseline.id().equals(id)).findFirst();
  }

  /** The profile with this id. */
  public Optional<Profile> findProfile(String id) {
    return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }
}
