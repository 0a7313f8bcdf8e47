package org.quadcheck.evidence;

import java.util.EnumMap;
import java.util.Map;

/**
 * The state of every field of one component. Few different ones occur in a document, so that
 * readers share them.
 *
 * @param states a field that is missing here is absent
 */
public record FieldStates(Map<ComponentField, State> states) {
  public FieldStates {
    Map<ComponentField, State> copy = new EnumMap<>(ComponentField.class);
    copy.putAll(states);
    copy.values().removeIf(state -> state == State.ABSENT);
    states = java.util.Collections.unmodifiableMap(copy);
  }

  /** The state of one field. */
  public State of(ComponentField field) {
    return states.getOrDefault(field, State.ABSENT);
  }
}
