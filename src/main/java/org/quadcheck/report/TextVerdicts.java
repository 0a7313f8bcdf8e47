package org.quadcheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.BaselineUse;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Tally;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Obligation;

/** The verdicts, a line a nation, and under it what the numbers do not tell. */
record TextVerdicts(AssessmentResult result, Paper paper) {
  private static final int WORD = 17;
  private static final int MUST = 16;
  private static final int WIDEST_NAME = 28;

  void print() {
    result.verdicts().forEach(this::lines);
    if (result.verdicts().isEmpty()) {
      paper.paragraph("  ", "Nothing was judged: no nation was asked for.");
    }
    paper.blank();
    paper.paragraph("", TextDelta.of(result.verdicts()));
    result.baselines().forEach(one -> paper.paragraph("", warning(one)));
    reasons().forEach((reason, nations) -> paper.paragraph("", reason(reason, nations)));
    result.leastForce().ifPresent(least -> paper.paragraph("", deciding(least)));
    if (result.findings().isEmpty()) {
      paper.paragraph("", "No requirement was put to this submission.");
    }
  }

  private void lines(Verdict verdict) {
    Predicate<Finding> own = finding -> finding.nation().equals(verdict.nation());
    String name = "  " + verdict.nation().name();
    line(name, verdict.word(), verdict.must(), rest(verdict.must(), verdict.should(), own));
    long words = verdict.byBaseline().stream().map(Verdict.OfBaseline::word).distinct().count();
    if (words > 1) {
      verdict.byBaseline().forEach(part -> line(part, own));
    }
  }

  private void line(Verdict.OfBaseline part, Predicate<Finding> ofNation) {
    Predicate<Finding> own = finding -> finding.baseline().equals(part.baseline());
    String rest = rest(part.must(), part.should(), own.and(ofNation));
    line("    " + part.baseline(), part.word(), part.must(), rest);
  }

  private void line(String name, Verdict.Word word, Tally must, String rest) {
    String lead = Columns.pad(name, nameWidth()) + "   " + Columns.pad(shown(word), WORD);
    String conditions = "must %2d of %2d".formatted(must.pass(), must.total());
    paper.paragraph(lead + Columns.pad(conditions, MUST), rest);
  }

  private int nameWidth() {
    int nations = result.nations().stream().mapToInt(n -> 2 + Columns.of(n.name())).max().orElse(0);
    int baselines =
        result.baselines().stream().mapToInt(b -> 4 + Columns.of(b.id())).max().orElse(0);
    return Math.min(WIDEST_NAME, Math.max(nations, result.baselines().size() > 1 ? baselines : 0));
  }

  private static String shown(Verdict.Word word) {
    return switch (word) {
      case COMPLIANT -> "compliant";
      case NEEDS_REVIEW -> "needs review";
      case NOT_COMPLIANT -> "NOT COMPLIANT";
    };
  }

  /** What is open of the conditions or, where nothing is, how the recommendations stand. */
  private String rest(Tally must, Tally should, Predicate<Finding> own) {
    if (must.pass() == must.total() && should.total() > 0) {
      return "should %d of %d".formatted(should.pass(), should.total());
    }
    int planned = Math.min(planned(own), must.waived());
    return String.join(
        ", ",
        Phrases.present(
            Phrases.count(must.fail(), "fail"),
            Phrases.count(must.needsReview(), "to review"),
            Phrases.count(must.waived() - planned, "waived"),
            Phrases.count(planned, "planned")));
  }

  /** The tally counts waivers and plan items as one; a waiver goes before a plan. */
  private int planned(Predicate<Finding> own) {
    return (int)
        result.findings().stream()
            .filter(own)
            .filter(f -> f.obligation() == Obligation.MUST && f.decides())
            .filter(f -> f.plannedBy().isPresent() && f.waivedBy().isEmpty())
            .count();
  }

  private static String warning(BaselineUse one) {
    return one.warning().isEmpty() ? "" : "WARNING: " + Phrases.value(one.warning());
  }

  /** Nations by the reason that they share, which is told once. */
  private Map<String, List<String>> reasons() {
    return result.verdicts().stream()
        .collect(
            Collectors.groupingBy(
                Verdict::reason,
                LinkedHashMap::new,
                Collectors.mapping(verdict -> verdict.nation().name(), Collectors.toList())));
  }

  private static String reason(String told, List<String> nations) {
    String reason = Phrases.value(told);
    boolean sentence = reason.isBlank() || reason.startsWith(nations.get(0));
    return Phrases.sentence(sentence ? reason : String.join(", ", nations) + ": " + reason);
  }

  private String deciding(Force least) {
    String stronger = least == Force.LAW ? "" : " or something stronger";
    long without =
        result.findings().stream()
            .filter(f -> f.obligation() == Obligation.MUST && !f.decides())
            .filter(RequirementRow::isOpen)
            .count();
    return "Only what %s%s asks decides here. Open, but without effect: %d."
        .formatted(least.word(), stronger, without);
  }
}
