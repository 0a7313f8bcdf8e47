package org.quadcheck.knowledge;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;

/**
 * What data must speak of to matter for a submission, so that the rest need not be kept.
 *
 * @param keys of packages
 * @param names of components that state no purl, comparable
 */
public record Wanted(Set<String> keys, Set<String> names) {
  public Wanted {
    keys = Set.copyOf(keys);
    names = Set.copyOf(names);
  }

  /** All that the SBOMs of a submission list. */
  public static Wanted by(Submission submission) {
    Set<String> keys = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Sbom sbom : submission.sboms()) {
      Stream.concat(sbom.subject().stream(), sbom.components().stream())
          .forEach(component -> add(component, keys, names));
    }
    return new Wanted(keys, names);
  }

  private static void add(Component component, Set<String> keys, Set<String> names) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    identity.purls().forEach(purl -> keys.addAll(Advisories.keys(purl)));
    if (identity.purls().isEmpty()) {
      names.add(identity.name());
    }
  }

  /** Whether a package matters. */
  public boolean matters(String key) {
    return keys.contains(key)
        || names.contains(ComponentIdentity.comparable(key.substring(key.lastIndexOf('/') + 1)));
  }
}
