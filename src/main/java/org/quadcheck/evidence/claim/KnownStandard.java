package org.quadcheck.evidence.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A standard whose requirements ask the same as questions of the claim vocabulary.
 *
 * @param source id of the published document
 * @param name as documents that define the standard call it
 * @param version as such documents state it
 * @param catalogs names of the OSCAL catalogues that hold the same requirements
 * @param requirements by the identifier in such documents, in the order of the file
 */
public record KnownStandard(
    String source,
    String name,
    String version,
    List<String> catalogs,
    Map<String, Equivalence> requirements) {
  public KnownStandard {
    catalogs = List.copyOf(catalogs);
    requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
  }

  /**
   * What one requirement is equal to.
   *
   * @param claims ids of the questions that are answered with yes where it is met
   * @param clauses ids of the clauses of the source that it is
   */
  public record Equivalence(List<String> claims, List<String> clauses) {
    public Equivalence {
      claims = List.copyOf(claims);
      clauses = List.copyOf(clauses);
    }
  }
}
