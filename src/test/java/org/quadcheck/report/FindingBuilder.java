package org.quadcheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Verification;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.claim.PlanItem;

/** Builds a finding of which a test names only what matters to it. */
final class FindingBuilder {
  private final String requirement;
  private final String title;
  private final Nation nation;
  private String baseline = "quad-software";
  private Obligation obligation = Obligation.MUST;
  private boolean decides = true;
  private boolean toolPolicy;
  private String remediation = "";
  private final List<Observation> seen = new ArrayList<>();
  private final List<Clause> cites = new ArrayList<>();
  private Optional<Waiver> waiver = Optional.empty();
  private Optional<PlanItem> plan = Optional.empty();

  private FindingBuilder(String requirement, String title, Nation nation) {
    this.requirement = requirement;
    this.title = title;
    this.nation = nation;
  }

  static FindingBuilder aFinding(String requirement, String title, Nation nation) {
    return new FindingBuilder(requirement, title, nation);
  }

  FindingBuilder in(String id) {
    baseline = id;
    return this;
  }

  FindingBuilder should() {
    obligation = Obligation.SHOULD;
    return this;
  }

  FindingBuilder may() {
    obligation = Obligation.MAY;
    return this;
  }

  FindingBuilder withoutEffect() {
    decides = false;
    return this;
  }

  FindingBuilder byToolPolicy() {
    toolPolicy = true;
    return this;
  }

  FindingBuilder ask(String text) {
    remediation = text;
    return this;
  }

  FindingBuilder seen(Observation... observations) {
    seen.addAll(List.of(observations));
    return this;
  }

  FindingBuilder cites(String sourceId, String sourceTitle, Force force, String clause) {
    cites.add(clause(nation, sourceId, sourceTitle, force, clause));
    return this;
  }

  FindingBuilder waivedBy(Waiver by) {
    waiver = Optional.of(by);
    return this;
  }

  FindingBuilder plannedBy(PlanItem by) {
    plan = Optional.of(by);
    return this;
  }

  Finding build() {
    Outcome outcome = Outcome.worst(seen.stream().map(Observation::outcome).toList());
    Optional<Assurance> assurance =
        outcome == Outcome.PASS ? seen.get(0).assurance() : Optional.empty();
    Force force = cites.stream().map(Clause::force).min(Force::compareTo).orElse(Force.GUIDANCE);
    return new Finding(
        requirement,
        title,
        baseline,
        nation,
        obligation,
        force,
        decides,
        outcome,
        assurance,
        seen,
        cites,
        toolPolicy,
        remediation,
        waiver,
        plan);
  }

  static Clause clause(Nation nation, String id, String title, Force force, String clause) {
    Source source =
        new Source(
            id,
            title,
            "",
            "Issuer of " + id,
            List.of(nation.code()),
            force,
            "1.0",
            "2022-04-28",
            Optional.of(LocalDate.of(2022, 6, 27)),
            Optional.empty(),
            "",
            "suppliers to " + nation.name(),
            "https://example.org/" + id);
    String text = "What clause " + clause + " asks, in our own words.";
    Verification verified = id.endsWith("draft") ? Verification.UNVERIFIED : Verification.PRIMARY;
    return new Clause(source, clause, text, force, verified);
  }
}
