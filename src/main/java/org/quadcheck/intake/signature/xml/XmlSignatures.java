package org.quadcheck.intake.signature.xml;

import java.io.IOException;
import java.io.Reader;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.Claimed;
import org.quadcheck.intake.signature.KeyTrial;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.chain.Certificates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The signatures within an XML document; only one directly in its outermost element counts. */
public record XmlSignatures(String path, Trust trust) {
  private static final String SCHEME = "xmldsig";

  /** The outcome of each; none where the document holds none. */
  public List<Signature> verify(Reader text) throws IOException {
    Document document = SignedXml.read(text);
    Attribution attribution = new Attribution(path, SCHEME, trust);
    List<Element> direct =
        SignedXml.children(document.getDocumentElement()).stream()
            .filter(SignedXml::isSignature)
            .toList();
    int all = document.getElementsByTagNameNS(SignedXml.XMLDSIG, "Signature").getLength();
    List<Signature> outcomes = new ArrayList<>();
    for (Element one : direct) {
      outcomes.add(direct.size() > 1 ? tooMany(attribution) : verify(one, attribution));
    }
    if (all > direct.size()) {
      outcomes.add(attribution.ofParts(all - direct.size()));
    }
    return outcomes;
  }

  /** Each takes out itself alone, so that none of several covers the document as it stands. */
  private static Signature tooMany(Attribution attribution) {
    return attribution.notVerified(
        "the document holds several signatures, of which none covers it as it stands");
  }

  private Signature verify(Element element, Attribution attribution) throws IOException {
    XmlForm form = new XmlForm(element);
    Optional<String> fault = form.fault();
    if (fault.isPresent()) {
      return attribution.invalid(fault.get());
    }
    Optional<String> weakness = form.reservation().or(form::weakness);
    if (weakness.isPresent()) {
      return attribution.notVerified(weakness.get());
    }
    Optional<Claimed> claimed = claimed(element);
    return claimed.isEmpty()
        ? attribution.invalid("a certificate or key in it cannot be read")
        : attribution.judge(claimed.get(), new Trial(element, form.kindOfKey().orElseThrow()));
  }

  /** What it brings: certificates, or a bare key; empty where that cannot be read. */
  private static Optional<Claimed> claimed(Element signature) {
    List<Element> infos = SignedXml.children(signature, "KeyInfo");
    List<String> texts =
        infos.stream()
            .flatMap(one -> SignedXml.children(one, "X509Data").stream())
            .flatMap(one -> SignedXml.children(one, "X509Certificate").stream())
            .map(SignedXml::text)
            .toList();
    List<X509Certificate> chain =
        texts.stream()
            .flatMap(text -> StrictBase64.any(text).stream())
            .flatMap(der -> Certificates.of(der).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (chain.size() < texts.size() || texts.size() > Certificates.MOST) {
      return Optional.empty();
    }
    return chain.isEmpty() ? bare(infos) : Optional.of(Claimed.by(signerFirst(chain)));
  }

  private static Optional<Claimed> bare(List<Element> infos) {
    return infos.stream()
        .map(XmlKeyValue::new)
        .filter(XmlKeyValue::isThere)
        .findFirst()
        .map(value -> value.key().map(Claimed::by))
        .orElseGet(() -> Optional.of(Claimed.nothing()));
  }

  /** XMLDSig leaves the order open: the signer's is the one that issued none of the others. */
  private static List<X509Certificate> signerFirst(List<X509Certificate> chain) {
    X509Certificate signer =
        chain.stream()
            .filter(
                one ->
                    chain.stream()
                        .noneMatch(
                            other ->
                                !other.equals(one)
                                    && other
                                        .getIssuerX500Principal()
                                        .equals(one.getSubjectX500Principal())))
            .findFirst()
            .orElse(chain.get(0));
    chain.remove(signer);
    chain.add(0, signer);
    return chain;
  }

  private record Trial(Element signature, String kindOfKey) implements KeyTrial {
    @Override
    public boolean fits(PublicKey key) {
      return key.getAlgorithm().equals(kindOfKey);
    }

    @Override
    public boolean verifies(PublicKey key) {
      DOMValidateContext context = new DOMValidateContext(key, signature);
      context.setProperty("org.jcp.xml.dsig.secureValidation", true);
      try {
        XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        return read.validate(context);
      } catch (MarshalException | XMLSignatureException e) {
        return false;
      }
    }
  }
}
