package org.quadcheck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Signs XML documents within, as XMLDSig does it. */
final class XmlMaker {
  static final String ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
  static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

  private XmlMaker() {}

  record Asked(String method, String digest, String uri, List<String> transforms) {
    static Asked usual() {
      return new Asked(
          ECDSA, SHA256, "", List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE));
    }
  }

  static String signed(String document, Asked asked, Key key) {
    try {
      DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
      Document tree =
          builders
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
      mark(tree.getDocumentElement());
      DOMSignContext context = new DOMSignContext(key, tree.getDocumentElement());
      context.setProperty("org.jcp.xml.dsig.secureValidation", false);
      XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
      factory.newXMLSignature(info(factory, asked), null).sign(context);
      StringWriter text = new StringWriter();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(tree), new StreamResult(text));
      return text.toString();
    } catch (GeneralSecurityException
        | ParserConfigurationException
        | SAXException
        | IOException
        | MarshalException
        | XMLSignatureException
        | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void mark(Element element) {
    for (int i = 0; i < element.getElementsByTagName("component").getLength(); i++) {
      Element component = (Element) element.getElementsByTagName("component").item(i);
      if (component.hasAttribute("Id")) {
        component.setIdAttribute("Id", true);
      }
    }
  }

  private static SignedInfo info(XMLSignatureFactory factory, Asked asked)
      throws GeneralSecurityException {
    List<Transform> transforms = new ArrayList<>();
    for (String one : asked.transforms()) {
      transforms.add(factory.newTransform(one, (TransformParameterSpec) null));
    }
    Reference reference =
        factory.newReference(
            asked.uri(), factory.newDigestMethod(asked.digest(), null), transforms, null, null);
    return factory.newSignedInfo(
        factory.newCanonicalizationMethod(
            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
        factory.newSignatureMethod(asked.method(), null),
        List.of(reference));
  }
}
