package org.quadcheck.intake.sbom.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Opens an XML document, has it read, and says in plain words why it cannot be. */
public final class XmlDocument {
  private XmlDocument() {}

  /** Takes the whole document from a reader that stands on its root. */
  @FunctionalInterface
  public interface Content {
    void read(XMLStreamReader reader, Place root)
        throws XMLStreamException, IOException, InvalidInputException;
  }

  /** Reads to the end: what follows the root must be XML too. */
  public static void read(SbomSource source, SbomLimits limits, Content content)
      throws InvalidInputException {
    look(
        source,
        limits,
        (reader, root) -> {
          content.read(reader, root);
          while (reader.hasNext()) {
            reader.next();
          }
        });
  }

  /** Reads as far as the content goes. */
  public static void look(SbomSource source, SbomLimits limits, Content content)
      throws InvalidInputException {
    try (InputStream bytes = new LimitedStream(source.opener().open(), limits.bytes())) {
      XMLStreamReader reader = open(Decoded.xml(bytes), limits);
      content.read(reader, toRoot(reader, source));
    } catch (XMLStreamException e) {
      throw XmlRefusal.of(source.path(), limits, e);
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
  }

  private static Place toRoot(XMLStreamReader reader, SbomSource source)
      throws XMLStreamException, InvalidInputException {
    int event = reader.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw XmlRefusal.doctype(place(reader, source));
      }
    }
    return place(reader, source);
  }

  private static Place place(XMLStreamReader reader, SbomSource source) {
    return new Place(source.path(), reader.getLocation().getLineNumber(), 0);
  }

  /** Takes characters, for the parser complains of bytes on standard error by itself. */
  public static XMLStreamReader open(Reader characters, SbomLimits limits)
      throws XMLStreamException {
    return new SteadyXml(factory(limits).createXMLStreamReader(characters));
  }

  private static XMLInputFactory factory(SbomLimits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // The bounds of Java 24 and later are narrower than those before: the same on every Java.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.toString(limits.nameLength()));
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("an external entity is named");
        });
    return factory;
  }

  /** Adds what is looked for, if the element that was just begun says it. */
  @FunctionalInterface
  public interface Finding {
    void at(XmlEvents events, StringBuilder found) throws InvalidInputException;
  }

  /** What a document says somewhere; whoever reads it says what is wrong. */
  public static String said(SbomSource source, SbomLimits limits, Finding finding)
      throws InvalidInputException {
    StringBuilder found = new StringBuilder();
    look(
        source,
        limits,
        (reader, root) -> {
          XmlEvents events = new XmlEvents(reader, source.path(), limits);
          while (found.isEmpty() && events.isOpen()) {
            if (events.nextWithin() && events.isElement()) {
              finding.at(events, found);
            }
          }
        });
    return found.toString().strip();
  }
}
