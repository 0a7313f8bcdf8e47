package org.quadcheck.intake.sbom.spdx3;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.store.IntList;

/** Persons, organisations and tools of an SPDX 3 document, and whom packages come from. */
final class Spdx3Agents {
  private static final Set<String> PEOPLE = Set.of("Organization", "Person");
  private static final Set<String> AGENTS =
      Set.of("Organization", "Person", "Agent", "SoftwareAgent", "Tool");

  private record Agent(String type, Value name) {}

  private final Draft draft;
  private final Set<String> imported;
  private final Map<String, Agent> given = new HashMap<>();
  private final IntList supplied = new IntList();
  private final IntList originated = new IntList();

  Spdx3Agents(Draft draft, Set<String> imported) {
    this.draft = draft;
    this.imported = imported;
  }

  static boolean isAgent(String type) {
    return AGENTS.contains(type);
  }

  void given(GraphNode node) {
    draft.graph().declare(node.id());
    given.putIfAbsent(node.id(), new Agent(node.type(), node.text("name")));
  }

  void supplied(int slot, Value id) {
    supplied.add(slot);
    supplied.add(draft.graph().number(id.text()));
  }

  void originated(int slot, Value id) {
    originated.add(slot);
    originated.add(draft.graph().number(id.text()));
  }

  /** Says of the packages whom they come from; agents may stand behind them. */
  void finish() {
    each(
        supplied,
        (builder, name) -> {
          builder.field(ComponentField.SUPPLIER, name);
          builder.said(Kind.SUPPLIER, name.text(), "");
        });
    each(
        originated,
        (builder, name) -> {
          builder.field(ComponentField.PRODUCER, name);
          builder.said(Kind.MANUFACTURER, name.text(), "");
          builder.field(ComponentField.ORIGIN, name);
        });
  }

  @FunctionalInterface
  private interface Naming {
    void name(ComponentBuilder builder, Value name);
  }

  private void each(IntList pairs, Naming naming) {
    for (int i = 0; i < pairs.size(); i += 2) {
      String id = draft.graph().id(pairs.get(i + 1));
      draft.amend(pairs.get(i), builder -> naming.name(builder, name(id, builder.place())));
    }
  }

  /** The name of an agent; whom the document does not name is nobody. */
  private Value name(String id, Place place) {
    Agent agent = given.get(id);
    if (agent != null) {
      boolean somebody = !agent.type().equals("Tool") && !agent.type().equals("SoftwareAgent");
      return somebody ? agent.name() : Value.malformed(agent.name().text(), place);
    }
    if (Spdx3Names.isNoAssertion(id)) {
      return new Value(State.UNKNOWN, "", place);
    }
    if (Spdx3Names.isNone(id)) {
      return Value.of("NONE", place);
    }
    if (!imported.contains(id)) {
      draft.notes().violation("a package names an agent that the document does not have", place);
    }
    return Value.malformed(id, place);
  }

  /** The name of a person or an organisation; a tool is no author. */
  Value author(String id, Place place) {
    Agent agent = given.get(id);
    return agent != null && PEOPLE.contains(agent.type()) ? agent.name() : Value.absent(place);
  }

  Value tool(String id, Place place) {
    Agent agent = given.get(id);
    return agent != null ? agent.name() : Value.absent(place);
  }
}
