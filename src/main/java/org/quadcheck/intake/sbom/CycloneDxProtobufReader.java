package org.quadcheck.intake.sbom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads CycloneDX protobuf. */
final class CycloneDxProtobufReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    try (InputStream bytes =
        new BufferedInputStream(
            new LimitedStream(source.opener().open(), limits.bytes()), 1 << 16)) {
      ProtobufWire wire = new ProtobufWire(bytes, source.path(), limits);
      document.read(new ProtobufCursor(wire, document.notes(), limits));
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
    return document.finish("protobuf");
  }
}
