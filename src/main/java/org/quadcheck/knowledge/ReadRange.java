package org.quadcheck.knowledge;

import java.util.List;
import java.util.Optional;
import org.quadcheck.knowledge.VersionRange.Event;
import org.quadcheck.knowledge.VersionRange.Kind;
import org.quadcheck.knowledge.version.Version;
import org.quadcheck.knowledge.version.VersionScheme;

/** A range of versions whose events were read by its rules. */
final class ReadRange {
  /** An event, and its version as it was read. */
  private record Point(Event event, Version version) {
    private boolean begins() {
      return event.kind() == Kind.INTRODUCED;
    }
  }

  private final VersionScheme scheme;
  private final List<Point> points;
  private final boolean whole;

  ReadRange(VersionRange range) {
    this.scheme = range.scheme();
    this.points =
        range.events().stream().map(one -> new Point(one, scheme.read(one.version()))).toList();
    this.whole = points.stream().anyMatch(Point::begins);
  }

  /**
   * Whether a version lies in the range: after the last event before it, it is affected. A range
   * that does not say where it begins is not whole.
   */
  Effect effectOn(AskedVersion asked) {
    if (!whole) {
      return Effect.UNCLEAR;
    }
    Version version = asked.by(scheme);
    Point last = null;
    for (Point point : points) {
      Optional<Boolean> passed = isPassed(point, version);
      if (passed.isEmpty()) {
        return Effect.UNCLEAR;
      }
      if (passed.get() && (last == null || isLater(point, last))) {
        last = point;
      }
    }
    return last != null && last.begins() ? Effect.AFFECTED : Effect.NOT_AFFECTED;
  }

  private static Optional<Boolean> isPassed(Point point, Version version) {
    if (point.event().isFirst()) {
      return Optional.of(true);
    }
    return version
        .order(point.version())
        .map(order -> point.event().kind() == Kind.LAST_AFFECTED ? order > 0 : order >= 0);
  }

  /** Of two events at one version the one that begins the range counts, to be on the safe side. */
  private static boolean isLater(Point one, Point other) {
    if (one.event().isFirst() || other.event().isFirst()) {
      return !one.event().isFirst();
    }
    int order = one.version().order(other.version()).orElse(0);
    return order > 0 || (order == 0 && one.begins());
  }
}
