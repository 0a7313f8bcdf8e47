package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.InvalidInputException;

/** The rules of CycloneDX 1.7, which this project derives, agree with the official schema. */
class NewestVersionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOME = "http://cyclonedx.org/schema/";

  private final Schema official = schema();

  private static Schema schema() {
    try {
      Path folder = Fixtures.folder().resolve("cyclonedx-schemas");
      Map<String, String> schemas = new HashMap<>();
      for (String file :
          List.of(
              "bom-1.7.schema.json",
              "spdx.schema.json",
              "jsf-0.82.schema.json",
              "cryptography-defs.schema.json")) {
        schemas.put(HOME + file, Files.readString(folder.resolve(file)));
      }
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
          .getSchema(SchemaLocation.of(HOME + "bom-1.7.schema.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode document() throws IOException {
    return JSON.readTree(Fixtures.resource("new-in-1.7.cdx.json"));
  }

  @Test
  void findsValidWhatIsNew() throws IOException, InvalidInputException {
    assertThat(official.validate(document())).isEmpty();
    Sbom sbom = Fixtures.read(Fixtures.resource("new-in-1.7.cdx.json"));

    assertThat(sbom.notes()).isEmpty();
    assertThat(sbom.validity()).isEqualTo(new Validity("CycloneDX 1.7", 0));
  }

  @Test
  void findsInvalidWhatTheOfficialSchemaDoes() throws IOException, InvalidInputException {
    List<String> otherwise = new ArrayList<>();
    List<String> paths = Damage.paths(document());
    // What the reader cannot do without.
    paths.removeAll(List.of("/specVersion", "/bomFormat"));
    int invalid = 0;
    for (String path : paths) {
      for (Damage damage : Damage.values()) {
        JsonNode damaged = document();
        damage.apply(damaged, path);
        boolean theirs = official.validate(damaged).isEmpty();
        Sbom sbom = Fixtures.read(JSON.writeValueAsBytes(damaged));
        invalid += theirs ? 0 : 1;
        if (theirs != (sbom.validity().grade() == Validity.Grade.VALID)) {
          otherwise.add(damage + " " + path + ": " + sbom.notes());
        }
      }
    }
    assertThat(paths).hasSizeGreaterThan(150);
    assertThat(invalid).isGreaterThan(400);
    assertThat(otherwise).isEmpty();
  }
}
