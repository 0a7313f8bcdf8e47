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
            Stream.of(nameAlone(identity.name())).filter(any -> identity.purls().isEmpty()),
            identity.purls().stream()
                .flatMap(one -> each(purl(one.key()), one.version(), component.version())),
            identity.cpes().stream()
                .flatMap(one -> each(cpe(one.key()), one.version(), component.version())))
        .flatMap(words -> words);
  }

  /** Without a version, for what is said of them all, and with each that it bears. */
  private static Stream<String> each(String word, String... versions) {
    return Stream.concat(Stream.of(""), Stream.of(versions))
        .distinct()
        .map(version -> versioned(word, version));
  }

  /** All that a statement calls a product. */
  static Stream<String> of(VexProduct product) {
    Optional<Purl> purl = Purl.read(product.purl());
    return Stream.of(
            Optional.of(product.ref()).filter(ref -> !ref.isEmpty()).map(Callings::reference),
            purl.map(one -> versioned(purl(one.key()), one.version())),
            CpeName.read(product.cpe()).map(one -> versioned(cpe(one.key()), one.version())),
            Optional.of(ComponentIdentity.comparable(product.name()))
                .filter(name -> !name.isEmpty())
                .map(name -> purl.isPresent() ? nameAlone(name) : name(name)))
        .flatMap(Optional::stream);
  }

  /** The same with the name that its purl gives it: a component may state that and no purl. */
  public static Stream<String> withNames(VexProduct product) {
    return Stream.concat(
        of(product),
        Purl.read(product.purl()).stream()
            .map(purl -> nameAlone(ComponentIdentity.comparable(purl.name()))));
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

  private static String purl(String key) {
    return "purl " + key;
  }

  private static String cpe(String key) {
    return "cpe " + key;
  }

  private static String versioned(String word, String version) {
    return version.isEmpty() ? word : word + " " + ProductMatch.alike(version);
  }

  private static String name(String name) {
    return "name " + name;
  }

  /** What states a purl is no other component of that name, unless that states none. */
  private static String nameAlone(String name) {
    return "name alone " + name;
  }
}
