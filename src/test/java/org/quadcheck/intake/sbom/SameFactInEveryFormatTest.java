package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** What says nothing in one format says nothing in another. */
class SameFactInEveryFormatTest {
  private static final String CYCLONE_DX =
      """
      {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{%s},"components":[
      {"type":"library","name":"a"%s}]}
      """;
  private static final String SPDX =
      """
      SPDXVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      %s
      PackageName: a
      SPDXID: SPDXRef-a
      %s
      """;
  private static final String SPDX_3 =
      """
      {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdUsing":["u:tool"]},
      {"type":"Tool","spdxId":"u:tool","creationInfo":"_:c","name":"%s"},
      {"type":"SpdxDocument","spdxId":"u:doc","creationInfo":"_:c"},
      {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"a"%s}]}
      """;

  private static String cycloneDx(String metadata, String component) {
    return CYCLONE_DX.formatted(metadata, component);
  }

  private static String spdx(String document, String component) {
    return SPDX.formatted(document, component);
  }

  private static String spdx3(String tool, String component) {
    return SPDX_3.formatted(tool, component);
  }

  @ParameterizedTest
  @CsvSource({"1.2, STATED", "0.0.0, PLACEHOLDER", "0, PLACEHOLDER"})
  void aVersionOfAToolThatIsNone(String version, State expected) throws InvalidInputException {
    String tool = "\"tools\":[{\"name\":\"maker\",\"version\":\"%s\"}]";
    String property = "\"properties\":[{\"name\":\"quadcheck:tool-version\",\"value\":\"%s\"}]";
    List<String> texts =
        List.of(
            cycloneDx(tool.formatted(version), ""),
            cycloneDx(property.formatted(version), ""),
            spdx("Creator: Tool: maker-" + version, ""),
            spdx("DocumentComment: quadcheck:tool-version: " + version, ""),
            spdx3("maker-" + version, ""));

    for (String text : texts) {
      assertThat(Fixtures.read(text).fact(DocumentField.TOOL_VERSION).state())
          .as(text)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"Acme, STATED", "various, PLACEHOLDER"})
  void anAuthorWhoIsNobody(String author, State expected) throws InvalidInputException {
    String property = "\"properties\":[{\"name\":\"quadcheck:author\",\"value\":\"%s\"}]";
    List<String> texts =
        List.of(
            cycloneDx("\"authors\":[{\"name\":\"%s\"}]".formatted(author), ""),
            cycloneDx(property.formatted(author), ""),
            spdx("Creator: Organization: " + author, ""),
            spdx("DocumentComment: quadcheck:author: " + author, ""));

    for (String text : texts) {
      assertThat(Fixtures.read(text).fact(DocumentField.AUTHOR).state())
          .as(text)
          .isEqualTo(expected);
    }
  }

  static Stream<Arguments> graded() {
    String property = ",\"properties\":[{\"name\":\"quadcheck:criticality\",\"value\":\"high\"}]";
    String annotation =
        """
        Annotator: Tool: t
        AnnotationComment: <text>
        quadcheck:criticality: high%s</text>
        SPDXREF: SPDXRef-a
        """;
    String remark =
        "},{\"type\":\"Annotation\",\"spdxId\":\"u:r\",\"creationInfo\":\"_:c\","
            + "\"annotationType\":\"other\",\"subject\":\"u:a\",\"statement\":\"%s\"";
    String fact = "quadcheck:criticality: high";
    return Stream.of(
        Arguments.of(cycloneDx("", property), State.ABSENT),
        Arguments.of(spdx("", "PackageComment: " + fact), State.ABSENT),
        Arguments.of(spdx("", annotation.formatted("")), State.ABSENT),
        Arguments.of(spdx("", annotation.formatted("\nMind the gap.")), State.STATED),
        Arguments.of(spdx3("t-1", ",\"comment\":\"" + fact + "\""), State.ABSENT),
        Arguments.of(spdx3("t-1", ",\"comment\":\"Mind it.\\n" + fact + "\""), State.STATED),
        Arguments.of(spdx3("t-1", remark.formatted(fact)), State.ABSENT),
        Arguments.of(spdx3("t-1", remark.formatted(fact + "\\nMind it.")), State.STATED));
  }

  @ParameterizedTest
  @MethodSource("graded")
  void aFactIsNoRemark(String text, State expected) throws InvalidInputException {
    Sbom sbom = Fixtures.read(text);

    assertThat(sbom.components())
        .extracting(
            one -> one.states().of(ComponentField.CRITICALITY),
            one -> one.states().of(ComponentField.COMMENTS))
        .containsExactly(tuple(State.STATED, expected));
  }
}
