package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** What YAML would make of a plain text is not made of it. */
class SpdxYamlReadingTest {
  private static final String HEAD =
      "spdxVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\ndocumentDescribes: [A]\n";

  private static Component only(String members) throws InvalidInputException {
    return Fixtures.read(HEAD + "packages:\n- SPDXID: A\n  name: a\n  " + members)
        .subject()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.10", "012", "1_000", "0x1F", "1e3", "no", "on", "true", "2026-01-31", "1:30"})
  void keepsAVersionAsItIsWritten(String version) throws InvalidInputException {
    for (String written : new String[] {version, "'" + version + "'", "\"" + version + "\""}) {
      assertThat(only("versionInfo: " + written).version()).as(written).isEqualTo(version);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "''"})
  void findsNoVersionWhereNoneIsWritten(String version) throws InvalidInputException {
    assertThat(only("versionInfo: " + version).states().of(ComponentField.VERSION))
        .isNotEqualTo(State.STATED);
  }

  @Test
  void readsTextsOfSeveralLines() throws InvalidInputException {
    Component seen = only("comment: |\n    quadcheck:end-of-life: 2030-01-31\n    more\n");

    assertThat(seen.endOfLife()).isEqualTo("2030-01-31");
  }

  @Test
  void readsADocumentThatIsLargerThanTheLibraryLikes() throws InvalidInputException {
    StringBuilder large = new StringBuilder(HEAD).append("packages:\n");
    for (int i = 0; i < 60_000; i++) {
      large.append("- SPDXID: P").append(i).append("\n  name: \"library number ").append(i);
      large.append("\"\n  description: \"Does what libraries do.\"\n");
    }
    assertThat(large.length()).isGreaterThan(4_000_000);
    assertThat(Fixtures.read(large.toString()).components()).hasSize(60_000);
  }

  @Test
  void findsTheVersionThatStandsBehindThePackages() throws InvalidInputException {
    String filler = "- {SPDXID: B, name: b}\n".repeat(5_000);
    byte[] late =
        ("SPDXID: SPDXRef-DOCUMENT\npackages:\n" + filler + "spdxVersion: SPDX-2.3\n")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(SbomFormat.recognise(Arrays.copyOf(late, 1 << 16))).isEmpty();
    assertThat(SbomFormat.recogniseWhole(() -> new ByteArrayInputStream(late)))
        .contains(SbomFormat.SPDX_YAML);
  }

  @Test
  void saysWhatIsOfAnotherTypeWithItsPlace() throws InvalidInputException {
    Sbom sbom = Fixtures.read(HEAD + "packages:\n- SPDXID: A\n  name: [a]\n  checksums: b\n");

    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message())
        .startsWith(
            "sbom:6:9: 'name' must be a text, but is a list",
            "sbom:7:14: 'checksums' must be a list, but is a text",
            "sbom:5:3: an entry of 'packages' lacks 'downloadLocation'",
            "sbom:1:1: the document lacks 'creationInfo'");
  }

  @Test
  void skipsUnknownMembersAndSaysSo() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + "foo: {packages: [{name: y}]}\npackages:\n- SPDXID: A\n  foo: [[x]]\n  name: a\n");

    assertThat(sbom.components()).isEmpty();
    assertThat(sbom.subject().map(Component::name)).contains("a");
    assertThat(sbom.notes())
        .filteredOn(note -> note.kind() == FormatNote.Kind.UNKNOWN_MEMBER)
        .extracting(FormatNote::message)
        .containsExactly("unknown member 'foo' was skipped");
  }
}
