package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.InvalidInputException;

/** What cannot be read is refused with its place, the reason and what to do. */
class RefusalTest {
  private static final String CDX = "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",";
  private static final String XML = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">";
  private static final String ANEW = " Ask the supplier to export it anew.";
  private static final String RAISE =
      " Raise the limit if you trust the supplier, or ask for a smaller SBOM.";

  @Test
  void refusesJsonThatEndsTooEarly() {
    assertThat(refusal(CDX + "\n\"components\":[{\"name\":\"x\""))
        .isEqualTo("sbom:2:26: the file ends before the JSON is complete." + ANEW);
  }

  @Test
  void refusesJsonThatIsBroken() {
    assertThat(refusal(CDX + "\n\"components\":[,]}"))
        .isEqualTo("sbom:2:15: this is not valid JSON from here on." + ANEW);
  }

  @Test
  void refusesAMemberThatStandsTwice() {
    assertThat(refusal(CDX + "\n\"components\":[{}],\n\"components\":[]}"))
        .isEqualTo("sbom:3:13: the member 'components' stands twice in one object." + ANEW);
  }

  @Test
  void refusesASecondDocumentInTheSameFile() {
    assertThat(refusal(CDX + "\"version\":1}\n{}"))
        .isEqualTo("sbom:2:1: a second document begins in the same file." + ANEW);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = (CDX + "\"version\":1,\"serialNumber\":\"X\"}").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    assertThat(refusal(bytes, SbomLimits.standard()))
        .endsWith("the bytes are no UTF-8 or UTF-16 text." + ANEW);
  }

  @Test
  void refusesXmlThatEndsTooEarly() {
    assertThat(refusal(XML + "\n<components>"))
        .isEqualTo("sbom:2:13: the file ends before the XML is complete." + ANEW);
  }

  @Test
  void refusesXmlThatIsBroken() {
    assertThat(refusal(XML + "\n<components></bom>"))
        .isEqualTo("sbom:2:15: an element is closed that is not the open one." + ANEW);
  }

  @Test
  void refusesADocumentTypeDeclaration() {
    String xml = "<!DOCTYPE bom [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + XML + "&x;</bom>";

    assertThat(refusal(xml))
        .isEqualTo(
            "sbom:1: the XML has a document type declaration, which an SBOM does not need." + ANEW);
  }

  @Test
  void refusesAnEntity() {
    assertThat(refusal(XML + "\n<components>&x;</components></bom>"))
        .startsWith("sbom:2:")
        .endsWith("the XML names an entity, which an SBOM does not need." + ANEW);
  }

  @Test
  void refusesATagValueTextThatDoesNotEnd() {
    assertThat(refusal("SPDXVersion: SPDX-2.3\nDocumentComment: <text>a\nb"))
        .isEqualTo("sbom:2:1: the file ends within a text that begins here." + ANEW);
  }

  @Test
  void refusesOtherVersions() {
    assertThat(refusal("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"2.0\"}"))
        .isEqualTo(
            "sbom:1:40: CycloneDX '2.0' is not supported; 1.0 to 1.7 are."
                + " Ask the supplier for an export in one of these.");
    assertThat(refusal("SPDXVersion: SPDX-1.2"))
        .isEqualTo(
            "sbom:1:1: 'SPDX-1.2' is not supported; SPDX-2.2 and SPDX-2.3 are."
                + " Ask the supplier for an export in one of these.");
  }

  @Test
  void refusesMoreThanTheLimits() {
    SbomLimits small = new SbomLimits(1, 2, 40, 2_000);
    String two = "\"components\":[{\"name\":\"a\"},{\"name\":\"b\"}]}";

    assertThat(refusal(bytes(CDX + two), small))
        .isEqualTo("sbom:1:73: the SBOM lists more than 1 components, which is the limit." + RAISE);
    assertThat(
            refusal(
                bytes(CDX + "\"version\":1,\"serialNumber\":\"" + "a".repeat(41) + "\"}"), small))
        .endsWith("a text is longer than 40 characters, which is the limit." + RAISE);
    assertThat(refusal(bytes(CDX + " ".repeat(2_000) + "}"), small))
        .isEqualTo("sbom: the file is larger than 2000 bytes, which is the limit." + RAISE);
    assertThat(refusal(bytes(CDX + nested(3)), new SbomLimits(9, 2, 40, 2_000)))
        .endsWith("components stand more than 2 deep in components, which is the limit." + RAISE);
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    assertThat(refusal(CDX + "\"foo\":" + "[".repeat(100_000)))
        .endsWith("members stand more than 464 deep in one another, which is the limit." + RAISE);
    assertThat(refusal(CDX + nested(201)))
        .endsWith("components stand more than 200 deep in components, which is the limit." + RAISE);
    assertThat(refusal(XML + "<foo>".repeat(100_000)))
        .endsWith("members stand more than 464 deep in one another, which is the limit." + RAISE);
  }

  private static String nested(int depth) {
    return "\"components\":[{\"name\":\"a\",".repeat(depth)
        + "\"type\":\"file\""
        + "}]".repeat(depth)
        + "}";
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String refusal(String content) {
    return refusal(bytes(content), SbomLimits.standard());
  }

  private static String refusal(byte[] content, SbomLimits limits) {
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(content));
    SbomFormat format = SbomFormat.recognise(content).orElseThrow();
    return catchThrowableOfType(InvalidInputException.class, () -> format.read(source, limits))
        .getMessage();
  }
}
