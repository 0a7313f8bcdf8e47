package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Value;

/** An XML document, read by its events. It stands on an element, or on a text within one. */
final class XmlCursor implements Cursor {
  /** The name under which an enveloped XML signature is handed over. */
  static final String SIGNATURE = "{signature}";

  private static final Set<Integer> IS_TEXT =
      Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);
  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

  private final XMLStreamReader reader;
  private final String path;
  private final Notes notes;
  private final SbomLimits limits;
  private final String namespace;
  private String pending;
  private String name = "the document";
  private int depth = 1;

  XmlCursor(XMLStreamReader reader, String path, Notes notes, SbomLimits limits) {
    this.reader = reader;
    this.path = path;
    this.notes = notes;
    this.limits = limits;
    this.namespace = reader.getNamespaceURI();
  }

  @Override
  public void members(Member each) throws IOException, InvalidInputException {
    if (pending != null) {
      wrong("an element");
      return;
    }
    for (String[] attribute : attributes()) {
      hand(attribute[0], attribute[1], each);
    }
    StringBuilder text = children(each);
    if (!text.toString().isBlank()) {
      hand(TEXT, text.toString(), each);
    }
  }

  private void hand(String member, String text, Member each)
      throws IOException, InvalidInputException {
    name = member;
    pending = text;
    each.read(member);
    pending = null;
  }

  private List<String[]> attributes() {
    List<String[]> own = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String foreign = reader.getAttributeNamespace(i);
      if (foreign == null || foreign.isEmpty()) {
        own.add(new String[] {reader.getAttributeLocalName(i), reader.getAttributeValue(i)});
      }
    }
    return own;
  }

  private StringBuilder children(Member each) throws IOException, InvalidInputException {
    StringBuilder text = new StringBuilder();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        name = elementName();
        each.read(name);
      } else {
        append(text);
      }
    }
    return text;
  }

  private String elementName() {
    String uri = reader.getNamespaceURI();
    if (Objects.equals(uri, namespace)) {
      return reader.getLocalName();
    }
    boolean signature = XMLDSIG.equals(uri) && reader.getLocalName().equals("Signature");
    return signature ? SIGNATURE : reader.getPrefix() + ":" + reader.getLocalName();
  }

  @Override
  public void items(String element, Entry each) throws IOException, InvalidInputException {
    members(
        child -> {
          if (child.equals(element)) {
            each.read();
          } else {
            unknown(child);
          }
        });
  }

  @Override
  public void choices(Member each) throws IOException, InvalidInputException {
    members(each);
  }

  @Override
  public void texts(Consumer<Value> each) throws IOException, InvalidInputException {
    each.accept(text());
  }

  @Override
  public void references(String element, Consumer<Value> each)
      throws IOException, InvalidInputException {
    items(
        element,
        () ->
            members(
                member -> {
                  if (member.equals("ref")) {
                    each.accept(text());
                  } else {
                    unknown(member);
                  }
                }));
  }

  @Override
  public Value text() throws IOException, InvalidInputException {
    Place here = place();
    if (pending != null) {
      return Value.of(pending, here);
    }
    StringBuilder text = new StringBuilder();
    boolean plain = true;
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        plain = false;
        wrong("a text");
      } else {
        append(text);
      }
    }
    return plain ? Value.of(text.toString(), here) : Value.malformed(text.toString(), here);
  }

  @Override
  public Value number() throws IOException, InvalidInputException {
    Value text = text();
    if (text.isStated() && !text.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      notes.violation("'%s' must be a whole number".formatted(name), text.place());
      return Value.malformed(text.text(), text.place());
    }
    return text;
  }

  private void append(StringBuilder text) throws InvalidInputException {
    if (IS_TEXT.contains(reader.getEventType())) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
    if (text.length() > limits.textLength()) {
      throw Refusal.textTooLong(place(), limits);
    }
  }

  private void wrong(String expected) throws IOException, InvalidInputException {
    notes.violation("'%s' must be %s".formatted(Notes.shown(name), expected), place());
    skip();
  }

  @Override
  public boolean isList() {
    return false;
  }

  @Override
  public void skip() throws IOException, InvalidInputException {
    int open = pending == null ? 1 : 0;
    while (open > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  @Override
  public void unknown(String member) throws IOException, InvalidInputException {
    notes.unknownMember(member, place());
    skip();
  }

  @Override
  public Place place() {
    // The column that the JDK tells is that of the end of the event, so that only the line is told.
    return new Place(path, reader.getLocation().getLineNumber(), 0);
  }

  private int next() throws IOException, InvalidInputException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw XmlRefusal.entity(place());
      }
      if (depth > limits.levels()) {
        throw Refusal.tooDeep(place(), limits);
      }
      return event;
    } catch (XMLStreamException e) {
      throw XmlRefusal.of(path, limits, e);
    }
  }
}
