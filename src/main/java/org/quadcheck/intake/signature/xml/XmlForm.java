package org.quadcheck.intake.signature.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.intake.signature.StrictBase64;
import org.w3c.dom.Element;

/**
 * The form of an XML signature, of which one alone is accepted: a single reference to the whole
 * document, of which the signature itself is taken out and which is then written in canonical form.
 */
record XmlForm(Element signature) {
  private static final String ENVELOPED = SignedXml.XMLDSIG + "enveloped-signature";
  private static final Set<String> CANONICAL =
      Set.of(
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
          "http://www.w3.org/2006/12/xml-c14n11",
          "http://www.w3.org/2006/12/xml-c14n11#WithComments",
          "http://www.w3.org/2001/10/xml-exc-c14n#",
          "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");
  private static final Set<String> DIGESTS =
      Set.of(
          "http://www.w3.org/2001/04/xmlenc#sha256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512");
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final String NEWER = "http://www.w3.org/2007/05/xmldsig-more#";
  private static final Map<String, String> METHODS =
      Map.of(
          MORE + "rsa-sha256", "RSA",
          MORE + "rsa-sha384", "RSA",
          MORE + "rsa-sha512", "RSA",
          NEWER + "sha256-rsa-MGF1", "RSA",
          NEWER + "sha384-rsa-MGF1", "RSA",
          NEWER + "sha512-rsa-MGF1", "RSA",
          MORE + "ecdsa-sha256", "EC",
          MORE + "ecdsa-sha384", "EC",
          MORE + "ecdsa-sha512", "EC");

  /** The kind of key that the method of the signature asks for. */
  Optional<String> kindOfKey() {
    return Optional.ofNullable(METHODS.get(method()));
  }

  /** Why the algorithms of the signature do not count; empty where they do. */
  Optional<String> weakness() {
    String method = method();
    if (method.contains("hmac")) {
      return Optional.of(
          "it is made with a shared secret, which anybody who verifies it signs with");
    }
    for (String algorithm : List.of(method, digest())) {
      if (algorithm.contains("sha1") || algorithm.contains("md5")) {
        return Optional.of(algorithm.contains("md5") ? "MD5 is too weak" : "SHA-1 is too weak");
      }
    }
    return kindOfKey().isEmpty() || !DIGESTS.contains(digest())
        ? Optional.of("it is made with an algorithm that is not used here")
        : Optional.empty();
  }

  /** What is malformed; empty where nothing is. */
  Optional<String> fault() {
    boolean whole =
        SignedXml.children(signature, "SignedInfo").size() == 1
            && SignedXml.children(signature, "SignatureValue").size() == 1;
    return whole ? values() : Optional.of("the signature is malformed");
  }

  /** Why a signature that may be right says nothing of the whole; empty where it does. */
  Optional<String> reservation() {
    Element info = SignedXml.children(signature, "SignedInfo").get(0);
    if (!CANONICAL.contains(algorithm(info, "CanonicalizationMethod"))) {
      return Optional.of("it names no canonical form that is used here");
    }
    List<Element> references = SignedXml.children(info, "Reference");
    if (references.size() != 1 || !SignedXml.children(signature, "Object").isEmpty()) {
      return Optional.of(
          "it refers to more or less than the whole document (as XAdES does), which is not read"
              + " here");
    }
    Element reference = references.get(0);
    if (!reference.hasAttribute("URI") || !reference.getAttribute("URI").isEmpty()) {
      return Optional.of("it covers a part of the document alone, or something else");
    }
    return transforms(reference).or(this::beside);
  }

  private Optional<String> beside() {
    return new XmlKeyRoom(signature).holdsKeysAlone()
        ? Optional.empty()
        : Optional.of("something stands within it that it does not cover, and that is no key");
  }

  private static Optional<String> transforms(Element reference) {
    List<String> transforms =
        SignedXml.children(reference, "Transforms").stream()
            .flatMap(list -> SignedXml.children(list).stream())
            .map(one -> SignedXml.isOf(one, "Transform") ? one.getAttribute("Algorithm") : "")
            .toList();
    boolean accepted =
        !transforms.isEmpty()
            && transforms.size() <= 2
            && transforms.get(0).equals(ENVELOPED)
            && transforms.stream().skip(1).allMatch(CANONICAL::contains);
    return accepted
        ? Optional.empty()
        : Optional.of("it changes the document before it signs it, other than by its own removal");
  }

  /** Base64 that could be written differently could be changed without harm to the signature. */
  private Optional<String> values() {
    Element value = SignedXml.children(signature, "SignatureValue").get(0);
    boolean right =
        Stream.concat(Stream.of(value), digests())
            .map(SignedXml::text)
            .allMatch(text -> !text.isEmpty() && StrictBase64.any(text).isPresent());
    return right ? Optional.empty() : Optional.of("its value or its digest is no base64");
  }

  private Stream<Element> digests() {
    return SignedXml.children(signature, "SignedInfo").stream()
        .flatMap(info -> SignedXml.children(info, "Reference").stream())
        .flatMap(one -> SignedXml.children(one, "DigestValue").stream());
  }

  private String method() {
    return SignedXml.children(signature, "SignedInfo").stream()
        .findFirst()
        .map(info -> algorithm(info, "SignatureMethod"))
        .orElse("");
  }

  private String digest() {
    return within("Reference", "DigestMethod").map(one -> one.getAttribute("Algorithm")).orElse("");
  }

  private Optional<Element> within(String outer, String inner) {
    return SignedXml.children(signature, "SignedInfo").stream()
        .flatMap(info -> SignedXml.children(info, outer).stream())
        .flatMap(one -> SignedXml.children(one, inner).stream())
        .findFirst();
  }

  private static String algorithm(Element parent, String name) {
    List<Element> named = SignedXml.children(parent, name);
    return named.size() == 1 ? named.get(0).getAttribute("Algorithm") : "";
  }
}
