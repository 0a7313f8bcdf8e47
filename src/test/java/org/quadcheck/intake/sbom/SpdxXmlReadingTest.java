package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** How the elements of SPDX XML are understood. */
class SpdxXmlReadingTest {

  @Test
  void saysWhatIsUnknown() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion>
            <foo><packages><name>y</name></packages></foo>
            <documentDescribes>A</documentDescribes>
            <packages><SPDXID>A</SPDXID><name>a</name>
            <versionInfo>1</versionInfo></packages>
            <packages><SPDXID>B</SPDXID><name>b</name><foo/></packages>
            </Document>
            """);

    assertThat(sbom.subject().map(Component::label)).contains("a 1");
    assertThat(sbom.components()).extracting(Component::label).containsExactly("b");
    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message() + " " + note.count())
        .containsExactly(
            "sbom:2: unknown member 'foo' was skipped 2",
            "sbom:4: an entry of 'packages' lacks 'downloadLocation' 2",
            "sbom:1: the document lacks 'creationInfo' 1",
            "sbom:1: the document lacks 'dataLicense' 1",
            "sbom:1: the document lacks 'documentNamespace' 1",
            "sbom:1: the document lacks 'name' 1");
  }

  @Test
  void refusesWhatStandsTwice() {
    assertThatThrownBy(
            () ->
                Fixtures.read(
                    """
                    <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion>
                    <packages><SPDXID>A</SPDXID><name>a</name>
                    <versionInfo>1</versionInfo><versionInfo>2</versionInfo></packages>
                    </Document>
                    """))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("sbom:3: 'versionInfo' stands twice in one element.");
  }
}
