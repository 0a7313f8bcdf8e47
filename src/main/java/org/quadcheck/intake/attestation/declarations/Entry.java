package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.intake.attestation.Part;

/**
 * One entry of an attestation's map: a requirement with what is claimed and said against it, every
 * reference of it resolved.
 */
record Entry(
    Part map,
    List<Part> claims,
    List<Part> counterClaims,
    List<Part> evidence,
    List<Part> counterEvidence,
    List<Part> mitigations,
    List<String> objections) {

  /** Resolves an entry; what cannot be resolved is an objection to all of it. */
  static Entry of(Part map, References<Part> claims, Evidence evidence, Offered offered) {
    Entry entry =
        new Entry(
            map,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    entry.resolve("claim", map.texts("claims"), claims, entry.claims);
    entry.resolve("counter-claim", map.texts("counterClaims"), claims, entry.counterClaims);
    if (map.texts("claims").isEmpty()) {
      entry.objections.add("names no claim, so that nothing is claimed");
    }
    for (Part claim : entry.claims) {
      entry.claim(claim, evidence, offered);
    }
    entry.resolve(
        "mitigation",
        map.part("conformance").texts("mitigationStrategies"),
        evidence,
        entry.mitigations);
    return entry;
  }

  private void claim(Part claim, Evidence all, Offered offered) {
    String wrong = offered.objection(claim.text("target"));
    if (!wrong.isEmpty()) {
      objections.add("names a claim that " + wrong);
    }
    resolve("evidence", claim.texts("evidence"), all, evidence);
    resolve("counter-evidence", claim.texts("counterEvidence"), all, counterEvidence);
    resolve("mitigation", claim.texts("mitigationStrategies"), all, mitigations);
    claim.parts("externalReferences").forEach(all::digest);
  }

  private void resolve(
      String what, List<TextNode> references, References<Part> all, List<Part> found) {
    for (TextNode reference : references) {
      Optional<Part> part = all.find(reference.text());
      part.ifPresent(found::add);
      if (part.isEmpty()) {
        dangling(what, reference, all.why(reference.text()));
      }
    }
  }

  private void resolve(String what, List<TextNode> references, Evidence all, List<Part> found) {
    for (TextNode reference : references) {
      Optional<Part> part = all.find(reference.text());
      part.ifPresent(found::add);
      if (part.isEmpty()) {
        dangling(what, reference, all.why(reference.text()));
      }
    }
  }

  private void dangling(String what, TextNode reference, String why) {
    objections.add(
        "names the %s '%s', which %s".formatted(what, Offered.shown(reference.text()), why));
  }
}
