package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;

/** The rules of SPDX 2 are the same in every encoding. */
class SpdxRulesTest {
  private static final String JSON =
      """
      {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"n","dataLicense":"CC0-1.0",
      "documentNamespace":"http://e/d","creationInfo":{"created":"2026-01-31T12:00:00Z","creators":["Tool: a-1"]},
      "annotations":[{"annotator":"Tool: a-1","annotationDate":"2026-01-31T12:00:00Z","annotationType":"NONE"}],
      "files":[{"SPDXID":"F","fileName":"./f","checksums":[{"algorithm":"SHA1","checksumValue":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}],"fileTypes":["BOOK"]}],
      "hasExtractedLicensingInfos":[{"licenseId":"LicenseRef-1"}],
      "packages":[{"SPDXID":"A","name":"a","downloadLocation":"NONE","filesAnalyzed":false,"primaryPackagePurpose":"TOY",
      "externalRefs":[{"referenceCategory":"ODD","referenceType":"purl","referenceLocator":"pkg:npm/a@1"}]},
      {"SPDXID":"A","name":"b"}],
      "relationships":[{"spdxElementId":"SPDXRef-DOCUMENT","relationshipType":"DESCRIBES","relatedSpdxElement":"A"},
      {"spdxElementId":"A","relationshipType":"LIKES","relatedSpdxElement":"F"}]}
      """;
  private static final String TAGS =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: n
      DocumentNamespace: http://e/d
      Creator: Tool: a-1
      Created: 2026-01-31T12:00:00Z
      PackageName: a
      SPDXID: A
      PackageDownloadLocation: NONE
      FilesAnalyzed: false
      PrimaryPackagePurpose: TOY
      ExternalRef: ODD purl pkg:npm/a@1
      PackageName: b
      SPDXID: A
      FileName: ./f
      SPDXID: F
      FileType: BOOK
      FileChecksum: SHA1: da39a3ee5e6b4b0d3255bfef95601890afd80709
      LicenseID: LicenseRef-1
      Annotator: Tool: a-1
      AnnotationDate: 2026-01-31T12:00:00Z
      AnnotationType: NONE
      Relationship: SPDXRef-DOCUMENT DESCRIBES A
      Relationship: A LIKES F
      """;
  private static final String XML =
      """
      <Document><spdxVersion>SPDX-2.3</spdxVersion><SPDXID>SPDXRef-DOCUMENT</SPDXID><name>n</name><dataLicense>CC0-1.0</dataLicense>
      <documentNamespace>http://e/d</documentNamespace>
      <creationInfo><created>2026-01-31T12:00:00Z</created><creators>Tool: a-1</creators></creationInfo>
      <annotations><annotator>Tool: a-1</annotator><annotationDate>2026-01-31T12:00:00Z</annotationDate><annotationType>NONE</annotationType></annotations>
      <files><SPDXID>F</SPDXID><fileName>./f</fileName><fileTypes>BOOK</fileTypes>
      <checksums><algorithm>SHA1</algorithm><checksumValue>da39a3ee5e6b4b0d3255bfef95601890afd80709</checksumValue></checksums></files>
      <hasExtractedLicensingInfos><licenseId>LicenseRef-1</licenseId></hasExtractedLicensingInfos>
      <packages><SPDXID>A</SPDXID><name>a</name><downloadLocation>NONE</downloadLocation><filesAnalyzed>false</filesAnalyzed>
      <primaryPackagePurpose>TOY</primaryPackagePurpose>
      <externalRefs><referenceCategory>ODD</referenceCategory><referenceType>purl</referenceType><referenceLocator>pkg:npm/a@1</referenceLocator></externalRefs></packages>
      <packages><SPDXID>A</SPDXID><name>b</name></packages>
      <relationships><spdxElementId>SPDXRef-DOCUMENT</spdxElementId><relationshipType>DESCRIBES</relationshipType><relatedSpdxElement>A</relatedSpdxElement></relationships>
      <relationships><spdxElementId>A</spdxElementId><relationshipType>LIKES</relationshipType><relatedSpdxElement>F</relatedSpdxElement></relationships>
      </Document>
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://spdx.org/rdf/terms#">
      <SpdxDocument rdf:about="http://e/d#SPDXRef-DOCUMENT"><specVersion>SPDX-2.3</specVersion><name>n</name>
      <dataLicense rdf:resource="http://spdx.org/licenses/CC0-1.0"/>
      <creationInfo><CreationInfo><created>2026-01-31T12:00:00Z</created><creator>Tool: a-1</creator></CreationInfo></creationInfo>
      <annotation><Annotation><annotator>Tool: a-1</annotator><annotationDate>2026-01-31T12:00:00Z</annotationDate>
      <annotationType rdf:resource="http://spdx.org/rdf/terms#annotationType_none"/></Annotation></annotation>
      <hasExtractedLicensingInfo><ExtractedLicensingInfo rdf:about="http://e/d#LicenseRef-1"><licenseId>LicenseRef-1</licenseId></ExtractedLicensingInfo></hasExtractedLicensingInfo>
      <relationship><Relationship><relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_describes"/>
      <relatedSpdxElement rdf:resource="http://e/d#A"/></Relationship></relationship></SpdxDocument>
      <File rdf:about="http://e/d#F"><fileName>./f</fileName><fileType rdf:resource="http://spdx.org/rdf/terms#fileType_book"/>
      <checksum><Checksum><algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha1"/><checksumValue>da39a3ee5e6b4b0d3255bfef95601890afd80709</checksumValue></Checksum></checksum></File>
      <Package rdf:about="http://e/d#A"><name>a</name><downloadLocation rdf:resource="http://spdx.org/rdf/terms#none"/><filesAnalyzed>false</filesAnalyzed>
      <primaryPackagePurpose rdf:resource="http://spdx.org/rdf/terms#purpose_toy"/>
      <externalRef><ExternalRef><referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_odd"/>
      <referenceType rdf:resource="http://spdx.org/rdf/references/purl"/><referenceLocator>pkg:npm/a@1</referenceLocator></ExternalRef></externalRef>
      <relationship><Relationship><relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_likes"/>
      <relatedSpdxElement rdf:resource="http://e/d#F"/></Relationship></relationship></Package>
      <Package rdf:about="http://e/d#A"><name>b</name></Package>
      </rdf:RDF>
      """;

  private static final List<String> FAULTS =
      List.of(
          "'annotationType' is 'NONE', which is none of the 2 values that the format knows",
          "'fileTypes' is 'BOOK', which is none of the 11 values that the format knows",
          "'primaryPackagePurpose' is 'TOY', which is none of the 12 values that the format knows",
          "'referenceCategory' is 'ODD', which is none of the 6 values that the format knows",
          "'relationshipType' is 'LIKES', which is none of the 45 values that the format knows",
          "a 'SPDXID' is used that another part has",
          "an entry of 'annotations' lacks 'comment'",
          "an entry of 'hasExtractedLicensingInfos' lacks 'extractedText'",
          "an entry of 'packages' lacks 'downloadLocation'");

  @ParameterizedTest
  @ValueSource(strings = {JSON, TAGS, XML, RDF})
  void findTheSameFaultsInEveryEncoding(String document) throws InvalidInputException {
    Sbom sbom = Fixtures.read(document);

    assertThat(sbom.notes())
        .as(sbom.encoding())
        .extracting(note -> note.message().replace("fileType'", "fileTypes'"))
        .containsExactlyInAnyOrderElementsOf(FAULTS);
    assertThat(sbom.validity()).isEqualTo(new Validity("SPDX 2.3", FAULTS.size()));
  }

  @Test
  void saysWhichTagsStandNowhere() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            SPDXVersion: SPDX-2.3
            PackageVersion: 1
            FileType: BINARY
            Gadget: 1
            ExternalDocumentRef: DocumentRef-x http://e/x SHA1: d6a770ba38583ed4bb4525bd96e50461655d2758
            PackageName: a
            PackageChecksum: SHA1
            ExternalRef: SECURITY cpe23Type
            FileName: ./f
            PackageComment: too late
            """);

    assertThat(sbom.notes())
        .extracting(note -> note.place().line() + " " + note.message())
        .contains(
            "2 'PackageVersion' stands outside of what it speaks of",
            "3 'FileType' stands outside of what it speaks of",
            "4 unknown member 'Gadget' was skipped",
            "7 an entry of 'checksums' lacks 'checksumValue'",
            "8 an entry of 'externalRefs' lacks 'referenceLocator'",
            "10 'PackageComment' stands outside of what it speaks of");
    assertThat(sbom.validity().violations())
        .isEqualTo(sbom.notes().stream().mapToInt(FormatNote::count).sum());
  }

  /** What says in its name that it is one document in several encodings. */
  @Test
  void gradeOneDocumentAlikeInEveryEncoding() throws IOException {
    Map<String, TreeSet<String>> grades = new TreeMap<>();
    for (Path file : Fixtures.files()) {
      String path = Fixtures.folder().relativize(file).toString();
      String name =
          path.replaceFirst("(SPDX)(JSON|Rdf|Tag|XML|YAML)(Example-v?2\\.[23]).*", "$1$3");
      boolean twin = !name.equals(path) && !path.contains("warning") && !path.contains("exception");
      if (twin && Fixtures.format(file).isPresent()) {
        grades
            .computeIfAbsent(name.replace("-v", "-"), key -> new TreeSet<>())
            .add(grade(file) + " " + Fixtures.format(file).get());
      }
    }
    List<String> otherwise = new ArrayList<>();
    grades.forEach(
        (name, seen) -> {
          if (seen.stream().map(one -> one.split(" ", 2)[0]).distinct().count() > 1) {
            otherwise.add(name + "\t" + seen);
          }
        });
    assertThat(grades).hasSizeGreaterThan(4);
    assertThat(otherwise).isEqualTo(FixtureWalkTest.lines("spdx-graded-otherwise.tsv"));
  }

  private static String grade(Path file) {
    try {
      return Fixtures.read(Fixtures.format(file).orElseThrow(), file).validity().grade().name();
    } catch (InvalidInputException e) {
      return "refused";
    }
  }
}
