package org.quadcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.VexProduct;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.Purl;

/** The components of an SBOM and its subject, by all that statements may call them. */
final class ComponentIndex {
  private final Sbom sbom;
  private final Map<String, List<Component>> byWord = new HashMap<>();

  ComponentIndex(Sbom sbom) {
    this.sbom = sbom;
    Stream.concat(sbom.subject().stream(), sbom.components().stream()).forEach(this::add);
  }

  private void add(Component component) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    put("ref " + component.id(), component);
    identity.purls().forEach(purl -> put("purl " + purl.key(), component));
    identity.cpes().forEach(cpe -> put("cpe " + cpe.key(), component));
    put("name " + identity.name(), component);
  }

  private void put(String word, Component component) {
    byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(component);
  }

  /** What a statement is about: for each product its parts where it names some, else itself. */
  Set<Component> meant(VexStatement statement) {
    Set<Component> meant = new LinkedHashSet<>();
    for (VexProduct product : statement.products()) {
      List<VexProduct> each = product.parts().isEmpty() ? List.of(product) : product.parts();
      each.stream().flatMap(one -> candidates(one, statement)).forEach(meant::add);
    }
    return meant;
  }

  private Stream<Component> candidates(VexProduct product, VexStatement statement) {
    Stream<String> words =
        Stream.of(
                Optional.of(product.ref()).filter(ref -> !ref.isEmpty()).map(ref -> "ref " + ref),
                Purl.read(product.purl()).map(purl -> "purl " + purl.key()),
                CpeName.read(product.cpe()).map(cpe -> "cpe " + cpe.key()),
                Optional.of(ComponentIdentity.comparable(product.name()))
                    .filter(name -> !name.isEmpty())
                    .map(name -> "name " + name))
            .flatMap(Optional::stream);
    return words
        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
        .filter(one -> ProductMatch.of(product, one, sbom, statement).isPresent());
  }
}
