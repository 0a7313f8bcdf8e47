package org.quadcheck.intake.sbom.cyclonedx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.protobuf.ProtobufCursor;
import org.quadcheck.intake.sbom.protobuf.ProtobufRules;
import org.quadcheck.intake.sbom.protobuf.ProtobufWatch;
import org.quadcheck.intake.sbom.protobuf.ProtobufWire;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Reads CycloneDX protobuf. */
public final class CycloneDxProtobufReader implements SbomReader {
  private static final int BUFFER = 1 << 16;

  /** The first member, a text. */
  private static final int VERSION = 1 << 3 | ProtobufWire.LENGTH;

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    try (InputStream bytes = buffered(source, limits)) {
      Optional<ProtobufRules> rules = ProtobufRules.of(version(source, limits));
      rules.ifPresent(known -> document.notes().watched("CycloneDX " + known.version()));
      ProtobufWatch watch = new ProtobufWatch(rules, document.notes(), limits);
      ProtobufWire wire = new ProtobufWire(bytes, source.path(), limits);
      document.readWithoutDeclarations(new ProtobufCursor(wire, document.notes(), limits, watch));
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
    return document.finish("protobuf");
  }

  /** The version that the document says; it may stand last. */
  private static String version(SbomSource source, SbomLimits limits) throws IOException {
    try (InputStream bytes = buffered(source, limits)) {
      ProtobufWire wire = new ProtobufWire(bytes, source.path(), limits);
      for (int tag = wire.tag(); tag != ProtobufWire.END; tag = wire.tag()) {
        if (tag == VERSION) {
          return wire.text();
        }
        wire.skip(ProtobufWire.type(tag));
      }
      return "";
    } catch (InvalidInputException e) {
      // Whoever reads the document after this says what is wrong with it.
      return "";
    }
  }

  private static InputStream buffered(SbomSource source, SbomLimits limits) throws IOException {
    return new BufferedInputStream(
        new LimitedStream(source.opener().open(), limits.bytes()), BUFFER);
  }
}
