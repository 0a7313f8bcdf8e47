package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.FieldStates;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** What a document says of components outside of them, by their ids. */
final class LaterFacts {
  private static final Set<ComponentField> WITH_TEXT =
      EnumSet.of(
          ComponentField.NAME,
          ComponentField.VERSION,
          ComponentField.PRODUCER,
          ComponentField.SUPPLIER,
          ComponentField.PUBLISHER,
          ComponentField.PURL,
          ComponentField.CPE,
          ComponentField.RELEASE_DATE,
          ComponentField.END_OF_LIFE);

  /** A fact of a component with its text. */
  private record Said(ComponentField field, Value value) {}

  private final Pool pool;
  private final Map<String, FieldStates> states = new HashMap<>();
  private final Map<String, List<Said>> texts = new HashMap<>();

  LaterFacts(Pool pool) {
    this.pool = pool;
  }

  void add(String id, ComponentField field, State state) {
    add(id, pool.states(field, state));
  }

  /** The same with its text, where the field has one or is judged by it. */
  void add(String id, ComponentField field, Value value) {
    if (WITH_TEXT.contains(field)) {
      texts.computeIfAbsent(id, key -> new ArrayList<>()).add(new Said(field, value));
    } else {
      add(id, field, States.of(field, value));
    }
  }

  void add(String id, Narrow narrow) {
    add(id, pool.states(narrow));
  }

  private void add(String id, FieldStates more) {
    if (!id.isEmpty()) {
      states.merge(id, more, pool::both);
    }
  }

  boolean isEmpty() {
    return states.isEmpty() && texts.isEmpty();
  }

  /** Whether anything is said that has a text, so that states alone will not do. */
  boolean hasTextsOf(String id) {
    return !id.isEmpty() && texts.containsKey(id);
  }

  Optional<FieldStates> statesOf(String id) {
    return Optional.ofNullable(states.get(id));
  }

  /** Says all of it of a component that is gathered anew. */
  void tell(String id, ComponentBuilder builder) {
    if (id.isEmpty()) {
      return;
    }
    statesOf(id)
        .ifPresent(
            said -> {
              said.states().forEach(builder::state);
              builder.narrow(Narrow.of(said));
            });
    texts.getOrDefault(id, List.of()).forEach(one -> builder.field(one.field(), one.value()));
  }
}
