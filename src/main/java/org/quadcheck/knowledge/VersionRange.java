package org.quadcheck.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private boolean isFirst() {
      return kind == Kind.INTRODUCED && version.equals("0");
    }
  }

  public VersionRange {
    events = List.copyOf(events);
  }

  /**
   * Whether a version lies in the range: after the last event before it, it is affected. A range
   * that does not say where it begins is not whole.
   */
  Effect effectOn(String version) {
    if (events.stream().noneMatch(event -> event.kind() == Kind.INTRODUCED)) {
      return Effect.UNCLEAR;
    }
    List<Event> before = new ArrayList<>();
    for (Event event : events) {
      Optional<Boolean> passed = isPassed(event, version);
      if (passed.isEmpty()) {
        return Effect.UNCLEAR;
      }
      if (passed.get()) {
        before.add(event);
      }
    }
    return last(before)
        .map(event -> event.kind() == Kind.INTRODUCED ? Effect.AFFECTED : Effect.NOT_AFFECTED)
        .orElse(Effect.NOT_AFFECTED);
  }

  private Optional<Boolean> isPassed(Event event, String version) {
    if (event.isFirst()) {
      return Optional.of(true);
    }
    return scheme
        .compare(version, event.version())
        .map(order -> event.kind() == Kind.LAST_AFFECTED ? order > 0 : order >= 0);
  }

  private Optional<Event> last(List<Event> events) {
    return events.stream().reduce((latest, event) -> isLater(event, latest) ? event : latest);
  }

  /** Of two events at one version the one that begins the range counts, to be on the safe side. */
  private boolean isLater(Event one, Event other) {
    if (one.isFirst() || other.isFirst()) {
      return !one.isFirst();
    }
    int order = scheme.compare(one.version(), other.version()).orElse(0);
    return order > 0 || (order == 0 && one.kind() == Kind.INTRODUCED);
  }
}
