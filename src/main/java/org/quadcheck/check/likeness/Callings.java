package org.quadcheck.check.likeness;

import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.Purl;

/**
 * What products in statements and components of SBOMs are called, in words by which they are looked
 * up: where both may be one thing, they share one.
 */
public final class Callings {
  private Callings() {}

  /** All that a component is called. */
  public static Stream<String> of(Component component) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    return Stream.of(
            Stream.of(reference(component.id()), name(identity.name())),
            identity.purls().stream().map(Callings::purl),
            identity.cpes().stream().map(Callings::cpe))
        .flatMap(words -> words);
  }

  /** All that a statement calls a product. */
  static Stream<String> of(VexProduct product) {
    return Stream.of(
            Optional.of(product.ref()).filter(ref -> !ref.isEmpty()).map(Callings::reference),
            Purl.read(product.purl()).map(Callings::purl),
            CpeName.read(product.cpe()).map(Callings::cpe),
            Optional.of(ComponentIdentity.comparable(product.name()))
                .filter(name -> !name.isEmpty())
                .map(Callings::name))
        .flatMap(Optional::stream);
  }

  /** The same with the name that its purl gives it: a component may state that and no purl. */
  public static Stream<String> withNames(VexProduct product) {
    return Stream.concat(
        of(product),
        Purl.read(product.purl()).stream()
            .map(purl -> name(ComponentIdentity.comparable(purl.name()))));
  }

  /**
   * Whether nothing tells which product it is, or only what nobody can read, such as a purl without
   * a name.
   */
  public static boolean areNone(VexProduct product) {
    return of(product).findAny().isEmpty();
  }

  private static String reference(String id) {
    return "ref " + id;
  }

  private static String purl(Purl purl) {
    return "purl " + purl.key();
  }

  private static String cpe(CpeName cpe) {
    return "cpe " + cpe.key();
  }

  private static String name(String name) {
    return "name " + name;
  }
}
