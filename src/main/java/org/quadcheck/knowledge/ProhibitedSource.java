package org.quadcheck.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.Place;

/**
 * Somebody whose products a list bars.
 *
 * @param list the id of the list
 * @param names it is known by
 * @param purls patterns in which a star stands for anything
 * @param cpes the same
 * @param cites clauses that bar it
 */
public record ProhibitedSource(
    String id,
    String list,
    List<String> nations,
    List<String> names,
    List<IdentifierPattern> purls,
    List<IdentifierPattern> cpes,
    List<Cite> cites,
    Place place) {
  /** A clause in the register of sources, as it was written. */
  public record Cite(String clause, Place place) {}

  public ProhibitedSource {
    nations = List.copyOf(nations);
    names = List.copyOf(names);
    purls = List.copyOf(purls);
    cpes = List.copyOf(cpes);
    cites = List.copyOf(cites);
  }

  /** A pattern in which a star stands for anything. */
  public static IdentifierPattern pattern(String written) {
    return IdentifierPattern.of(written);
  }

  /** All that a component is identified by, in the spelling of the patterns. */
  static List<String> identifiers(Component component) {
    return Stream.concat(
            Stream.of(component.purl(), component.cpe()), component.alsoCalled().stream())
        .filter(text -> !text.isBlank())
        .map(IdentifierText::plain)
        .toList();
  }
}
