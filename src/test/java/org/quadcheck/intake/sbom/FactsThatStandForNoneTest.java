package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** Facts of a document that are written and say nothing. */
class FactsThatStandForNoneTest {
  private static final String CYCLONE_DX =
      """
      {"bomFormat":"CycloneDX","specVersion":"1.6","version":3,"serialNumber":"urn:uuid:%s","metadata":
      {"timestamp":"%s","authors":[{"name":"%s"}],"tools":[{"name":"maker","version":"%s"}]},"components":[]}
      """;
  private static final String SERIAL = "3e671687-395b-41f5-a30f-a58921a69b79";
  private static final String TIME = "2026-01-31T00:00:00Z";

  private static Sbom read(String serial, String time, String author, String tool)
      throws InvalidInputException {
    return Fixtures.read(CYCLONE_DX.formatted(serial, time, author, tool));
  }

  private static State state(Sbom sbom, DocumentField field) {
    return sbom.fact(field).state();
  }

  @ParameterizedTest
  @CsvSource({
    "Acme, STATED",
    "The Open Group, STATED",
    "various, PLACEHOLDER",
    "Open Source, PLACEHOLDER",
    "Author, PLACEHOLDER",
    "[Your Company], PLACEHOLDER",
  })
  void anAuthorWhoIsNobody(String author, State expected) throws Exception {
    assertThat(state(read(SERIAL, TIME, author, "1.2"), DocumentField.AUTHOR)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, STATED",
    "v1, STATED",
    "latest, PLACEHOLDER",
    "(devel), PLACEHOLDER",
    "${project.version}, PLACEHOLDER",
  })
  void aVersionOfAToolThatIsNone(String version, State expected) throws Exception {
    assertThat(state(read(SERIAL, TIME, "Acme", version), DocumentField.TOOL_VERSION))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1980-02-01T00:00:00Z", "0001-01-01T00:00:00Z"})
  void aTimeThatABuildWritesInThePlaceOfOne(String time) throws Exception {
    Sbom sbom = read(SERIAL, time, "Acme", "1.2");

    assertThat(state(sbom, DocumentField.TIMESTAMP)).isEqualTo(State.PLACEHOLDER);
    assertThat(Remedy.of(DocumentField.TIMESTAMP, sbom))
        .isEqualTo(
            new Remedy(
                Fault.BUILDER,
                "The build leaves the time out so that it can be repeated; ask when it was made."));
  }

  @Test
  void aTimeOfLongAgoIsOne() throws Exception {
    Sbom sbom = read(SERIAL, "2006-01-02T15:04:05Z", "Acme", "1.2");

    assertThat(state(sbom, DocumentField.TIMESTAMP)).isEqualTo(State.STATED);
  }

  @Test
  void aSerialNumberOfNoughtsIsNone() throws Exception {
    Sbom sbom = read("00000000-0000-0000-0000-000000000000", TIME, "Acme", "1.2");

    assertThat(state(sbom, DocumentField.SBOM_VERSION)).isEqualTo(State.PLACEHOLDER);
    assertThat(sbom.link()).isEmpty();
    assertThat(state(read(SERIAL, TIME, "Acme", "1.2"), DocumentField.SBOM_VERSION))
        .isEqualTo(State.STATED);
  }
}
