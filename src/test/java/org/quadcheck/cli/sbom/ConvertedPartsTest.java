package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.report.convert.Target;

/** What is said of components, and what is not, is the same after a conversion. */
class ConvertedPartsTest {
  private static final String CYCLONE_DX =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "metadata": {"component": {"type": "application", "bom-ref": "p", "name": "p"}},
       "components": [{"type": "library", "bom-ref": "a", "name": "a", "publisher": "Acme", "licenses": [%s]}]}
      """;
  private static final String SPDX =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: a
      DocumentNamespace: https://example.org/a
      Creator: Tool: t-1
      Created: 2026-01-31T12:00:00Z
      Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p
      PackageName: p
      SPDXID: SPDXRef-p
      PackageName: a
      SPDXID: SPDXRef-a
      PackageLicenseDeclared: %s
      %s
      """;

  @TempDir private Path folder;

  private Content converted(String text, Target... targets)
      throws IOException, InvalidInputException {
    return new Conversion(folder).converted(text, targets);
  }

  private static State licence(Content content) {
    return part(content).states().of(ComponentField.LICENCE);
  }

  private static Component part(Content content) {
    return content.sbom().components().get(0);
  }

  private static String licensed(String licence) {
    return CYCLONE_DX.formatted(licence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"expression\": \"NONE\"}; PLACEHOLDER",
        "{\"license\": {\"name\": \"NONE\", \"acknowledgement\": \"declared\"}}; PLACEHOLDER",
        "{\"license\": {\"name\": \"unknown\"}}; UNKNOWN",
        "{\"license\": {\"name\": \"Our own\"}}; STATED",
        "{\"expression\": \"MIT OR LicenseRef-ours\"}; STATED",
        "{\"expression\": \"LicenseRef-ours\"}; STATED"
      })
  void aLicenceOfCycloneDx(String licence, State expected)
      throws IOException, InvalidInputException {
    Target[] there = {Target.SPDX_JSON};
    Target[] back = {Target.SPDX_JSON, Target.CYCLONEDX_JSON};
    Target[] again = {Target.SPDX_JSON, Target.CYCLONEDX_JSON, Target.SPDX_JSON};

    assertThat(licence(converted(licensed(licence)))).isEqualTo(expected);
    assertThat(licence(converted(licensed(licence), there))).isEqualTo(expected);
    assertThat(licence(converted(licensed(licence), back)))
        .isEqualTo(expected == State.PLACEHOLDER ? State.ABSENT : expected);
    assertThat(licence(converted(licensed(licence), again)))
        .isEqualTo(expected == State.PLACEHOLDER ? State.ABSENT : expected);
  }

  @Test
  void theNameOfALicenceComesBack() throws IOException, InvalidInputException {
    String text = licensed("{\"license\": {\"name\": \"Our own\"}}");
    Content back = converted(text, Target.SPDX_JSON, Target.CYCLONEDX_JSON);

    assertThat(back.parts().get(0).said())
        .filteredOn(one -> one.text().equals("Our own"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"'', MALFORMED, ABSENT", "Ours., STATED, STATED"})
  void aReferenceToALicence(String extracted, State before, State after)
      throws IOException, InvalidInputException {
    String given = "LicenseID: LicenseRef-1\nExtractedText: " + extracted;
    String text = SPDX.formatted("LicenseRef-1", extracted.isEmpty() ? "" : given);

    assertThat(licence(converted(text))).isEqualTo(before);
    assertThat(licence(converted(text, Target.CYCLONEDX_JSON))).isEqualTo(after);
    assertThat(licence(converted(text, Target.SPDX_JSON))).isEqualTo(before);
  }

  @Test
  void aPublisher() throws IOException, InvalidInputException {
    Component one = part(converted(licensed(""), Target.SPDX_JSON));

    assertThat(one.states().of(ComponentField.PUBLISHER)).isEqualTo(State.STATED);
    assertThat(one.states().of(ComponentField.COMMENTS)).isEqualTo(State.ABSENT);
    assertThat(one.alsoCalled()).isEqualTo(Set.of("Acme"));
  }

  @Test
  void everyNameThatACycloneDxComponentBears() throws IOException, InvalidInputException {
    String names =
        "\"publisher\": \"P\", \"group\": \"G\", \"manufacturer\": {\"name\": \"M\"},"
            + " \"authors\": [{\"name\": \"A\"}, {\"name\": \"B\"}]";
    String text = licensed("").replace("\"publisher\": \"Acme\"", names);
    Content there = converted(text, Target.SPDX_JSON);
    Content back = converted(text, Target.SPDX_JSON, Target.CYCLONEDX_JSON);

    for (Content content : List.of(converted(text), there, back)) {
      assertThat(part(content).producer()).isEqualTo("M");
      assertThat(part(content).alsoCalled()).isEqualTo(Set.of("P", "G", "A", "B"));
    }
    assertThat(back.parts().get(0).first(Kind.GROUP)).contains("G");
  }

  @Test
  void everyIdentifierThatASpdxPackageBears() throws IOException, InvalidInputException {
    String references =
        """
        ExternalRef: SECURITY cpe23Type cpe:2.3:a:a:a:1:*:*:*:*:*:*:*
        ExternalRef: SECURITY cpe22Type cpe:/a:b:a:1
        ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
        ExternalRef: PACKAGE-MANAGER purl pkg:npm/b@1
        """;
    String text = SPDX.formatted("MIT", references);

    List<Target> ways = List.of(Target.SPDX_JSON, Target.CYCLONEDX_XML, Target.SPDX_JSON);
    for (int many = 1; many <= ways.size(); many++) {
      Content content = converted(text, ways.subList(0, many).toArray(Target[]::new));

      assertThat(part(content).purl()).as("%s", many).isEqualTo("pkg:npm/a@1");
      assertThat(part(content).alsoCalled())
          .as("%s", many)
          .isEqualTo(Set.of("cpe:/a:b:a:1", "pkg:npm/b@1"));
    }
  }
}
