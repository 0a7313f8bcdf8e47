package org.quadcheck.check.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;

/**
 * The components of an SBOM and its subject that statements may mean, by all that these call them;
 * the others are passed by.
 */
public final class ComponentIndex {
  private final Sbom sbom;
  private final Set<String> called;
  private final Map<String, List<Component>> byWord = new HashMap<>();

  public ComponentIndex(Sbom sbom, List<VexStatement> statements) {
    this(sbom, called(statements));
  }

  /**
   * Of one of many SBOMs.
   *
   * @param called what statements call anything, as of {@link #called(List)}
   */
  public ComponentIndex(Sbom sbom, Set<String> called) {
    this.sbom = sbom;
    this.called = called;
    Stream.concat(sbom.subject().stream(), sbom.components().stream()).forEach(this::add);
  }

  /** All that some statements call anything. */
  public static Set<String> called(List<VexStatement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.products().stream())
        .flatMap(ComponentIndex::each)
        .flatMap(Callings::withNames)
        .collect(Collectors.toSet());
  }

  private void add(Component component) {
    Callings.of(component)
        .filter(called::contains)
        .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(component));
  }

  /** What a statement is about: for each product its parts where it names some, else itself. */
  public Set<Component> meant(VexStatement statement) {
    Set<Component> meant = new LinkedHashSet<>();
    for (VexProduct product : statement.products()) {
      each(product).flatMap(one -> candidates(one, statement)).forEach(meant::add);
    }
    return meant;
  }

  /**
   * Whether each product of a statement is surely another version of the subject, or of what the
   * SBOM refers to by its own id. Another version of a component that is only named may be one that
   * the SBOM leaves out.
   */
  public boolean isOfOtherVersions(VexStatement statement) {
    return !statement.products().isEmpty()
        && statement.products().stream()
            .allMatch(
                product ->
                    things(product, statement)
                        .anyMatch(
                            one -> ProductMatch.isOtherVersion(product, one, sbom, statement)));
  }

  private Stream<Component> things(VexProduct product, VexStatement statement) {
    boolean own = statement.place().path().equals(sbom.path()) && !product.ref().isEmpty();
    return own
        ? byWord.getOrDefault("ref " + product.ref(), List.of()).stream()
        : sbom.subject().stream();
  }

  private static Stream<VexProduct> each(VexProduct product) {
    return product.parts().isEmpty() ? Stream.of(product) : product.parts().stream();
  }

  private Stream<Component> candidates(VexProduct product, VexStatement statement) {
    return Callings.withNames(product)
        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
        .filter(one -> ProductMatch.of(product, one, sbom, statement).isPresent());
  }
}
