package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.XmlMaker.Asked;

/** What a signature of XML does not cover cannot make another document of the signed one. */
class XmlUnsignedTest {
  private static final String BOM =
      "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\" version=\"1\"><components><component"
          + " type=\"library\"><name>log</name></component></components></bom>";
  private static final String VERIFIED = "verified: verified with the key acme";
  private static final String CHANGED = "invalid: no trusted key verifies it:";
  private static final String BESIDE =
      "not-verified: something stands within it that it does not cover, and that is no key";

  @TempDir Path folder;
  private TrustStore trust;
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
  }

  /** Each letter is one byte, so that letters in other encodings can be written too. */
  private String seen(String document) throws IOException, InvalidInputException {
    Path file = folder.resolve("signed.xml");
    Files.write(file, document.getBytes(StandardCharsets.ISO_8859_1));
    return SignedFiles.told(file, trust);
  }

  private String signed(String document) {
    String whole = XmlMaker.signed(document, Asked.usual(), keys.getPrivate());
    return whole.substring(whole.indexOf('<', 5));
  }

  @Test
  void coversTheLettersThatAreRead() throws IOException, InvalidInputException {
    // In UTF-8 the remark ends before the component; in EUC-JP its first dash is half of a letter.
    String hidden =
        "<!-- \u00e3\u0081\u00a1--><component type=\"library\"><name>evil</name></component>-->";
    String attacked = signed(BOM).replace("</components>", hidden + "</components>");
    String declared = "<?xml version=\"1.0\"%s encoding=\"EUC-JP\"?>";

    assertThat(seen(declared.formatted(" ".repeat(300)) + attacked)).startsWith(CHANGED);
  }

  @Test
  void countsInEveryEncodingThatIsRead() throws IOException, InvalidInputException {
    String signed = signed(BOM.replace(">log<", ">Z\u00fcrich<"));

    assertThat(seen("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + signed))
        .isEqualTo(VERIFIED);
    // What says so of itself and is not was handed on by a program that saved it as UTF-8.
    assertThat(seen("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + signed(BOM)))
        .isEqualTo(VERIFIED);
  }

  @Test
  void holdsNothingButKeysBesideWhatItCovers() throws IOException, InvalidInputException {
    String signed = signed(BOM);

    for (String one :
        List.of(
            "<KeyInfo Id=\"k\"><KeyName>acme</KeyName></KeyInfo>",
            "<KeyInfo><X509Data><X509SubjectName>CN=Acme</X509SubjectName></X509Data></KeyInfo>")) {
      assertThat(seen(signed.replace("</Signature>", one + "</Signature>")))
          .as("%s", one)
          .isEqualTo(VERIFIED);
    }
    for (String one :
        List.of(
            "<KeyInfo><name xmlns=\"http://cyclonedx.org/schema/bom/1.6\">evil</name></KeyInfo>",
            "<KeyInfo><KeyName><field xmlns=\"\" name=\"x\"/></KeyName></KeyInfo>",
            "<KeyInfo xmlns:s=\"http://spdx.org/rdf/terms#\" s:name=\"evil\"/>")) {
      assertThat(seen(signed.replace("</Signature>", one + "</Signature>")))
          .as("%s", one)
          .isEqualTo(BESIDE);
    }
    assertThat(seen(signed.replace("<Signature ", "<Signature name=\"evil\" "))).isEqualTo(BESIDE);
  }
}
