package org.quadcheck.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every question that baselines may ask, by the id of its claim. */
public record ClaimVocabulary(Map<String, ClaimDefinition> definitions) {
  public ClaimVocabulary {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
  }

  /** Collects definitions by their ids; the caller has refused repeated ids. */
  public static ClaimVocabulary of(List<ClaimDefinition> definitions) {
    Map<String, ClaimDefinition> byId = new LinkedHashMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    return new ClaimVocabulary(byId);
  }

  /** The question of a claim. */
  public Optional<ClaimDefinition> find(String id) {
    return Optional.ofNullable(definitions.get(id));
  }

  /** All ids, in the order of the file. */
  public Set<String> ids() {
    return definitions.keySet();
  }
}
