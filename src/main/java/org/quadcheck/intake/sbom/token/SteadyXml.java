package org.quadcheck.intake.sbom.token;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A parser of the JDK, which stumbles over some broken XML with faults that it does not declare.
 */
final class SteadyXml extends StreamReaderDelegate {
  SteadyXml(XMLStreamReader parser) {
    super(parser);
  }

  @Override
  public int next() throws XMLStreamException {
    try {
      return super.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException("the parser stumbles", getLocation(), e);
    }
  }
}
