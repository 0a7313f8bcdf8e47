package org.quadcheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.BaselineUse;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Gate;
import org.quadcheck.assessment.NotChecked;
import org.quadcheck.assessment.Tally;
import org.quadcheck.assessment.Upcoming;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.knowledge.DataSet;

/**
 * Builds a result of which a test names only what matters to it; the numbers and words of the
 * verdicts follow from the findings.
 */
final class ResultBuilder {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private String supplier = "Acme Networks Pty Ltd (AU)";
  private String product = "Acme Gateway";
  private String version = "4.2.0";
  private Optional<Force> leastForce = Optional.empty();
  private Gate gate = new Gate(FailOn.REVIEW, false, false);
  private final Map<Nation, String> reasons = new LinkedHashMap<>();
  private final List<BaselineUse> baselines = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<WaiverNote> waivers = new ArrayList<>();
  private final List<NotChecked> notChecked = new ArrayList<>();
  private final List<Loosening> loosened = new ArrayList<>();
  private final List<Upcoming> upcoming = new ArrayList<>();
  private final Map<String, Validity> validities = new LinkedHashMap<>();
  private final List<FormatNote> notes = new ArrayList<>();
  private final List<DataSet> data = new ArrayList<>();

  static ResultBuilder aResult() {
    return new ResultBuilder();
  }

  ResultBuilder of(String whose, String what, String which) {
    supplier = whose;
    product = what;
    version = which;
    return this;
  }

  ResultBuilder gate(FailOn failOn, boolean passed) {
    gate = new Gate(failOn, passed, false);
    return this;
  }

  ResultBuilder reportOnly() {
    gate = new Gate(gate.failOn(), gate.passed(), true);
    return this;
  }

  ResultBuilder deciding(Force least) {
    leastForce = Optional.of(least);
    return this;
  }

  ResultBuilder nation(Nation nation, String reason) {
    reasons.put(nation, reason);
    return this;
  }

  ResultBuilder baseline(String id, String status) {
    String digest = Results.digest(id);
    baselines.add(
        new BaselineUse(
            id, "Aligned baseline " + id, "2026.11", status, "", Optional.empty(), "", "", digest));
    return this;
  }

  /** One that a profile made stricter and that has ended since. */
  ResultBuilder tailored(String id, String status) {
    baselines.add(
        new BaselineUse(
            id,
            "Aligned baseline " + id,
            "2026.11",
            status,
            "au-agency 2026.11",
            Optional.of(DAY.minusDays(1)),
            "quad-next",
            id + " ended yesterday. quad-next took its place.",
            Results.digest(id)));
    return this;
  }

  ResultBuilder loosened(Loosening one) {
    loosened.add(one);
    return this;
  }

  ResultBuilder input(String path, InputFile.Kind kind, String detail) {
    inputs.add(new InputFile(path, Results.digest(path), kind, detail));
    return this;
  }

  ResultBuilder findings(Finding... more) {
    findings.addAll(List.of(more));
    return this;
  }

  ResultBuilder waiver(WaiverNote note) {
    waivers.add(note);
    return this;
  }

  ResultBuilder notChecked(String requirement, Nation nation, String reason) {
    notChecked.add(new NotChecked(requirement, nation, reason));
    return this;
  }

  ResultBuilder upcoming(Upcoming one) {
    upcoming.add(one);
    return this;
  }

  ResultBuilder note(FormatNote note) {
    notes.add(note);
    validities.merge(
        note.place().path(),
        new Validity("CycloneDX 1.6", note.count()),
        (one, more) -> new Validity(one.rules(), one.violations() + more.violations()));
    return this;
  }

  ResultBuilder data(DataSet... sets) {
    data.addAll(List.of(sets));
    return this;
  }

  AssessmentResult build() {
    return new AssessmentResult(
        "1.4.0",
        DAY,
        supplier,
        product,
        version,
        List.copyOf(reasons.keySet()),
        leastForce,
        baselines,
        Results.digest("sources"),
        inputs,
        gate,
        reasons.keySet().stream().map(this::verdict).toList(),
        findings,
        waivers,
        notChecked,
        upcoming,
        loosened,
        validities,
        notes,
        data);
  }

  private Verdict verdict(Nation nation) {
    List<Finding> own = findings.stream().filter(f -> f.nation().equals(nation)).toList();
    List<Verdict.OfBaseline> parts = baselines.stream().map(b -> ofBaseline(b.id(), own)).toList();
    Verdict.Word word =
        parts.stream()
            .map(Verdict.OfBaseline::word)
            .min(Comparator.naturalOrder())
            .orElse(Verdict.Word.NEEDS_REVIEW);
    return new Verdict(
        nation,
        word,
        reasons.get(nation),
        tally(own, Obligation.MUST),
        tally(own, Obligation.SHOULD),
        byForce(own),
        parts);
  }

  private static Verdict.OfBaseline ofBaseline(String id, List<Finding> all) {
    List<Finding> own = all.stream().filter(f -> f.baseline().equals(id)).toList();
    Tally must = tally(own, Obligation.MUST);
    Verdict.Word word = must.fail() > 0 ? Verdict.Word.NOT_COMPLIANT : unfailed(must);
    return new Verdict.OfBaseline(id, word, must, tally(own, Obligation.SHOULD));
  }

  private static Verdict.Word unfailed(Tally must) {
    return must.needsReview() == 0 && must.pass() > 0
        ? Verdict.Word.COMPLIANT
        : Verdict.Word.NEEDS_REVIEW;
  }

  private static Tally tally(List<Finding> all, Obligation obligation) {
    return Tally.of(all.stream().filter(f -> f.obligation() == obligation && f.decides()).toList());
  }

  private static Map<Force, Integer> byForce(List<Finding> all) {
    Map<Force, Integer> counts = new EnumMap<>(Force.class);
    all.stream()
        .filter(f -> f.obligation() == Obligation.MUST && f.decides())
        .filter(f -> f.outcome() != Outcome.NOT_APPLICABLE)
        .forEach(f -> counts.merge(f.force(), 1, Integer::sum));
    return counts;
  }
}
