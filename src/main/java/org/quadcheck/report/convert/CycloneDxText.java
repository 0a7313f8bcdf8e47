package org.quadcheck.report.convert;

import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;

/** A CycloneDX document as text; lines end with a line feed on every system. */
final class CycloneDxText {
  private CycloneDxText() {}

  static String json(Bom bom) {
    try {
      return lines(BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
    } catch (GeneratorException e) {
      throw new IllegalStateException("the document was made here and can be written", e);
    }
  }

  /** JSON can carry any character, XML cannot. */
  static String xml(Bom bom, Place source) throws InvalidInputException {
    try {
      return lines(BomGeneratorFactory.createXml(Version.VERSION_16, bom).toXmlString());
    } catch (GeneratorException e) {
      String message =
          "holds control characters, which XML cannot carry. Convert it to cyclonedx-json.";
      throw new InvalidInputException(source, message, e);
    }
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n").stripTrailing() + "\n";
  }
}
