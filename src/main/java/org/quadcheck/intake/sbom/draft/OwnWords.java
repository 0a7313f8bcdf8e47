package org.quadcheck.intake.sbom.draft;

import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;

/** Which fields of a component are kept in their own words, for whoever writes it anew. */
final class OwnWords {
  private static final Map<ComponentField, Kind> KINDS =
      Map.of(
          ComponentField.VERSION, Kind.VERSION,
          ComponentField.PUBLISHER, Kind.PUBLISHER,
          ComponentField.PURL, Kind.PURL,
          ComponentField.CPE, Kind.CPE,
          ComponentField.DESCRIPTION, Kind.DESCRIPTION,
          ComponentField.RELEASE_DATE, Kind.RELEASE_DATE,
          ComponentField.END_OF_LIFE, Kind.END_OF_LIFE,
          ComponentField.USAGE_RESTRICTIONS, Kind.USAGE_RESTRICTIONS,
          ComponentField.COMMENTS, Kind.COMMENTS);

  private OwnWords() {}

  static Optional<Kind> of(ComponentField field) {
    return Optional.ofNullable(KINDS.get(field));
  }
}
