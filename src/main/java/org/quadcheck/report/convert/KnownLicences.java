package org.quadcheck.report.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.cyclonedx.model.Bom;

/** The licence ids that CycloneDX 1.6 knows, from its own schema. */
final class KnownLicences {
  private static final String LIST = "/spdx.schema.json";
  private static final String MEMBER = "enum";

  private final Set<String> ids = new HashSet<>();

  KnownLicences() {
    try (InputStream in = Bom.class.getResourceAsStream(LIST);
        JsonParser parser = new JsonFactory().createParser(in)) {
      read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of licences came with the program", e);
    }
  }

  private void read(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY && MEMBER.equals(parser.currentName())) {
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          ids.add(parser.getText());
        }
      }
    }
  }

  boolean has(String id) {
    return ids.contains(id);
  }
}
