package org.quadcheck.evidence.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * With what an answer must agree to be believed.
 *
 * @param claims answers to other questions, and how they must stand to each other
 * @param yesOf countries: about a no of a supplier that states one of them a person must ask
 * @param noOf names: about a yes of a supplier or for a product that bears one, or beside an answer
 *     in words that names one, a person must ask
 * @param exhibit the fact of an exhibit that states the same
 * @param contradictedBy what an SBOM can show against it
 */
public record Accords(
    Map<String, Relation> claims,
    List<String> yesOf,
    List<String> noOf,
    Optional<ExhibitFact> exhibit,
    List<SbomFact> contradictedBy) {
  private static final Accords NONE =
      new Accords(Map.of(), List.of(), List.of(), Optional.empty(), List.of());

  public Accords {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    yesOf = List.copyOf(yesOf);
    noOf = List.copyOf(noOf);
    contradictedBy = List.copyOf(contradictedBy);
  }

  /** With nothing. */
  public static Accords none() {
    return NONE;
  }
}
