package org.quadcheck.knowledge;

import java.util.List;
import java.util.Set;

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

  /** The type of its purl. */
  String type() {
    return key.substring(0, key.indexOf('/'));
  }

  /** Whether it may be affected in versions that nobody can tell. */
  boolean isOpen() {
    return unread || (versions.isEmpty() && ranges.isEmpty());
  }
}
