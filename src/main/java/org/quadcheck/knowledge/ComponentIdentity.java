package org.quadcheck.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.NormalName;

/**
 * By what a component can be recognised.
 *
 * @param name comparable
 * @param vendors comparable names of whom it is said to come from
 */
public record ComponentIdentity(
    List<Purl> purls, List<CpeName> cpes, String name, Set<String> vendors) {
  private static final Pattern BETWEEN = Pattern.compile("[-_\\s]+");

  public ComponentIdentity {
    purls = List.copyOf(purls);
    cpes = List.copyOf(cpes);
    vendors = Set.copyOf(vendors);
  }

  /** Every purl that a component states. */
  public static List<Purl> purls(Component component) {
    return texts(component).flatMap(text -> Purl.read(text).stream()).toList();
  }

  private static Stream<String> texts(Component component) {
    return Stream.concat(
            Stream.of(component.purl(), component.cpe()), component.alsoCalled().stream())
        .filter(text -> !text.isBlank());
  }

  /** What a component is made from or was taken for, but for what it says of itself anyway. */
  public static List<Origin> origins(Component component) {
    List<Origin> all = component.lineage().origins();
    if (all.isEmpty()) {
      return all;
    }
    ComponentIdentity own = of(component);
    return all.stream().filter(one -> !own.says(one)).toList();
  }

  /** A name may be the same where the package is not. */
  private boolean says(Origin origin) {
    ComponentIdentity other = of(origin.component());
    if (other.purls.isEmpty() && other.cpes.isEmpty()) {
      return origin.kind() == Origin.Kind.EVIDENCE && other.name.equals(name);
    }
    return other.purls.stream().allMatch(this::says) && cpes.containsAll(other.cpes);
  }

  private boolean says(Purl other) {
    return purls.stream()
        .anyMatch(one -> one.key().equals(other.key()) && one.version().equals(other.version()));
  }

  /** Everything that a component says of itself. */
  public static ComponentIdentity of(Component component) {
    List<Purl> purls = purls(component);
    List<CpeName> cpes = texts(component).flatMap(text -> CpeName.read(text).stream()).toList();
    Set<String> vendors = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(component.producer(), component.supplier()),
            component.alsoCalled().stream().filter(text -> text.indexOf(':') < 0))
        .map(ComponentIdentity::comparable)
        .forEach(vendors::add);
    cpes.forEach(cpe -> vendors.add(comparable(cpe.vendor())));
    vendors.remove("");
    return new ComponentIdentity(purls, cpes, comparable(component.name()), vendors);
  }

  /**
   * Whether it is meant by a package that bears its name: where it states a purl only together with
   * its group or vendor, for else the purl says better who it is.
   *
   * @param group of the package, comparable
   */
  boolean isMeantBy(String group) {
    return purls.isEmpty() || groups().anyMatch(group::equals);
  }

  /** Whether it names the source package that it is built from, or is one. */
  public boolean namesSource() {
    return purls.stream().anyMatch(Purl::namesSource);
  }

  /** Its vendors, as packages are grouped by them. */
  Stream<String> groups() {
    return vendors.stream().map(Purl::unmarked);
  }

  /** The comparable group of a package of this key, as of {@link Purl#key()}; empty if none. */
  static String group(String key) {
    int first = key.indexOf('/');
    int last = key.lastIndexOf('/');
    return first < last ? comparable(key.substring(first + 1, last)) : "";
  }

  /** How names of products are compared: hyphens and underscores are blanks. */
  public static String comparable(String name) {
    String text = NormalName.of(name).text();
    return text.indexOf('-') < 0 && text.indexOf('_') < 0
        ? text
        : BETWEEN.matcher(text).replaceAll(" ").strip();
  }
}
