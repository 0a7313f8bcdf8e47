package org.quadcheck.workbench.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.evidence.value.Problem;

/** Compares the period of a demand with the days on which its sources are in force. */
final class Periods {
  private Periods() {}

  static Remarks of(Requirement requirement, Demand demand) {
    List<Source> sources = demand.cites().stream().map(Clause::source).distinct().toList();
    String who = "%s %s".formatted(requirement.id(), demand.nation().code());
    if (sources.stream().noneMatch(source -> meets(demand, source))) {
      String message = "%s is never in force: its sources end before it begins, or begin after.";
      return Remarks.ofProblems(
          List.of(
              new Problem(
                  demand.place(), message.formatted(who) + " Mend the days, or cite another.")));
    }
    List<Problem> notes = new ArrayList<>();
    demand
        .from()
        .filter(day -> sources.stream().noneMatch(source -> source.isInForceOn(day)))
        .ifPresent(day -> notes.add(note(demand, who, "from", day)));
    demand
        .until()
        .filter(day -> sources.stream().noneMatch(source -> source.isInForceOn(day)))
        .ifPresent(day -> notes.add(note(demand, who, "until", day)));
    return Remarks.ofNotes(notes);
  }

  private static Problem note(Demand demand, String who, String key, LocalDate day) {
    String message =
        "%s: '%s' is %s, a day on which no source of it is in force. Is the day right?";
    return new Problem(demand.place(), message.formatted(who, key, day));
  }

  private static boolean meets(Demand demand, Source source) {
    return !ends(demand.until(), source.inForceFrom())
        && !ends(source.inForceUntil(), demand.from());
  }

  private static boolean ends(Optional<LocalDate> last, Optional<LocalDate> first) {
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }
}
