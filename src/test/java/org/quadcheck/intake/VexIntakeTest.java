package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.limit.Limits;

class VexIntakeTest {
  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"type": "library", "name": "left-pad", "version": "1.3.0"}]}
      """;

  @TempDir private Path folder;

  private Submission read(String name, String content) throws IOException, InvalidInputException {
    Files.writeString(folder.resolve(name), content);
    return read(folder);
  }

  private Submission read(Path... more) throws IOException, InvalidInputException {
    Path sbom = Files.writeString(folder.resolve("bom.json"), SBOM);
    List<String> inputs =
        Stream.concat(Stream.of(sbom), Stream.of(more)).map(Path::toString).toList();
    return new Intake(ClaimVocabulary.of(List.of()), TrustStore.empty(), Limits.standard())
        .read(inputs, InputStream.nullInputStream());
  }

  private static Path fixtures() {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    return folder;
  }

  private Optional<String> detail(Path file) throws IOException, InvalidInputException {
    return read(file).inputs().stream()
        .filter(input -> input.kind() == InputFile.Kind.VEX)
        .map(InputFile::detail)
        .findFirst();
  }

  @Test
  void readsEveryStatementOfRealDocuments() throws IOException, InvalidInputException {
    Path fixtures = fixtures();
    List<String> seen = new ArrayList<>();
    for (String set :
        List.of("bom-examples/VEX", "csaf-vex", "grype-attestations/grype/vex", "openvex")) {
      try (Stream<Path> files = Files.walk(fixtures.resolve(set))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String path = fixtures.relativize(file).toString().replace('\\', '/');
          detail(file).ifPresent(detail -> seen.add(path + " = " + detail));
        }
      }
    }

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(Path.of("src/test/resources/vex/statements.txt")));
  }

  @Test
  void readsAStatementWithItsProductAndParts() throws IOException, InvalidInputException {
    Submission submission =
        read(
            "vex.json",
            """
            {
              "@context": "https://openvex.dev/ns/v0.2.0",
              "timestamp": "2026-10-01T00:00:00Z",
              "statements": [
                {"vulnerability": {"name": "cve-2026-1", "aliases": ["GHSA-x"]},
                 "products": [{"@id": "pkg:generic/gateway@4.2.0",
                               "subcomponents": [{"@id": "pkg:npm/left-pad@1.3.0"}]}],
                 "status": "not_affected", "justification": "component_not_present"}
              ]
            }
            """);

    assertThat(submission.statements())
        .containsExactly(
            new VexStatement(
                Set.of("CVE-2026-1", "GHSA-X"),
                List.of(
                    VexProduct.of("pkg:generic/gateway@4.2.0")
                        .within(List.of(VexProduct.of("pkg:npm/left-pad@1.3.0")))),
                VexStatus.NOT_AFFECTED,
                "component_not_present",
                Optional.of(Instant.parse("2026-10-01T00:00:00Z")),
                new Place(folder.toString().replace('\\', '/') + "/vex.json", 5, 5)));
  }

  /** When a vulnerability was published says nothing of when the supplier answered. */
  @Test
  void takesTheDayOfTheAnalysisAloneForThatOfAnAnswerInCycloneDx()
      throws IOException, InvalidInputException {
    String vulnerability =
        """
        {"id": "CVE-2026-1", "published": "2026-11-01T00:00:00Z", "updated": "2026-11-02T00:00:00Z",
         "affects": [{"ref": "a"}], "analysis": {"state": "not_affected"%s}}
        """;
    Submission submission =
        read(
            "vex.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"timestamp": "2026-10-01T00:00:00Z"},
             "vulnerabilities": [%s, %s]}
            """
                .formatted(
                    vulnerability.formatted(""),
                    vulnerability.formatted(", \"lastUpdated\": \"2026-09-01T00:00:00Z\"")));

    assertThat(submission.statements())
        .extracting(VexStatement::stated)
        .containsExactly(Optional.empty(), Optional.of(Instant.parse("2026-09-01T00:00:00Z")));
    assertThat(submission.vexes())
        .singleElement()
        .extracting(vex -> vex.issued())
        .isEqualTo(Optional.of(Instant.parse("2026-10-01T00:00:00Z")));
  }

  @Test
  void refusesABrokenDocumentWithEveryProblem() {
    assertThatThrownBy(
            () ->
                read(
                    "vex.json",
                    """
                    {"@context": "https://openvex.dev/ns/v0.2.0",
                     "statements": [
                       {"vulnerability": {"name": "CVE-2026-1"}, "status": "harmless"},
                       {"products": ["pkg:npm/left-pad@1.3.0"], "status": "fixed"}
                     ]}
                    """))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll(
            "vex.json:3:", "unknown word 'harmless'", "vex.json:4:", "'vulnerability' is missing");
  }

  @Test
  void refusesADocumentThatEndsInTheMiddle() {
    assertThatThrownBy(
            () -> read("vex.json", "{\"@context\": \"https://openvex.dev/ns\", \"statements\": ["))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("this is not valid JSON");
  }

  @Test
  void refusesACsafThatDoesNotSayWhichVulnerabilityItSpeaksOf() {
    assertThatThrownBy(
            () ->
                read(
                    "vex.json",
                    """
                    {"document": {"category": "csaf_vex", "csaf_version": "2.0"},
                     "vulnerabilities": [{"product_status": {"fixed": ["P-1"]}}]}
                    """))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("vex.json:2:22: a vulnerability has neither 'cve' nor 'ids'");
  }

  private List<VexProduct> meant(String tree) throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0"},
         "product_tree": %s,
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status": {"fixed": ["P"]}}]}
        """;
    return read("vex.json", document.formatted(tree)).statements().get(0).products();
  }

  private static String branches(String category, String name, String purl) {
    String tree =
        """
        {"branches": [{"category": "product_name", "name": "left-pad", "branches": [
          {"category": "%s", "name": "%s", "product": {"product_id": "P", "name": "Left pad",
            "product_identification_helper": {"purl": "%s"}}}]}]}
        """;
    return tree.formatted(category, name, purl);
  }

  @Test
  void takesADraftOfCsafForNoAnswer() throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0",
           "tracking": {"status": "%s", "version": "1"}},
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status":
           {"fixed": ["P"], "known_not_affected": ["Q"], "known_affected": ["R"]}}]}
        """;
    assertThat(read("vex.json", document.formatted("final")).statements())
        .extracting(VexStatement::status)
        .containsExactly(VexStatus.FIXED, VexStatus.NOT_AFFECTED, VexStatus.AFFECTED);
    assertThat(read("vex.json", document.formatted("draft")).statements())
        .extracting(VexStatement::status)
        .containsExactly(VexStatus.DRAFT, VexStatus.DRAFT, VexStatus.AFFECTED);
  }

  @Test
  void takesWhatDoesNotSayThatItIsReleasedForADraftOfCsaf()
      throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0", "tracking": {%s}},
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status": {"fixed": ["P"]}}]}
        """;
    Map<String, VexStatus> read = new LinkedHashMap<>();
    for (String tracking :
        List.of(
            "'status': 'interim', 'version': '1.0.0'",
            "'status': 'Final', 'version': '2'",
            "'status': 'final', 'version': '1.0.0+build-7'",
            "'status': 'Draft', 'version': '1'",
            "'version': '1'",
            "'status': 'final'",
            "'status': 'final', 'version': '0.9.0'",
            "'status': 'final', 'version': '0'",
            "'status': 'final', 'version': '1.0.0-rc.1'")) {
      String said = document.formatted(tracking.replace('\'', '"'));
      read.put(tracking, read("vex.json", said).statements().get(0).status());
    }

    assertThat(read.values())
        .as("%s", read)
        .startsWith(VexStatus.FIXED, VexStatus.FIXED, VexStatus.FIXED)
        .endsWith(Collections.nCopies(6, VexStatus.DRAFT).toArray(VexStatus[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csaf_withdrawn", "csaf_superseded"})
  void takesWhatItsIssuerTookBackForADraftOfCsaf(String category)
      throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "%s", "csaf_version": "2.1",
           "tracking": {"status": "final", "version": "2"}},
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status":
           {"fixed": ["P"], "known_affected": ["R"]}}]}
        """;

    assertThat(read("vex.json", document.formatted(category)).statements())
        .extracting(VexStatement::status)
        .containsExactly(VexStatus.DRAFT, VexStatus.AFFECTED);
  }

  @Test
  void takesTheWorstReasonOfCsafInWhateverOrder() throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0",
           "tracking": {"status": "final", "version": "1"}},
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status": {"known_not_affected": ["P"]},
           %s}]}
        """;
    String there = "{'label': 'vulnerable_code_not_present', 'product_ids': ['P']}";
    String notThere = "{'label': 'component_not_present', 'product_ids': ['P']}";
    String degree = "{'category': 'impact', 'details': 'Critical', 'product_ids': ['P']}";
    String words = "{'category': 'impact', 'details': 'It is not reached.', 'product_ids': ['P']}";
    Map<String, String> read = new LinkedHashMap<>();
    for (String reasons :
        List.of(
            "'flags': [%s, %s]".formatted(there, notThere),
            "'flags': [%s, %s]".formatted(notThere, there),
            "'threats': [%s, %s]".formatted(degree, words),
            "'threats': [%s]".formatted(degree))) {
      String said = document.formatted(reasons.replace('\'', '"'));
      read.put(reasons, read("vex.json", said).statements().get(0).justification());
    }

    assertThat(read.values())
        .as("%s", read)
        .containsExactly(
            "component_not_present", "component_not_present", "It is not reached.", "");
  }

  @Test
  void takesTheLaterDayOfACsafThatIsReleasedBeforeItIs() throws IOException, InvalidInputException {
    String document =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0", "tracking": {"status": "final",
           "initial_release_date": "2027-01-01T00:00:00Z", "current_release_date": "2026-10-01T00:00:00Z"}},
         "vulnerabilities": [{"cve": "CVE-2026-1", "product_status": {"fixed": ["P"]}}]}
        """;

    assertThat(read("vex.json", document).statements())
        .extracting(VexStatement::stated)
        .containsExactly(Optional.of(Instant.parse("2027-01-01T00:00:00Z")));
  }

  @Test
  void limitsAProductOfCsafByWhateverBranchNarrowsItDown()
      throws IOException, InvalidInputException {
    String purl = "pkg:npm/left-pad";
    for (String category : List.of("product_version", "product_version_range", "patch_level")) {
      assertThat(meant(branches(category, "vers:npm/<2", purl)))
          .as(category)
          .containsExactly(
              new VexProduct("", purl, "", "left-pad", List.of("vers:npm/<2"), List.of()));
    }
    assertThat(meant(branches("architecture", "arm64", purl)))
        .containsExactly(new VexProduct("", purl, "", "Left pad", List.of("arm64"), List.of()));
    assertThat(meant(branches("architecture", "arm64", purl + "?arch=arm64")))
        .as("the purl says so itself")
        .containsExactly(
            new VexProduct("", purl + "?arch=arm64", "", "Left pad", List.of(), List.of()));
  }

  /** CSAF 2.0, 3.1.2.3.2: a range without a scheme is one by the rules of what the product is. */
  @Test
  void readsARangeOfCsafThatNamesNoScheme() throws IOException, InvalidInputException {
    Map<String, String> read = new LinkedHashMap<>();
    for (String written :
        List.of(">=1.0|<2", " < 2.0 ", "2", "all before 2", "<=2|", "vers:x/<2")) {
      read.put(written, limit(written, "pkg:npm/left-pad"));
    }

    assertThat(read)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ">=1.0|<2", "vers:npm/>=1.0|<2",
                " < 2.0 ", "vers:npm/< 2.0",
                "2", "vers:npm/2",
                "all before 2", "vers:/all before 2",
                "<=2|", "vers:/<=2|",
                "vers:x/<2", "vers:x/<2"));
    assertThat(limit("<=2", "")).as("without a purl").isEqualTo("vers:generic/<=2");
    assertThat(limit("<" + "1|".repeat(100_000), "")).as("long").startsWith("vers:/");
  }

  private String limit(String written, String purl) throws IOException, InvalidInputException {
    return meant(branches("product_version_range", written, purl)).get(0).versions().get(0);
  }

  /** It means the same in every profile; what does not say of what it speaks excuses nothing. */
  @Test
  void readsAnAdvisoryOfCsafWhereverItsDocumentStands() throws IOException, InvalidInputException {
    String document =
        """
        {"vulnerabilities": [{"cve": "CVE-2026-1", "product_status": {"known_affected": ["P"]}},
                             {"title": "%s",
                              "product_status": {"fixed": ["P"], "known_affected": ["Q"]}}],
         "product_tree": {},
         "document": {"category": "csaf_security_advisory", "csaf_version": "2.0"}}
        """;

    assertThat(read("vex.json", document.formatted("x".repeat(100_000))).statements())
        .extracting(VexStatement::ids, VexStatement::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Set.of("CVE-2026-1"), VexStatus.AFFECTED),
            org.assertj.core.groups.Tuple.tuple(Set.of(), VexStatus.AFFECTED));
  }

  @Test
  void refusesAProductOfCsafThatStandsTwiceAndNotAlike() {
    String twice =
        """
        {"full_product_names": [
          {"product_id": "P", "name": "left-pad 1.3.0"}, {"product_id": "P", "name": "left-pad"}]}
        """;
    assertThatThrownBy(() -> meant(twice))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the product 'P' stands twice, and not alike. Ask which is meant.");
  }

  @Test
  void takesAnAddressForAReference() throws IOException, InvalidInputException {
    String document =
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "statements": [
          {"vulnerability": "CVE-2026-1", "status": "fixed", "products": [
            {"@id": "https://acme.example/gateway",
             "identifiers": {"purl": "pkg:generic/gateway@4.2.0"}},
            "urn:acme:gateway", "Gateway"]}]}
        """;
    assertThat(read("vex.json", document).statements().get(0).products())
        .containsExactly(
            new VexProduct(
                "https://acme.example/gateway",
                "pkg:generic/gateway@4.2.0",
                "",
                "",
                List.of(),
                List.of()),
            new VexProduct("urn:acme:gateway", "", "", "", List.of(), List.of()),
            VexProduct.of("Gateway"));
  }

  @Test
  void keepsAPartThatNothingNamesAsAPart() throws IOException, InvalidInputException {
    Submission submission =
        read(
            "vex.json",
            """
            {"@context": "https://openvex.dev/ns/v0.2.0",
             "statements": [
               {"vulnerability": "CVE-2026-1", "status": "fixed",
                "products": [{"@id": "pkg:generic/gateway@4.2.0",
                              "subcomponents": [{"hashes": {"md5": "00"}}]}]}]}
            """);

    assertThat(submission.statements().get(0).products())
        .containsExactly(
            VexProduct.of("pkg:generic/gateway@4.2.0").within(List.of(VexProduct.of(""))));
  }

  @Test
  void takesACycloneDxDocumentWithoutComponentsForAVex() throws IOException, InvalidInputException {
    Submission submission =
        read(
            "vex.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
             "metadata": {"component": {"type": "application", "bom-ref": "g", "name": "Gateway",
                                        "version": "4.2.0", "purl": "pkg:generic/gateway@4.2.0"}},
             "vulnerabilities": [
               {"id": "CVE-2026-1", "references": [{"id": "GHSA-x"}],
                "analysis": {"state": "exploitable"}, "affects": [{"ref": "g"}]}]}
            """);

    assertThat(submission.sboms()).hasSize(1);
    assertThat(submission.statements())
        .containsExactly(
            new VexStatement(
                Set.of("CVE-2026-1", "GHSA-X"),
                List.of(
                    new VexProduct(
                        "g",
                        "pkg:generic/gateway@4.2.0",
                        "",
                        "Gateway",
                        List.of("4.2.0"),
                        List.of())),
                VexStatus.AFFECTED,
                "",
                Optional.empty(),
                new Place(folder.toString().replace('\\', '/') + "/vex.json", 5, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'\"vulnerabilities\": []'; VEX",
        "'\"vulnerabilities\": [], \"components\": []'; SBOM",
        "'\"services\": []'; SBOM"
      })
  void takesAListOfNoVulnerabilitiesForAVexThatSaysNothing(String lists, InputFile.Kind kind)
      throws IOException, InvalidInputException {
    Submission submission =
        read(
            "handed-in.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, %s}
            """
                .formatted(lists));

    assertThat(submission.statements()).isEmpty();
    assertThat(submission.inputs())
        .filteredOn(file -> file.path().endsWith("handed-in.json"))
        .extracting(InputFile::kind)
        .containsExactly(kind);
  }

  @Test
  void takesNoWordOfCycloneDxForAReasonThatIsNone() throws IOException, InvalidInputException {
    String vulnerability =
        """
        {"id": "CVE-2026-1", "analysis": {%s},
         "affects": [{"ref": "a", "versions": [{"version": "1", "status": "unaffected"}]}]}
        """;
    List<String> analyses =
        List.of(
            "'state': 'not_affected', 'justification': 'code_not_reachable'",
            "'state': 'false_positive', 'detail': 'another library of this name'",
            "'state': 'false_positive'",
            "'state': 'exploitable', 'detail': 'by a crafted header'",
            "'state': 'in_triage', 'detail': 'we are looking'");
    String listed =
        analyses.stream()
            .map(one -> vulnerability.formatted(one.replace('\'', '"')))
            .collect(Collectors.joining(","));

    assertThat(
            read(
                    "vex.json",
                    """
                    {"bomFormat": "CycloneDX", "specVersion": "1.6", "vulnerabilities": [%s]}
                    """
                        .formatted(listed))
                .statements())
        .allMatch(one -> one.status() == VexStatus.NOT_AFFECTED)
        .extracting(VexStatement::justification)
        .containsExactly("code_not_reachable", "another library of this name", "", "", "");
  }

  @Test
  void takesALinkToAnotherDocumentForNothingOfItsOwn() throws IOException, InvalidInputException {
    String serial = "6f1d2a0e-52c4-4c1e-9b39-0d6a5f0c8a11";
    String another = serial.replace('6', '7');
    Submission submission =
        read(
            "second.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "serialNumber": "urn:uuid:%1$s",
             "components": [{"type": "library", "bom-ref": "1", "name": "a", "version": "2"}],
             "vulnerabilities": [
               {"id": "CVE-2026-1", "analysis": {"state": "resolved"},
                "affects": [{"ref": "urn:cdx:%1$s/1#1"}, {"ref": "urn:cdx:%2$s/1#1"}]}]}
            """
                .formatted(serial, another));

    assertThat(submission.statements().get(0).products())
        .containsExactly(
            new VexProduct(
                "1",
                BomLink.read("urn:cdx:%s/1".formatted(serial)),
                "",
                "",
                "a",
                List.of("2"),
                List.of()),
            new VexProduct(
                "1",
                BomLink.read("urn:cdx:%s/1".formatted(another)),
                "",
                "",
                "",
                List.of(),
                List.of()));
    assertThat(submission.sboms())
        .extracting(Sbom::link)
        .containsExactly(Optional.empty(), Optional.of(new BomLink(serial, "1")));
  }

  @Test
  void readsTheSameVulnerabilitiesFromXmlAsFromJson() throws IOException, InvalidInputException {
    Path fixtures = fixtures();
    List<VexStatement> json =
        read(fixtures.resolve("cyclonedx-spec/1.6/valid-vulnerability-1.6.json")).statements();
    List<VexStatement> xml =
        read(fixtures.resolve("cyclonedx-spec/1.6/valid-vulnerability-1.6.xml")).statements();

    assertThat(json).isNotEmpty();
    assertThat(xml).usingRecursiveComparison().ignoringFields("place").isEqualTo(json);
  }
}
