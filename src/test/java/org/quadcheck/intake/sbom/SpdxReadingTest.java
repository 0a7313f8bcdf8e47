package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** How single tags of an SPDX document are understood. */
class SpdxReadingTest {
  private static final String HEAD = "SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PackageSupplier: Organization: Acme; SUPPLIER; STATED",
        "PackageSupplier: Person: J. Rivera (j@acme.example); SUPPLIER; STATED",
        "PackageSupplier: Organization:; SUPPLIER; PLACEHOLDER",
        "PackageSupplier: NOASSERTION; SUPPLIER; PLACEHOLDER",
        "PackageSupplier: NONE; SUPPLIER; PLACEHOLDER",
        "PackageSupplier: Organization: unknown; SUPPLIER; UNKNOWN",
        "PackageSupplier: Tool: maker-1.0; SUPPLIER; MALFORMED",
        "PackageOriginator: tool: maker; PRODUCER; MALFORMED",
        "PackageOriginator: tool: maker; ORIGIN; MALFORMED",
        "PackageOriginator: Toolmakers Ltd; PRODUCER; STATED",
        "PackageOriginator: Organization: Acme; PRODUCER; STATED",
        "PackageSupplier: Organization: Acme; PRODUCER; ABSENT",
        "PackageLicenseConcluded: NOASSERTION; LICENCE; PLACEHOLDER",
        "PackageLicenseConcluded: NONE; LICENCE; STATED",
        "PackageLicenseDeclared: MIT; LICENCE; STATED",
        "PackageLicenseDeclared: LicenseRef-ours; LICENCE; STATED",
        "PackageLicenseDeclared: LicenseRef-lost; LICENCE; MALFORMED",
        "PackageLicenseDeclared: DocumentRef-x:LicenseRef-theirs; LICENCE; STATED",
        "PackageDownloadLocation: NOASSERTION; ORIGIN; PLACEHOLDER",
        "PackageDownloadLocation: https://example.org/a; ORIGIN; STATED",
        "PackageVersion: NOASSERTION; VERSION; PLACEHOLDER",
        "PackageSummary: Reads.; DESCRIPTION; STATED",
        "PackageComment: Mind this.; COMMENTS; STATED",
        "PackageComment: quadcheck:supplier:withheld; SUPPLIER; WITHHELD",
        "PackageLicenseComments: Not for export.; USAGE_RESTRICTIONS; STATED",
        "ReleaseDate: 2026-01-31T00:00:00Z; RELEASE_DATE; STATED",
        "ValidUntilDate: someday; END_OF_LIFE; MALFORMED",
        "PrimaryPackagePurpose: ARCHIVE; ARCHIVE; STATED",
        "PrimaryPackagePurpose: OTHER; EXECUTABLE; ABSENT",
        "PackageChecksum: SHA1: 86f7e437faa5a7fce15d1ddcb9eaea377667b8ec; HASH; STATED",
        "PackageChecksum: SHA1: da39a3ee5e6b4b0d3255bfef95601890afd80709; HASH; PLACEHOLDER",
        "PackageChecksum: SHA256: da39a3ee5e6b4b0d3255bfef95601890afd80709; HASH; MALFORMED",
        "PackageChecksum: SHA256; HASH; ABSENT",
        "PackageVerificationCode: da39a3ee5e6b4b0d3255bfef95601890afd80709; HASH; ABSENT",
        "ExternalRef: SECURITY cpe23Type cpe:2.3:a:v:p:1:*:*:*:*:*:*:*; CPE; STATED",
        "ExternalRef: SECURITY cpe23Type cpe:2.3:a:v:p:1:*:*:*:*:*:*:*; VULNERABILITIES; ABSENT",
        "ExternalRef: SECURITY advisory https://example.org/1; VULNERABILITIES; STATED",
        "ExternalRef: SECURITY http://spdx.org/rdf/references/advisory https://e.org/1;"
            + " VULNERABILITIES; STATED",
        "ExternalRef: OTHER http://e.org/d#url https://e.org/1; VULNERABILITIES; ABSENT",
        "ExternalRef: PACKAGE_MANAGER purl pkg:npm/a@1; IDENTIFIER; STATED",
        "ExternalRef: PERSISTENT-ID swh swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2;"
            + " IDENTIFIER; STATED"
      })
  void findsTheStateOfAField(String tag, ComponentField field, State expected)
      throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + "PackageName: a\nSPDXID: A\n"
                + tag
                + "\nLicenseID: LicenseRef-ours\nExtractedText: May.\n");

    assertThat(sbom.components().get(0).states().of(field)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Creator: Organization: Acme (); AUTHOR; STATED; Acme",
        "Creator: Person: J. Rivera (j@acme.example); AUTHOR; STATED; J. Rivera",
        "Creator: Tool: maker-1.2; AUTHOR; ABSENT; ''",
        "Creator: Tool: maker-1.2; TOOL_NAME; STATED; maker",
        "Creator: Tool: LicenseFind-1.0; TOOL_VERSION; STATED; 1.0",
        "Creator: Tool: a-b-v2.0-rc1; TOOL_VERSION; STATED; v2.0-rc1",
        "Creator: Tool: oe maker 1.0; TOOL_NAME; STATED; oe maker",
        "Creator: Tool: oe maker 1.0; TOOL_VERSION; STATED; 1.0",
        "Creator: Tool: maker - 0.1.0; TOOL_NAME; STATED; maker",
        "Creator: Tool: maker-V1.2; TOOL_VERSION; STATED; V1.2",
        "Creator: Tool: maker 2 of 3 parts; TOOL_VERSION; ABSENT; ''",
        "Creator: Tool: maker; TOOL_VERSION; ABSENT; ''",
        "Created: 2026-01-31T10:00:00Z; TIMESTAMP; STATED; 2026-01-31T10:00:00Z",
        "Created: 2026-01-31T10:00:00.123Z; TIMESTAMP; STATED; 2026-01-31T10:00:00.123Z",
        "Created: yesterday; TIMESTAMP; MALFORMED; yesterday",
        "DocumentNamespace: https://example.org/1; SBOM_VERSION; ABSENT; ''",
        "DocumentComment: quadcheck:sbom-version: 4; SBOM_VERSION; STATED; 4",
        "CreatorComment: SBOM Type: build; GENERATION_CONTEXT; ABSENT; ''"
      })
  void findsAFactOfTheDocument(String tag, DocumentField field, State state, String text)
      throws InvalidInputException {
    Sbom sbom = Fixtures.read(HEAD + tag + "\n");

    assertThat(sbom.fact(field).state()).isEqualTo(state);
    assertThat(sbom.fact(field).text()).isEqualTo(text);
  }

  @Test
  void readsValuesThatRunOverLines() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD + "PackageName: <text>a\r\nPackageName: b</text>\r\nSPDXID: A\r\n\r\n# end");

    assertThat(sbom.components()).extracting(Component::name).containsExactly("a\nPackageName: b");
  }

  /** Many tools write the comment before they say of what it speaks. */
  @Test
  void givesARemarkToWhatItNamesWhereverThatStands() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + """
                PackageName: a
                SPDXID: A
                PackageName: b
                SPDXID: B
                Annotator: Tool: t
                AnnotationComment: <text>The supplier was not told to us.
                quadcheck:supplier:unknown
                quadcheck:sbom-version: 7</text>
                AnnotationType: OTHER
                SPDXREF: A
                Annotator: Tool: t
                SPDXREF: B
                AnnotationComment: quadcheck:supplier:withheld
                Annotator: Tool: t
                AnnotationComment: quadcheck:generation-context: build
                SPDXREF: SPDXRef-DOCUMENT
                """);

    assertThat(sbom.components())
        .extracting(one -> one.states().of(ComponentField.SUPPLIER))
        .containsExactly(State.UNKNOWN, State.WITHHELD);
    assertThat(sbom.components())
        .extracting(one -> one.states().of(ComponentField.COMMENTS))
        .containsExactly(State.STATED, State.ABSENT);
    assertThat(sbom.fact(DocumentField.SBOM_VERSION).state()).isEqualTo(State.ABSENT);
    assertThat(sbom.fact(DocumentField.GENERATION_CONTEXT).text()).isEqualTo("build");
  }

  @Test
  void refusesWhatStandsTwiceAmongTags() {
    String one = "PackageName: a\nSPDXID: A\nPackageVersion: 1\n";
    Map<String, String> refused =
        Map.of(
            one + "PackageVersion: 2\n",
            "'PackageVersion' stands twice in one package",
            one + "SPDXID: B\n",
            "'SPDXID' stands twice in one package",
            "Created: 2026-01-01T00:00:00Z\n" + one + "Created: 2020-01-01T00:00:00Z\n",
            "'Created' stands twice",
            "SPDXVersion: SPDX-2.2\n" + one,
            "'SPDXVersion' stands twice");

    refused.forEach(
        (tags, wrong) ->
            assertThatThrownBy(() -> Fixtures.read(HEAD + tags))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(wrong + ". Ask the supplier to export it anew."));
  }

  @Test
  void countsFilesAndDoesNotTakeThemForComponents() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + """
                PackageName: a
                SPDXID: A
                FileName: ./b
                SPDXID: B
                FileChecksum: SHA1: da39a3ee5e6b4b0d3255bfef95601890afd80709
                Relationship: A CONTAINS B
                """);

    assertThat(sbom.files()).isEqualTo(1);
    assertThat(sbom.components()).extracting(Component::id).containsExactly("A");
    assertThat(sbom.graph().containmentEdges()).isEqualTo(1);
    assertThat(sbom.graph().dangling()).isEmpty();
  }

  @Test
  void saysWhatBreaksARule() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            SPDXVersion: SPDX-2.1
            PackageVersion: 1
            this is nothing
            Creator: Acme
            PackageName: a
            PackageSupplier: Acme
            ExternalRef: SECURITY
            Relationship: A CONTAINS
            """);

    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "SPDX 2.1 is older than 2.2 and read as 2.2",
            "a tag of a package stands outside of any",
            "a line is neither a tag with a value nor a comment",
            "a creator is neither a person, an organisation nor a tool",
            "'supplier' must begin with 'Organization:' or 'Person:'",
            "an ExternalRef lacks one of its three parts",
            "a relationship lacks one of its three parts",
            "a package has no SPDXID",
            "the document has no SPDXID");
  }
}
