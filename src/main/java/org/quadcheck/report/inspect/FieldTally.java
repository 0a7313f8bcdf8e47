package org.quadcheck.report.inspect;

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
    for (State state : State.values()) {
      int count = (int) sbom.indexes(one -> one.of(field) == state).count();
      if (count > 0) {
        states.put(state, count);
      }
    }
    List<Component> lacking =
        sbom.indexes(one -> one.of(field) != State.STATED)
            .limit(NAMED)
            .mapToObj(sbom.components()::get)
            .toList();
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
