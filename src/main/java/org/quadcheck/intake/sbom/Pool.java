package org.quadcheck.intake.sbom;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.FieldStates;
import org.quadcheck.evidence.State;

/** Keeps one copy of the states that many components of a document share. */
final class Pool {
  private static final ComponentField[] FIELDS = ComponentField.values();
  private static final int STATES = State.values().length;

  private final Map<Long, FieldStates> states = new HashMap<>();

  /** The shared form of the state of each field, by the order of the fields. */
  FieldStates states(State[] given) {
    return states.computeIfAbsent(code(given), code -> fresh(given));
  }

  /** One number for each combination: six states of 23 fields have room in one. */
  private static long code(State[] given) {
    long code = 0;
    for (State state : given) {
      code = code * STATES + (state == null ? State.ABSENT : state).ordinal();
    }
    return code;
  }

  private static FieldStates fresh(State[] given) {
    Map<ComponentField, State> states = new EnumMap<>(ComponentField.class);
    for (int i = 0; i < given.length; i++) {
      if (given[i] != null) {
        states.put(FIELDS[i], given[i]);
      }
    }
    return new FieldStates(states);
  }
}
