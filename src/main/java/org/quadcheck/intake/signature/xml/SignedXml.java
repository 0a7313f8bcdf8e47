package org.quadcheck.intake.signature.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An XML document as a tree, read without types, entities or anything from elsewhere. */
final class SignedXml {
  static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

  /** As deep as an SBOM may be nested, and more. */
  private static final int DEPTH = 1_000;

  private SignedXml() {}

  static Document read(Reader text) throws IOException {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Refusing());
      return builder.parse(new InputSource(text));
    } catch (SAXException e) {
      throw new NoXml("is no valid XML, or has a document type", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEPTH));
    factory.setExpandEntityReferences(false);
    return factory;
  }

  private static final class Refusing implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }

  static boolean isSignature(Node node) {
    return isOf(node, "Signature");
  }

  static boolean isOf(Node node, String name) {
    return node.getNodeType() == Node.ELEMENT_NODE
        && XMLDSIG.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  /** The text of an element without blanks; nothing where anything else stands in it. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Text part) {
        text.append(part.getData());
      } else {
        return "";
      }
    }
    return text.toString().replaceAll("\\s", "");
  }

  /** The elements directly within another. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements of a signature with this name, directly within another. */
  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> isOf(child, name)).toList();
  }
}
