package org.quadcheck.intake.shape.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML schema that this program brings.
 *
 * @param kind its name: element, sequence, restriction and so on
 */
public record XsdNode(String kind, Map<String, String> attributes, List<XsdNode> children) {

  /** The schema of this name on the class path, without what is meant for people. */
  public static XsdNode read(String name) {
    return read(name, XsdNode.class.getResourceAsStream("/" + name));
  }

  public static XsdNode read(String name, InputStream schema) {
    try (InputStream in = schema) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
      return node(reader);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the schema " + name + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }

  private static XsdNode node(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    XsdNode node = new XsdNode(reader.getLocalName(), attributes, new ArrayList<>());
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        XsdNode child = node(reader);
        if (!child.kind.equals("annotation") && !child.kind.equals("documentation")) {
          node.children.add(child);
        }
      }
    }
    return node;
  }

  /** The same with other children. */
  XsdNode with(List<XsdNode> others) {
    return new XsdNode(kind, attributes, others);
  }

  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  Optional<XsdNode> child(String wanted) {
    return children.stream().filter(child -> child.kind.equals(wanted)).findFirst();
  }

  /** The local part of a name that an attribute gives. */
  public String local(String attribute) {
    String value = attribute(attribute);
    return value.substring(value.indexOf(':') + 1);
  }
}
