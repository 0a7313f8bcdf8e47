package org.quadcheck.report.convert;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/** A CycloneDX document as text; lines end with a line feed on every system. */
final class CycloneDxText {
  private CycloneDxText() {}

  static String json(Bom bom, Place source) throws InvalidInputException {
    try {
      return lines(BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
    } catch (GeneratorException e) {
      throw refusal(source, e);
    }
  }

  static String xml(Bom bom, Place source) throws InvalidInputException {
    try {
      return lines(BomGeneratorFactory.createXml(Version.VERSION_16, bom).toXmlString());
    } catch (GeneratorException e) {
      throw refusal(source, e);
    }
  }

  /** JSON can carry any character, XML cannot; nested components are written up to a depth. */
  private static InvalidInputException refusal(Place source, GeneratorException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamConstraintsException) {
        String message = "holds components too deep in one another to be written as CycloneDX.";
        return new InvalidInputException(source, message + " Convert it to spdx-json.", fault);
      }
      if (cause instanceof JsonGenerationException) {
        String message = "holds control characters, which XML cannot carry.";
        return new InvalidInputException(source, message + " Convert it to cyclonedx-json.", fault);
      }
    }
    throw new IllegalStateException("the document was made here and can be written", fault);
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n").stripTrailing() + "\n";
  }
}
