package org.quadcheck.intake.shape.json;

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

/**
 * A JSON schema that this program brings, as maps and lists, without what is meant for people. One
 * of this project may amend another: an object in it changes the members that it names, null takes
 * one away, and a name with {@code +} behind it adds to a list.
 */
public final class SchemaFile {
  private static final String AMENDS = "$amends";
  private static final String NOTHING = "null";

  private static final Set<String> FOR_PEOPLE =
      Set.of("description", "title", "examples", "meta:enum", "$comment", "default");

  private SchemaFile() {}

  /** The schema of this name on the class path. */
  public static Map<?, ?> read(String name) {
    return read(name, SchemaFile.class.getResourceAsStream("/" + name));
  }

  public static Map<?, ?> read(String name, InputStream file) {
    try (InputStream in = file;
        JsonParser parser = new JsonFactory().createParser(in)) {
      parser.nextToken();
      Map<String, Object> schema = map(parser);
      Object amended = schema.remove(AMENDS);
      return amended instanceof String other ? amend(read(other), schema) : schema;
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }

  private static Map<String, Object> amend(Map<?, ?> amended, Map<?, ?> changes) {
    Map<String, Object> all = new LinkedHashMap<>();
    amended.forEach((name, value) -> all.put((String) name, value));
    changes.forEach((name, change) -> amend(all, (String) name, change));
    return all;
  }

  private static void amend(Map<String, Object> all, String name, Object change) {
    if (name.endsWith("+")) {
      List<Object> longer =
          new ArrayList<>((List<?>) all.get(name.substring(0, name.length() - 1)));
      longer.addAll((List<?>) change);
      all.put(name.substring(0, name.length() - 1), List.copyOf(longer));
    } else if (change.equals(NOTHING)) {
      all.remove(name);
    } else if (change instanceof Map<?, ?> inner && all.get(name) instanceof Map<?, ?> old) {
      all.put(name, amend(old, inner));
    } else {
      all.put(name, change);
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
