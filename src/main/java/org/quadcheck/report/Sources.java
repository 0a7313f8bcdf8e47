package org.quadcheck.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Source;

/** The documents that a result cites. */
final class Sources {
  private Sources() {}

  /** Each once, by id. */
  static Collection<Source> citedIn(AssessmentResult result) {
    Map<String, Source> sources = new TreeMap<>();
    Stream<List<Clause>> now = result.findings().stream().map(finding -> finding.cites());
    Stream<List<Clause>> later = result.upcoming().stream().map(one -> one.demand().cites());
    Stream.concat(now, later)
        .flatMap(List::stream)
        .map(Clause::source)
        .forEach(source -> sources.putIfAbsent(source.id(), source));
    return sources.values();
  }
}
