package org.quadcheck.knowledge;

import java.util.List;
import java.util.Set;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * A package that an advisory speaks of.
 *
 * @param key by which its purl is known, without a version
 * @param release of a Linux distribution; empty where none is named
 * @param versions that are affected by name
 * @param unread whether there are ranges that cannot be compared, such as those of commits
 */
public record AffectedPackage(
    String key,
    String ecosystem,
    String release,
    Set<String> versions,
    List<VersionRange> ranges,
    boolean unread) {
  public AffectedPackage {
    versions = Set.copyOf(versions);
    ranges = List.copyOf(ranges);
  }

  /** Whether one version is affected; an empty one is not known. */
  Effect effectOn(String version) {
    if (version.isEmpty()) {
      return Effect.UNCLEAR;
    }
    if (versions.contains(version) || isListed(version)) {
      return Effect.AFFECTED;
    }
    boolean unknown = versions.isEmpty() && ranges.isEmpty();
    return ranges.stream()
        .map(range -> range.effectOn(version))
        .reduce(unread || unknown ? Effect.UNCLEAR : Effect.NOT_AFFECTED, Effect::orWorse);
  }

  /** A listed version may be written otherwise, such as 1.0 for 1.0.0. */
  private boolean isListed(String version) {
    VersionScheme scheme = VersionScheme.ofPurlType(key.substring(0, key.indexOf('/')));
    return ranges.isEmpty()
        && versions.stream().anyMatch(one -> scheme.compare(one, version).orElse(1) == 0);
  }
}
