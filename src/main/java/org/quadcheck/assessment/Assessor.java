package org.quadcheck.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Value;

/** Puts each demand in force on the day to the evidence and concludes. */
public final class Assessor {
  private final Mandate mandate;
  private final String toolVersion;

  public Assessor(Mandate mandate, String toolVersion) {
    this.mandate = mandate;
    this.toolVersion = toolVersion;
  }

  /**
   * Judges a submission. The same submission and mandate give an equal result, on every machine.
   */
  public AssessmentResult assess(Submission submission) {
    List<Finding> findings = findings(submission);
    Verdicts algebra = new Verdicts(mandate, submission);
    List<Verdict> verdicts = algebra.of(findings);
    return new AssessmentResult(
        toolVersion,
        mandate.asOf(),
        supplier(submission),
        submission.product(),
        submission.version(),
        mandate.nations(),
        mandate.leastForce(),
        mandate.baselines().stream().map(one -> BaselineUse.of(one, mandate.asOf())).toList(),
        mandate.sourcesDigest(),
        submission.inputs(),
        algebra.gate(verdicts, findings),
        verdicts,
        findings,
        new WaiverReview(mandate, submission).of(findings),
        notChecked(findings),
        upcoming(submission),
        loosened(),
        validities(submission),
        notes(submission),
        mandate.known().sets());
  }

  private static String supplier(Submission submission) {
    String country =
        submission.attestations().stream()
            .map(Attestation::supplierCountry)
            .filter(Value::isStated)
            .map(value -> " (" + value.text() + ")")
            .findFirst()
            .orElse("");
    return submission.supplier() + country;
  }

  private List<Finding> findings(Submission submission) {
    List<Finding> findings = new ArrayList<>();
    Doubted doubted = new Doubted(submission, mandate);
    for (Baseline baseline : mandate.baselines()) {
      for (Requirement requirement : put(baseline, submission)) {
        for (Nation nation : mandate.nations()) {
          requirement
              .demandOf(nation, mandate.asOf())
              .map(demand -> finding(baseline, requirement, demand, doubted, submission))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Requirement> put(Baseline baseline, Submission submission) {
    return baseline.requirements().stream()
        .filter(requirement -> !requirement.retired())
        .filter(requirement -> requirement.appliesTo().stream().anyMatch(t -> t.isIn(submission)))
        .toList();
  }

  private Finding finding(
      Baseline baseline,
      Requirement requirement,
      Demand demand,
      Doubted doubted,
      Submission submission) {
    Conclusion conclusion = doubted.conclusion(demand);
    boolean open =
        conclusion.outcome() == Outcome.FAIL || conclusion.outcome() == Outcome.NEEDS_REVIEW;
    Force force = demand.force(mandate.asOf());
    return new Finding(
        requirement.id(),
        requirement.title(),
        baseline.id(),
        demand.nation(),
        demand.obligation(),
        force,
        mandate.lets(force),
        conclusion.outcome(),
        conclusion.assurance(),
        open ? told(demand, conclusion, submission) : conclusion.observations(),
        inForce(demand),
        demand.toolPolicy(),
        requirement.remediation(),
        open
            ? Excuse.waiver(mandate.waivers(), requirement.id(), demand, submission, mandate.asOf())
            : Optional.empty(),
        open ? Excuse.plan(demand, conclusion, submission, mandate.asOf()) : Optional.empty());
  }

  private List<Observation> told(Demand demand, Conclusion conclusion, Submission submission) {
    return Stream.concat(
            conclusion.observations().stream(),
            Excuse.remarks(demand, conclusion, submission, mandate.asOf()).stream())
        .toList();
  }

  private List<Clause> inForce(Demand demand) {
    return demand.cites().stream()
        .filter(clause -> clause.source().isInForceOn(mandate.asOf()))
        .toList();
  }

  private List<Loosening> loosened() {
    return mandate.baselines().stream()
        .flatMap(baseline -> baseline.tailoring().stream())
        .flatMap(tailoring -> tailoring.loosened().stream())
        .filter(one -> mandate.nations().contains(one.nation()))
        .toList();
  }

  private static List<NotChecked> notChecked(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.outcome() == Outcome.NEEDS_REVIEW)
        .flatMap(
            finding ->
                finding.observations().stream()
                    .filter(seen -> seen.ground() == Observation.Ground.NOT_CHECKED)
                    .limit(1)
                    .map(
                        seen ->
                            new NotChecked(
                                finding.requirement(), finding.nation(), seen.message())))
        .toList();
  }

  private List<Upcoming> upcoming(Submission submission) {
    return mandate.baselines().stream()
        .flatMap(baseline -> put(baseline, submission).stream())
        .flatMap(requirement -> new Calendar(mandate).upcoming(requirement).stream())
        .filter(coming -> coming.demand().mayApplyTo(submission))
        .toList();
  }

  private static Map<String, Validity> validities(Submission submission) {
    Map<String, Validity> validities = new LinkedHashMap<>();
    submission.sboms().forEach(sbom -> validities.put(sbom.path(), sbom.validity()));
    return validities;
  }

  private static List<FormatNote> notes(Submission submission) {
    return Stream.concat(
            submission.attestations().stream().map(one -> one.declared().remarks()),
            submission.sboms().stream().map(Sbom::notes))
        .flatMap(List::stream)
        .toList();
  }
}
