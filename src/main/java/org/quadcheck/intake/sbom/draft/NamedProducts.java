package org.quadcheck.intake.sbom.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;

/** Gives products that a document calls by a bom-ref alone what the document knows of them. */
record NamedProducts(
    List<Component> components, Optional<Component> subject, Optional<BomLink> link) {

  List<VexStatement> in(List<VexStatement> statements) {
    Map<String, Component> byRef = byRef(statements);
    return statements.stream().map(one -> named(one, byRef)).toList();
  }

  /** Only those that are asked for, for there may be very many components. */
  private Map<String, Component> byRef(List<VexStatement> statements) {
    Set<String> asked = new HashSet<>();
    statements.stream()
        .flatMap(one -> one.products().stream())
        .flatMap(one -> Stream.concat(Stream.of(one), one.parts().stream()))
        .forEach(product -> asked.add(product.ref()));
    asked.remove("");
    Map<String, Component> byRef = new HashMap<>();
    if (!asked.isEmpty()) {
      Stream.concat(subject.stream(), components.stream())
          .filter(component -> asked.contains(component.id()))
          .forEach(component -> byRef.putIfAbsent(component.id(), component));
    }
    return byRef;
  }

  private VexStatement named(VexStatement one, Map<String, Component> byRef) {
    return new VexStatement(
        one.ids(),
        named(one.products(), byRef),
        one.status(),
        one.justification(),
        one.stated(),
        one.place());
  }

  private List<VexProduct> named(List<VexProduct> products, Map<String, Component> byRef) {
    return products.stream().map(product -> named(product, byRef)).toList();
  }

  private VexProduct named(VexProduct product, Map<String, Component> byRef) {
    Component known = byRef.get(product.ref());
    boolean here = product.bom().isEmpty() || product.bom().equals(link);
    List<VexProduct> parts = named(product.parts(), byRef);
    if (known == null || !here) {
      return product.within(parts);
    }
    boolean all = product.versions().isEmpty() && !known.version().isEmpty();
    return new VexProduct(
        product.ref(),
        product.bom(),
        known.purl(),
        known.cpe(),
        known.name(),
        all ? List.of(known.version()) : product.versions(),
        parts);
  }
}
