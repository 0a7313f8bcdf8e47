package org.quadcheck.assessment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.ProductsSpokenOf;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;

/** The algebra of verdicts: what findings come to for a nation, and whether that opens the gate. */
record Verdicts(Mandate mandate, Submission submission) {

  List<Verdict> of(List<Finding> findings) {
    return mandate.nations().stream().map(nation -> of(nation, findings)).toList();
  }

  private Verdict of(Nation nation, List<Finding> all) {
    List<Finding> findings = all.stream().filter(f -> f.nation().equals(nation)).toList();
    List<Verdict.OfBaseline> parts =
        mandate.baselines().stream().map(baseline -> of(baseline, findings)).toList();
    Verdict.Word worst =
        parts.stream()
            .map(Verdict.OfBaseline::word)
            .min(Comparator.naturalOrder())
            .orElse(Verdict.Word.NEEDS_REVIEW);
    return new Verdict(
        nation,
        worst,
        reason(nation, parts),
        Tally.of(deciding(findings, Obligation.MUST)),
        Tally.of(deciding(findings, Obligation.SHOULD)),
        byForce(findings),
        parts);
  }

  private Verdict.OfBaseline of(Baseline baseline, List<Finding> all) {
    List<Finding> findings = all.stream().filter(f -> f.baseline().equals(baseline.id())).toList();
    Tally must = Tally.of(deciding(findings, Obligation.MUST));
    Tally should = Tally.of(deciding(findings, Obligation.SHOULD));
    return new Verdict.OfBaseline(baseline.id(), word(must, baseline), must, should);
  }

  private Verdict.Word word(Tally must, Baseline baseline) {
    if (must.fail() > 0) {
      return Verdict.Word.NOT_COMPLIANT;
    }
    // A nation whose conditions were not put, or were all waived, has seen nothing to be content
    // with; and where nobody says that this is offered, what passed is but a part.
    boolean content = must.needsReview() == 0 && must.pass() > 0 && baseline.fits(submission);
    return content ? Verdict.Word.COMPLIANT : Verdict.Word.NEEDS_REVIEW;
  }

  private String reason(Nation nation, List<Verdict.OfBaseline> parts) {
    return Stream.of(ofBaselines(nation, parts), severalProducts())
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining(". "));
  }

  /** By the first SBOM a report calls all of them, so that the others must be told. */
  private String severalProducts() {
    List<String> named = ProductsSpokenOf.of(submission);
    return submission.attestations().isEmpty() && named.size() > 1
        ? "No attestation says which product is offered, and the SBOMs speak of "
            + SbomQuestion.listed(named)
        : "";
  }

  private String ofBaselines(Nation nation, List<Verdict.OfBaseline> parts) {
    List<String> silent =
        parts.stream()
            .filter(
                part -> part.must().pass() + part.must().fail() + part.must().needsReview() == 0)
            .map(Verdict.OfBaseline::baseline)
            .toList();
    if (parts.isEmpty()) {
      return "no baseline was put";
    }
    List<String> unfit =
        mandate.baselines().stream()
            .filter(baseline -> !baseline.fits(submission))
            .map(Baseline::id)
            .toList();
    if (!unfit.isEmpty()) {
      return unsaid().formatted(spokenOf(unfit));
    }
    return silent.isEmpty()
        ? ""
        : "%s makes nothing a condition that was put and passed in %s"
            .formatted(nation.name(), String.join(", ", silent));
  }

  private String unsaid() {
    return submission.attestations().isEmpty()
        ? "no attestation says that what %s of is offered, so that most of it was not asked."
            + " Ask the supplier for one"
        : "the supplier does not say that it offers what %s of. Ask what is offered";
  }

  private static String spokenOf(List<String> baselines) {
    int last = baselines.size() - 1;
    return last == 0
        ? baselines.get(0) + " speaks"
        : "%s and %s speak"
            .formatted(String.join(", ", baselines.subList(0, last)), baselines.get(last));
  }

  private static List<Finding> deciding(List<Finding> findings, Obligation obligation) {
    return findings.stream()
        .filter(finding -> finding.obligation() == obligation && finding.decides())
        .toList();
  }

  private static Map<Force, Integer> byForce(List<Finding> findings) {
    Map<Force, Integer> counts = new EnumMap<>(Force.class);
    deciding(findings, Obligation.MUST).stream()
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .forEach(finding -> counts.merge(finding.force(), 1, Integer::sum));
    return counts;
  }

  Gate gate(List<Verdict> verdicts, List<Finding> findings) {
    boolean passed =
        !verdicts.isEmpty()
            && verdicts.stream().allMatch(verdict -> opens(verdict.word()))
            && (mandate.failOn() != FailOn.SHOULD || recommendationsMet(findings));
    return new Gate(mandate.failOn(), passed, mandate.reportOnly());
  }

  private boolean opens(Verdict.Word word) {
    return switch (word) {
      case COMPLIANT -> true;
      case NEEDS_REVIEW -> mandate.failOn() == FailOn.FAIL;
      case NOT_COMPLIANT -> false;
    };
  }

  private static boolean recommendationsMet(List<Finding> findings) {
    Tally should = Tally.of(deciding(findings, Obligation.SHOULD));
    return should.fail() + should.needsReview() == 0;
  }
}
