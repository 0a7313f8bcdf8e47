package org.quadcheck.intake.attestation.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A tree of members as a JSON document. */
final class BomNotation {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private BomNotation() {}

  /** CycloneDX, whose first members tell what it is. */
  static void write(Draft document, Writer out) throws IOException {
    Draft whole =
        new Draft()
            .with("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
            .with("bomFormat", "CycloneDX")
            .with("specVersion", DeclarationsTree.VERSION)
            .with("version", 1);
    whole.members().putAll(document.members());
    writeJson(whole, out);
  }

  static void writeJson(Draft document, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      json.setPrettyPrinter(printer);
      value(document.members(), json);
    }
    out.write('\n');
  }

  private static void value(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        value(one, json);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(new BigDecimal(number.toString()));
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
