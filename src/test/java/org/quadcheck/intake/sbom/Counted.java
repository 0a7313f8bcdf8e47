package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.State;

/** The columns of the independent counts, computed from what our readers understood. */
final class Counted {
  private static final Set<String> SHA2 =
      Set.of("SHA-256", "SHA-384", "SHA-512", "SHA256", "SHA384", "SHA512");

  private Counted() {}

  static Map<String, Integer> of(Sbom sbom) {
    List<Component> all = new ArrayList<>(sbom.components());
    if (sbom.format().equals("SPDX")) {
      // The counts take the subject of an SPDX document for a package like any other.
      sbom.subject().ifPresent(all::add);
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("components", all.size());
    counts.put("files", sbom.files());
    counts.put("with_version", count(all, has(ComponentField.VERSION)));
    counts.put("with_supplier", count(all, has(ComponentField.SUPPLIER)));
    counts.put(
        "with_any_originator",
        count(
            all,
            has(ComponentField.SUPPLIER)
                .or(has(ComponentField.PUBLISHER))
                .or(has(ComponentField.PRODUCER))));
    counts.put("with_purl", count(all, has(ComponentField.PURL)));
    counts.put("with_cpe", count(all, has(ComponentField.CPE)));
    counts.put("with_any_id", count(all, has(ComponentField.IDENTIFIER)));
    counts.put("with_hash", count(all, has(ComponentField.HASH)));
    counts.put(
        "with_sha2_hash",
        count(all, one -> one.hashAlgorithms().stream().anyMatch(SHA2::contains)));
    counts.put("with_licence", count(all, has(ComponentField.LICENCE)));
    counts.put("dependency_edges", sbom.graph().dependencyEdges());
    counts.put("containment_edges", sbom.graph().containmentEdges());
    counts.put("dangling_refs", sbom.graph().dangling().size());
    counts.put("repeated_ids", sbom.graph().repeated().size());
    return counts;
  }

  private static Predicate<Component> has(ComponentField field) {
    return component -> component.states().of(field) == State.STATED;
  }

  private static int count(List<Component> components, Predicate<Component> predicate) {
    return (int) components.stream().filter(predicate).count();
  }
}
