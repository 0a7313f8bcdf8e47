package org.quadcheck.intake.signature.xml;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What stands in an XML signature beside what it signs. Nobody signs that, for the signature takes
 * itself out of the document, so that nothing may stand there that is read as a part of that.
 */
record XmlKeyRoom(Element signature) {
  private static final Set<String> OF_KEYS =
      Set.of(SignedXml.XMLDSIG, "http://www.w3.org/2009/xmldsig11#");
  private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

  boolean holdsKeysAlone() {
    List<Element> unsigned =
        SignedXml.children(signature).stream()
            .filter(one -> !SignedXml.isOf(one, "SignedInfo"))
            .toList();
    return isNamedAtMost(signature)
        && unsigned.stream().allMatch(one -> isNamedAtMost(one) && isOfKeys(one));
  }

  private static boolean isOfKeys(Element room) {
    NodeList all = room.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (!OF_KEYS.contains(String.valueOf(all.item(i).getNamespaceURI()))) {
        return false;
      }
    }
    return true;
  }

  /** An element of a signature may have an Id and declare namespaces. */
  private static boolean isNamedAtMost(Element one) {
    NamedNodeMap attributes = one.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      boolean declared = DECLARATION.equals(attribute.getNamespaceURI());
      if (!declared && !attribute.getNodeName().equals("Id")) {
        return false;
      }
    }
    return true;
  }
}
