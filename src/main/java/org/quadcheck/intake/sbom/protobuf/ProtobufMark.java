package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/**
 * Tells CycloneDX protobuf by its outermost members: all are of the format until its version, or
 * its serial number where the version is not said, is met.
 */
public final class ProtobufMark {
  private static final Pattern VERSION = Pattern.compile("1\\.\\d{1,4}");
  private static final String SERIAL = "urn:uuid:";

  private ProtobufMark() {}

  /** Whether a stream, which is reset afterwards, begins as a CycloneDX message does. */
  public static boolean isOn(InputStream buffered) throws IOException {
    try {
      return isMarked(new ProtobufWire(buffered, "", SbomLimits.standard()));
    } catch (InvalidInputException e) {
      // What breaks before any mark shows no format.
      return false;
    }
  }

  private static boolean isMarked(ProtobufWire wire) throws IOException, InvalidInputException {
    Map<Integer, ProtobufField> known = ProtobufSchema.CYCLONEDX.message(ProtobufSchema.DOCUMENT);
    for (int tag = wire.tag(); tag != ProtobufWire.END; tag = wire.tag()) {
      ProtobufField field = known.get(ProtobufWire.number(tag));
      if (field == null || !field.fits(ProtobufWire.type(tag))) {
        return false;
      }
      if (field.name().equals("specVersion")) {
        return VERSION.matcher(wire.text()).matches();
      }
      if (field.name().equals("serialNumber")) {
        return wire.text().startsWith(SERIAL);
      }
      wire.skip(ProtobufWire.type(tag));
    }
    return false;
  }
}
