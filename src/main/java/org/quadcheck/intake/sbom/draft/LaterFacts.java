package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.store.Pool;
import org.quadcheck.intake.sbom.value.Narrow;
import org.quadcheck.intake.sbom.value.States;

/** What a document says of components outside of them, by their ids. */
public final class LaterFacts {
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

  /** A fact whose text nobody asks for. */
  public void add(String id, ComponentField field, State state) {
    add(id, pool.states(field, state));
  }

  /** The same with its text, where the field has one or is judged by it. */
  public void add(String id, ComponentField field, Value value) {
    if (WITH_TEXT.contains(field)) {
      texts.computeIfAbsent(id, key -> new ArrayList<>()).add(new Said(field, value));
    } else {
      add(id, field, States.of(field, value));
    }
  }

  /** A licence, by who is said to say so. */
  public void licence(String id, Aspect by, State state) {
    add(id, ComponentField.LICENCE, state);
    add(id, pool.states(Narrow.NOTHING.licence(by, state)));
  }

  /** By which algorithms all files of a component are hashed. */
  void ofFiles(String id, Set<String> algorithms) {
    add(id, pool.states(Narrow.NOTHING.ofFiles(algorithms)));
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
