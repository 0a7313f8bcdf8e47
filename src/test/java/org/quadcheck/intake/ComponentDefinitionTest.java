package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.attestation.oscal.OscalWords;

/** OSCAL component definitions as attestations: a status affirms or denies, and words do not. */
class ComponentDefinitionTest {
  @TempDir private Path folder;

  private DeclaredOffer offer(String document) throws IOException {
    return DeclaredOffer.in(folder).with("gateway.oscal", document);
  }

  private static String json() {
    return DeclaredOffer.stored("gateway.oscal.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway.oscal.json", "gateway.oscal.yaml", "gateway.oscal.xml"})
  void isReadAlikeInEveryNotation(String name) throws Exception {
    DeclaredOffer offer = offer(DeclaredOffer.stored(name));
    Attestation read = offer.attestation();

    assertThat(read.declared().format()).isEqualTo("OSCAL 1.1.2 component definition");
    assertThat(read.supplierName().text()).isEqualTo("Acme Networks Pty Ltd");
    assertThat(read.productName().text()).isEqualTo("Acme Gateway");
    assertThat(read.productVersion().text()).isEqualTo("4.2.0");
    assertThat(read.offers()).isEqualTo(Set.of(Offer.SOFTWARE));
    assertThat(read.signedBy()).isEmpty();
    assertThat(DeclaredOffer.claims(read))
        .isEqualTo(
            Map.of(
                "build.environments-separated",
                "yes; shown by 7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b06",
                "build.endpoints-hardened",
                "no; mitigated by: partial: Developers' machines are hardened, testers' are not.",
                "code.access-restricted",
                "no; planned by PS.1.1",
                "design.risk-modelled",
                "nothing",
                "design.reviewed",
                "no; mitigated by: planned: Designs will be reviewed.",
                "coding.secure-practices",
                "no; mitigated by: alternative: Other means are used.",
                "build.tool-features",
                "n/a"));
    assertThat(read.plans().get("PS.1.1").due()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(read.plans().get("PS.1.1").milestone()).isEqualTo("Access is to be restricted.");
    assertThat(read.exhibits().values())
        .extracting(Exhibit::title, Exhibit::fileState)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Plan of the networks", Exhibit.FileState.MATCHES));
    assertThat(offer.remarks(read))
        .containsExactlyInAnyOrder(
            "control 'PW.1.1': no property says that it is implemented, and words are not judged:"
                + " 'We always model threats, fully and everywhere.'",
            "control 'PO.9.9' asks what no question here is known to be equal to: it does not"
                + " count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NIST_SP800-218_ver1_catalog.json|NIST_SP-800-53_rev5_catalog.json|8 controls are of the catalogue 'https",
        "\"source\": \"#7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b05\"|\"source\": \"#7d1b\"|8 controls are of the catalogue '#7d1b'",
        "\"value\": \"implemented\"|\"value\": \"done\"|control 'PO.5.1': 'done' says nothing that is known of its implementation",
        "\"name\": \"implementation-status\"|\"name\": \"implementation-status\", \"ns\": \"https://acme.example\"|control 'PO.5.1': no property says that it is implemented",
        "\"props\": [{\"name\": \"implementation-status\"|\"props\": [{\"name\": \"implementation-status\", \"value\": \"planned\"}, {\"name\": \"implementation-status\"|control 'PO.5.1': 'planned, implemented' says nothing"
      })
  void affirmsNothingByWordsAlone(String from, String to, String why) throws Exception {
    String document = json().replaceAll("\\s*\\n\\s*", "");
    String changed = document.replaceFirst(java.util.regex.Pattern.quote(from), to);
    DeclaredOffer offer = offer(changed);
    Attestation read = offer.attestation();

    assertThat(changed).isNotEqualTo(document);
    assertThat(DeclaredOffer.claims(read).getOrDefault("build.environments-separated", "nothing"))
        .startsWith("nothing");
    assertThat(offer.remarks(read)).anyMatch(told -> told.startsWith(why));
  }

  @Test
  void affirmsNothingOfSeveralComponents() throws Exception {
    String two =
        json()
            .replaceFirst(
                "\"components\": \\[",
                "\"components\": [{\"uuid\": \"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b99\", \"type\":"
                    + " \"software\", \"title\": \"Toaster\", \"description\": \"-\"},");
    String marked =
        two.replace(
            "\"props\": [\n     {\n      \"name\": \"version\"",
            "\"props\": [{\"name\": \"offered\", \"ns\": \"https://quadcheck.org/ns/oscal\","
                + " \"value\": \"true\"}, {\"name\": \"version\"");
    DeclaredOffer offer = offer(two);

    assertThat(offer.attestation().claims()).isEmpty();
    assertThat(offer.remarks(offer.attestation()))
        .containsExactly(
            "2 components are defined, and which of them is offered is not said: nothing of it"
                + " counts");
    assertThat(marked).isNotEqualTo(two);
    assertThat(offer(marked).attestation().claims()).hasSize(7);
    assertThat(offer.remarks(offer(marked).attestation()))
        .contains("component 'Toaster' is not the one that is offered: it does not count");
  }

  /** The first control twice, the second time with more properties. */
  private static String twice(String more) {
    String document = json().replaceAll("\\s*\\n\\s*", "");
    String begin = "{\"uuid\": \"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9c01\"";
    int at = document.indexOf(begin);
    String first = document.substring(at, document.indexOf("{\"uuid\"", at + 1));
    String property = "{\"ns\": \"https://quadcheck.org/ns/oscal\", %s}, ".formatted(more);
    String second = first.replace("\"props\": [", "\"props\": [" + property);
    return document.substring(0, at) + first + second + document.substring(at + first.length());
  }

  @Test
  void keepsWhatIsSaidAgainstAControlWhereItIsDescribedASecondTime() throws Exception {
    String document = twice("\"name\": \"counter\", \"value\": \"They share one network\"");

    assertThat(DeclaredOffer.claims(offer(document).attestation()))
        .containsEntry(
            "build.environments-separated",
            "yes; shown by 7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b06; against it: They share one network");
  }

  @Test
  void letsNoHigherScoreHideALowerOneOfTheSameControl() throws Exception {
    String scored =
        twice("\"name\": \"score\", \"value\": \"0\"")
            .replace(
                "\"name\": \"implementation-status\",\"value\": \"implemented\"",
                "\"name\": \"score\",\"value\": \"1\",\"ns\": \"https://quadcheck.org/ns/oscal\"");

    assertThat(
            DeclaredOffer.claims(offer(scored).attestation()).get("build.environments-separated"))
        .startsWith("nothing");
  }

  @Test
  void answersNothingWithOneOfTwoListsThatDiffer() throws Exception {
    String one =
        """
        {"control-id": "logging.locations", "set-parameters":
          [{"param-id": "logging.locations", "values": ["AU", "%s"]}]}""";
    String document = own(one.formatted("IN") + ", " + one.formatted("CN"));

    assertThat(DeclaredOffer.claims(offer(document).attestation()))
        .containsEntry("logging.locations", "nothing");
  }

  private static String own(String controls) {
    return """
        {"component-definition": {"metadata": {}, "components": [{"title": "Acme Gateway",
          "control-implementations": [{"source": "https://quadcheck.org/ns/oscal/claims",
            "implemented-requirements": [%s]}]}]}}
        """
        .replace("https://quadcheck.org/ns/oscal/claims", OscalWords.CATALOG)
        .formatted(controls);
  }

  @ParameterizedTest
  @CsvSource({
    "build.mfa, planned, true, nothing",
    "build.mfa, not-applicable, yes, nothing",
    "build.mfa, implemented, false, nothing",
    "build.mfa, implemented, true, yes",
    "build.mfa, planned, false, no",
    "logging.retention, partial, 365d, nothing",
    "logging.retention, implemented, 365d, 365 days"
  })
  void takesNoParameterThatItsStatusDenies(String id, String status, String value, String answer)
      throws Exception {
    String control =
        """
        {"control-id": "%1$s", "props": [{"name": "implementation-status", "value": "%2$s"}],
         "set-parameters": [{"param-id": "%1$s", "values": ["%3$s"]}]}"""
            .formatted(id, status, value);

    assertThat(DeclaredOffer.claims(offer(own(control)).attestation())).containsEntry(id, answer);
  }

  @Test
  void takesNoStatusForTheAnswerToAQuestionThatWantsWords() throws Exception {
    String control =
        """
        {"control-id": "supplier.ownership",
         "props": [{"name": "implementation-status", "value": "implemented"}]}""";

    assertThat(DeclaredOffer.claims(offer(own(control)).attestation()))
        .containsEntry("supplier.ownership", "nothing");
  }

  @ParameterizedTest
  @CsvSource({"planned, nothing", "implemented, yes"})
  void affirmsNoControlOfWhichAStatementIsOpen(String status, String answer) throws Exception {
    String control =
        """
        {"control-id": "build.mfa", "props": [{"name": "implementation-status", "value": "implemented"}],
         "statements": [{"statement-id": "a", "props": [{"name": "implementation-status", "value": "%s"}]}]}"""
            .formatted(status);

    assertThat(DeclaredOffer.claims(offer(own(control)).attestation()))
        .containsEntry("build.mfa", answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"href\": \"#7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b06\"|\"href\": \"#nowhere\"|points nowhere",
        "\"uuid\": \"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b05\",|\"uuid\": \"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b06\", \"title\": \"x\"}, {\"uuid\": \"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b05\",|stands for several things"
      })
  void answersNothingWhereItsEvidencePointsNowhere(String from, String to, String why)
      throws Exception {
    DeclaredOffer offer = offer(json().replace(from, to));
    Attestation read = offer.attestation();

    assertThat(DeclaredOffer.claims(read).get("build.environments-separated"))
        .startsWith("nothing");
    assertThat(offer.remarks(read))
        .anyMatch(
            told -> told.startsWith("control 'PO.5.1' names the evidence") && told.contains(why));
  }

  @Test
  void answersNothingThatIsDescribedTwiceAndDifferently() throws Exception {
    DeclaredOffer offer =
        offer(json().replace("\"control-id\": \"PO.5.2\"", "\"control-id\": \"po.5.1\""));
    Attestation read = offer.attestation();

    assertThat(DeclaredOffer.claims(read).get("build.environments-separated"))
        .startsWith("nothing");
    assertThat(offer.remarks(read))
        .contains(
            "control 'po.5.1' is described twice, and differently: the question is not answered");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"components\": [|\"components\": [7,|an entry of 'components' must be a map, but is a number.",
        "\"implemented-requirements\": [|\"implemented-requirements\": [[],|an entry of 'implemented-requirements' must be a map, but is a list.",
        "\"control-id\": \"PO.5.1\"|\"control-id\": {}|'control-id' must be a text, but is a map.",
        "\"value\": \"implemented\"|\"value\": [\"implemented\"]|'value' must be a text, but is a list.",
        "\"href\": \"evidence/network%20plan.txt\"|\"href\": \"/etc/passwd\"|'/etc/passwd' is an absolute path.",
        "\"metadata\": {|\"metadata\": [], \"x\": {|'metadata' must be a map, but is a list.",
        "\"uuid\": \"0f4a4a52|\"uuid\": \"a\", \"uuid\": \"0f4a4a52|'uuid' stands twice. Keep one of them."
      })
  void isRefusedWithThePlaceWhereAValueIsOfTheWrongKind(String from, String to, String problem)
      throws Exception {
    assertThat(offer(json().replaceFirst(java.util.regex.Pattern.quote(from), to)).refusal())
        .anyMatch(told -> told.matches("gateway\\.oscal:\\d+:\\d+: .*") && told.contains(problem));
  }

