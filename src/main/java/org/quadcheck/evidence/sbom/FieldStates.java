package org.quadcheck.evidence.sbom;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.value.State;

/**
 * The state of every field of one component. Few different ones occur in a document, so that
 * readers share them.
 *
 * @param states a field that is missing here is absent
 * @param purls of a type that is known, as a field of its own
 * @param identifiers the same among all identifiers
 * @param declared the licence that is declared
 * @param concluded the licence that is concluded
 * @param ofFiles by which algorithms all of its files are hashed; none where one is not
 */
public record FieldStates(
    Map<ComponentField, State> states,
    State purls,
    State identifiers,
    State declared,
    State concluded,
    Set<String> ofFiles) {
  /** Nothing is stated. */
  public static final FieldStates NONE = new FieldStates(Map.of());

  public FieldStates {
    Map<ComponentField, State> copy = new EnumMap<>(ComponentField.class);
    copy.putAll(states);
    copy.values().removeIf(state -> state == State.ABSENT);
    states = Collections.unmodifiableMap(copy);
    ofFiles = Set.copyOf(ofFiles);
  }

  /** Nothing is known but the fields. */
  public FieldStates(Map<ComponentField, State> states) {
    this(states, State.ABSENT, State.ABSENT, State.ABSENT, State.ABSENT, Set.of());
  }

  /** The state of one field. */
  public State of(ComponentField field) {
    return states.getOrDefault(field, State.ABSENT);
  }

  /** Files speak for a package that says nothing itself, not for one that says something worse. */
  private boolean filesSpeak() {
    State own = of(ComponentField.HASH);
    return !ofFiles.isEmpty() && (own == State.ABSENT || own == State.PLACEHOLDER);
  }

  /** The same in another reading, which must be one of this field. */
  public State of(ComponentField field, Reading reading) {
    if (!reading.isOf(field)) {
      throw new IllegalArgumentException(reading.word() + " is no reading of " + field.word());
    }
    return switch (reading) {
      case DECLARED_ONLY -> declared;
      case CONCLUDED_ONLY -> concluded;
      case COUNT_FILES -> filesSpeak() ? State.STATED : of(field);
      case KNOWN_TYPES_ONLY -> field == ComponentField.PURL ? purls : identifiers;
    };
  }
}
