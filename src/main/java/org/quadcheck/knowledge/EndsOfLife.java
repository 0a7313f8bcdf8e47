package org.quadcheck.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;

/** Ends of support, by all that a product is known by. */
public final class EndsOfLife {
  /**
   * What is known of one component.
   *
   * @param cycle empty where the product is known and the version is not
   * @param others what is said besides and otherwise
   */
  public record Support(
      SupportedProduct product,
      Optional<ReleaseCycle> cycle,
      MatchKind how,
      List<ReleaseCycle> others) {
    public Support {
      others = List.copyOf(others);
    }

    private boolean differsFrom(ReleaseCycle other) {
      return cycle.filter(own -> !own.endsLike(other)).isPresent();
    }
  }

  /** Of two that end alike the one that comes first counts, which is the surer one. */
  private static final Comparator<Support> FIRST =
      Comparator.comparing(one -> one.cycle().map(ReleaseCycle::moment).orElse(LocalDate.MAX));

  private final Map<String, List<SupportedProduct>> byPurl = new HashMap<>();
  private final Map<String, List<SupportedProduct>> byCpe = new HashMap<>();
  private final Map<String, List<SupportedProduct>> byName = new HashMap<>();

  public EndsOfLife(Collection<SupportedProduct> products) {
    for (SupportedProduct product : products) {
      product.purls().forEach(key -> add(byPurl, key, product));
      product.cpes().forEach(key -> add(byCpe, key, product));
      product.names().forEach(name -> add(byName, name, product));
    }
  }

  private static void add(
      Map<String, List<SupportedProduct>> products, String key, SupportedProduct product) {
    products.computeIfAbsent(key, any -> new ArrayList<>(1)).add(product);
  }

  /** Whether nothing at all is known. */
  public boolean isEmpty() {
    return byPurl.isEmpty() && byCpe.isEmpty() && byName.isEmpty();
  }

  /**
   * What is known of a component, by the surest thing that it is recognised by. Of several that
   * know its version the one that ends first counts, and the others are told.
   */
  public Optional<Support> of(Component component) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    List<Support> known = new ArrayList<>();
    for (Purl purl : identity.purls()) {
      support(byPurl.get(purl.key()), MatchKind.PURL, purl.version(), component)
          .forEach(known::add);
    }
    for (CpeName cpe : identity.cpes()) {
      support(byCpe.get(cpe.key()), MatchKind.CPE, cpe.version(), component).forEach(known::add);
    }
    if (known.isEmpty()) {
      support(byName.get(identity.name()), MatchKind.NAME, "", component).forEach(known::add);
    }
    return known.stream().min(FIRST).map(first -> beside(first, known));
  }

  private static Support beside(Support first, List<Support> known) {
    List<ReleaseCycle> others =
        known.stream()
            .flatMap(one -> one.cycle().stream())
            .filter(first::differsFrom)
            .distinct()
            .toList();
    return new Support(first.product(), first.cycle(), first.how(), others);
  }

  private static Stream<Support> support(
      List<SupportedProduct> products, MatchKind how, String version, Component component) {
    return (products == null ? List.<SupportedProduct>of() : products)
        .stream()
            .flatMap(
                product ->
                    cycles(product, component.version(), version)
                        .map(cycle -> new Support(product, cycle, how, List.of())));
  }

  /** Those of the version that the component states itself and of that of its identifier. */
  private static Stream<Optional<ReleaseCycle>> cycles(
      SupportedProduct product, String... versions) {
    List<Optional<ReleaseCycle>> known =
        Stream.of(versions)
            .filter(one -> !one.isBlank())
            .map(product::cycle)
            .filter(Optional::isPresent)
            .distinct()
            .toList();
    return known.isEmpty() ? Stream.of(Optional.empty()) : known.stream();
  }
}
