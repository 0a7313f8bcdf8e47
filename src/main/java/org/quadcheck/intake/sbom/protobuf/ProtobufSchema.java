package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which members the messages of CycloneDX protobuf have, and the words of its enums, as data. */
final class ProtobufSchema {
  static final String DOCUMENT = "Bom";
  private static final String ENUM = "enum ";
  private static final String MESSAGE = "message ";
  static final ProtobufSchema CYCLONEDX = new ProtobufSchema(stored());

  private final Map<String, Map<Integer, ProtobufField>> messages = new HashMap<>();
  private final Map<String, Map<Integer, String>> enums = new HashMap<>();

  private ProtobufSchema(List<String> lines) {
    Map<String, List<String[]>> blocks = blocks(lines);
    // Enums first, so that a member is known to be one of them.
    blocks.forEach((head, rows) -> words(head, rows));
    blocks.forEach((head, rows) -> members(head, rows));
  }

  private static Map<String, List<String[]>> blocks(List<String> lines) {
    Map<String, List<String[]>> blocks = new LinkedHashMap<>();
    List<String[]> open = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(ENUM) || line.startsWith(MESSAGE)) {
        open = blocks.computeIfAbsent(line, head -> new ArrayList<>());
      } else {
        open.add(line.split(" ", -1));
      }
    }
    return blocks;
  }

  private void words(String head, List<String[]> rows) {
    if (head.startsWith(ENUM)) {
      Map<Integer, String> words = new HashMap<>();
      rows.forEach(row -> words.put(Integer.valueOf(row[0]), row[1]));
      enums.put(head.substring(ENUM.length()), words);
    }
  }

  private void members(String head, List<String[]> rows) {
    if (head.startsWith(MESSAGE)) {
      Map<Integer, ProtobufField> members = new LinkedHashMap<>();
      rows.forEach(row -> members.put(Integer.valueOf(row[0]), member(row)));
      messages.put(head.substring(MESSAGE.length()), members);
    }
  }

  private ProtobufField member(String[] row) {
    String mark = row.length > 3 ? row[3] : "";
    return new ProtobufField(row[1], kind(row[2]), row[2], mark.equals("*"), mark.equals("0"));
  }

  private ProtobufField.Kind kind(String type) {
    return switch (type) {
      case "text" -> ProtobufField.Kind.TEXT;
      case "number" -> ProtobufField.Kind.NUMBER;
      case "time" -> ProtobufField.Kind.TIME;
      case "-" -> ProtobufField.Kind.NOT_READ;
      default -> enums.containsKey(type) ? ProtobufField.Kind.ENUM : ProtobufField.Kind.MESSAGE;
    };
  }

  private static List<String> stored() {
    try (InputStream in = ProtobufSchema.class.getResourceAsStream("cyclonedx-protobuf.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The members of a message by their numbers. */
  Map<Integer, ProtobufField> message(String name) {
    return messages.get(name);
  }

  /** The word for a constant; empty for the one that says nothing, digits for one not known. */
  Optional<String> word(String type, long number) {
    String word = number == (int) number ? enums.get(type).get((int) number) : null;
    boolean nothing = word == null && number == 0;
    return nothing ? Optional.empty() : Optional.of(word == null ? Long.toString(number) : word);
  }

  /** All that is told of, for comparison with the specification. */
  Map<String, Map<Integer, ProtobufField>> messages() {
    return messages;
  }

  Map<String, Map<Integer, String>> enums() {
    return enums;
  }
}
