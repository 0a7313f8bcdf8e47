package org.quadcheck.workbench.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/**
 * A JSON Schema that YAML is held against as an editor would: dates, yes and no are texts.
 *
 * @param schema compiled
 */
record SchemaFile(Schema schema) {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
              .build());

  static SchemaFile of(String text) {
    return new SchemaFile(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON));
  }

  /** What keeps a YAML document from fitting, one line each. */
  List<String> problems(String yaml) throws IOException {
    JsonNode tree = YAML.readTree(yaml);
    List<Error> errors =
        schema.validate(
            tree.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    return errors.stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
