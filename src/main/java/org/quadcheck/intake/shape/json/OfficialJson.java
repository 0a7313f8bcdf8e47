package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.shape.text.Faults;

/**
 * The official JSON schema of a version of CycloneDX. A document is held against it entry by entry
 * of its lists, and then without them: as a whole the cost would grow with the square of its size.
 */
public final class OfficialJson {
  private static final String HOME = "http://cyclonedx.org/schema/";
  private static final List<String> BESIDES = List.of("spdx.schema.json", "jsf-0.82.schema.json");

  private final ObjectMapper mapper = new ObjectMapper();
  private final String label;
  private final String id;
  private final JsonNode root;
  private final SchemaRegistry registry;

  private OfficialJson(String label, String file) throws IOException {
    this.label = label;
    String text = text(file);
    this.root = mapper.readTree(text);
    this.id = root.path("$id").asText();
    Map<String, String> schemas = new HashMap<>(Map.of(id, text));
    for (String other : BESIDES) {
      schemas.put(HOME + other, text(other));
    }
    SchemaRegistryConfig config = SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(schemas).schemaRegistryConfig(config));
  }

  /** That of a version of CycloneDX; empty where this program does not bring it. */
  public static Optional<OfficialJson> cycloneDx(String version) throws IOException {
    Optional<String> file = JsonRules.schemaOf(version);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficialJson("CycloneDX " + version, file.get()));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = OfficialJson.class.getResourceAsStream("/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Everything that the schema says against a document. */
  public List<Problem> problems(JsonParser whole, String path) throws IOException {
    Portions parser = new Portions(whole);
    parser.setCodec(mapper);
    Objections objections = new Objections(label);
    try {
      hold(parser, path, objections);
    } catch (Portions.TooLarge e) {
      Faults.Spot at = Walk.spot(parser.currentTokenLocation());
      objections.tooLarge(new Place(path, at.line(), at.column()));
    }
    return objections.list(Place.of(path));
  }

  private void hold(Portions parser, String path, Objections objections) throws IOException {
    ObjectNode rest = mapper.createObjectNode();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean list = !root.at("/properties/" + name + "/items").isMissingNode();
      parser.begin();
      if (parser.nextToken() == JsonToken.START_ARRAY && list) {
        rest.putArray(name);
        entries(parser, name, path, objections);
      } else {
        rest.set(name, parser.readValueAsTree());
      }
    }
    say(schema(""), rest, Place.of(path), "", objections);
  }

  private void entries(Portions parser, String name, String path, Objections objections)
      throws IOException {
    Schema schema = schema("/properties/" + name + "/items");
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      parser.begin();
      Faults.Spot at = Walk.spot(parser.currentTokenLocation());
      Place place = new Place(path, at.line(), at.column());
      JsonNode entry = parser.readValueAsTree();
      say(schema, entry, place, "/" + name + "/" + index, objections);
    }
  }

  private Schema schema(String pointer) {
    return registry.getSchema(SchemaLocation.of(id + "#" + pointer));
  }

  private static void say(
      Schema schema, JsonNode node, Place place, String within, Objections objections) {
    for (Error error : schema.validate(node)) {
      String where = within + error.getInstanceLocation().toString();
      objections.add(place, (where.isEmpty() ? "" : where + ": ") + error.getMessage());
    }
  }
}
