package org.quadcheck.report.inspect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.State;

/**
 * In which state one field is, over all components of an SBOM.
 *
 * @param states how many components are in each; a state that none is in is missing
 * @param lacking the first components that do not state it
 */
record FieldTally(
    ComponentField field, Map<State, Integer> states, List<Component> lacking, int components) {
  /** So many components are named by the formats for programs. */
  static final int NAMED = 100;

  static FieldTally of(ComponentField field, Sbom sbom) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    List<Component> lacking = new ArrayList<>();
    for (Component component : sbom.components()) {
      State state = component.states().of(field);
      states.merge(state, 1, Integer::sum);
      if (state != State.STATED && lacking.size() < NAMED) {
        lacking.add(component);
      }
    }
    return new FieldTally(field, states, lacking, sbom.components().size());
  }

  int count(State state) {
    return states.getOrDefault(state, 0);
  }

  /** How many do not state it. */
  int lackingCount() {
    return components - count(State.STATED);
  }
}
