package org.quadcheck.evidence.sbom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.evidence.value.State;

/**
 * The numbers by which two readings of one SBOM are compared. A component counts as having a field
 * only where it is stated.
 */
public final class SbomCounts {
  private static final Set<String> SHA2 =
      Set.of("SHA-256", "SHA-384", "SHA-512", "SHA256", "SHA384", "SHA512");

  private SbomCounts() {}

  /** Every number by its name, in a fixed order. */
  public static Map<String, Integer> of(Sbom sbom) {
    return of(sbom, counted(sbom));
  }

  /** The same where the subject is a component in no format. */
  public static Map<String, Integer> withoutSubject(Sbom sbom) {
    return of(sbom, sbom.components());
  }

  private static Map<String, Integer> of(Sbom sbom, List<Component> all) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("components", all.size());
    counts.put("files", sbom.files());
    ofComponents(all, counts);
    counts.put("dependencyEdges", sbom.graph().dependencyEdges());
    counts.put("containmentEdges", sbom.graph().containmentEdges());
    counts.put("danglingRefs", sbom.graph().dangling().size());
    counts.put("repeatedIds", sbom.graph().repeated().size());
    return counts;
  }

  /**
   * The subject of an SPDX document is a package among packages, that of CycloneDX stands apart.
   */
  private static List<Component> counted(Sbom sbom) {
    List<Component> all = new ArrayList<>(sbom.components());
    if (sbom.format().equals("SPDX")) {
      sbom.subject().ifPresent(all::add);
    }
    return all;
  }

  private static void ofComponents(List<Component> all, Map<String, Integer> counts) {
    counts.put("withVersion", count(all, has(ComponentField.VERSION)));
    counts.put("withSupplier", count(all, has(ComponentField.SUPPLIER)));
    counts.put(
        "withAnyOriginator",
        count(
            all,
            has(ComponentField.SUPPLIER)
                .or(has(ComponentField.PUBLISHER))
                .or(has(ComponentField.PRODUCER))));
    counts.put("withPurl", count(all, has(ComponentField.PURL)));
    counts.put("withCpe", count(all, has(ComponentField.CPE)));
    counts.put("withAnyId", count(all, has(ComponentField.IDENTIFIER)));
    counts.put("withHash", count(all, has(ComponentField.HASH)));
    counts.put(
        "withSha2Hash", count(all, one -> one.hashAlgorithms().stream().anyMatch(SHA2::contains)));
    counts.put("withLicence", count(all, has(ComponentField.LICENCE)));
  }

  private static Predicate<Component> has(ComponentField field) {
    return component -> component.states().of(field) == State.STATED;
  }

  private static int count(List<Component> components, Predicate<Component> predicate) {
    return (int) components.stream().filter(predicate).count();
  }
}
