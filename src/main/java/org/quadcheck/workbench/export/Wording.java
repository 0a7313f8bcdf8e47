package org.quadcheck.workbench.export;

import java.util.Comparator;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.baseline.Force;

/** A demand in words, on one line. */
final class Wording {
  private Wording() {}

  static String of(Demand demand) {
    StringBuilder words = new StringBuilder();
    words
        .append(demand.nation().name())
        .append(
            " (%s): asks that the supplier %s".formatted(demand.obligation().word(), asks(demand)));
    for (Condition condition : demand.when()) {
      words.append(", only if %s is %s".formatted(condition.claim(), condition.value()));
    }
    demand.whenOffered().ifPresent(claim -> words.append(", only if offered: " + claim));
    demand.from().ifPresent(day -> words.append(", from " + day));
    demand.until().ifPresent(day -> words.append(", until " + day));
    words.append('.');
    if (demand.toolPolicy()) {
      words.append(" A number in it is stated by no clause.");
    }
    demand
        .minimumAssurance()
        .ifPresent(least -> words.append(" Known at least as %s.".formatted(least.word())));
    if (!demand.notApplicable().isEmpty()) {
      words.append(
          " May be answered as not applicable: %s.".formatted(DemandWords.notApplicable(demand)));
    }
    return line(words.toString());
  }

  private static String asks(Demand demand) {
    return demand.check().asks().replaceFirst("\\.$", "");
  }

  /** What a baseline is for, and what became of it. */
  static String about(Baseline baseline) {
    StringBuilder words = new StringBuilder(baseline.about());
    if (!baseline.status().equals("current")) {
      words.append(" Status: ").append(baseline.status()).append('.');
    }
    baseline.inForceUntil().ifPresent(day -> words.append(" In force until " + day + "."));
    if (!baseline.supersededBy().isBlank()) {
      words.append(" Superseded by ").append(baseline.supersededBy()).append('.');
    }
    return line(words.toString());
  }

  /** The strongest force among the clauses, whatever the day. */
  static String force(Demand demand) {
    return demand.cites().stream()
        .map(Clause::force)
        .min(Comparator.naturalOrder())
        .orElse(Force.GUIDANCE)
        .word();
  }

  /** A text without line breaks or blanks at its ends. */
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
