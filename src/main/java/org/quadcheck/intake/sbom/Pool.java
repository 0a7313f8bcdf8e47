package org.quadcheck.intake.sbom;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.FieldStates;
import org.quadcheck.evidence.State;

/** Keeps one copy of what many components of a document share. */
final class Pool {
  private static final int LONGEST = 100;
  private static final int MOST = 50_000;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<Map<ComponentField, State>, FieldStates> states = new HashMap<>();
  private final Map<Set<String>, Set<String>> sets = new HashMap<>();

  String text(String text) {
    if (text.length() > LONGEST || texts.size() >= MOST) {
      return texts.getOrDefault(text, text);
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** The shared form of the states; the map given may be changed afterwards. */
  FieldStates states(EnumMap<ComponentField, State> given) {
    FieldStates known = states.get(given);
    if (known != null) {
      return known;
    }
    FieldStates fresh = new FieldStates(given);
    states.put(fresh.states(), fresh);
    return fresh;
  }

  Set<String> set(Set<String> given) {
    Set<String> known = sets.get(given);
    if (known != null) {
      return known;
    }
    Set<String> fresh = Collections.unmodifiableSet(new LinkedHashSet<>(given));
    sets.put(fresh, fresh);
    return fresh;
  }
}
