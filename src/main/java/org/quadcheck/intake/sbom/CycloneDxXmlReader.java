package org.quadcheck.intake.sbom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Value;

/** Reads CycloneDX XML; the version is that of the namespace. */
final class CycloneDxXmlReader implements SbomReader {
  static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    try (InputStream bytes = new LimitedStream(source.opener().open(), limits.bytes())) {
      read(open(bytes), source, limits, document);
    } catch (XMLStreamException e) {
      throw XmlRefusal.of(source.path(), limits, e);
    } catch (IOException e) {
      throw Refusal.unreadable(Place.of(source.path()), limits, e);
    }
    return document.finish("XML");
  }

  private static void read(
      XMLStreamReader reader, SbomSource source, SbomLimits limits, CycloneDxDocument document)
      throws XMLStreamException, IOException, InvalidInputException {
    int line = toRoot(reader, source);
    String namespace = String.valueOf(reader.getNamespaceURI());
    Place place = new Place(source.path(), line, 0);
    if (!reader.getLocalName().equals("bom") || !namespace.startsWith(NAMESPACE)) {
      throw Refusal.broken(place, "the XML is no CycloneDX document");
    }
    document.version(Value.of(namespace.substring(NAMESPACE.length()), place));
    XmlEvents events = new XmlEvents(reader, source.path(), limits);
    document.read(new XmlCursor(events, document.notes()));
    while (reader.hasNext()) {
      reader.next();
    }
  }

  private static int toRoot(XMLStreamReader reader, SbomSource source)
      throws XMLStreamException, InvalidInputException {
    int event = reader.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        int line = reader.getLocation().getLineNumber();
        throw XmlRefusal.doctype(new Place(source.path(), line, 0));
      }
    }
    return reader.getLocation().getLineNumber();
  }

  /** A byte order mark says more about the encoding than the declaration does. */
  private static XMLStreamReader open(InputStream bytes) throws XMLStreamException, IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes, 1 << 16);
    return Decoded.isMarked(stream)
        ? factory().createXMLStreamReader(Decoded.reader(stream))
        : factory().createXMLStreamReader(stream);
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // The bounds of Java 24 and later are narrower than those before: the same on every Java.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    factory.setProperty("jdk.xml.maxXMLNameLimit", "1000");
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("an external entity is named");
        });
    return factory;
  }
}
