package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.intake.sbom.protobuf.ProtoDefinitions;
import org.quadcheck.intake.sbom.reading.Decoded;

/**
 * Writes CycloneDX JSON as protobuf, driven by the definitions of the specification and by nothing
 * of our readers. What protobuf has no room for is left out.
 */
final class ProtobufEncoder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> NAMES =
      Map.of("content", "value", "dependsOn", "dependencies", "classification", "value");

  private final ProtoDefinitions definitions;
  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, Map<String, Integer>> constants = new HashMap<>();

  ProtobufEncoder(String version) {
    definitions = ProtoDefinitions.of(version);
  }

  /** The definitions of every version; what is older than protobuf is written as 1.3. */
  static Map<String, ProtobufEncoder> ofEveryVersion() {
    Map<String, ProtobufEncoder> every = new HashMap<>();
    List.of("1.3", "1.4", "1.5", "1.6", "1.7")
        .forEach(version -> every.put(version, new ProtobufEncoder(version)));
    every.put("1.2", every.get("1.3"));
    return every;
  }

  byte[] encode(byte[] json) {
    try {
      return message("Bom", JSON.readTree(Decoded.text(json)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] message(String type, JsonNode node) {
    Map<String, JsonNode> members = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : adapted(type, node).properties()) {
      members.put(plain(NAMES.getOrDefault(one.getKey(), one.getKey())), one.getValue());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    definitions
        .messages()
        .getOrDefault(type, Map.of())
        .forEach(
            (number, field) -> {
              JsonNode value = members.get(plain(field.name()));
              if (value != null && !value.isNull()) {
                field(out, number, field, value);
              }
            });
    return out.toByteArray();
  }

  private String plain(String name) {
    return plain.computeIfAbsent(
        name, one -> one.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT));
  }

  /** Where the messages are built otherwise than the objects of JSON. */
  private JsonNode adapted(String type, JsonNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (type.equals("Dependency") && node.isTextual()) {
      return make.objectNode().set("ref", node);
    }
    if (type.equals("EnvironmentVars")) {
      return make.objectNode().set(node.isTextual() ? "value" : "property", node);
    }
    if (type.equals("Datasets")) {
      return node.has("ref") ? node : make.objectNode().set("dataset", node);
    }
    if (type.equals("Metadata") && node.path("tools").isArray()) {
      boolean list = definitions.messages().get("Metadata").get(2).repeated();
      ObjectNode copy = node.deepCopy();
      ArrayNode tools = (ArrayNode) node.path("tools");
      if (!list) {
        copy.set(
            "tools", tools.size() == 1 ? tools.get(0) : make.objectNode().set("components", tools));
      }
      return copy;
    }
    return node.isObject() ? node : make.objectNode();
  }

  private void field(
      ByteArrayOutputStream out, int number, ProtoDefinitions.Field field, JsonNode value) {
    if (field.repeated()) {
      (value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value))
          .forEach(one -> single(out, number, field, one));
    } else {
      single(out, number, field, value.isArray() ? value.path(0) : value);
    }
  }

  private void single(
      ByteArrayOutputStream out, int number, ProtoDefinitions.Field field, JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return;
    }
    switch (field.type()) {
      case "string" -> text(out, number, field, value);
      case "int32", "int64" -> varint(out, number, value.asLong(), field.implicit());
      case "bool" -> varint(out, number, value.asBoolean() ? 1 : 0, field.implicit());
      case "google.protobuf.Timestamp" -> time(out, number, value.asText());
      case "float", "double", "bytes" -> {
        // Nothing of it is read.
      }
      default -> typed(out, number, field, value);
    }
  }

  private void typed(
      ByteArrayOutputStream out, int number, ProtoDefinitions.Field field, JsonNode value) {
    if (!definitions.enums().containsKey(field.type())) {
      delimited(out, number, message(field.type(), value));
      return;
    }
    Integer constant =
        constants.computeIfAbsent(field.type(), this::words).get(plain(value.asText()));
    if (constant != null) {
      varint(out, number, constant, field.implicit());
    }
  }

  /** The constants by what is left of their names without what all of them begin with. */
  private Map<String, Integer> words(String type) {
    Map<Integer, String> names = definitions.enums().get(type);
    String first = plain(names.get(0));
    int common = first.length();
    for (String other : names.values()) {
      while (!plain(other).startsWith(first.substring(0, common))) {
        common--;
      }
    }
    Map<String, Integer> words = new HashMap<>(Map.of("kwh", 1, "tco2eq", 1, "unaffected", 2));
    for (Map.Entry<Integer, String> one : names.entrySet()) {
      words.put(plain(one.getValue()).substring(common), one.getKey());
    }
    return words;
  }

  private static void text(
      ByteArrayOutputStream out, int number, ProtoDefinitions.Field field, JsonNode value) {
    String text = value.isValueNode() ? value.asText() : "";
    if (value.isValueNode() && !(field.implicit() && text.isEmpty())) {
      delimited(out, number, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void time(ByteArrayOutputStream out, int number, String text) {
    ByteArrayOutputStream time = new ByteArrayOutputStream();
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      varint(time, 1, moment.toEpochSecond(), true);
      varint(time, 2, moment.getNano(), true);
      delimited(out, number, time.toByteArray());
    } catch (DateTimeException e) {
      return;
    }
  }

  static void varint(ByteArrayOutputStream out, int number, long value, boolean implicit) {
    if (implicit && value == 0) {
      return;
    }
    plainVarint(out, (long) number << 3);
    plainVarint(out, value);
  }

  static void delimited(ByteArrayOutputStream out, int number, byte[] content) {
    plainVarint(out, (long) number << 3 | 2);
    plainVarint(out, content.length);
    out.writeBytes(content);
  }

  static void plainVarint(ByteArrayOutputStream out, long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      out.write((int) (left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.write((int) left);
  }
}
