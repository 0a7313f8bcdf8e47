package org.quadcheck.knowledge;

import java.util.List;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * Versions of a package between the events of an advisory.
 *
 * @param scheme by which they are ordered
 */
public record VersionRange(VersionScheme scheme, List<Event> events) {
  /** What a version brings. */
  public enum Kind {
    INTRODUCED,
    FIXED,
    LAST_AFFECTED
  }

  /** One version at which something changes; 0 stands for the first there ever was. */
  public record Event(Kind kind, String version) {
    boolean isFirst() {
      return kind == Kind.INTRODUCED && version.equals("0");
    }
  }

  public VersionRange {
    events = List.copyOf(events);
  }
}
