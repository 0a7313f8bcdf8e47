package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What stands at a limit is read in every text form, and what is one beyond it in none. */
class BoundariesOfLimitsTest {
  /** A document with one component, with room for the length of its name and of an odd member. */
  private enum Written {
    CYCLONEDX_JSON(
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "components": [{"type": "library", "name": "TEXT"}], "NAME": 1}
        """),
    CYCLONEDX_XML(
        """
        <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>
        <component type="library"><name>TEXT</name></component></components><NAME>1</NAME></bom>
        """),
    SPDX_JSON(
        """
        {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT",
         "packages": [{"SPDXID": "SPDXRef-a", "name": "TEXT"}], "NAME": 1}
        """),
    SPDX_YAML(
        """
        spdxVersion: SPDX-2.3
        SPDXID: SPDXRef-DOCUMENT
        packages:
        - SPDXID: SPDXRef-a
          name: TEXT
        NAME: 1
        """),
    SPDX_TAG_VALUE(
        """
        SPDXVersion: SPDX-2.3
        SPDXID: SPDXRef-DOCUMENT
        NAME: 1
        PackageName: TEXT
        SPDXID: SPDXRef-a
        """),
    SPDX_TEXT_IN_TAGS(
        """
        SPDXVersion: SPDX-2.3
        SPDXID: SPDXRef-DOCUMENT
        NAME: 1
        PackageName: a
        SPDXID: SPDXRef-a
        PackageComment: <text>ab
        TAIL</text>
        """),
    SPDX_RDF(
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:spdx="http://spdx.org/rdf/terms#">
        <spdx:SpdxDocument rdf:about="https://a.example/d#SPDXRef-DOCUMENT">
        <spdx:specVersion>SPDX-2.3</spdx:specVersion></spdx:SpdxDocument>
        <spdx:Package rdf:about="https://a.example/d#SPDXRef-a">
        <spdx:name>TEXT</spdx:name><spdx:NAME>1</spdx:NAME></spdx:Package></rdf:RDF>
        """),
    SPDX_XML(
        """
        <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion>
        <packages><SPDXID>SPDXRef-a</SPDXID><name>TEXT</name></packages><NAME>1</NAME></Document>
        """),
    SPDX_3(
        """
        {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
         "@graph": [{"type": "software_Package", "spdxId": "https://a.example/a", "name": "TEXT",
          "NAME": 1}]}
        """);

    private static final int LIMIT = 200;

    private final String document;

    Written(String document) {
      this.document = document;
    }

    private String with(int text, int name) {
      return document
          .replace("TEXT", "a".repeat(text))
          .replace("TAIL", "a".repeat(Math.max(0, text - "ab\n".length())))
          .replace("NAME", "n".repeat(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatStandsAtALimitAndNothingBeyond(Written form) {
    int limit = Written.LIMIT;

    assertThat(refusal(form.with(limit, limit))).isEmpty();
    assertThat(refusal(form.with(limit + 1, 1)))
        .contains("a text is longer than 200 characters (limit text-length).");
    assertThat(refusal(form.with(1, limit + 1)))
        .contains("a name is longer than 200 characters (limit name-length).");
  }

  private static String refusal(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Limits lowered =
        Limits.standard()
            .with(Limit.TEXT_LENGTH, Written.LIMIT)
            .with(Limit.NAME_LENGTH, Written.LIMIT);
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(bytes));
    SbomFormat format = SbomFormat.recognise(bytes).orElseThrow();
    try {
      assertThat(format.read(source, new SbomLimits(lowered))).isNotNull();
      return "";
    } catch (InvalidInputException e) {
      return e.getMessage();
    }
  }
}
