package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** Every version of CycloneDX is read, from the first on and one newer than known. */
class EveryVersionTest {

  @Test
  void knowsEveryMemberOfTheValidExamplesOfTheSpecification()
      throws IOException, InvalidInputException {
    Set<String> unknown = new TreeSet<>();
    Set<String> versions = new TreeSet<>();
    for (Path file : Fixtures.files()) {
      boolean valid =
          file.toString().contains("cyclonedx-spec")
              && file.getFileName().toString().startsWith("valid-");
      if (valid && Fixtures.format(file).isPresent()) {
        Sbom sbom = Fixtures.read(Fixtures.format(file).get(), file);
        versions.add(sbom.version() + " " + sbom.encoding());
        sbom.notes().stream()
            .filter(note -> note.kind() == FormatNote.Kind.UNKNOWN_MEMBER)
            .forEach(note -> unknown.add(note.message()));
      }
    }
    assertThat(versions)
        .containsExactly(
            "1.0 XML",
            "1.1 XML",
            "1.2 JSON",
            "1.2 XML",
            "1.3 JSON",
            "1.3 XML",
            "1.4 JSON",
            "1.4 XML",
            "1.5 JSON",
            "1.5 XML",
            "1.6 JSON",
            "1.6 XML");
    // What these examples add of their own on purpose.
    assertThat(unknown)
        .containsExactly(
            "unknown member 'bar' was skipped",
            "unknown member 'foo' was skipped",
            "unknown member 'foo:fruit' was skipped");
  }

  @ParameterizedTest
  @CsvSource({"1.0, 0", "1.1, 0", "1.2, 0", "1.7, 0", "1.8, 1", "1.12, 1"})
  void readsXmlOfEveryVersion(String version, int remarks) throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/%s" version="1">
              <components><component type="library">
                <publisher>Maker</publisher><group>org.example</group><name>a</name><version>1</version>
                <licenses><license><id>MIT</id></license></licenses>
                <purl>pkg:maven/org.example/a@1</purl><modified>false</modified>
              </component></components>
            </bom>
            """
                .formatted(version));

    assertThat(sbom.version()).isEqualTo(version);
    assertThat(sbom.components()).extracting(Component::label).containsExactly("a 1");
    assertThat(sbom.components().get(0).states().of(ComponentField.LICENCE))
        .isEqualTo(State.STATED);
    assertThat(sbom.notes()).hasSize(remarks);
  }

  @Test
  void readsALicenceWithDetailsOfVersion17() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.7"><components><component type="library">
              <name>a</name><licenses><expression-detailed expression="MIT OR Apache-2.0">
                <details license-identifier="MIT"/>
              </expression-detailed></licenses>
            </component></components></bom>
            """);

    assertThat(sbom.components().get(0).states().of(ComponentField.LICENCE))
        .isEqualTo(State.STATED);
    assertThat(sbom.notes()).isEmpty();
  }
}
