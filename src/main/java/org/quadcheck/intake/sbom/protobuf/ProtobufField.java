package org.quadcheck.intake.sbom.protobuf;

/**
 * One member of a protobuf message.
 *
 * @param name as in JSON
 * @param type the message or enum, where it is one
 * @param repeated whether it may stand more than once
 * @param zeroSaid whether its absence means the first constant of its enum
 */
record ProtobufField(String name, Kind kind, String type, boolean repeated, boolean zeroSaid) {

  /** What its value is, and how it is written. */
  enum Kind {
    TEXT(ProtobufWire.LENGTH),
    NUMBER(ProtobufWire.VARINT),
    TIME(ProtobufWire.LENGTH),
    ENUM(ProtobufWire.VARINT),
    MESSAGE(ProtobufWire.LENGTH),
    NOT_READ(ProtobufWire.ANY);

    private final int wireType;

    Kind(int wireType) {
      this.wireType = wireType;
    }
  }

  /** Whether a value that is written so can be one of this member. */
  boolean fits(int wireType) {
    return kind.wireType == wireType || kind.wireType == ProtobufWire.ANY;
  }
}
