package org.quadcheck.baseline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.document.Fields;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Reads one requirement and what each nation asks by it. */
public final class RequirementReader {
  private static final String ID = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";

  private final Register register;
  private final List<Problem> problems;
  private final DemandReader demands;

  public RequirementReader(Register register, List<Problem> problems) {
    this.register = register;
    this.problems = problems;
    this.demands = new DemandReader(register, problems);
  }

  public Requirement read(Node node) {
    Fields fields = Fields.of(node, "a requirement", problems);
    String id = fields.requiredText("id");
    if (!id.isEmpty() && !id.matches(ID)) {
      String message = "id '%s' must be capitals and numbers joined by hyphens, such as SB-C3.";
      fields.complain(fields.place("id"), message.formatted(id));
    }
    if (fields.requiredNode("applies-to").isPresent() && fields.items("applies-to").isEmpty()) {
      fields.complain(
          fields.place("applies-to"),
          "'applies-to' is empty, so that it is never put. Fill it in.");
    }
    Set<Target> targets = new HashSet<>(fields.words("applies-to", Target::read, Target.words()));
    Requirement requirement =
        new Requirement(
            id,
            fields.requiredText("title"),
            targets,
            demands(fields),
            fields.requiredText("remediation"),
            fields.truth("retired"),
            fields.place());
    fields.done();
    return requirement;
  }

  private List<Demand> demands(Fields fields) {
    Optional<Node> common = fields.node("check");
    fields.requiredNode("nations");
    checkUsed(fields, common);
    List<Demand> all = new ArrayList<>();
    for (MapNode.Entry entry : fields.entries("nations")) {
      Optional<Nation> nation = register.nation(entry.key().text());
      nation.ifPresentOrElse(
          known -> all.addAll(demands(known, entry.value(), common)), () -> unknown(entry));
    }
    return all;
  }

  private static void checkUsed(Fields fields, Optional<Node> common) {
    boolean used =
        fields.entries("nations").stream()
            .flatMap(entry -> periods(entry.value()).stream())
            .anyMatch(one -> one instanceof MapNode map && map.find("check").isEmpty());
    if (common.isPresent() && !used) {
      fields.complain(
          fields.place("check"), "every nation has a check of its own. Leave this one out.");
    }
  }

  private static List<Node> periods(Node node) {
    return node instanceof ListNode list ? list.items() : List.of(node);
  }

  private void unknown(MapNode.Entry entry) {
    String code = entry.key().text();
    List<String> known = register.nationCodes();
    String near = Suggestion.near(code, known);
    String message = "unknown nation '%s'.%s Known: %s.";
    problems.add(
        new Problem(entry.key().place(), message.formatted(code, near, String.join(", ", known))));
  }

  private List<Demand> demands(Nation nation, Node node, Optional<Node> common) {
    List<Demand> read =
        periods(node).stream().flatMap(one -> demands.read(nation, one, common).stream()).toList();
    for (int i = 0; i < read.size(); i++) {
      for (Demand later : read.subList(i + 1, read.size())) {
        checkApart(read.get(i), later);
      }
    }
    return read;
  }

  private void checkApart(Demand one, Demand other) {
    LocalDate first = later(begin(one), begin(other));
    if (first.isAfter(end(one)) || first.isAfter(end(other))) {
      return;
    }
    Place place = other.place();
    String day = first.equals(LocalDate.MIN) ? "the beginning" : first.toString();
    String message = "two periods of %s are in force from %s on. End one before the other begins.";
    problems.add(new Problem(place, message.formatted(one.nation().name(), day)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate begin(Demand demand) {
    return demand.from().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Demand demand) {
    return demand.until().orElse(LocalDate.MAX);
  }
}
