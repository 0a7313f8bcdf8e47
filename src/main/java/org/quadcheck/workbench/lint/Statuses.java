package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.SourceStatus;
import org.quadcheck.evidence.value.Problem;

/**
 * Compares what a source says of where it stands with its days and with what rests on it. No day is
 * asked for: what is said here is wrong on every day.
 */
final class Statuses {
  private static final String MISSING =
      "source '%s' has no 'status'. Say where it stands, such as in-force or draft.";

  private Statuses() {}

  static Remarks of(BaselineLibrary library, RegisterPlaces places) {
    List<Problem> problems = new ArrayList<>();
    library.clauses().stream()
        .map(Clause::source)
        .distinct()
        .forEach(
            source -> {
              String wrong = source.status().map(status -> wrong(status, source)).orElse(MISSING);
              if (!wrong.isEmpty()) {
                problems.add(new Problem(places.source(source.id()), wrong.formatted(source.id())));
              }
            });
    return Remarks.ofProblems(problems);
  }

  private static String wrong(SourceStatus status, Source source) {
    String word = status.word();
    boolean ends = source.inForceUntil().isPresent();
    if (status.hasEnded() && !ends) {
      return "source '%s' is " + word + ", but has no last day. Add 'in-force-until'.";
    }
    if (status == SourceStatus.SUPERSEDED && source.successor().isEmpty()) {
      return "source '%s' is superseded by nothing. Add 'successor', or call it rescinded.";
    }
    if (status == SourceStatus.NOT_YET_IN_FORCE && source.inForceFrom().isEmpty()) {
      return "source '%s' is not yet in force, but has no first day. Add 'in-force-from'.";
    }
    if (status.isUnsettled() && (source.inForceFrom().isPresent() || ends)) {
      return "source '%s' is "
          + word
          + ", but has days in force. Leave them out, or give it another status.";
    }
    boolean replaced = !source.successor().isEmpty();
    if (!status.hasEnded() && replaced && !ends) {
      return "source '%s' is " + word + ", but has a successor. Add 'in-force-until'.";
    }
    return "";
  }

  /** A condition that a draft is cited for, or that rests on nothing that is settled. */
  static Remarks of(Requirement requirement, Demand demand) {
    if (demand.obligation() != Obligation.MUST) {
      return Remarks.none();
    }
    List<Source> sources = demand.cites().stream().map(Clause::source).distinct().toList();
    boolean settled =
        sources.stream()
            .anyMatch(source -> source.status().filter(SourceStatus::isUnsettled).isEmpty());
    List<Problem> problems =
        sources.stream()
            .filter(source -> !settled || isDraft(source))
            .map(source -> new Problem(demand.place(), must(requirement, demand, source)))
            .toList();
    return Remarks.ofProblems(problems);
  }

  private static boolean isDraft(Source source) {
    return source.status().filter(SourceStatus.DRAFT::equals).isPresent();
  }

  private static String must(Requirement requirement, Demand demand, Source source) {
    return "%s %s says 'must' by '%s', which is only %s. Say 'should', or cite what binds."
        .formatted(
            requirement.id(),
            demand.nation().code(),
            source.id(),
            source.status().map(SourceStatus::word).orElse(""));
  }
}