  @Test
  void isRefusedTooDeepOrTooLong() throws Exception {
    String deep = json().replaceFirst("\\{", "{\"x\": " + "[".repeat(100) + "]".repeat(100) + ",");
    String longer = json().replace("A gateway.", "A gateway. ".repeat(300_000));

    assertThat(offer(deep).refusal()).anyMatch(told -> told.contains("deeper than 64 levels"));
    assertThat(offer(longer).refusal()).anyMatch(told -> told.contains("more than 3000000 bytes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "xml"})
  void ofTheExamplesPassesNothing(String notation) throws IOException, InvalidInputException {
    Path examples =
        Path.of(System.getProperty("fixtures", "../shared/fixtures"))
            .resolve("oscal-examples/component-definition");
    Assumptions.assumeTrue(Files.isDirectory(examples), "no fixtures");
    Path example = examples.resolve(notation + "/example-component-definition." + notation);
    DeclaredOffer offer = offer(Files.readString(example));
    Attestation read = offer.attestation();

    assertThat(read.claims()).isEmpty();
    assertThat(read.productName().text()).isEqualTo("MongoDB");
    assertThat(offer.remarks(read))
        .isEqualTo(
            List.of(
                "3 controls are of the catalogue '../../../nist.gov/SP800-53/rev5/xml/NIST_SP-800-53_rev5_MODERATE-baseline_profile.xml',"
                    + " which no question here is known to be equal to: none of them counts"));
  }
}
