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
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.ExhibitKind;

/**
 * Says of one requirement what each nation asks by it, on which clauses, how it is checked and how
 * it is met.
 *
 * @param asOf the day on which it is told which demands are in force
 */
public record Explanation(
    Baseline baseline, Requirement requirement, ClaimVocabulary claims, LocalDate asOf) {
  private static final int WIDTH = 80;

  /** Writes it as plain text of at most 80 columns. */
  public void write(Writer out) throws IOException {
    line(out, "", requirement.id() + "  " + requirement.title());
    String targets =
        requirement.appliesTo().stream()
            .sorted()
            .map(Target::word)
            .collect(Collectors.joining(", "));
    line(out, "", "%s %s; speaks of: %s".formatted(baseline.id(), baseline.version(), targets));
    if (requirement.retired()) {
      line(out, "", "Retired: it is no longer put to anybody.");
    }
    for (Demand demand : requirement.demands()) {
      out.write("\n");
      write(out, demand);
    }
    writeClaims(out);
    out.write("\n");
    line(out, "", "To meet it: " + requirement.remediation());
    out.flush();
  }

  private void write(Writer out, Demand demand) throws IOException {
    String force = demand.force(asOf).word();
    line(
        out,
        "",
        "%s: %s (%s)%s"
            .formatted(demand.nation().name(), demand.obligation().word(), force, period(demand)));
    line(out, "  ", "asks that the supplier " + demand.check().asks());
    for (Condition condition : demand.when()) {
      line(out, "  ", "only if %s is %s".formatted(condition.claim(), condition.value()));
    }
    if (demand.whenOffered().isPresent()) {
      line(out, "  ", "only if offered: " + demand.whenOffered().get());
    }
    if (demand.toolPolicy()) {
      line(out, "  ", "a number in it is this tool's policy; no clause states it");
    }
    if (demand.minimumAssurance().isPresent()) {
      line(out, "  ", "must at least be known by: " + demand.minimumAssurance().get().word());
    }
    if (demand.planAllowed()) {
      line(out, "  ", "a plan of action with a day not yet passed keeps it from blocking");
    }
    for (Clause clause : demand.cites()) {
      write(out, clause);
    }
  }

  private String period(Demand demand) {
    String from = demand.from().map(day -> ", from " + day).orElse("");
    String until = demand.until().map(day -> ", until " + day).orElse("");
    String now = demand.isInForceOn(asOf) ? "" : "; not in force on " + asOf;
    return from + until + now;
  }

  private void write(Writer out, Clause clause) throws IOException {
    String ended = clause.source().isInForceOn(asOf) ? "" : " (not in force on %s)".formatted(asOf);
    line(
        out,
        "  ",
        "[%s, %s] %s%s"
            .formatted(clause.source().title(), clause.id(), clause.source().issuer(), ended));
    line(out, "    ", clause.text() + " (read: " + clause.verified().word() + ")");
    if (!clause.source().url().isBlank()) {
      out.write("    " + Harmless.line(clause.source().url()) + "\n");
    }
  }

  private void writeClaims(Writer out) throws IOException {
    List<String> asked =
        requirement.demands().stream()
            .flatMap(demand -> demand.check().claims().stream())
            .distinct()
            .toList();
    for (String id : asked) {
      Optional<ClaimDefinition> claim = claims.find(id);
      if (claim.isPresent()) {
        out.write("\n");
        write(out, claim.get());
      }
    }
  }

  private static void write(Writer out, ClaimDefinition claim) throws IOException {
    String values = claim.values().isEmpty() ? "" : ": " + String.join(", ", claim.values());
    line(out, "", "Claim %s (%s%s)".formatted(claim.id(), claim.type().word(), values));
    line(out, "  ", claim.question());
    if (!claim.help().isBlank()) {
      line(out, "  ", claim.help());
    }
    if (!claim.backedBy().isEmpty()) {
      String kinds =
          claim.backedBy().stream().map(ExhibitKind::word).collect(Collectors.joining(", "));
      line(out, "  ", "backed by: " + kinds);
    }
  }

  private static void line(Writer out, String indent, String text) throws IOException {
    StringBuilder line = new StringBuilder(indent);
    boolean begun = false;
    for (String word : Harmless.line(text).strip().split(" +", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.write(line + "\n");
        line = new StringBuilder(indent + "  ");
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.write(line + "\n");
  }
}
