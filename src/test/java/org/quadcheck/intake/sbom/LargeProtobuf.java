package org.quadcheck.intake.sbom;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what {@link LargeSbom} writes, as protobuf: parts of one message make the whole. */
final class LargeProtobuf {
  private static final ProtobufEncoder ENCODER = new ProtobufEncoder("1.6");

  private LargeProtobuf() {}

  static void write(int components, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      part(
          out,
          """
          {"specVersion":"1.6","version":1,"serialNumber":"urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
          "metadata":{"component":{"type":"application","bom-ref":"product","name":"product"}}}""");
      for (int i = 0; i < components; i++) {
        part(out, "{\"components\":[%s]}".formatted(LargeSbom.component(i)));
      }
      for (int i = 0; i < components; i++) {
        part(out, "{\"dependencies\":[%s]}".formatted(LargeSbom.dependency(i, components)));
      }
    }
  }

  private static void part(OutputStream out, String json) throws IOException {
    out.write(ENCODER.encode(json.getBytes(StandardCharsets.UTF_8)));
  }
}
