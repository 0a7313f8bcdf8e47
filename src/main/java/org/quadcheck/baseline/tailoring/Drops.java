package org.quadcheck.baseline.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.Problem;

/**
 * The requirements that a profile drops. Every one is told of in reports; that of a condition
 * counts as a loosening and needs its reason under that name.
 */
record Drops(Set<String> ids, List<Loosening> loosened) {

  static Drops read(
      Fields profile, List<Requirement> all, List<Nation> nations, List<Problem> problems) {
    Drops drops = new Drops(new HashSet<>(), new ArrayList<>());
    for (Node item : profile.items("drop")) {
      Fields fields = Fields.of(item, "a dropped requirement", problems);
      String id = fields.requiredText("requirement");
      Optional<Requirement> found = all.stream().filter(one -> one.id().equals(id)).findFirst();
      if (found.isEmpty() && !id.isEmpty()) {
        List<String> known = all.stream().map(Requirement::id).toList();
        String message = "what is extended has no requirement '%s'.%s";
        fields.complain(
            fields.place("requirement"), message.formatted(id, Suggestion.near(id, known)));
      }
      drops.add(fields, found, nations);
      fields.done();
    }
    return drops;
  }

  private void add(Fields fields, Optional<Requirement> found, List<Nation> nations) {
    String loosens = fields.text("loosens").orElse("").strip();
    String reason = fields.text("reason").orElse(loosens).strip();
    if (reason.isEmpty()) {
      fields.complain(fields.place(), "'reason' is missing. Say why it is dropped.");
    }
    for (Nation nation : found.isPresent() ? nations : List.<Nation>of()) {
      Requirement requirement = found.get();
      Optional<Obligation> strongest = strongest(requirement, nation);
      if (strongest.filter(one -> one == Obligation.MUST).isPresent() && loosens.isEmpty()) {
        String message =
            "%s is a condition of %s and would be dropped. Keep it, or give the reason under"
                + " 'loosens'.";
        fields.complain(fields.place(), message.formatted(requirement.id(), nation.name()));
      }
      strongest.ifPresent(
          one -> {
            String what = "drops what was asked with '%s'".formatted(one.word());
            loosened.add(new Loosening(requirement.id(), nation, what, reason));
          });
    }
    found.ifPresent(one -> ids.add(one.id()));
  }

  private static Optional<Obligation> strongest(Requirement requirement, Nation nation) {
    return requirement.demands().stream()
        .filter(demand -> demand.nation().equals(nation))
        .map(Demand::obligation)
        .min(Comparator.naturalOrder());
  }

  /** What is dropped of one baseline. */
  Stream<Loosening> of(Baseline baseline) {
    return loosened.stream()
        .filter(
            one ->
                baseline.requirements().stream().anyMatch(r -> r.id().equals(one.requirement())));
  }
}
