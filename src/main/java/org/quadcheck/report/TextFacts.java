package org.quadcheck.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.NotChecked;
import org.quadcheck.assessment.Upcoming;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Outcome;

/** What the verdict rests on: how much was met, how it is known, what was not checked or waived. */
record TextFacts(AssessmentResult result, Paper paper) {
  private static final int MOST = 10;

  void print() {
    paper.blank();
    paper.paragraph("", counts());
    notChecked();
    answeredNotApplicable();
    waivers();
    loosened();
    upcoming();
  }

  private String counts() {
    return String.join(" ", Phrases.present(met(), passes(), notApplicable()));
  }

  private String met() {
    Map<Force, Integer> put = new EnumMap<>(Force.class);
    for (Verdict verdict : result.verdicts()) {
      verdict.mustByForce().forEach((force, count) -> put.merge(force, count, Integer::sum));
    }
    int all = put.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "No condition was put.";
    }
    String split =
        put.entrySet().stream()
            .map(e -> "%s %d of %d".formatted(e.getKey().word(), met(e.getKey()), e.getValue()))
            .collect(Collectors.joining(", "));
    int met = put.keySet().stream().mapToInt(this::met).sum();
    return "%d of %d conditions (must) met over all nations: %s.".formatted(met, all, split);
  }

  private int met(Force force) {
    return (int)
        result.findings().stream()
            .filter(f -> f.obligation() == Obligation.MUST && f.decides())
            .filter(f -> f.outcome() == Outcome.PASS && f.force() == force)
            .count();
  }

  private String passes() {
    Map<Assurance, Integer> known = new EnumMap<>(Assurance.class);
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.PASS) {
        finding.assurance().ifPresent(how -> known.merge(how, 1, Integer::sum));
      }
    }
    String split =
        known.entrySet().stream()
            .map(e -> e.getValue() + " " + how(e.getKey()))
            .collect(Collectors.joining(", "));
    int all = known.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? "" : "%d %s: %s.".formatted(all, all == 1 ? "pass" : "passes", split);
  }

  private static String how(Assurance known) {
    return switch (known) {
      case SELF_ATTESTED -> "self-attested only";
      case DOCUMENTED -> "documented";
      case THIRD_PARTY -> "by third parties";
      case OBSERVED -> "observed";
    };
  }

  private String notApplicable() {
    long count =
        result.findings().stream().filter(f -> f.outcome() == Outcome.NOT_APPLICABLE).count();
    return count == 0 ? "" : "Not applicable: " + count + ".";
  }

  private void notChecked() {
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    for (NotChecked one : result.notChecked()) {
      reasons.computeIfAbsent(one.reason(), key -> new LinkedHashSet<>()).add(one.requirement());
    }
    paper.paragraph("", reasons.isEmpty() ? "Not checked: none." : "Not checked:");
    reasons.entrySet().stream()
        .limit(MOST)
        .forEach(
            one ->
                paper.paragraph(
                    "  - ",
                    Phrases.value(String.join(", ", one.getValue()) + ": " + one.getKey())));
    more(reasons.size());
  }

  /** What the supplier says does not apply to it stands apart from what nobody asks of it. */
  private void answeredNotApplicable() {
    List<Finding> answered =
        result.findings().stream().filter(Finding::isAnsweredNotApplicable).toList();
    if (answered.isEmpty()) {
      return;
    }
    String message = "Not applicable by the supplier's word (self-attested), counted apart: %d.";
    paper.paragraph("", message.formatted(answered.size()));
    answered.stream()
        .limit(MOST)
        .forEach(
            one ->
                paper.paragraph(
                    "  - ",
                    Phrases.value(
                        "%s (%s): %s"
                            .formatted(
                                one.requirement(),
                                one.nation().code(),
                                one.observations().get(0).message()))));
    more(answered.size());
  }

  private void more(int all) {
    paper.paragraph("", all > MOST ? "  - and %d more".formatted(all - MOST) : "");
  }

  private void waivers() {
    if (result.waivers().isEmpty()) {
      paper.paragraph("", "Waivers: none.");
      return;
    }
    paper.paragraph("", "Waivers:");
    result.waivers().forEach(this::waiver);
  }

  private void waiver(WaiverNote note) {
    String loud =
        switch (note.kind()) {
          case USED, NOT_YET, NOT_NEEDED, UNMATCHED -> "";
          case EXPIRING, EXPIRED -> note.kind().word().toUpperCase(Locale.ROOT) + ": ";
        };
    String nations = String.join(", ", note.waiver().nations());
    paper.paragraph(
        "  - ",
        "%s%s (%s): %s"
            .formatted(
                loud,
                Phrases.value(note.waiver().requirement()),
                nations,
                Phrases.value(note.message())));
  }

  private void loosened() {
    if (result.loosened().isEmpty()) {
      return;
    }
    paper.paragraph("", "LOOSENED by the profile, against the baselines as published:");
    for (Loosening one : result.loosened()) {
      String lead = "%s (%s): it ".formatted(Phrases.value(one.requirement()), one.nation().code());
      String because = ", because: " + Phrases.value(one.reason());
      paper.paragraph("  - ", lead + Phrases.value(one.what()) + because);
    }
  }

  private void upcoming() {
    if (result.upcoming().isEmpty()) {
      return;
    }
    paper.paragraph("", "Not in force yet, and without effect today:");
    result.upcoming().stream().limit(MOST).forEach(this::upcoming);
    more(result.upcoming().size());
  }

  private void upcoming(Upcoming one) {
    paper.paragraph(
        "  - ",
        "from %s %s %s: %s, %s"
            .formatted(
                one.from(),
                one.demand().nation().name(),
                one.demand().obligation().word(),
                one.requirement(),
                Phrases.value(one.title())));
  }
}
