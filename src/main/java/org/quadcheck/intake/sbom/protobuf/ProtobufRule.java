package org.quadcheck.intake.sbom.protobuf;

import java.util.List;

/**
 * What one version of CycloneDX protobuf says of one member of a message.
 *
 * @param name as in JSON
 * @param kind a kind of the table of rules, or the enum or message that it names
 * @param mark whether it must stand, may stand again, or is one of a choice
 */
public record ProtobufRule(String name, String kind, String mark) {
  private static final List<String> TEXTS =
      List.of("text", "id", "hash", "address", "mail", "encoding", "licence");

  /** Whether the field may stand more than once. */
  public boolean isRepeated() {
    return mark.equals("*");
  }

  /** Whether the field must be there. */
  public boolean isDemanded() {
    return mark.equals("!");
  }

  /** The choice of which it is one; empty where it is none. */
  String choice() {
    return mark.startsWith("|") ? mark.substring(1) : "";
  }

  boolean isText() {
    return TEXTS.contains(kind);
  }

  /** How its value is written, where it is no constant and no message. */
  int wireType() {
    return switch (kind) {
      case "number", "long", "edition", "truth" -> ProtobufWire.VARINT;
      case "four" -> ProtobufWire.FOUR_BYTES;
      case "eight" -> ProtobufWire.EIGHT_BYTES;
      default -> ProtobufWire.LENGTH;
    };
  }
}
