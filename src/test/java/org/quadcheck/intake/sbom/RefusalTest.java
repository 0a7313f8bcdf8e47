package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What cannot be read is refused with its place, the reason and what to do. */
class RefusalTest {
  private static final String CDX = "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",";
  private static final String XML = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">";
  private static final String ANEW = " Ask the supplier to export it anew.";

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
    SbomLimits small = small(2_000);
    String pair = "\"components\":[{\"name\":\"a\"},{\"name\":\"b\"}]}";

    assertThat(refusal(bytes(CDX + pair), small))
        .isEqualTo("sbom:1:73: the SBOM lists more than 1 components" + met("components"));
    assertThat(
            refusal(
                bytes(CDX + "\"version\":1,\"serialNumber\":\"" + "a".repeat(41) + "\"}"), small))
        .endsWith("a text is longer than 40 characters" + met("text-length"));
    assertThat(refusal(bytes(CDX + " ".repeat(2_000) + "}"), small))
        .isEqualTo("sbom: the file has more than 2000 bytes" + met("file-size"));
    assertThat(refusal(bytes(CDX + "\"version\":" + "1".repeat(101) + "}"), small))
        .endsWith("a number has more than 100 digits" + met("number-length"));
    assertThat(refusal(bytes(CDX + "\"" + "n".repeat(10_001) + "\":1}"), SbomLimits.standard()))
        .endsWith("a name is longer than 10000 characters" + met("name-length"));
    String edges = "\"dependencies\":[{\"ref\":\"a\",\"dependsOn\":[\"b\",\"c\",\"b\"]}]}";
    SbomLimits two = new SbomLimits(Limits.standard().with(Limit.EDGES, 2));
    assertThat(refusal(bytes(CDX + edges), two))
        .isEqualTo("sbom: the SBOM lists more than 2 dependencies and containments" + met("edges"));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    assertThat(refusal(CDX + "\"foo\":" + "[".repeat(100_000)))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
    assertThat(refusal(CDX + nested(101)))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
    assertThat(refusal(XML + "<" + "n".repeat(10_001) + "/></bom>"))
        .endsWith(": a name is longer than 10000 characters" + met("name-length"));
    assertThat(refusal(XML + "<foo" + manyAttributes() + "/></bom>"))
        .endsWith(": an element has more than 10000 attributes." + ANEW);
    assertThat(refusal(XML + "<foo>".repeat(100_000)))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
  }

  @Test
  void refusesYamlThatIsMoreThanPlain() {
    String head = "spdxVersion: SPDX-2.3\n";

    assertThat(refusal(head + "packages: &a []"))
        .isEqualTo("sbom:2:11: anchors (&) and aliases (*) are not read." + ANEW);
    assertThat(refusal(head + "name: *a"))
        .isEqualTo("sbom:2:7: anchors (&) and aliases (*) are not read." + ANEW);
    assertThat(refusal(head + "foo: [{a: [&a {b: c}]}]"))
        .isEqualTo("sbom:2:12: anchors (&) and aliases (*) are not read." + ANEW);
    assertThat(refusal(head + "name: !!java.net.URL x"))
        .isEqualTo("sbom:2:7: type tags (!) are not read." + ANEW);
    assertThat(refusal(head + "<<: {name: x}"))
        .isEqualTo("sbom:2:1: merge keys (<<) are not read." + ANEW);
    assertThat(refusal(head + "---\nspdxVersion: SPDX-2.2"))
        .isEqualTo("sbom:3:1: a second document begins in the same file." + ANEW);
    assertThat(refusal(head + "name: a\nname: b"))
        .isEqualTo("sbom:3:5: the member 'name' stands twice in one object." + ANEW);
  }

  @Test
  void refusesYamlThatIsBroken() {
    String head = "spdxVersion: SPDX-2.3\n";

    assertThat(refusal(head + "packages: [{name: a}"))
        .isEqualTo("sbom:2:21: the file ends before the YAML is complete." + ANEW);
    assertThat(refusal(head + "packages:\n\t- name: a"))
        .isEqualTo("sbom:3:1: a tab stands where YAML wants spaces." + ANEW);
    assertThat(refusal(head + "packages: ]"))
        .isEqualTo("sbom:2:11: this is not valid YAML from here on." + ANEW);
    assertThat(refusal("- x\nspdxVersion: SPDX-2.3"))
        .isEqualTo("sbom:1:1: the YAML is no map." + ANEW);
    byte[] bytes = bytes(head + "name: X");
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(refusal(bytes, SbomLimits.standard()))
        .endsWith("the bytes are no UTF-8 or UTF-16 text." + ANEW);
  }

  @Test
  void refusesMoreYamlThanTheLimits() {
    String head = "spdxVersion: SPDX-2.3\n";
    SbomLimits small = small(200_000);

    assertThat(refusal(bytes(head + "packages:\n- name: a\n- name: b\n"), small))
        .isEqualTo("sbom:4:3: the SBOM lists more than 1 components" + met("components"));
    assertThat(refusal(bytes(head + "name: " + "a".repeat(41)), small))
        .isEqualTo("sbom:2:7: a text is longer than 40 characters" + met("text-length"));
    assertThat(refusal(bytes(head + "name: '" + "a".repeat(150_000)), small))
        .endsWith("a text is longer than 40 characters" + met("text-length"));
    assertThat(refusal(bytes(head + "#".repeat(200_000)), small)).endsWith(met("text-length"));
    assertThat(refusal(head + "name: a\nfoo: " + "a".repeat(1_000_000)))
        .isEqualTo("sbom:3:4: a line is longer than 1000000 characters" + met("yaml-line"));
    assertThat(refusal(head + "foo: " + "[".repeat(100_000)))
        .endsWith("members stand more than 64 deep in one another" + met("yaml-depth"));
    assertThat(refusal(head + "foo: " + "- ".repeat(1_000)))
        .endsWith("this is not valid YAML from here on." + ANEW);
  }

  @Test
  void refusesRdfThatIsMoreThanSpdxNeeds() {
    String rdf =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://spdx.org/rdf/terms#\">\n";
    String document = "<SpdxDocument rdf:about=\"u#d\"><specVersion>SPDX-2.3</specVersion>\n%s";

    assertThat(refusal(rdf + "</rdf:RDF>"))
        .isEqualTo("sbom: the RDF describes no SpdxDocument." + ANEW);
    assertThat(refusal(rdf + document.formatted("<creationInfo rdf:parseType='Resource'/>")))
        .isEqualTo("sbom:3: rdf:parseType, which SPDX does not need, is not read." + ANEW);
    assertThat(
            refusal(
                rdf
                    + document.formatted("</SpdxDocument>")
                    + document.formatted("</SpdxDocument></rdf:RDF>")))
        .isEqualTo("sbom:3: a second document begins in the same file." + ANEW);
    assertThat(refusal(rdf + document.formatted("&x;")))
        .startsWith("sbom:3")
        .endsWith("the XML names an entity, which an SBOM does not need." + ANEW);
    assertThat(
            refusal(
                rdf
                    + document.formatted(
                        "<describesPackage><Package><relationship>".repeat(50_000))))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
    assertThat(refusal(rdf + "<a>".repeat(100_000)))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
    assertThat(refusal("<!DOCTYPE rdf:RDF [<!ENTITY x 'y'>]>\n" + rdf + "</rdf:RDF>"))
        .startsWith("sbom:1: the XML has a document type declaration");
  }

  @Test
  void refusesSpdx3InAnyFormButTheCompactOne() {
    String form =
        ". SPDX 3 is read in its compact published form only, with \"@context\":"
            + " \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\" and everything in one"
            + " \"@graph\". Ask the supplier for an export in that form.";
    String context = "{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"";
    String graph = context + ",\"@graph\":[%s]}";

    assertThat(refusal(context.replace(":\"", ":[\"") + ",\"https://e/more.jsonld\"]}"))
        .startsWith("sbom:1:63: ")
        .endsWith(form);
    assertThat(refusal("{\"@context\":{\"spdx\":\"https://spdx.org/rdf/3.0.1/terms/\"}}"))
        .startsWith("sbom:1:13: ")
        .endsWith(form);
    assertThat(refusal("{\"@context\":\"https://spdx.org/rdf/3.0.1/my-context.jsonld\"}"))
        .startsWith("sbom:1:13: ")
        .endsWith(form);
    assertThat(refusal("{\"@context\":\"https://e/v3.1-dev/rdf/spdx-context.jsonld\"}"))
        .startsWith("sbom:1:13: ")
        .endsWith(form);
    assertThat(refusal(context + "}")).startsWith("sbom: ").endsWith(form);
    assertThat(refusal(context + ",\"type\":\"SpdxDocument\",\"@graph\":[]}"))
        .startsWith("sbom:1:69: the member 'type' stands outside of \"@graph\"")
        .endsWith(form);
    assertThat(refusal(context + ",\"@graph\":[],\"name\":\"a\"}"))
        .startsWith("sbom:1:81: the member 'name' stands outside of \"@graph\"")
        .endsWith(form);
    assertThat(refusal(graph.formatted("{\"@type\":\"x\"}")))
        .startsWith("sbom:1:81: ")
        .endsWith(form);
    assertThat(
            refusal(
                graph.formatted(
                    "{\"type\":\"https://spdx.org/rdf/3.0.1/terms/Software/Package\"}")))
        .startsWith("sbom:1:80: ")
        .endsWith(form);
    assertThat(refusal(graph.formatted("{\"type\":\"Bom\",\"element\":" + "[".repeat(100_000))))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
    assertThat(
            refusal(
                graph.formatted("{\"type\":\"Bom\",\"element\":[" + "{\"to\":".repeat(100_000))))
        .endsWith("members stand more than 200 deep in one another" + met("depth"));
  }

  private static String manyAttributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    return attributes.toString();
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

  /** One component, texts of 40 characters, and so many bytes. */
  static SbomLimits small(long bytes) {
    return new SbomLimits(
        Limits.standard()
            .with(Limit.COMPONENTS, 1)
            .with(Limit.TEXT_LENGTH, 40)
            .with(Limit.FILE_SIZE, bytes));
  }

  static String met(String limit) {
    String advice = " (limit %s). Give --limit %s=NUMBER if you trust the file, or ask for less.";
    return advice.formatted(limit, limit);
  }
}
