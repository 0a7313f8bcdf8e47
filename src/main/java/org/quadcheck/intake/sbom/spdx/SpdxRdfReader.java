package org.quadcheck.intake.sbom.spdx;

import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.sbom.token.XmlEvents;

/**
 * Reads SPDX 2 RDF/XML, twice: what the document calls itself may stand last, and only by that its
 * own things can be told from those of others.
 */
public final class SpdxRdfReader implements SbomReader {
  private static final String DOCUMENT = "SpdxDocument";
  private static final String VERSION = "specVersion";

  /** Whether a reader stands on the first element of such a document. */
  public static boolean isRoot(XMLStreamReader reader) {
    return reader.getLocalName().equals("RDF")
        && RdfNodes.RDF.equals(String.valueOf(reader.getNamespaceURI()));
  }

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    RdfNames names = new RdfNames(home(source, limits));
    SpdxDocument document = new SpdxDocument(source, limits);
    Watch watch =
        Watch.spdx(XmlDocument.said(source, limits, SpdxRdfReader::version), document.notes());
    SpdxRdfDocument target = new SpdxRdfDocument(document, names);
    XmlDocument.read(
        source,
        limits,
        (reader, root) -> {
          XmlEvents events = new XmlEvents(reader, source.path(), limits);
          new RdfNodes(events, names, watch, target).all();
        });
    target.finish();
    return document.finish("RDF");
  }

  private static String home(SbomSource source, SbomLimits limits) throws InvalidInputException {
    String[] found = {null};
    XmlDocument.look(
        source,
        limits,
        (reader, root) -> {
          if (!isRoot(reader)) {
            throw Refusal.broken(root, "the XML is no RDF");
          }
          found[0] = document(new XmlEvents(reader, source.path(), limits));
        });
    if (found[0] == null) {
      throw Refusal.broken(Place.of(source.path()), "the RDF describes no SpdxDocument");
    }
    return RdfNames.home(found[0]);
  }

  private static void version(XmlEvents events, StringBuilder version)
      throws InvalidInputException {
    events.attributes(RdfNames.TERMS).stream()
        .filter(attribute -> attribute.name().equals(VERSION))
        .forEach(attribute -> version.append(attribute.text()));
    if (RdfNames.isTerm(events.elementNamespace()) && events.localName().equals(VERSION)) {
      while (events.nextWithin()) {
        events.addTo(version);
      }
    }
  }

  /** The address of the document: that of its element, or of the one that a type says so of. */
  private static String document(XmlEvents events) throws InvalidInputException {
    String about = "";
    while (events.isOpen()) {
      if (!events.nextWithin() || !events.isElement()) {
        continue;
      }
      if (RdfNames.isTerm(events.elementNamespace()) && events.localName().equals(DOCUMENT)) {
        return rdf(events, "about");
      }
      if (events.localName().equals("Description")) {
        about = rdf(events, "about");
      }
      if (events.localName().equals("type")
          && RdfNames.type(rdf(events, "resource")).equals(DOCUMENT)) {
        return about;
      }
    }
    return null;
  }

  private static String rdf(XmlEvents events, String name) {
    return events.attributes(RdfNodes.RDF).stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(XmlEvents.Attribute::text)
        .findFirst()
        .orElse("");
  }
}
