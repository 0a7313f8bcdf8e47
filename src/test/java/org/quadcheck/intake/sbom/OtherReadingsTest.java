package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.check.Check;
import org.quadcheck.check.DocumentFieldStated;
import org.quadcheck.check.FieldCoverage;
import org.quadcheck.check.HashAlgorithmAccepted;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Reading;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * Where checkers disagree, the other reading is asked for by name, and it alone changes anything.
 */
class OtherReadingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String DIGEST = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
  private static final String SHA256 =
      "f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513";

  private static Outcome outcome(Check check, Sbom sbom) {
    return check
        .evaluate(new Submission(List.of(), List.of(), List.of(sbom)), TODAY)
        .get(0)
        .outcome();
  }

  private static Check covers(ComponentField field, Reading... reading) {
    return new FieldCoverage(
        field,
        Optional.empty(),
        false,
        List.of(),
        List.of(reading).stream().findFirst(),
        false,
        List.of());
  }

  private static Sbom component(String members) throws InvalidInputException {
    return Fixtures.read(
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
        "metadata":{"component":{"type":"application","bom-ref":"p","name":"p"}},
        "components":[{"type":"library","bom-ref":"a","name":"a",%s}],"dependencies":[{"ref":"p","dependsOn":["a"]}]}
        """
            .formatted(members));
  }

  private static Sbom licensed(String by) throws InvalidInputException {
    return component("\"licenses\":[{\"license\":{\"id\":\"MIT\"%s}}]".formatted(by));
  }

  @Test
  void takesTheDeclaredOrTheConcludedLicenceAlone() throws InvalidInputException {
    Check declared = covers(ComponentField.LICENCE, Reading.DECLARED_ONLY);
    Check concluded = covers(ComponentField.LICENCE, Reading.CONCLUDED_ONLY);
    Sbom unqualified = licensed("");

    assertThat(outcome(covers(ComponentField.LICENCE), unqualified)).isEqualTo(Outcome.PASS);
    assertThat(outcome(declared, unqualified)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(concluded, unqualified)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(declared, licensed(",\"acknowledgement\":\"declared\"")))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(concluded, licensed(",\"acknowledgement\":\"declared\"")))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(concluded, licensed(",\"acknowledgement\":\"concluded\"")))
        .isEqualTo(Outcome.PASS);
  }

  /** From 1.7 on a list may hold several expressions. */
  @Test
  void takesOfSeveralExpressionsEachByItself() throws InvalidInputException {
    String list = "\"licenses\":[{\"expression\":\"%s\",\"acknowledgement\":\"declared\"},%s]";
    Check declared = covers(ComponentField.LICENCE, Reading.DECLARED_ONLY);
    Check concluded = covers(ComponentField.LICENCE, Reading.CONCLUDED_ONLY);
    Sbom both =
        component(
            list.formatted("MIT", "{\"expression\":\"ISC\",\"acknowledgement\":\"concluded\"}"));
    Sbom unqualified = component(list.formatted("NOASSERTION", "{\"expression\":\"ISC\"}"));

    assertThat(outcome(declared, both)).isEqualTo(Outcome.PASS);
    assertThat(outcome(concluded, both)).isEqualTo(Outcome.PASS);
    assertThat(outcome(declared, unqualified)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(covers(ComponentField.LICENCE), unqualified)).isEqualTo(Outcome.PASS);
  }

  private static Sbom spdx(String ofPackage, String rest) throws InvalidInputException {
    return Fixtures.read(tags(ofPackage, rest));
  }

  private static String tags(String ofPackage, String rest) {
    return """
        SPDXVersion: SPDX-2.3
        DataLicense: CC0-1.0
        SPDXID: SPDXRef-DOCUMENT
        DocumentName: n
        DocumentNamespace: http://e/d
        Creator: Organization: Maker
        Created: 2026-01-31T12:00:00Z
        PackageName: p
        SPDXID: SPDXRef-p
        PackageDownloadLocation: NONE
        Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p
        Relationship: SPDXRef-p DEPENDS_ON SPDXRef-a
        PackageName: a
        SPDXID: SPDXRef-a
        PackageDownloadLocation: NONE
        %s%s
        """
        .formatted(ofPackage, rest);
  }

  @ParameterizedTest
  @CsvSource({
    "MIT, NOASSERTION, PASS, FAIL",
    "NOASSERTION, MIT, FAIL, PASS",
    "NONE, TBD, PASS, FAIL",
    "LicenseRef-lost, MIT, FAIL, PASS",
    "MIT OR, MIT, FAIL, PASS"
  })
  void takesOneOfTwoLicencesOfSpdxAlone(
      String declared, String concluded, Outcome ofDeclared, Outcome ofConcluded)
      throws InvalidInputException {
    String tags = "PackageLicenseDeclared: %s\nPackageLicenseConcluded: %s\n";
    Sbom sbom = spdx(tags.formatted(declared, concluded), "");

    assertThat(outcome(covers(ComponentField.LICENCE, Reading.DECLARED_ONLY), sbom))
        .isEqualTo(ofDeclared);
    assertThat(outcome(covers(ComponentField.LICENCE, Reading.CONCLUDED_ONLY), sbom))
        .isEqualTo(ofConcluded);
  }

  @Test
  void takesALicenceOfTheDocumentWhereItsTextIsThere() throws InvalidInputException {
    Sbom sbom =
        spdx(
            "PackageLicenseDeclared: LicenseRef-1\n",
            "LicenseID: LicenseRef-1\nExtractedText: May.\n");

    assertThat(outcome(covers(ComponentField.LICENCE, Reading.DECLARED_ONLY), sbom))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(covers(ComponentField.LICENCE, Reading.CONCLUDED_ONLY), sbom))
        .isEqualTo(Outcome.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:npm/a@1, '', PASS, PASS, PASS, PASS",
    "pkg:NPM/a@1, '', PASS, PASS, PASS, PASS",
    "pkg:homemade/a@1, '', PASS, PASS, FAIL, FAIL",
    "pkg:homemade/a@1, cpe:2.3:a:e:a:1:*:*:*:*:*:*:*, PASS, PASS, FAIL, PASS",
    "pkg:npm, '', FAIL, FAIL, FAIL, FAIL",
    "TBD, '', FAIL, FAIL, FAIL, FAIL"
  })
  void takesPurlsOfKnownTypesAlone(
      String purl,
      String cpe,
      Outcome purls,
      Outcome identifiers,
      Outcome knownPurls,
      Outcome knownIdentifiers)
      throws InvalidInputException {
    String members = "\"purl\":\"%s\"".formatted(purl);
    Sbom sbom = component(members + (cpe.isEmpty() ? "" : ",\"cpe\":\"%s\"".formatted(cpe)));

    assertThat(
            List.of(
                outcome(covers(ComponentField.PURL), sbom),
                outcome(covers(ComponentField.IDENTIFIER), sbom),
                outcome(covers(ComponentField.PURL, Reading.KNOWN_TYPES_ONLY), sbom),
                outcome(covers(ComponentField.IDENTIFIER, Reading.KNOWN_TYPES_ONLY), sbom)))
        .containsExactly(purls, identifiers, knownPurls, knownIdentifiers);
  }

  @Test
  void refusesAReadingOfAnotherField() {
    assertThatThrownBy(() -> covers(ComponentField.NAME, Reading.DECLARED_ONLY))
        .hasMessage("declared-only is no reading of name");
    assertThatThrownBy(
            () ->
                new DocumentFieldStated(
                    DocumentField.AUTHOR, false, List.of(Remark.ANNOTATION), false))
        .hasMessage("accept: annotation is for the generation-context alone");
    assertThatThrownBy(
            () ->
                new DocumentFieldStated(
                    DocumentField.GENERATION_CONTEXT,
                    false,
                    List.of(Remark.DOCUMENT_NAMESPACE),
                    false))
        .hasMessage("accept: document-namespace is for the sbom-version alone");
  }

  private static String file(String id, String checksums) {
    return "FileName: ./%s\nSPDXID: SPDXRef-%s\n%s".formatted(id, id, checksums);
  }

  private static final Check STRICT = new HashAlgorithmAccepted(List.of("SHA-256"), false, false);
  private static final Check WITH_FILES =
      new HashAlgorithmAccepted(List.of("SHA-256"), false, true);
  private static final Check COVERED = covers(ComponentField.HASH, Reading.COUNT_FILES);

  @Test
  void takesTheHashesOfAllFilesForThoseOfAPackageWithoutOne() throws InvalidInputException {
    String good = "FileChecksum: SHA1: %s\nFileChecksum: SHA256: %s\n".formatted(DIGEST, SHA256);
    Sbom sbom = spdx("", file("f", good) + file("g", good));

    assertThat(outcome(STRICT, sbom)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(covers(ComponentField.HASH), sbom)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(WITH_FILES, sbom)).isEqualTo(Outcome.PASS);
    assertThat(outcome(COVERED, sbom)).isEqualTo(Outcome.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FileChecksum: SHA1: da39a3ee5e6b4b0d3255bfef95601890afd80709\n",
        "FileChecksum: SHA256: abc\n",
        "FileChecksum: SHA256: TBD\n"
      })
  void takesThemForNothingWhereOneFileHasNoAcceptedOne(String bad) throws InvalidInputException {
    String good = "FileChecksum: SHA256: " + SHA256 + "\n";

    assertThat(outcome(WITH_FILES, spdx("", file("f", good) + file("g", bad))))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(WITH_FILES, spdx("", ""))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void letsNoFilesSpeakForAPackageThatTheyAreNotOf() throws InvalidInputException {
    String good = "FileChecksum: SHA256: " + SHA256 + "\n";
    String other = "PackageName: b\nSPDXID: SPDXRef-b\nPackageDownloadLocation: NONE\n";

    assertThat(outcome(WITH_FILES, spdx("", other + file("f", good)))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(WITH_FILES, spdx("PackageChecksum: SHA256: abc\n", file("f", good))))
        .isEqualTo(Outcome.FAIL);
    assertThat(
            outcome(
                WITH_FILES,
                spdx("", file("f", good) + "Relationship: SPDXRef-a CONTAINS SPDXRef-lost\n")))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void keepsNothingOfFilesWhereNobodyAsks() throws InvalidInputException {
    String document = tags("", file("f", "FileChecksum: SHA256: " + SHA256 + "\n"));
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    SbomSource source =
        new SbomSource(
            "sbom",
            "00",
            () -> new ByteArrayInputStream(bytes),
            Attention.to(Set.of(Attention.Matter.GRAPH)));
    Sbom sbom = SbomFormat.SPDX_TAG_VALUE.read(source, SbomLimits.standard());

    assertThat(outcome(WITH_FILES, sbom)).isEqualTo(Outcome.FAIL);
    assertThat(WITH_FILES.asksForFiles()).isTrue();
    assertThat(STRICT.asksForFiles()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "rdf", "3"})
  void takesTheHashesOfFilesInOtherEncodings(String encoding) throws InvalidInputException {
    String document =
        switch (encoding) {
          case "json" ->
              """
                  {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","documentDescribes":["P"],
                  "packages":[{"SPDXID":"P","name":"p"},{"SPDXID":"A","name":"a","hasFiles":["F"]}],
                  "files":[{"SPDXID":"F","fileName":"./f","checksums":[{"algorithm":"SHA256","checksumValue":"%s"}]}]}
                  """;
          case "rdf" ->
              """
                  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://spdx.org/rdf/terms#">
                  <SpdxDocument rdf:about="#D"><specVersion>SPDX-2.3</specVersion><describesPackage rdf:resource="#P"/></SpdxDocument>
                  <Package rdf:about="#P"><name>p</name></Package>
                  <Package rdf:about="#A"><name>a</name><hasFile><File rdf:about="#F"><fileName>./f</fileName><checksum><Checksum>
                  <algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha256"/><checksumValue>%s</checksumValue>
                  </Checksum></checksum></File></hasFile></Package></rdf:RDF>
                  """;
          default ->
              """
                  {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
                  {"type":"SpdxDocument","spdxId":"u:d","rootElement":["u:p"]},{"type":"software_Package","spdxId":"u:p","name":"p"},
                  {"type":"software_Package","spdxId":"u:a","name":"a"},
                  {"type":"software_File","spdxId":"u:f","verifiedUsing":[{"type":"Hash","algorithm":"sha256","hashValue":"%s"}]},
                  {"type":"Relationship","spdxId":"u:r","from":"u:a","relationshipType":"contains","to":["u:f"]}]}
                  """;
        };
    Sbom sbom = Fixtures.read(document.formatted(SHA256));

    assertThat(outcome(STRICT, sbom)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(WITH_FILES, sbom)).isEqualTo(Outcome.PASS);
  }

  private static Outcome context(String tags, Remark... accept) throws InvalidInputException {
    Check check =
        new DocumentFieldStated(DocumentField.GENERATION_CONTEXT, false, List.of(accept), false);
    return outcome(check, spdx("", tags));
  }

  private static String annotation(String comment) {
    return """
        Annotator: Tool: a-1
        AnnotationDate: 2026-01-31T12:00:00Z
        AnnotationType: OTHER
        SPDXREF: SPDXRef-DOCUMENT
        AnnotationComment: %s
        """
        .formatted(comment);
  }

  @Test
  void takesTheGenerationContextOfAComment() throws InvalidInputException {
    String creator = "CreatorComment: <text>Made well.\nSBOM Type: Build</text>\n";

    assertThat(context(creator)).isEqualTo(Outcome.FAIL);
    assertThat(context(creator, Remark.ANNOTATION)).isEqualTo(Outcome.FAIL);
    assertThat(context(creator, Remark.CREATOR_COMMENT)).isEqualTo(Outcome.PASS);
    assertThat(context(annotation("SBOM Type: Analyzed"))).isEqualTo(Outcome.FAIL);
    assertThat(context(annotation("SBOM Type: Analyzed"), Remark.ANNOTATION))
        .isEqualTo(Outcome.PASS);
    for (String nothing : List.of("TBD", "", "NOASSERTION", "none", "nice", "Building")) {
      String comment = "CreatorComment: SBOM Type: " + nothing + "\n";
      assertThat(context(comment, Remark.CREATOR_COMMENT)).as(nothing).isEqualTo(Outcome.FAIL);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spdx-tools-java/SPDXTagExample-v2.3.spdx",
        "spdx-tools-java/SPDXJSONExample-v2.3.spdx.json",
        "spdx-tools-java/SPDXYAMLExample-2.3.spdx.yaml",
        "spdx-tools-java/SPDXXMLExample-v2.3.spdx.xml",
        "spdx-tools-java/SPDXRdfExample-v2.3.spdx.rdf",
        "spdx-examples/software/example13/spdx3.0/example13.spdx3.json"
      })
  void takesTheAddressOfADocumentForItsVersion(String file) throws InvalidInputException {
    Path path = Fixtures.folder().resolve(file);
    Sbom sbom = Fixtures.read(Fixtures.format(path).orElseThrow(), path);

    assertThat(edition(sbom)).isEqualTo(Outcome.FAIL);
    assertThat(edition(sbom, Remark.DOCUMENT_NAMESPACE)).isEqualTo(Outcome.PASS);
  }

  @Test
  void takesNoWordForTheAddressOfADocument() throws InvalidInputException {
    for (String nothing : List.of("NOASSERTION", "none", "gateway", "https://a.example/#4.2.0")) {
      String tags =
          "SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\nDocumentNamespace: " + nothing + "\n";
      assertThat(
              edition(
                  Fixtures.read(tags.getBytes(StandardCharsets.UTF_8)), Remark.DOCUMENT_NAMESPACE))
          .as(nothing)
          .isEqualTo(Outcome.FAIL);
    }
  }

  private static Outcome edition(Sbom sbom, Remark... accept) {
    return outcome(
        new DocumentFieldStated(DocumentField.SBOM_VERSION, false, List.of(accept), false), sbom);
  }
}
