package org.quadcheck.intake.sbom.draft;

import java.util.EnumMap;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.value.States;

/** What the fields of one component say; where one is said twice, the better saying counts. */
final class FieldTexts {
  private final EnumMap<ComponentField, State> states = new EnumMap<>(ComponentField.class);
  private final EnumMap<ComponentField, String> texts = new EnumMap<>(ComponentField.class);

  EnumMap<ComponentField, State> states() {
    return states;
  }

  /** Empty where nothing is stated. */
  String text(ComponentField field) {
    String text = texts.get(field);
    return text == null ? "" : text;
  }

  void text(ComponentField field, String text) {
    texts.put(field, text);
  }

  State state(ComponentField field) {
    State state = states.get(field);
    return state == null ? State.ABSENT : state;
  }

  /** The better of both counts. */
  void state(ComponentField field, State state) {
    states.put(field, States.better(state(field), state));
  }

  /** Takes a value in, and tells in which state it is by itself. */
  State judge(ComponentField field, Value value) {
    State state = States.of(field, value);
    State before = state(field);
    if (States.better(before, state) != before || isEarlierEnd(field, value, before, state)) {
      keep(field, value, state);
    }
    return state;
  }

  /** Of two ends of life the earlier counts, so that nobody hides a past one behind another. */
  private boolean isEarlierEnd(ComponentField field, Value value, State before, State state) {
    return field == ComponentField.END_OF_LIFE
        && before == State.STATED
        && state == State.STATED
        && value.text().compareTo(text(field)) < 0;
  }

  private void keep(ComponentField field, Value value, State state) {
    state(field, state);
    // A name is shown and compared whatever its state; a malformed purl still names somebody.
    if (state == State.STATED || state == State.MALFORMED || field == ComponentField.NAME) {
      text(field, value.text());
    }
  }
}
