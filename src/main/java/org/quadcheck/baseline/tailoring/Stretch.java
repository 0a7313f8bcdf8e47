package org.quadcheck.baseline.tailoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;

/**
 * Days in a row on which the same demands are in force.
 *
 * @param first empty where it has no beginning
 * @param last empty where it has no end
 */
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

  /** All of time, cut wherever one of the demands or of their sources begins or ends. */
  static List<Stretch> of(List<Demand> demands) {
    TreeSet<LocalDate> begins = new TreeSet<>();
    demands.forEach(demand -> begins(demand).forEach(begins::add));
    List<Stretch> stretches = new ArrayList<>();
    Optional<LocalDate> first = Optional.empty();
    for (LocalDate begin : begins) {
      stretches.add(new Stretch(first, Optional.of(begin.minusDays(1))));
      first = Optional.of(begin);
    }
    stretches.add(new Stretch(first, Optional.empty()));
    return stretches;
  }

  private static Stream<LocalDate> begins(Demand demand) {
    Stream<LocalDate> ofSources =
        demand.cites().stream()
            .map(Clause::source)
            .flatMap(s -> begins(s.inForceFrom(), s.inForceUntil()));
    return Stream.concat(begins(demand.from(), demand.until()), ofSources);
  }

  private static Stream<LocalDate> begins(Optional<LocalDate> from, Optional<LocalDate> until) {
    return Stream.concat(from.stream(), until.map(day -> day.plusDays(1)).stream());
  }

  /** One of its days. */
  LocalDate day() {
    return first.or(() -> last).orElse(ANY);
  }
}
