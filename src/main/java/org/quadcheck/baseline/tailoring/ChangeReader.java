package org.quadcheck.baseline.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.reading.DemandReader;
import org.quadcheck.baseline.reading.Register;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.Problem;

/** Reads what a profile changes in the requirements of what it extends. */
final class ChangeReader {
  private static final List<String> PLANS = List.of("allowed", "none");

  private final DemandReader demands;
  private final ProfileTerms terms;
  private final Map<String, Requirement> known = new LinkedHashMap<>();
  private final List<Problem> problems;

  ChangeReader(
      Register register, ProfileTerms terms, List<Requirement> known, List<Problem> problems) {
    this.demands = new DemandReader(register, problems);
    this.terms = terms;
    this.problems = problems;
    known.forEach(requirement -> this.known.put(requirement.id(), requirement));
  }

  /** Changes by id of the requirement. */
  Map<String, List<Change>> read(Fields profile, List<Nation> nations) {
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (MapNode.Entry entry : profile.entries("requirements")) {
      Optional<Requirement> requirement = find(profile, entry);
      requirement.ifPresent(
          one ->
              changes.put(
                  one.id(),
                  changes(one, Fields.of(entry.value(), "nations", problems), entry, nations)));
    }
    return changes;
  }

  private Optional<Requirement> find(Fields profile, MapNode.Entry entry) {
    String id = entry.key().text();
    Optional<Requirement> found = Optional.ofNullable(known.get(id));
    if (found.isEmpty()) {
      String message = "what is extended has no requirement '%s'.%s";
      String near = Suggestion.near(id, known.keySet());
      profile.complain(entry.key().place(), message.formatted(id, near));
    }
    return found;
  }

  private List<Change> changes(
      Requirement requirement, Fields fields, MapNode.Entry entry, List<Nation> nations) {
    List<Change> changes = new ArrayList<>();
    for (Nation nation : nations) {
      Optional<Node> node = fields.node(nation.code());
      boolean asks = requirement.demands().stream().anyMatch(d -> d.nation().equals(nation));
      if (node.isPresent() && !asks) {
        String message = "%s asks nothing by %s. Ask it by a requirement of your own under 'add'.";
        fields.complain(node.get().place(), message.formatted(nation.name(), requirement.id()));
      } else {
        node.ifPresent(one -> changes.add(change(requirement, nation, one)));
      }
    }
    fields.done();
    if (entry.value() instanceof MapNode map && map.entries().isEmpty()) {
      fields.complain(entry.key().place(), "nothing is changed. Leave the requirement out.");
    }
    return changes;
  }

  private Change change(Requirement requirement, Nation nation, Node node) {
    Fields fields = Fields.of(node, "what is changed", problems);
    Optional<Node> check = fields.node("check");
    Optional<MapNode> with = with(fields, check);
    Change change =
        new Change(
            nation,
            with,
            check,
            DemandReader.obligation(fields),
            fields.truth("always"),
            fields
                .word("plan", w -> Optional.of(w).filter(PLANS::contains), PLANS)
                .map("allowed"::equals),
            DemandReader.minimumAssurance(fields),
            by(fields, requirement, nation),
            fields.text("loosens").orElse("").strip(),
            fields.place());
    fields.done();
    return change;
  }

  private static Optional<MapNode> with(Fields fields, Optional<Node> check) {
    Optional<Node> with = fields.node("with");
    if (with.isPresent() && check.isPresent()) {
      fields.complain(with.get().place(), "give either 'with' or a whole 'check'.");
    }
    if (with.isPresent() && !(with.get() instanceof MapNode)) {
      fields.complain(with.get().place(), "'with' must be a map, but is " + with.get().kind());
    }
    return with.filter(MapNode.class::isInstance).map(MapNode.class::cast);
  }

  private List<Clause> by(Fields fields, Requirement requirement, Nation nation) {
    String by = fields.text("by").orElse(terms.by()).strip();
    List<Clause> clauses = new ArrayList<>();
    if (!by.isEmpty()) {
      clauses.add(terms.clause(requirement.id(), by));
    } else if (fields.text("loosens").isEmpty()) {
      fields.complain(
          fields.place(), "'by' is missing. Name the contract or policy that makes it so.");
    }
    if (fields.node("cites").isPresent()) {
      clauses.addAll(demands.cites(fields, nation));
    }
    return clauses;
  }
}
