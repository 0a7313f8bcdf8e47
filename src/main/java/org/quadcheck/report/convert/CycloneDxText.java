package org.quadcheck.report.convert;

import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;

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

  static String xml(Bom bom) {
    try {
      return lines(BomGeneratorFactory.createXml(Version.VERSION_16, bom).toXmlString());
    } catch (GeneratorException e) {
      throw new IllegalStateException("the document was made here and can be written", e);
    }
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n").stripTrailing() + "\n";
  }
}
