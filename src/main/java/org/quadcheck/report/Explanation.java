package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;

/**
 * Says of one requirement what each nation asks by it, on which clauses, how it is checked and how
 * it is met.
 *
 * @param asOf the day on which it is told which demands are in force
 */
public record Explanation(
    Baseline baseline, Requirement requirement, ClaimVocabulary claims, LocalDate asOf) {
  /** Writes it as plain text of at most 80 columns. */
  public void write(Writer out) throws IOException {
    out.write(paper().toString());
    out.flush();
  }

  private Paper paper() {
    Paper out = new Paper();
    out.paragraph("", requirement.id() + "  " + requirement.title());
    String targets =
        requirement.appliesTo().stream()
            .sorted()
            .map(Target::word)
            .collect(Collectors.joining(", "));
    out.paragraph("", "%s %s; speaks of: %s".formatted(baseline.id(), baseline.version(), targets));
    if (requirement.retired()) {
      out.paragraph("", "Retired: it is no longer put to anybody.");
    }
    for (Demand demand : requirement.demands()) {
      out.blank();
      write(out, demand);
    }
    writeClauses(out);
    writeClaims(out);
    out.blank();
    out.paragraph("To meet it: ", requirement.remediation());
    return out;
  }

  private void write(Paper out, Demand demand) {
    String force = demand.force(asOf).word();
    out.paragraph(
        "",
        "%s: %s (%s)%s"
            .formatted(demand.nation().name(), demand.obligation().word(), force, period(demand)));
    out.paragraph("  ", "asks that the supplier " + demand.check().asks());
    for (Condition condition : demand.when()) {
      out.paragraph("  ", "only if %s is %s".formatted(condition.claim(), condition.value()));
    }
    if (demand.whenOffered().isPresent()) {
      out.paragraph("  ", "only if offered: " + demand.whenOffered().get());
    }
    if (demand.toolPolicy()) {
      out.paragraph("  ", "a number in it is this tool's policy; no clause states it");
    }
    if (!demand.reading().isEmpty()) {
      out.paragraph("  ", "how it was read: " + demand.reading());
    }
    if (demand.minimumAssurance().isPresent()) {
      out.paragraph("  ", "must at least be known by: " + demand.minimumAssurance().get().word());
    }
    if (demand.planAllowed()) {
      out.paragraph("  ", "a plan of action with a day not yet passed keeps it from blocking");
    }
    if (!demand.notApplicable().isEmpty()) {
      out.paragraph(
          "  ", "may be answered as not applicable: " + DemandWords.notApplicable(demand));
    }
    String cites = demand.cites().stream().map(Clause::label).collect(Collectors.joining("; "));
    out.paragraph("  ", "by " + cites);
  }

  private void writeClauses(Paper out) {
    out.blank();
    out.paragraph("", "The clauses, in our own words:");
    requirement.demands().stream()
        .flatMap(demand -> demand.cites().stream())
        .distinct()
        .forEach(clause -> write(out, clause));
  }

  private String period(Demand demand) {
    String from = demand.from().map(day -> ", from " + day).orElse("");
    String until = demand.until().map(day -> ", until " + day).orElse("");
    String now = demand.isInForceOn(asOf) ? "" : "; not in force on " + asOf;
    return from + until + now;
  }

  private void write(Paper out, Clause clause) {
    out.paragraph(
        "  ",
        "%s %s, %s%s"
            .formatted(
                clause.label(),
                clause.source().title(),
                clause.source().issuer(),
                clause.source().standing(asOf)));
    out.paragraph("    ", clause.text() + " (read: " + clause.verified().word() + ")");
    if (!clause.source().url().isBlank()) {
      out.paragraph("    ", clause.source().url());
    }
  }

  private void writeClaims(Paper out) {
    List<String> asked =
        requirement.demands().stream()
            .flatMap(demand -> demand.check().claims().stream())
            .distinct()
            .toList();
    for (String id : asked) {
      Optional<ClaimDefinition> claim = claims.find(id);
      if (claim.isPresent()) {
        out.blank();
        write(out, claim.get());
      }
    }
  }

  private static void write(Paper out, ClaimDefinition claim) {
    String unit = claim.unit().map(one -> ", " + one.word()).orElse("");
    String values = claim.values().isEmpty() ? "" : ": " + String.join(", ", claim.values());
    String answer = claim.type().word() + unit + claim.bounds() + values;
    out.paragraph("", "Claim %s (%s)".formatted(claim.id(), answer));
    out.paragraph("  ", claim.question());
    if (!claim.help().isBlank()) {
      out.paragraph("  ", claim.help());
    }
    if (!claim.backedBy().isEmpty()) {
      String kinds =
          claim.backedBy().stream().map(ExhibitKind::word).collect(Collectors.joining(", "));
      out.paragraph("  ", "backed by: " + kinds);
    }
  }
}
