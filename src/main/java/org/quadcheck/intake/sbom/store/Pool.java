package org.quadcheck.intake.sbom.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.sbom.value.Narrow;
import org.quadcheck.intake.sbom.value.States;

/** Keeps one copy of the states that many components of a document share. */
public final class Pool {
  private static final ComponentField[] FIELDS = ComponentField.values();
  private static final int STATES = State.values().length;

  /** Six states of so many fields have room in one number. */
  private static final int MOST_FIELDS = 24;

  private final Map<Key, FieldStates> states = new HashMap<>();

  /** What two components have in common whose states are the same. */
  private record Key(long fields, Narrow narrow) {}

  /** Keeps nothing yet. */
  public Pool() {
    if (FIELDS.length > MOST_FIELDS) {
      throw new IllegalStateException("more fields than one number has room for");
    }
  }

  /** The shared form of the states; the map given may be changed afterwards. */
  public FieldStates states(EnumMap<ComponentField, State> given, Narrow narrow) {
    return states.computeIfAbsent(
        new Key(code(given), narrow),
        key ->
            new FieldStates(
                given,
                narrow.purls(),
                narrow.identifiers(),
                narrow.declared(),
                narrow.concluded(),
                narrow.ofFiles()));
  }

  /** The shared form of one field's state. */
  public FieldStates states(ComponentField field, State state) {
    EnumMap<ComponentField, State> one = new EnumMap<>(ComponentField.class);
    one.put(field, state);
    return states(one, Narrow.NOTHING);
  }

  /** The shared form of the other readings alone. */
  public FieldStates states(Narrow narrow) {
    return states(new EnumMap<>(ComponentField.class), narrow);
  }

  /** For each field the better of two states. */
  public FieldStates both(FieldStates one, FieldStates other) {
    EnumMap<ComponentField, State> both = new EnumMap<>(ComponentField.class);
    both.putAll(one.states());
    other.states().forEach((field, state) -> both.merge(field, state, States::better));
    return states(both, Narrow.of(one).and(Narrow.of(other)));
  }

  /** One number for each combination. */
  private static long code(EnumMap<ComponentField, State> given) {
    long code = 0;
    for (ComponentField field : FIELDS) {
      code = code * STATES + digit(given.getOrDefault(field, State.ABSENT));
    }
    return code;
  }

  private static int digit(State state) {
    return switch (state) {
      case ABSENT -> 0;
      case STATED -> 1;
      case UNKNOWN -> 2;
      case WITHHELD -> 3;
      case PLACEHOLDER -> 4;
      case MALFORMED -> 5;
    };
  }
}
