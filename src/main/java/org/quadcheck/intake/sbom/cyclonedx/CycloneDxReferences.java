package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.token.Cursor;

/** The external references of a CycloneDX component, some of which answer for a field. */
final class CycloneDxReferences {
  private static final Set<String> NOT_READ = Set.of("comment", "properties");
  private static final Set<String> ORIGINS = Set.of("vcs", "distribution");
  private static final Set<String> VULNERABILITIES =
      Set.of("vulnerability-assertion", "exploitability-statement", "advisories");

  private final Cursor cursor;
  private final ComponentBuilder builder;
  private final Map<String, Value> distributed = new LinkedHashMap<>();

  CycloneDxReferences(Cursor cursor, ComponentBuilder builder) {
    this.cursor = cursor;
    this.builder = builder;
  }

  /** Reads all and returns the hashes of what is distributed, by algorithm. */
  Map<String, Value> read() throws IOException, InvalidInputException {
    cursor.items("reference", this::reference);
    return distributed;
  }

  private void reference() throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] found = {absent, absent};
    Map<String, Value> hashes = new LinkedHashMap<>();
    cursor.members(
        name -> {
          switch (name) {
            case "type" -> found[0] = cursor.text();
            case "url" -> found[1] = cursor.text();
            case "hashes" -> CycloneDxParts.hashes(cursor, hashes::putIfAbsent);
            default -> other(name);
          }
        });
    keep(found[0].text(), found[1], hashes);
  }

  private void keep(String type, Value url, Map<String, Value> hashes) {
    builder.reference(type, url);
    if (ORIGINS.contains(type)) {
      builder.field(ComponentField.ORIGIN, url);
    }
    if (VULNERABILITIES.contains(type)) {
      builder.field(ComponentField.VULNERABILITIES, url);
    }
    if (type.equals("distribution")) {
      distributed.putAll(hashes);
    }
  }

  private void other(String name) throws IOException, InvalidInputException {
    if (NOT_READ.contains(name)) {
      cursor.skip();
    } else {
      cursor.unknown(name);
    }
  }
}
