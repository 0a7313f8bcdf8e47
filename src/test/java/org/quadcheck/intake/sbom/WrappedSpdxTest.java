package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** SPDX as GitHub's REST API answers with it: within an object. */
class WrappedSpdxTest {
  private static final String SPDX =
      """
      {"SPDXID": "SPDXRef-DOCUMENT", "spdxVersion": "SPDX-2.3", "name": "com.github.acme/widget",
       "creationInfo": {"created": "2026-01-31T12:00:00Z", "creators": ["Tool: protobom-1", "Tool: GitHub.com-Dependency-Graph"]},
       "dataLicense": "CC0-1.0", "documentNamespace": "https://spdx.example/widget-1",
       "packages": [{"SPDXID": "SPDXRef-a", "name": "a", "versionInfo": "1", "downloadLocation": "NOASSERTION"},
         {"SPDXID": "SPDXRef-b", "name": "b", "versionInfo": "2", "downloadLocation": "NOASSERTION"}],
       "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relatedSpdxElement": "SPDXRef-a", "relationshipType": "DESCRIBES"}]}
      """;

  @Test
  void understandsTheSameAsByItself() throws InvalidInputException {
    Sbom alone = read(SPDX);
    Sbom within = read("{\"sbom\": %s}".formatted(SPDX));

    assertThat(within.graph().gaps()).isEqualTo(alone.graph().gaps());
    assertThat(within.components().size()).isEqualTo(1);
    assertThat(violations(alone)).isEmpty();
    assertThat(violations(within))
        .containsExactly("the document stands within 'sbom' and not by itself");
  }

  @Test
  void tellsWhatStandsBesideTheDocument() throws InvalidInputException {
    assertThat(violations(read("{\"id\": 7, \"sbom\": %s, \"more\": [{}]}".formatted(SPDX))))
        .containsExactly(
            "'id' stands beside the document",
            "the document stands within 'sbom' and not by itself",
            "'more' stands beside the document");
  }

  @Test
  void holdsTheRulesOfTheFormatAgainstIt() throws InvalidInputException {
    String without = SPDX.replace("\"dataLicense\": \"CC0-1.0\", ", "");

    assertThat(violations(read("{\"sbom\": %s}".formatted(without))))
        .hasSize(violations(read(without)).size() + 1)
        .containsAll(violations(read(without)));
  }

  @Test
  void refusesTwoDocumentsInOne() {
    for (String beside :
        new String[] {
          "{\"sbom\": %s, \"bomFormat\": \"CycloneDX\"}",
          "{\"@context\": \"x\", \"sbom\": %s}",
          "{\"sbom\": %s, \"sbom\": {}}",
          "{\"sbom\": %s} {}",
          "{\"sbom\": %s"
        }) {
      assertThatThrownBy(() -> read(beside.formatted(SPDX)))
          .as(beside)
          .isInstanceOf(InvalidInputException.class);
    }
  }

  private static List<String> violations(Sbom sbom) {
    return sbom.notes().stream().map(FormatNote::message).toList();
  }

  private static Sbom read(String text) throws InvalidInputException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(bytes));
    return SbomFormat.recognise(bytes).orElseThrow().read(source, SbomLimits.standard());
  }
}
