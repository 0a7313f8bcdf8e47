package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which members the messages of CycloneDX protobuf have, and the words of its enums, as data. */
final class ProtobufSchema {
  static final String DOCUMENT = "Bom";
  static final ProtobufSchema CYCLONEDX = new ProtobufSchema(stored());

  private final Map<String, Map<Integer, ProtobufField>> messages = new HashMap<>();
  private final Map<String, Map<Integer, String>> enums = new HashMap<>();

  private ProtobufSchema(List<String> lines) {
    String open = "";
    // Enums first, so that a member is known to be one of them.
    for (String line : lines) {
      open = line.startsWith("enum ") || line.startsWith("message ") ? opened(line) : open;
      if (enums.containsKey(open) && !line.startsWith("enum ")) {
        String[] parts = line.split(" ", -1);
        enums.get(open).put(Integer.valueOf(parts[0]), parts[1]);
      }
    }
    for (String line : lines) {
      open = line.startsWith("enum ") || line.startsWith("message ") ? opened(line) : open;
      if (messages.containsKey(open) && !line.startsWith("message ")) {
        add(open, line.split(" ", -1));
      }
    }
  }

  private String opened(String line) {
    String[] parts = line.split(" ", -1);
    if (parts[0].equals("enum")) {
      enums.computeIfAbsent(parts[1], name -> new HashMap<>());
    } else {
      messages.computeIfAbsent(parts[1], name -> new HashMap<>());
    }
    return parts[1];
  }

  private void add(String message, String[] parts) {
    ProtobufField.Kind kind =
        switch (parts[2]) {
          case "text" -> ProtobufField.Kind.TEXT;
          case "number" -> ProtobufField.Kind.NUMBER;
          case "time" -> ProtobufField.Kind.TIME;
          case "-" -> ProtobufField.Kind.NOT_READ;
          default ->
              enums.containsKey(parts[2]) ? ProtobufField.Kind.ENUM : ProtobufField.Kind.MESSAGE;
        };
    String mark = parts.length > 3 ? parts[3] : "";
    messages
        .get(message)
        .put(
            Integer.valueOf(parts[0]),
            new ProtobufField(parts[1], kind, parts[2], mark.equals("*"), mark.equals("0")));
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
