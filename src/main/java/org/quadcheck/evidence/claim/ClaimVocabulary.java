package org.quadcheck.evidence.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every question that baselines may ask, by the id of its claim.
 *
 * @param standards whose requirements answer some of the questions where they are met
 */
public record ClaimVocabulary(
    Map<String, ClaimDefinition> definitions, List<KnownStandard> standards) {
  public ClaimVocabulary {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    standards = List.copyOf(standards);
  }

  /** Collects definitions by their ids; the caller has refused repeated ids. */
  public static ClaimVocabulary of(List<ClaimDefinition> definitions) {
    Map<String, ClaimDefinition> byId = new LinkedHashMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    return new ClaimVocabulary(byId, List.of());
  }

  /** The same with standards whose requirements answer some of its questions. */
  public ClaimVocabulary knowing(List<KnownStandard> known) {
    return new ClaimVocabulary(definitions, known);
  }

  /** The question of a claim. */
  public Optional<ClaimDefinition> find(String id) {
    return Optional.ofNullable(definitions.get(id));
  }

  /** The requirements of standards that answer a claim: {@code us-nist-ssdf-1-1#PO.1.1}. */
  public List<String> equivalents(String id) {
    return standards.stream()
        .flatMap(
            standard ->
                standard.requirements().entrySet().stream()
                    .filter(requirement -> requirement.getValue().claims().contains(id))
                    .map(requirement -> standard.source() + "#" + requirement.getKey()))
        .toList();
  }

  /** All ids, in the order of the file. */
  public Set<String> ids() {
    return definitions.keySet();
  }
}
