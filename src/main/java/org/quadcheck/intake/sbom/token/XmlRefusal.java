package org.quadcheck.intake.sbom.token;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/** Says in plain words why XML cannot be read. */
final class XmlRefusal {
  private XmlRefusal() {}

  static InvalidInputException of(String path, SbomLimits limits, XMLStreamException fault) {
    Throwable nested = fault.getNestedException();
    Place place = place(path, fault.getLocation());
    if (nested instanceof LimitedStream.TooLarge) {
      return Refusal.tooLarge(path, limits);
    }
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("jaxp00010005")) {
      return Refusal.nameTooLong(place, limits);
    }
    return Refusal.broken(place, reason(said, nested), fault);
  }

  static InvalidInputException doctype(Place place) {
    return Refusal.broken(
        place, "the XML has a document type declaration, which an SBOM does not need");
  }

  static InvalidInputException entity(Place place) {
    return Refusal.broken(place, "the XML names an entity, which an SBOM does not need");
  }

  private static Place place(String path, Location at) {
    boolean known = at != null && at.getLineNumber() > 0;
    return known
        ? new Place(path, at.getLineNumber(), Math.max(at.getColumnNumber(), 0))
        : Place.of(path);
  }

  private static String reason(String said, Throwable nested) {
    if (nested instanceof EOFException || said.contains("must start and end within")) {
      return "the file ends before the XML is complete";
    }
    if (said.contains("jaxp00010002")) {
      return "an element has more than 10000 attributes";
    }
    if (said.contains("entity")) {
      return "the XML names an entity, which an SBOM does not need";
    }
    if (said.contains("already specified") || said.contains("already declared")) {
      return "an attribute stands twice in one element";
    }
    if (said.contains("end-tag") || said.contains("end tag")) {
      return "an element is closed that is not the open one";
    }
    if (nested instanceof CharacterCodingException || said.contains("encoding")) {
      return "the bytes do not fit the encoding of the file";
    }
    return "this is not valid XML from here on";
  }
}
