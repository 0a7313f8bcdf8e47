package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.SbomReference;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/** CycloneDX declarations as an attestation: what counts, what does not, and what is refused. */
class DeclarationsTest {
  @TempDir private Path folder;

  private DeclaredOffer offer(String document) throws IOException {
    String name = document.startsWith("<") ? "gateway.cdx.xml" : "gateway.cdx.json";
    return DeclaredOffer.in(folder).with(name, document);
  }

  private static String json() {
    return DeclaredOffer.stored("gateway.cdx.json");
  }

  @Test
  void areReadWithAllThatTheyState() throws Exception {
    Attestation read = offer(json()).attestation();

    assertThat(read.supplierName().text()).isEqualTo("Acme Networks Pty Ltd");
    assertThat(read.productName().text()).isEqualTo("Acme Gateway");
    assertThat(read.productVersion().text()).isEqualTo("4.2.0");
    assertThat(read.offers()).isEqualTo(Set.of(Offer.SOFTWARE));
    assertThat(read.declared().format()).isEqualTo("CycloneDX 1.6 JSON declarations");
    assertThat(read.declared().remarks()).isEmpty();
    assertThat(read.sboms()).isEmpty();
    assertThat(DeclaredOffer.claims(read))
        .isEqualTo(
            Map.of(
                "build.environments-separated",
                "score 1, confidence 0.9; shown by network-plan",
                "build.endpoints-hardened",
                "score 0.5, confidence 1; mitigated by: Harden the testers' machines",
                "code.access-restricted",
                "score 1, confidence 1; against it: Contractors read the code: a list of accounts"
                    + " shows it; against it: Report of a leak: Code was seen elsewhere.",
                "design.risk-modelled",
                "nothing"));
    assertThat(read.signedBy().orElseThrow().name().text()).isEqualTo("J. Rivera");
    assertThat(read.signedBy().orElseThrow().title().text()).isEqualTo("Chief Executive");
    // Half past eleven at night an hour west of Greenwich is the next day of UTC.
    assertThat(read.signedBy().orElseThrow().on()).contains(LocalDate.of(2026, 10, 13));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"counterClaims\": [\"not-restricted\"]|Contractors read the code: a list of accounts shows it",
        "\"claims\": [\"nowhere\"], \"counterClaims\": [\"not-restricted\"]|Contractors read the code: a list of accounts shows it",
        "\"claims\": [\"apart\"], \"counterClaims\": [\"nowhere\"]|(without words)"
      })
  void hearWhatIsSaidAgainstAnAnswerInAnEntryThatDoesNotCount(String entry, String said)
      throws Exception {
    String second = "{\"requirement\": \"ssdf-1.1-PO.5.1\", %s},".formatted(entry);
    DeclaredOffer offer = offer(json().replaceFirst("\"map\": \\[", "\"map\": [" + second));
    Attestation read = offer.attestation();

    assertThat(DeclaredOffer.claims(read))
        .containsEntry(
            "build.environments-separated",
            "score 1, confidence 0.9; shown by network-plan; against it: " + said);
    assertThat(offer.remarks(read)).isNotEmpty();
  }

  @Test
  void hearACounterClaimWhateverItSays() throws Exception {
    String wordless =
        json()
            .replace("\"Contractors read the code\"", "\"n/a\"")
            .replace("\"a list of accounts shows it\"", "\"\"");

    assertThat(DeclaredOffer.claims(offer(wordless).attestation()))
        .containsEntry(
            "code.access-restricted",
            "score 1, confidence 1; against it: (without words);"
                + " against it: Report of a leak: Code was seen elsewhere.");
  }

  @Test
  void bringTheirEvidenceAsExhibits() throws Exception {
    Exhibit plan = offer(json()).attestation().exhibits().get("network-plan");

    assertThat(plan)
        .isEqualTo(
            new Exhibit(
                "network-plan",
                ExhibitKind.DOCUMENT,
                "Plan of the networks",
                "Example Assessors",
                "",
                "",
                "",
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(LocalDate.of(2027, 8, 31)),
                Optional.empty(),
                "evidence/network plan.txt",
                Exhibit.FileState.MATCHES,
                plan.place()));
  }

  private static String bare(Attestation attestation) {
    return attestation
        .toString()
        .replaceAll("gateway\\.cdx\\.(json|xml)|CycloneDX 1\\.[67] (JSON|XML)", "")
        .replaceAll("line=\\d+, column=\\d+|place=[^,\\]]*", "");
  }

  @ParameterizedTest
  @CsvSource({"gateway.cdx.json,1.7", "gateway.cdx.xml,1.6", "gateway.cdx.xml,1.7"})
  void areTheSameInEveryEncodingAndVersion(String name, String version) throws Exception {
    String first = bare(offer(json()).attestation());
    Files.delete(folder.resolve("gateway.cdx.json"));
    String document =
        DeclaredOffer.stored(name)
            .replace("schema/bom/1.6", "schema/bom/" + version)
            .replace("bom-1.6.schema", "bom-" + version + ".schema")
            .replace("\"specVersion\": \"1.6\"", "\"specVersion\": \"" + version + "\"");
    Attestation read = offer(document).attestation();

    assertThat(read.declared().format()).contains(version);
    assertThat(bare(read)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void ofTheSpecificationPointNowhere(String encoding) throws Exception {
    Path stored =
        Path.of(System.getProperty("fixtures", "../shared/fixtures"))
            .resolve("cyclonedx-spec/1.6/valid-attestation-1.6." + encoding);
    Assumptions.assumeTrue(Files.exists(stored), "no fixtures");
    DeclaredOffer offer = offer(Files.readString(stored));
    Attestation read = offer.attestation();

    assertThat(read.claims()).isEmpty();
    assertThat(offer.remarks(read))
        .containsExactly(
            "an entry of the attestation names the counter-claim 'counterClaim-1', which points"
                + " nowhere: nothing of it counts",
            "an entry of the attestation is about the requirement 'requirement-1', which points"
                + " nowhere: nothing of it counts");
    assertThat(offer.read().sboms()).isEmpty();
  }

  /** What is changed in the stored document, and why its first entry counts for nothing then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"requirement\": \"ssdf-1.1-PO.5.1\"|\"requirement\": \"PO.5.1\"|is about the requirement 'PO.5.1', which points nowhere",
        "\"requirement\": \"ssdf-1.1-PO.5.1\"|\"x\": 1|is about the requirement '', which is not named",
        "\"requirement\": \"ssdf-1.1-PO.5.1\"|\"requirement\": \"urn:cdx:6c4f1c2e-6a55-4f0a-9f2b-1d5f9a0c7e12/1#x\"|which is in a document that was not handed in",
        "\"bom-ref\": \"apart\"|\"bom-ref\": \"other\"|names the claim 'apart', which points nowhere",
        "\"bom-ref\": \"hardened\"|\"bom-ref\": \"apart\"|names the claim 'apart', which stands for several things",
        "\"bom-ref\": \"network-plan\"|\"bom-ref\": \"plan\"|names the evidence 'network-plan', which points nowhere",
        "\"bom-ref\": \"assessor\"|\"bom-ref\": \"nobody\"|is attested by the assessor 'assessor', which points nowhere",
        "\"bom-ref\": \"gateway\"|\"bom-ref\": \"other\"|names a claim that has the target 'gateway', which points nowhere",
        "\"name\": \"Secure Software|\"name\": \"Some Software|is about 'PO.5.1' of 'Some Software Development Framework (SSDF) Version 1.1' 1.1, which no question here is known to be equal to",
        "\"version\": \"1.1\"|\"version\": \"1.2\"|is about 'PO.5.1' of 'Secure Software Development Framework (SSDF) Version 1.1' 1.2, which no question",
        "\"identifier\": \"PO.5.1\"|\"identifier\": \"PO.5\"|is about 'PO.5' of"
      })
  void countForNothingWhereAReferenceFails(String from, String to, String why) throws Exception {
    DeclaredOffer offer = offer(json().replaceFirst(java.util.regex.Pattern.quote(from), to));
    Attestation read = offer.attestation();

    assertThat(read.claims()).doesNotContainKey("build.environments-separated");
    assertThat(offer.remarks(read)).anyMatch(message -> message.contains(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "components|{'bom-ref': 't', 'type': 'application', 'name': 'Acme Toaster'}|speaks of 'Acme Toaster', and what is offered is 'Acme Gateway'",
        "components|{'bom-ref': 't', 'type': 'application', 'name': 'Acme Gateway', 'version': '4.1.0'}|speaks of version '4.1.0', and version '4.2.0' is offered",
        "services|{'bom-ref': 't', 'name': 'Acme Cloud'}|speaks of 'Acme Cloud', and what is offered is 'Acme Gateway'",
        "organizations|{'bom-ref': 't', 'name': 'Other Ltd'}|speaks of 'Other Ltd', and what is offered is 'Acme Networks Pty Ltd'",
        "components|{'bom-ref': 't', 'type': 'application', 'name': 'Acme Gateway'}, {'bom-ref': 't', 'type': 'application', 'name': 'Toaster'}|has the target 't', which stands for several things",
        "components|{'bom-ref': 't', 'type': 'application', 'name': ''}|speaks of '', and what is offered is 'Acme Gateway'"
      })
  void doNotCountForSomethingElse(String kind, String target, String why) throws Exception {
    DeclaredOffer offer = offer(aimed("\"" + kind + "\": [" + target.replace('\'', '"') + "]"));
    Attestation read = offer.attestation();

    assertThat(read.claims()).isEmpty();
    assertThat(offer.remarks(read)).isNotEmpty().allMatch(message -> message.contains(why));
  }

  private static String aimed(String targets) {
    return json()
        .replace("\"target\": \"gateway\"", "\"target\": \"t\"")
        .replace("\"affirmation\": {", "\"targets\": {" + targets + "}, \"affirmation\": {");
  }

  @Test
  void doNotCountForAComponentOfTheProduct() throws Exception {
    String listed =
        json()
            .replace("\"target\": \"gateway\"", "\"target\": \"log\"")
            .replaceFirst(
                "\"declarations\"",
                "\"components\": [{\"type\": \"library\", \"name\": \"a\", \"components\": [{"
                    + "\"bom-ref\": \"log\", \"type\": \"library\", \"name\": \"Acme Log\","
                    + " \"version\": \"2\"}]}], \"declarations\"");
    DeclaredOffer offer = offer(listed);
    Attestation read = offer.attestation();

    assertThat(read.claims()).isEmpty();
    assertThat(offer.remarks(read))
        .isNotEmpty()
        .allMatch(
            told ->
                told.contains(
                    "names a claim that speaks of the component 'Acme Log 2', and not of the"
                        + " product: nothing of it counts"));
    DeclaredOffer nowhere = offer(listed.replace("\"bom-ref\": \"log\"", "\"bom-ref\": \"x\""));
    assertThat(nowhere.attestation().claims()).isEmpty();
    assertThat(nowhere.remarks(nowhere.attestation()))
        .isNotEmpty()
        .allMatch(told -> told.contains("has the target 'log', which points nowhere"));
  }

  @Test
  void countForTheProductWhereComponentsAreListedToo() throws Exception {
    String listed =
        json()
            .replaceFirst(
                "\"declarations\"",
                "\"components\": [{\"bom-ref\": \"log\", \"type\": \"library\", \"name\":"
                    + " \"log\"}], \"declarations\"");

    assertThat(offer(listed).attestation().claims()).hasSize(4);
    assertThat(offer(listed).attestation().declared().remarks()).isEmpty();
  }

  @Test
  void countForTheProductAndTheCompanyByTheirNames() throws Exception {
    String product = "{\"bom-ref\": \"t\", \"type\": \"application\", \"name\": \"acme gateway\"}";
    String company = "{\"bom-ref\": \"t\", \"name\": \"ACME Networks Pty Ltd\"}";

    assertThat(offer(aimed("\"components\": [" + product + "]")).attestation().claims()).hasSize(4);
    assertThat(offer(aimed("\"organizations\": [" + company + "]")).attestation().claims())
        .hasSize(4);
  }

  @Test
  void takeTheOnlyTargetForWhatIsOfferedWhereNothingElseSaysSo() throws Exception {
    String product = "{\"bom-ref\": \"t\", \"type\": \"application\", \"name\": \"Toaster\"}";
    String alone =
        aimed("\"components\": [" + product + "]")
            .replaceAll("(?s)\"component\": .*?\"4.2.0\"\\s*}", "\"x\": 1");
    String two =
        alone.replace("[" + product, "[" + product + ", " + product.replace("\"t\"", "\"u\""));

    assertThat(offer(alone).attestation().productName().text()).isEqualTo("Toaster");
    assertThat(offer(alone).attestation().claims()).hasSize(4);
    assertThat(offer(two).attestation().claims()).isEmpty();
  }

  @Test
  void takeTheLowestOfSeveralScores() throws Exception {
    String again =
        "\"map\": [{\"requirement\": \"ssdf-1.1-PO.5.1\", \"claims\": [\"hardened\"],"
            + " \"conformance\": {\"score\": 0.25}, \"confidence\": {\"score\": 0.95}},";
    String silent = "\"map\": [{\"requirement\": \"ssdf-1.1-PO.5.1\", \"claims\": [\"hardened\"]},";

    assertThat(claim(json().replace("\"map\": [", again)))
        .isEqualTo("score 0.25, confidence 0.9; shown by network-plan");
    assertThat(claim(json().replace("\"map\": [", silent)))
        .isEqualTo("nothing; shown by network-plan");
  }

  private String claim(String document) throws IOException, InvalidInputException {
    return DeclaredOffer.claims(offer(document).attestation()).get("build.environments-separated");
  }

  @Test
  void takeNoSignatoryOfSomebodyElse() throws Exception {
    String other =
        json()
            .replaceFirst(
                "(?s)(\"role\": \"Chief Executive\",\\s*\"organization\": \\{\\s*\"name\": )\"[^\"]*\"",
                "$1\"Other Ltd\"");
    DeclaredOffer offer = offer(other);
    Attestation read = offer.attestation();

    assertThat(read.signedBy()).isEmpty();
    assertThat(offer.remarks(read))
        .containsExactly(
            "a signatory signs for 'Other Ltd', and the supplier is 'Acme Networks Pty Ltd': the"
                + " signature counts for nothing");
  }

  @Test
  void withoutAnAffirmationAreSignedByNobody() throws Exception {
    String nobody = json().replaceFirst("(?s)\"signatories\": \\[.*?\\]", "\"signatories\": []");

    assertThat(offer(nobody).attestation().signedBy()).isEmpty();
  }

  /** What is changed, and the problem that it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"score\": 0.5|\"score\": 1.5|'score' is '1.5'. Write a number between 0 and 1, such as 0.8.",
        "\"score\": 0.5|\"score\": -0.5|'score' is '-0.5'. Write a number between 0 and 1",
        "\"score\": 0.5|\"score\": 1e999999999|'score' is '1e999999999'. Write a number between 0 and 1",
        "\"score\": 0.5|\"score\": 1E-99999999|'score' is '1E-99999999'. Write a number between 0 and 1",
        "\"score\": 0.5|\"score\": \"high\"|'score' is 'high'. Write a number between 0 and 1",
        "\"score\": 0.5|\"score\": [1]|'score' must be a text, but is a list.",
        "\"score\": 0.5|\"score\": {\"score\": 1}|'score' must be a text, but is a map.",
        "\"claims\": [\"apart\"]|\"claims\": [[\"apart\"]]|'claims' must be a text, but is a list.",
        "\"claims\": [\"apart\"]|\"claims\": {\"apart\": 1}|'claims' must be a text, but is a map.",
        "\"assessors\": [{|\"assessors\": [7, {|an entry of 'assessors' must be a map, but is a number.",
        "\"created\": \"2026-09-01T00:00:00Z\"|\"created\": \"yesterday\"|'yesterday' is no date and time with an offset, such as 2026-03-14T00:00:00Z.",
        "\"created\": \"2026-09-01T00:00:00Z\"|\"created\": \"2026-09-01\"|'2026-09-01' is no date and time with an offset",
        "\"created\": \"2026-09-01T00:00:00Z\"|\"created\": \"+999999999-12-31T23:59:59Z\"|is no date and time with an offset",
        "\"url\": \"evidence/network%20plan.txt\"}|\"url\": \"%2e%2e/plan.txt\"}|'../plan.txt' leads upwards.",
        "\"propertyName\": \"acme:plan\"|\"propertyName\": \"quadcheck:exhibit:irap\"|unknown word 'irap'.",
        "\"affirmation\": {|\"affirmation\": [1], \"x\": {|'affirmation' must be a map, but is a list."
      })
  void areRefusedWithThePlaceWhereAValueIsOfTheWrongKind(String from, String to, String problem)
      throws Exception {
    String document = json().replaceAll("\\{\\s+", "{").replaceAll("\\[\\s+", "[");
    String compact = document.replaceAll("(?<=[\"0-9])\\s+(?=[}\\]])", "");
    int at = compact.lastIndexOf(from);
    String changed = compact.substring(0, at) + to + compact.substring(at + from.length());

    assertThat(offer(changed).refusal())
        .as("%s", changed)
        .anyMatch(
            told -> told.matches("gateway\\.cdx\\.json:\\d+:\\d+: .*") && told.contains(problem));
  }

  @Test
  void areRefusedWhereAMemberStandsTwiceOrTooDeep() throws Exception {
    String twice = json().replace("\"claims\": [", "\"claims\": [], \"claims\": [");
    String deep =
        json()
            .replace(
                "\"affirmation\": {",
                "\"x\": " + "[".repeat(100) + "]".repeat(100) + ", \"affirmation\": {");
    String deepXml =
        DeclaredOffer.stored("gateway.cdx.xml")
            .replace("<affirmation>", "<affirmation>" + "<x>".repeat(100) + "</x>".repeat(100));

    assertThat(offer(twice).refusal()).anyMatch(told -> told.contains("'claims' stands twice"));
    assertThat(offer(deep).refusal()).anyMatch(told -> told.contains("deeper than 64 levels"));
    Files.delete(folder.resolve("gateway.cdx.json"));
    assertThat(offer(deepXml).refusal()).anyMatch(told -> told.contains("deeper than 64 levels"));
  }

  @Test
  void areRefusedWhereTheyStandTwiceInXml() throws Exception {
    String twice =
        DeclaredOffer.stored("gateway.cdx.xml")
            .replace("<definitions>", "<declarations/><definitions>");
    String claims =
        DeclaredOffer.stored("gateway.cdx.xml").replace("<affirmation>", "<claims/><affirmation>");

    assertThat(offer(twice).refusal())
        .anyMatch(told -> told.contains("'declarations' stands twice"));
    assertThat(offer(claims).refusal())
        .anyMatch(told -> told.contains("an entry of 'claims' must be a map, but is"));
  }

  @Test
  void areRefusedInXmlWhereTheyCouldBeReadInTwoWays() throws Exception {
    String stored = DeclaredOffer.stored("gateway.cdx.xml");
    for (String namespace : List.of("", "http://cyclonedx.org/schema/bom/1.4")) {
      String elsewhere = "<counterClaims xmlns=\"%s\"/></map>".formatted(namespace);
      assertThat(offer(stored.replaceFirst("</map>", elsewhere)).refusal())
          .as(namespace)
          .anyMatch(
              told ->
                  told.contains("'counterClaims' stands in another namespace than the document."));
    }
    assertThat(offer(stored.replaceFirst("</map>", "and more</map>")).refusal())
        .anyMatch(told -> told.contains("'map' holds a text and elements in it."));
  }

  @Test
  void areRefusedWhereANumberIsTooLong() throws Exception {
    String longer = json().replace("\"score\": 0.5", "\"score\": 0." + "5".repeat(500));

    assertThat(offer(longer).refusal()).anyMatch(told -> told.contains("more than 100 digits"));
  }

  @Test
  void areNotSoughtWhereTheWordStandsInAText() throws Exception {
    String text =
        OfferFolder.SBOM.replace(
            "\"name\": \"a\"", "\"name\": \"a\", \"description\": \"definitions, declarations\"");
    Submission read = offer(text).with("attestation.yaml", OfferFolder.ATTESTATION).read();

    assertThat(read.attestations()).hasSize(1);
    assertThat(read.sboms()).hasSize(1);
  }

  @Test
  void areFoundInUtf16() throws Exception {
    Path file = folder.resolve("gateway.cdx.json");
    Files.write(file, ("\uFEFF" + json()).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

    assertThat(DeclaredOffer.in(folder).attestation().claims()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway.cdx.json", "gateway.cdx.xml"})
  void areRefusedWhereTheyAreTooLong(String name) throws Exception {
    String longer = DeclaredOffer.stored(name).replace("Threats are", "Threats ".repeat(400_000));

    assertThat(offer(longer).refusal())
        .anyMatch(told -> told.contains("is longer than 3000000 bytes"));
  }

  @Test
  void mayStandBesideAVeryLargeListOfComponents() throws Exception {
    String component = "{\"type\": \"library\", \"name\": \"%s\"}";
    StringBuilder components = new StringBuilder("\"components\": [");
    for (int i = 0; i < 100_000; i++) {
      components.append(component.formatted("a".repeat(20) + i)).append(',');
    }
    components.append(component.formatted("last")).append("],");
    Submission read =
        offer(json().replaceFirst("\"declarations\"", components + "\"declarations\"")).read();

    assertThat(read.attestations().get(0).claims()).hasSize(4);
    assertThat(read.sboms().get(0).components()).hasSize(100_001);
  }

  @Test
  void inAnSbomAreBoundToIt() throws Exception {
    String both =
        json()
            .replaceFirst(
                "\"declarations\"",
                "\"components\": [{\"type\": \"library\", \"name\": \"a\"}], \"declarations\"");
    DeclaredOffer offer = offer(both);
    Submission read = offer.read();
    SbomReference named = read.attestations().get(0).sboms().get(0);

    assertThat(read.sboms()).hasSize(1);
    assertThat(named.file()).isEqualTo("gateway.cdx.json");
    assertThat(named.sha256()).isEqualTo(read.sboms().get(0).sha256());
    assertThat(read.inputs().stream().map(InputFile::kind))
        .containsExactly(InputFile.Kind.EXHIBIT, InputFile.Kind.SBOM);
    assertThat(read.inputs().get(1).detail())
        .endsWith("an attestation too: CycloneDX 1.6 JSON declarations, 4 claims, 1 exhibit");
  }

  @Test
  void mayNameTheRequirementsOfAnotherDocument() throws Exception {
    String standard = json().replaceFirst("(?s)\"declarations\": .*(?=\"definitions\")", "");
    String linked =
        json()
            .replaceFirst("(?s),\\s*\"definitions\".*$", "}")
            .replace("7e11", "7e22")
            .replace("\"ssdf-1.1-P", "\"urn:cdx:6c4f1c2e-6a55-4f0a-9f2b-1d5f9a0c7e11/1#ssdf-1.1-P");
    DeclaredOffer offer = offer(linked).with("standard.cdx.json", standard);
    Submission read = offer.read();

    assertThat(read.attestations().get(0).claims()).hasSize(4);
    assertThat(read.sboms()).isEmpty();
    assertThat(read.inputs().get(2).detail())
        .isEqualTo(
            "definitions that declarations may name: Secure Software Development Framework (SSDF)"
                + " Version 1.1 1.1, 4 requirements");
    offer.with("again.cdx.json", standard + " ");
    assertThat(offer.remarks(offer.attestation()))
        .hasSize(4)
        .allMatch(told -> told.contains("which is in a document of which several were handed in"));
  }

  @Test
  void standBehindTheirOwnSignature() throws Exception {
    String signed =
        json()
            .replaceFirst(
                "\"declarations\"",
                "\"signature\": {\"algorithm\": \"ES256\", \"publicKey\": {}, \"value\": \"AAAA\"},"
                    + " \"declarations\"");
    DeclaredOffer offer = offer(signed);
    Submission read = offer.read();
    List<Signature> found = read.beside(read.attestations().get(0).path());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).outcome()).isEqualTo(SignatureOutcome.INVALID);
    assertThat(found.get(0).message()).isEqualTo("the key in it cannot be read");
  }

  @Test
  void ofOurOwnQuestionsAnswerThem() throws Exception {
    String own =
        json()
            .replace(
                "Secure Software Development Framework (SSDF) Version 1.1",
                "quadcheck claim vocabulary")
            .replace("\"PO.5.1\"", "\"logging.retention\"")
            .replace("\"acme:plan\"", "\"quadcheck:answer\"")
            .replaceFirst("\"name\": \"plan\",", "\"name\": \"value\",")
            .replace(
                "\"url\": \"evidence/network%20plan.txt\"\n",
                "\"attachment\": {\"content\": \"365d\"}\n");
    String scored = "'score' stands beside 'value'. Keep one of them.";

    assertThat(offer(own).refusal()).anyMatch(told -> told.contains(scored));
    String answered =
        own.replaceFirst(
            "(?s),\\s*\"conformance\": \\{[^}]*\\},\\s*\"confidence\": \\{[^}]*\\}", "");
    assertThat(DeclaredOffer.claims(offer(answered).attestation()))
        .containsEntry("logging.retention", "365 days; shown by network-plan");
    // What has no end needs no looking at, so that the answer stands for itself.
    String endless = answered.replaceFirst("\"expires\": \"[^\"]*\",?", "");
    assertThat(DeclaredOffer.claims(offer(endless).attestation()))
        .containsEntry("logging.retention", "365 days");
  }
}
