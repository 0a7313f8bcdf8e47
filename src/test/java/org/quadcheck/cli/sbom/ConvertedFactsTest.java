package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.report.convert.Target;

/** What a document does not say before a conversion it does not say after it. */
class ConvertedFactsTest {
  private static final String CYCLONE_DX =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "metadata": {"lifecycles": [{"phase": "%s"}],
         "component": {"type": "application", "bom-ref": "p", "name": "p"}},
       "components": [{"type": "library", "bom-ref": "a", "name": "a"}],
       "dependencies": [{"ref": "p", "dependsOn": %s}],
       "compositions": [{"aggregate": "%s", "assemblies": ["p"]}]}
      """;
  @TempDir private Path folder;

  private Content of(String text, Target target) throws IOException, InvalidInputException {
    return new Conversion(folder).converted(text, target);
  }

  @ParameterizedTest
  @EnumSource
  void aPhaseThatThereIsNoneOfIsNotMadeOne(Target target)
      throws IOException, InvalidInputException {
    String text = CYCLONE_DX.formatted("some day", "[]", "complete");

    assertThat(of(text, target).sbom().fact(DocumentField.GENERATION_CONTEXT).state())
        .isEqualTo(State.ABSENT);
  }

  @Test
  void aVersionWithoutASerialNumberIsNotMadeOne() throws IOException, InvalidInputException {
    String text =
        CYCLONE_DX
            .formatted("build", "[]", "complete")
            .replace("\"version\": 1", "\"version\": 1, \"serialNumber\": \"urn:uuid:7\"");

    assertThat(of(text, Target.SPDX_JSON).sbom().fact(DocumentField.SBOM_VERSION).state())
        .isEqualTo(State.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "complete, [], NOT_SAID",
    "incomplete, [], UNKNOWN",
    "incomplete, '[\"a\"]', UNKNOWN",
    "unknown, '[\"a\"]', UNKNOWN"
  })
  void thatMoreMayBeNeededThanIsKnown(String aggregate, String needed, Completeness expected)
      throws IOException, InvalidInputException {
    String text = CYCLONE_DX.formatted("build", needed, aggregate);

    assertThat(of(text, Target.SPDX_JSON).sbom().completeness()).isEqualTo(expected);
  }
}
