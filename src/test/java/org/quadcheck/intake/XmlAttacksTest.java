package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.XmlMaker.Asked;
import org.quadcheck.limit.Limits;

/** What an attacker does to signed XML is never verified, and always told. */
class XmlAttacksTest {
  private static final String BOM =
      "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\" version=\"1\"><components><component"
          + " type=\"library\" Id=\"one\"><name>log</name></component></components></bom>";
  private static final String CHANGED = "invalid: no trusted key verifies it:";

  @TempDir Path folder;
  private TrustStore trust;
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
  }

  private String seen(String document) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("signed.xml"), document);
    return SignedFiles.told(file, trust);
  }

  private String signed() {
    return XmlMaker.signed(BOM, Asked.usual(), keys.getPrivate());
  }

  @Test
  void verifiesTheWholeDocument() throws IOException, InvalidInputException {
    assertThat(seen(signed())).isEqualTo("verified: verified with the key acme");
    Asked plain = new Asked(XmlMaker.ECDSA, XmlMaker.SHA256, "", List.of(Transform.ENVELOPED));
    assertThat(seen(XmlMaker.signed(BOM, plain, keys.getPrivate())))
        .isEqualTo("verified: verified with the key acme");
  }

  @Test
  void seesEveryChange() throws IOException, InvalidInputException {
    assertThat(seen(signed().replace(">log<", ">lag<"))).startsWith(CHANGED);
    assertThat(seen(signed().replace("<components>", "<components> "))).startsWith(CHANGED);
    assertThat(seen(signed().replace("version=\"1\"", "version=\"2\""))).startsWith(CHANGED);
    assertThat(seen(signed().replace("<components>", "<metadata/><components>")))
        .startsWith(CHANGED);
  }

  @Test
  void doesNotCoverThePartThatWasSignedAsIfItWereTheWhole()
      throws IOException, InvalidInputException {
    Asked part =
        new Asked(
            XmlMaker.ECDSA, XmlMaker.SHA256, "#one", List.of(CanonicalizationMethod.EXCLUSIVE));

    assertThat(seen(XmlMaker.signed(BOM, part, keys.getPrivate())))
        .isEqualTo("not-verified: it covers a part of the document alone, or something else");
  }

  @Test
  void doesNotFollowASignatureThatIsWrapped() throws IOException, InvalidInputException {
    String whole = signed();
    String inner = whole.substring(whole.indexOf("<bom"));
    String evil = BOM.replace(">log<", ">evil<");
    String signature = whole.substring(whole.indexOf("<Signature"), whole.indexOf("</bom>"));

    // The signed document within the evil one, and its signature moved to where it is looked for.
    assertThat(seen(evil.replace("</bom>", inner + "</bom>")))
        .isEqualTo(
            "not-verified: a signature within the document signs a part of it alone; it is not"
                + " read");
    assertThat(seen(evil.replace("</bom>", signature + "</bom>"))).startsWith(CHANGED);
    assertThat(
            seen(
                evil.replace(
                    "</bom>",
                    signature.replace("</Signature>", "<Object>" + BOM + "</Object></Signature>")
                        + "</bom>")))
        .isEqualTo(
            "not-verified: it refers to more or less than the whole document (as XAdES does), which"
                + " is not read here");
    assertThat(seen(whole.replace("</bom>", signature + "</bom>")))
        .startsWith(
            "not-verified: the document holds several signatures, of which none covers it as it"
                + " stands");
  }

  @Test
  void takesNoTransformThatChangesTheDocument() throws IOException, InvalidInputException {
    String xslt = "http://www.w3.org/TR/1999/REC-xslt-19991116";
    String enveloped = Transform.ENVELOPED;
    String strange =
        "not-verified: it changes the document before it signs it, other than by its own removal";

    assertThat(seen(signed().replace(enveloped, xslt))).isEqualTo(strange);
    assertThat(seen(signed().replaceFirst("<Transforms>.*</Transforms>", ""))).isEqualTo(strange);
    assertThat(seen(signed().replaceFirst("<Reference URI=\"\">", "<Reference>")))
        .isEqualTo("not-verified: it covers a part of the document alone, or something else");
    assertThat(seen(signed().replaceFirst("<SignedInfo>.*</SignedInfo>", "")))
        .isEqualTo("invalid: the signature is malformed");
  }

  @Test
  void takesNoSharedSecretAndNothingWeak() throws IOException, InvalidInputException {
    Asked hmac =
        new Asked(
            "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
            XmlMaker.SHA256,
            "",
            Asked.usual().transforms());
    Key secret = new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256");
    Asked old =
        new Asked(
            XmlMaker.ECDSA,
            "http://www.w3.org/2000/09/xmldsig#sha1",
            "",
            Asked.usual().transforms());

    assertThat(seen(XmlMaker.signed(BOM, hmac, secret)))
        .isEqualTo(
            "not-verified: it is made with a shared secret, which anybody who verifies it signs"
                + " with");
    assertThat(seen(XmlMaker.signed(BOM, old, keys.getPrivate())))
        .isEqualTo("not-verified: SHA-1 is too weak");
    assertThat(seen(signed().replace(XmlMaker.ECDSA, "none")))
        .isEqualTo("not-verified: it is made with an algorithm that is not used here");
  }

  @Test
  void doesNotBelieveAKeyWithinTheDocument() throws IOException, InvalidInputException {
    KeyPair attacker = TestAuthority.pair();
    String signed = XmlMaker.signed(BOM, Asked.usual(), attacker.getPrivate());
    byte[] point = attacker.getPublic().getEncoded();
    String key =
        java.util.Base64.getEncoder()
            .encodeToString(java.util.Arrays.copyOfRange(point, point.length - 65, point.length));
    String info =
        ("<KeyInfo><KeyValue><ECKeyValue xmlns=\"http://www.w3.org/2009/xmldsig11#\"><NamedCurve"
                + " URI=\"urn:oid:1.2.840.10045.3.1.7\"/><PublicKey>%s</PublicKey></ECKeyValue>"
                + "</KeyValue></KeyInfo></Signature>")
            .formatted(key);

    assertThat(seen(signed.replace("</Signature>", info)))
        .isEqualTo("not-verified: the key that it brings is not trusted");
    assertThat(seen(signed.replace("</Signature>", info).replace(">log<", ">lag<")))
        .startsWith("invalid: it does not fit the content");
  }

  @Test
  void refusesDocumentTypes() {
    String signed = signed().replaceFirst("<bom", "<!DOCTYPE bom><bom");

    assertThatThrownBy(() -> seen(signed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("looks signed, but is not valid XML");
  }

  @Test
  void doesNotBreakOnDeepNesting() {
    String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
    for (String within : List.of("<DigestValue>", "<SignatureValue>", "<components>")) {
      String signed = signed().replace(within, within + deep);

      assertThatThrownBy(() -> seen(signed))
          .as("%s", within)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("looks signed, but is not valid XML");
    }
  }

  @Test
  void readsTheSameNameWhereACommentStandsInIt() throws IOException, InvalidInputException {
    // Comments are not signed: they must not change what is read either.
    String commented = signed().replace(">log<", ">lo<!-- x -->g<");
    Path file = Files.writeString(folder.resolve("commented.xml"), commented);

    assertThat(seen(commented)).isEqualTo("verified: verified with the key acme");
    assertThat(
            new Intake(ClaimVocabulary.of(List.of()), trust, Limits.standard())
                .sboms(List.of(file.toString()), java.io.InputStream.nullInputStream())
                .get(0)
                .components()
                .get(0)
                .name())
        .isEqualTo("log");
  }
}
