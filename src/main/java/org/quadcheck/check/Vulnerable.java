package org.quadcheck.check;

import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Place;
import org.quadcheck.knowledge.Effect;
import org.quadcheck.knowledge.MatchKind;

/**
 * A component of an SBOM and a vulnerability that is known in it.
 *
 * @param ids of the vulnerability
 * @param component empty where the product as a whole is meant
 * @param effect never {@code NOT_AFFECTED}
 * @param from who says so, as half a sentence
 */
record Vulnerable(
    Set<String> ids,
    Optional<Component> component,
    Effect effect,
    MatchKind how,
    String from,
    Place place) {

  /** Whether nobody need look whether it is so. */
  boolean isSure() {
    return effect == Effect.AFFECTED && how != MatchKind.NAME;
  }

  /** Where it is: {@code log4j-core 2.14.1}. */
  String where() {
    return component.map(Component::label).orElse("the product");
  }

  /** Why it is not sure. */
  String doubt() {
    return how == MatchKind.NAME ? how.words() : "the versions cannot be compared";
  }
}
