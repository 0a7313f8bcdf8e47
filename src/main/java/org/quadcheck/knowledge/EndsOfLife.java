package org.quadcheck.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;

/** Ends of support, by all that a product is known by. */
public final class EndsOfLife {
  /**
   * What is known of one component.
   *
   * @param cycle empty where the product is known and the version is not
   */
  public record Support(SupportedProduct product, Optional<ReleaseCycle> cycle, MatchKind how) {}

  private final Map<String, SupportedProduct> byPurl = new HashMap<>();
  private final Map<String, SupportedProduct> byCpe = new HashMap<>();
  private final Map<String, SupportedProduct> byName = new HashMap<>();

  public EndsOfLife(Collection<SupportedProduct> products) {
    for (SupportedProduct product : products) {
      product.purls().forEach(key -> byPurl.putIfAbsent(key, product));
      product.cpes().forEach(key -> byCpe.putIfAbsent(key, product));
      product.names().forEach(name -> byName.putIfAbsent(name, product));
    }
  }

  /** Whether nothing at all is known. */
  public boolean isEmpty() {
    return byPurl.isEmpty() && byCpe.isEmpty() && byName.isEmpty();
  }

  /** What is known of a component, by the surest thing that it is recognised by. */
  public Optional<Support> of(Component component) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    Optional<Support> byPackage =
        identity.purls().stream()
            .filter(purl -> byPurl.containsKey(purl.key()))
            .findFirst()
            .map(
                purl -> support(byPurl.get(purl.key()), MatchKind.PURL, purl.version(), component));
    return byPackage
        .or(
            () ->
                identity.cpes().stream()
                    .filter(cpe -> byCpe.containsKey(cpe.key()))
                    .findFirst()
                    .map(
                        cpe ->
                            support(byCpe.get(cpe.key()), MatchKind.CPE, cpe.version(), component)))
        .or(
            () ->
                Optional.ofNullable(byName.get(identity.name()))
                    .map(product -> support(product, MatchKind.NAME, "", component)));
  }

  /** The version that the component states itself stands before that of its identifier. */
  private static Support support(
      SupportedProduct product, MatchKind how, String version, Component component) {
    Optional<ReleaseCycle> cycle =
        Stream.of(component.version(), version)
            .filter(one -> !one.isBlank())
            .flatMap(one -> product.cycle(one).stream())
            .findFirst();
    return new Support(product, cycle, how);
  }
}
