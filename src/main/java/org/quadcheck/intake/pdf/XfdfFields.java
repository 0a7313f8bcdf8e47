package org.quadcheck.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * The fields of a form as data in XML (XFDF), by which programs send what was filled in. Nothing of
 * it says what kind a field is, so that the words for a box tell.
 */
final class XfdfFields {
  private static final int DEEPEST = 50;
  private static final int LONGEST = 10_000;
  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

  private final Limits limits;
  private final List<PdfField> fields = new ArrayList<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final StringBuilder value = new StringBuilder();

  private XfdfFields(Limits limits) {
    this.limits = limits;
  }

  static PdfFields of(byte[] xml, Limits limits) throws PdfRefusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XfdfFields found = new XfdfFields(limits);
    try {
      found.read(factory.createXMLStreamReader(Decoded.xml(new ByteArrayInputStream(xml))));
    } catch (IOException | XMLStreamException e) {
      String message = "is the data of a form that cannot be read as XML. Ask for it again.";
      throw new PdfRefusal(message, e);
    }
    return new PdfFields(found.fields, List.of());
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, PdfRefusal {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (XMLDSIG.equals(xml.getNamespaceURI())) {
            skip(xml);
          } else {
            begin(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  /** What a signature holds is not signed. */
  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void begin(XMLStreamReader xml) throws PdfRefusal {
    value.setLength(0);
    if (xml.getLocalName().equals("field")) {
      String name = xml.getAttributeValue(null, "name");
      names.push(name == null ? "" : name);
      if (names.size() > DEEPEST) {
        throw new PdfRefusal(
            "holds fields more than %d deep in one another. Ask for another.".formatted(DEEPEST));
      }
    }
  }

  private void add(String text) {
    value.append(text, 0, Math.min(text.length(), Math.max(0, LONGEST - value.length())));
  }

  private void end(String element) throws PdfRefusal {
    if (element.equals("field") && !names.isEmpty()) {
      names.pop();
    } else if (element.equals("value") && !names.isEmpty()) {
      String text = value.toString().strip();
      List<String> outermostFirst = new ArrayList<>(names);
      Collections.reverse(outermostFirst);
      String name = outermostFirst.stream().collect(Collectors.joining("."));
      boolean box = Stream.of("Yes", "On", "Off").anyMatch(text::equals);
      PdfField.Kind kind = box ? PdfField.Kind.BOX : PdfField.Kind.TEXT;
      fields.add(new PdfField(name, "", kind, text.equals("Off") ? "" : text, List.of()));
      if (fields.size() > limits.of(Limit.PDF_FIELDS)) {
        throw new PdfRefusal(limits.met("holds a form of more than %d fields", Limit.PDF_FIELDS));
      }
    }
  }
}
