package org.quadcheck.baseline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An agency's selection and tailoring of baselines.
 *
 * @param nations those that it judges, in the order of the reports
 * @param baselines what it extends, tailored, and last its own requirements where it adds some
 * @param own ids of the requirements that it adds or changes by name
 * @param sha256 of the file
 */
public record Profile(
    String id,
    String title,
    String version,
    String about,
    List<Nation> nations,
    List<Baseline> baselines,
    Set<String> own,
    String path,
    String sha256) {
  public Profile {
    nations = List.copyOf(nations);
    baselines = List.copyOf(baselines);
    own = Set.copyOf(own);
  }

  /** The ids that it adds or changes, in order. */
  public List<String> ownInOrder() {
    return List.copyOf(new TreeSet<>(own));
  }
}
