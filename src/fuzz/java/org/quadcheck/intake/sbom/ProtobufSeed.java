package org.quadcheck.intake.sbom;

/** CycloneDX JSON written as protobuf, to begin from. */
public final class ProtobufSeed {
  private static final ProtobufEncoder ENCODER = new ProtobufEncoder("1.6");

  private ProtobufSeed() {}

  /** The same product in protobuf. */
  public static byte[] of(byte[] json) {
    return ENCODER.encode(json);
  }
}
