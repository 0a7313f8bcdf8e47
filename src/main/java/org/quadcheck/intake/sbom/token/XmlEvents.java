package org.quadcheck.intake.sbom.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.shape.json.JsonRules;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.xml.MemberXmlWatch;
import org.quadcheck.intake.shape.xml.XmlListener;
import org.quadcheck.intake.shape.xml.XmlRules;
import org.quadcheck.intake.shape.xml.XmlWatch;

/** The events of an XML document within its limits. */
public final class XmlEvents {
  /** The name under which an enveloped XML signature is handed over. */
  public static final String SIGNATURE = "{signature}";

  /** What the namespace of every version of CycloneDX begins with. */
  public static final String CYCLONEDX = "http://cyclonedx.org/schema/bom/";

  private static final int UNKNOWN = -1;
  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

  private final XMLStreamReader reader;
  private final String path;
  private final SbomLimits limits;
  private final int levels;
  private final int textLength;
  private final String namespace;
  private IntConsumer watch = event -> {};
  private int depth = 1;
  private int line = UNKNOWN;

  /** An attribute by its name within its namespace. */
  public record Attribute(String name, String text) {}

  /** Over a reader that stands on the root. */
  public XmlEvents(XMLStreamReader reader, String path, SbomLimits limits) {
    this.reader = reader;
    this.path = path;
    this.limits = limits;
    this.levels = limits.levels();
    this.textLength = limits.textLength();
    this.namespace = reader.getNamespaceURI();
  }

  /** Holds the rules of the format against all that follows, and the root. */
  public void watch(Optional<XmlRules> rules, Faults faults) {
    rules
        .map(one -> new XmlWatch(reader, this::line, one, faults))
        .ifPresent(one -> watch = event -> tell(one, event));
  }

  /** The same for a document with the members that the format has in JSON. */
  public void watchMembers(Optional<JsonRules> rules, Faults faults) {
    rules
        .map(one -> new MemberXmlWatch(reader, one, faults))
        .ifPresent(one -> watch = event -> tell(one, event));
  }

  /** Goes to the next event; false where it closes an element. */
  public boolean nextWithin() throws InvalidInputException {
    return next() != XMLStreamConstants.END_ELEMENT;
  }

  /** Whether an element begins here. */
  public boolean isElement() {
    return reader.isStartElement();
  }

  /** Passes over the rest of the element that is open. */
  public void skipElement() throws InvalidInputException {
    for (int open = 1; open > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private int next() throws InvalidInputException {
    try {
      int event = reader.next();
      line = UNKNOWN;
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw XmlRefusal.entity(place());
      }
      if (depth > levels) {
        throw Refusal.tooDeep(place(), limits);
      }
      watch.accept(event);
      return event;
    } catch (XMLStreamException e) {
      throw XmlRefusal.of(path, limits, e);
    }
  }

  private static void tell(XmlListener watch, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> watch.start();
      case XMLStreamConstants.END_ELEMENT -> watch.end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          watch.text();
      default -> {}
    }
  }

  /**
   * The name of the element; with its prefix where it is of another namespace. One of another
   * version of the format, or of no namespace, would be read by some and passed over by others.
   */
  String elementName() throws InvalidInputException {
    String uri = reader.getNamespaceURI();
    if (Objects.equals(uri, namespace)) {
      return reader.getLocalName();
    }
    if (uri == null || uri.isEmpty() || uri.startsWith(CYCLONEDX)) {
      String wrong = "'%s' stands in another namespace than the document";
      throw Refusal.broken(place(), wrong.formatted(Notes.shown(reader.getLocalName())));
    }
    return isSignature() ? SIGNATURE : reader.getPrefix() + ":" + reader.getLocalName();
  }

  /** Whether the element is an XML signature. */
  public boolean isSignature() {
    return XMLDSIG.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("Signature");
  }

  /** The namespace of the element; empty where it has none. */
  public String elementNamespace() {
    return Objects.toString(reader.getNamespaceURI(), "");
  }

  /** The name of the element, whatever its namespace. */
  public String localName() {
    return reader.getLocalName();
  }

  /** Whether the root is still open. */
  public boolean isOpen() {
    return depth > 0;
  }

  /** The attributes without a namespace. */
  List<Attribute> attributes() {
    return attributes("");
  }

  /** The attributes of the element, of one namespace alone. */
  public List<Attribute> attributes(String wanted) {
    if (reader.getAttributeCount() == 0) {
      return List.of();
    }
    List<Attribute> own = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (Objects.toString(reader.getAttributeNamespace(i), "").equals(wanted)) {
        own.add(new Attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
      }
    }
    return own;
  }

  /** Adds what the event says, if it is a text. */
  public void addTo(StringBuilder text) throws InvalidInputException {
    if (isText(reader.getEventType())) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
    if (text.length() > textLength) {
      throw Refusal.textTooLong(place(), limits);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Where the event begins. */
  public Place place() {
    // The column that the JDK tells is that of the end of the event, so that only the line is told.
    return new Place(path, line(), 0);
  }

  private int line() {
    if (line == UNKNOWN) {
      line = reader.getLocation().getLineNumber();
    }
    return line;
  }
}
