package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.token.Cursor;

/** What a component was: who that is and from whom, and no more, for it is not in the product. */
final class CycloneDxAncestor {
  private final Place place;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> others = new LinkedHashSet<>();

  /** One of which nothing is said yet. */
  CycloneDxAncestor(Place place) {
    this.place = place;
  }

  /** Reads a component; what that was made from in turn is told to the lineage. */
  static Component read(Cursor cursor, CycloneDxLineage lineage)
      throws IOException, InvalidInputException {
    CycloneDxAncestor ancestor = new CycloneDxAncestor(cursor.place());
    cursor.members(name -> ancestor.member(name, cursor, lineage));
    return ancestor.component();
  }

  private void member(String name, Cursor cursor, CycloneDxLineage lineage)
      throws IOException, InvalidInputException {
    switch (name) {
      case "name", "version", "purl", "cpe" -> member(name, cursor.text());
      case "group", "publisher", "author" -> other(cursor.text());
      case "supplier", "manufacturer" -> other(CycloneDxParts.entity(cursor));
      case "authors" -> cursor.items("author", () -> other(CycloneDxParts.entity(cursor)));
      case "pedigree" -> lineage.pedigree(cursor, () -> {});
      default -> cursor.skip();
    }
  }

  /** A name, version, purl or CPE. */
  void member(String name, Value value) {
    texts.put(name, value.text());
  }

  private void other(Value value) {
    if (value.isStated()) {
      others.add(value.text());
    }
  }

  Component component() {
    return Component.outside(texts, others, place);
  }
}
