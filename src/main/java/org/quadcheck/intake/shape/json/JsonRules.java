package org.quadcheck.intake.shape.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.intake.shape.text.Ids;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.TextRule;

/** The rules of one version of a format in JSON. */
public final class JsonRules {
  private static final Map<String, String> CYCLONEDX =
      Map.of(
          "1.2", "bom-1.2-strict.schema.json",
          "1.3", "bom-1.3-strict.schema.json",
          "1.4", "bom-1.4.schema.json",
          "1.5", "bom-1.5.schema.json",
          "1.6", "bom-1.6.schema.json");

  private static final String OWN = "org/quadcheck/intake/shape/";

  /**
   * Of versions whose schema CycloneDX Core does not bring: what they change in one that it does.
   */
  private static final Map<String, String> AMENDED = Map.of("1.7", OWN + "cyclonedx-1.7.json");

  private static final Map<String, String> SPDX =
      Map.of(
          "SPDX-2.2", OWN + "spdx-2.2.json",
          "SPDX-2.2.1", OWN + "spdx-2.2.json",
          "SPDX-2.2.2", OWN + "spdx-2.2.json",
          "SPDX-2.3", OWN + "spdx-2.3.json",
          "SPDX-2.3.1", OWN + "spdx-2.3.json");

  /** To make rules takes longer than to read most documents by them; a thread makes them once. */
  private static final ThreadLocal<Map<String, JsonRules>> MADE =
      ThreadLocal.withInitial(HashMap::new);

  private final Rule document;
  private final String id;

  private JsonRules(String file, String id) {
    this.document = new SchemaCompiler(SchemaFile::read).document(file);
    this.id = id;
  }

  /** The official schema of a version of CycloneDX on the class path. */
  static Optional<String> schemaOf(String version) {
    return Optional.ofNullable(CYCLONEDX.get(version));
  }

  /** Those of a version of CycloneDX; empty where this program has none. */
  public static Optional<JsonRules> cycloneDx(String version) {
    return schemaOf(version)
        .or(() -> Optional.ofNullable(AMENDED.get(version)))
        .map(file -> made(file, Ids.NAME));
  }

  /** Those of a version of SPDX, as its documents write it: {@code SPDX-2.3}. */
  public static Optional<JsonRules> spdx(String version) {
    return Optional.ofNullable(SPDX.get(version)).map(file -> made(file, "SPDXID"));
  }

  /** The names of the SPDX list. */
  static TextRule licences() {
    return made("spdx.schema.json", Ids.NAME).document.texts.get(0);
  }

  private static JsonRules made(String file, String id) {
    return MADE.get().computeIfAbsent(file, key -> new JsonRules(key, id));
  }

  Rule document() {
    return document;
  }

  /** The member whose text must stand once in the document. */
  String id() {
    return id;
  }
}
