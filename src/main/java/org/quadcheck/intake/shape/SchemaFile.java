package org.quadcheck.intake.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON schema that this program brings, as maps and lists, without what is meant for people. */
final class SchemaFile {
  private static final Set<String> FOR_PEOPLE =
      Set.of("description", "title", "examples", "meta:enum", "$comment", "default");

  private SchemaFile() {}

  /** The schema of this name on the class path. */
  static Map<?, ?> read(String name) {
    try (InputStream in = SchemaFile.class.getResourceAsStream("/" + name);
        JsonParser parser = new JsonFactory().createParser(in)) {
      parser.nextToken();
      return map(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }

  private static Map<String, Object> map(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      // A member of an object may be called 'title' too: then its rule is an object.
      if (FOR_PEOPLE.contains(name)
          && (value != JsonToken.START_OBJECT || name.equals("meta:enum"))) {
        parser.skipChildren();
      } else {
        map.put(name, value(parser));
      }
    }
    return map;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_STRING,
          VALUE_NULL,
          NOT_AVAILABLE,
          FIELD_NAME,
          END_OBJECT,
          END_ARRAY,
          VALUE_EMBEDDED_OBJECT ->
          parser.getText();
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
