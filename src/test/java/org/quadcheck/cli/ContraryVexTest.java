package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One VEX excuses an exploited vulnerability and another word speaks against it: nothing is gained
 * by leaving out of that word what it speaks of, or when, or what it says.
 */
class ContraryVexTest {
  private static final Path CASE = Path.of("baselines/quad-software/cases/data-answered-by-a-vex");
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
  private static final String DOUBT = "may speak against it and does not say ";

  private static final String EXCUSE_OF_ALL =
      openVex(", \"products\": [{\"@id\": \"pkg:generic/acme/gateway@4.2.0\"}]")
          .replace(
              "\"affected\"", "\"not_affected\", \"impact_statement\": \"It is not reached.\"");

  @TempDir private Path folder;

  private Path offer() throws IOException {
    Path offer = Files.createDirectories(folder.resolve("offer"));
    for (String name : List.of("attestation.yaml", "gateway.cdx.json", "gateway.openvex.json")) {
      Files.copy(CASE.resolve(name), offer.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    return offer;
  }

  private String judged(String name, String document) throws IOException {
    Path offer = offer();
    Files.writeString(offer.resolve(name), document);
    return judged(offer);
  }

  /** What is found on the exploited vulnerability, as a row. */
  private static String judged(Path offer) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String data = CASE.resolve("data").toString();
    String[] asked = {
      "check",
      offer.toString(),
      "--baseline",
      "quad-software",
      "--for",
      "US",
      "--data",
      data,
      "--as-of",
      "2026-11-24",
      "-o",
      "csv"
    };
    Main.run(new PrintWriter(out, true), new PrintWriter(err, true), asked);
    assertThat(err.toString()).isEmpty();
    return out.toString().lines().filter(line -> line.contains(",SW-KE-2,")).findFirst().orElse("");
  }

  private static String openVex(String statement) {
    return """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/2",
         "author": "Acme", "timestamp": "2026-10-01T00:00:00Z", "version": 1, "statements": [
          {"vulnerability": {"name": "CVE-2021-44228"}, "status": "affected",
           "action_statement": "update" %s}]}
        """
        .formatted(statement);
  }

  private static String csaf(String dates, String product) {
    return """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0", "title": "t",
          "publisher": {"category": "vendor", "name": "Acme", "namespace": "https://acme.example"},
          "tracking": {"id": "A-1", "status": "final", "version": "1", %s}},
         "product_tree": {"full_product_names": [{"product_id": "L", "name": "log4j-core",
           "product_identification_helper": {"purl": "%s"}}]},
         "vulnerabilities": [{"cve": "CVE-2021-44228",
           "product_status": {"known_affected": ["%s"]}}]}
        """
        .formatted(dates, LOG4J, product);
  }

  private static String cycloneDx(String vulnerability) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "vulnerabilities": [%s]}
        """
        .formatted(vulnerability);
  }

  @Test
  void theExcuseAlonePasses() throws IOException {
    assertThat(judged(offer())).contains(",pass,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"products\": []",
        ", \"products\": [{}]",
        ", \"products\": [{\"@id\": \"pkg:maven\"}]",
        ", \"products\": [{\"@id\": \"\"}, {\"@id\": \"pkg:npm/other@1\"}]",
        ", \"products\": [{\"subcomponents\": [{\"@id\": \"" + LOG4J + "\"}]}]",
        ", \"products\": [{\"@id\": \"pkg:generic/acme/gateway@4.2.0\", \"subcomponents\": [{}]}]"
      })
  void aWordThatDoesNotSayOfWhatIsLookedAt(String products) throws IOException {
    assertThat(judged("contrary.json", openVex(products)))
        .contains(",needs-review,")
        .contains(DOUBT + "of what");
  }

  /** Both the address of the vulnerability and words around its id say on which it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@id\": \"https://nvd.nist.gov/vuln/detail/CVE-2021-44228\"}",
        "\"https://nvd.nist.gov/vuln/detail/CVE-2021-44228\"",
        "{\"name\": \"CVE-2021-44228 (Log4Shell)\"}",
        "{\"name\": \"CVE\u20112021\u201144228\"}"
      })
  void aWordIsHeardHoweverItsVulnerabilityIsWritten(String vulnerability) throws IOException {
    String word = openVex(", \"products\": [{\"@id\": \"" + LOG4J + "\"}]");

    assertThat(
            judged("contrary.json", word.replace("{\"name\": \"CVE-2021-44228\"}", vulnerability)))
        .contains(",fail,");
  }

  /** An address that no SBOM bears may be the product's own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@id\": \"https://acme.example/gw\", \"subcomponents\": [{\"@id\": \"" + LOG4J + "\"}]}",
        "{\"@id\": \"urn:acme:gw\"}",
        "{\"@id\": \"pkg:generic/acme/gateway@4.2.0\","
            + " \"subcomponents\": [{\"@id\": \"https://acme.example/part\"}]}"
      })
  void aWordOnAnAddressThatNothingBearsIsLookedAt(String product) throws IOException {
    assertThat(judged("contrary.json", openVex(", \"products\": [" + product + "]")))
        .contains(",needs-review,")
        .contains(DOUBT + "of what");
  }

  /** What is installed on something is no part of that, and a part of a suite is itself harmed. */
  @ParameterizedTest
  @CsvSource({
    "installed_on, " + LOG4J,
    "installed_with, " + LOG4J,
    "default_component_of, pkg:generic/acme/gateway@4.2.0",
    "external_component_of, pkg:generic/acme/gateway@4.2.0"
  })
  void aWordOnItWithinAnotherProductIsHeard(String category, String purl) throws IOException {
    String dates =
        """
        "initial_release_date": "2026-10-01T00:00:00Z",
        "current_release_date": "2026-10-01T00:00:00Z"
        """;
    String tree =
        """
        {"product_id": "S", "name": "Suite"}], "relationships": [{"category": "%s",
          "product_reference": "L", "relates_to_product_reference": "S",
          "full_product_name": {"product_id": "S:L", "name": "in Suite"}}]}
        """
            .formatted(category);
    String word = csaf(dates, "S:L").replace(LOG4J, purl).replace("}}]},", "}}, " + tree + ",");

    Path offer = offer();
    Files.writeString(offer.resolve("contrary.json"), word);
    Files.writeString(offer.resolve("whole.json"), EXCUSE_OF_ALL);

    assertThat(judged(offer)).contains(",fail,");
  }

  /** A supplier of many products has advisories on the others too. */
  @Test
  void aWordOnAnotherProductIsNotHeldAgainstIt() throws IOException {
    assertThat(judged("contrary.json", openVex(", \"products\": [{\"@id\": \"pkg:npm/other@1\"}]")))
        .doesNotContain(DOUBT);
  }

  @Test
  void aProductThatTheTreeDoesNotHaveIsLookedAt() throws IOException {
    String dates =
        """
        "initial_release_date": "2026-09-01T00:00:00Z",
        "current_release_date": "2026-10-01T00:00:00Z"
        """;
    assertThat(judged("contrary.json", csaf(dates, "M")))
        .contains(",needs-review,")
        .contains(DOUBT + "of what");
  }

  @Test
  void anAdvisoryWithoutItsCurrentDayIsNotOlder() throws IOException {
    String dates = "\"initial_release_date\": \"2026-09-01T00:00:00Z\"";

    assertThat(judged("contrary.json", csaf(dates, "L"))).contains(",fail,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"CVE-2021-44228\", \"analysis\": {\"state\": \"exploitable\"}}",
        "{\"id\": \"CVE-2021-44228\", \"affects\": [{}],"
            + " \"analysis\": {\"state\": \"in_triage\"}}",
        "{\"id\": \"CVE-2021-44228\", \"analysis\": {\"detail\": \"reached by JNDI\"}}"
      })
  void aVulnerabilityThatDoesNotSayWhatItAffectsIsLookedAt(String vulnerability)
      throws IOException {
    assertThat(judged("contrary.cdx.json", cycloneDx(vulnerability)))
        .contains(",needs-review,")
        .contains(DOUBT + "of what");
  }

  @Test
  void aVulnerabilityWithoutAnIdIsLookedAt() throws IOException {
    String vulnerability =
        "{\"affects\": [{\"ref\": \"%s\"}], \"analysis\": {\"state\": \"exploitable\"}}"
            .formatted(LOG4J);

    assertThat(judged("contrary.cdx.json", cycloneDx(vulnerability)))
        .contains(",needs-review,")
        .contains(DOUBT + "on which vulnerability");
  }

  @Test
  void aVersionThatIsLeftOutMayBeThisOne() throws IOException {
    String affected =
        """
        {"id": "CVE-2021-44228", "affects": [{"ref": "%s", "versions": [{"status": "affected"}]}],
         "analysis": {"state": "exploitable", "lastUpdated": "2026-10-01T00:00:00Z"}}
        """;

    assertThat(judged("contrary.cdx.json", cycloneDx(affected.formatted(LOG4J))))
        .contains(",fail,");
  }

  /** An advisory of CSAF need not name a vulnerability, and may be on the one that is excused. */
  @Test
  void anAdvisoryThatDoesNotSayOnWhichVulnerabilityIsLookedAt() throws IOException {
    String dates = "\"current_release_date\": \"2026-10-01T00:00:00Z\"";
    String advisory =
        csaf(dates, "L")
            .replace("csaf_vex", "csaf_security_advisory")
            .replace("\"cve\": \"CVE-2021-44228\",", "\"title\": \"a flaw\",");

    assertThat(judged("contrary.json", advisory))
        .contains(",needs-review,")
        .contains(DOUBT + "on which vulnerability")
        .contains(
            "(no id) in log4j-core 2.14.1, listed by the supplier"
                + " (it is not said which vulnerability it is)");
  }

  /** A document is on what its own component is, of which CycloneDX asks for the name. */
  @Test
  void anExcuseInADocumentThatDoesNotNameItsProductIsLookedAt() throws IOException {
    assertThat(excusedIn("\"name\": \"Acme Gateway\", ")).contains(",pass,");
    assertThat(excusedIn(""))
        .contains(",needs-review,")
        .contains("the VEX statement stands in a document on (no name) 4.2.0");
  }

  private String excusedIn(String name) throws IOException {
    String excuse =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {
          "component": {"type": "application", %s"version": "4.2.0"}},
         "vulnerabilities": [{"id": "CVE-2021-44228", "affects": [{"ref": "%s"}], "analysis":
          {"state": "not_affected", "justification": "code_not_reachable",
           "lastUpdated": "2026-10-01T00:00:00Z"}}]}
        """;
    Path offer = offer();
    Files.deleteIfExists(offer.resolve("gateway.openvex.json"));
    Files.writeString(offer.resolve("excuse.cdx.json"), excuse.formatted(name, LOG4J));
    return judged(offer);
  }

  /** What the SBOM says of its own component: an analysis, however little is left of it. */
  @Test
  void anAnalysisWithoutItsStateIsNoMereListing() throws IOException {
    Stream.of(
            "{\"state\": \"exploitable\"}",
            "{}",
            "{\"response\": [\"update\"]}",
            "{\"state\": \"Exploitable\"}")
        .forEach(
            analysis ->
                assertThat(admitting(", \"analysis\": " + analysis))
                    .as(analysis)
                    .contains(",fail,"));
    assertThat(admitting("")).contains(",pass,");
  }

  private String admitting(String analysis) {
    try {
      Path offer = Files.createTempDirectory(folder, "own");
      for (String name : List.of("gateway.openvex.json", "gateway.cdx.json")) {
        Files.copy(CASE.resolve(name), offer.resolve(name));
      }
      String attestation = Files.readString(CASE.resolve("attestation.yaml"));
      Files.writeString(
          offer.resolve("attestation.yaml"), attestation.replaceAll("(?m)^sbom: .*\\R", ""));
      Path sbom = offer.resolve("gateway.cdx.json");
      String listed =
          """
          "vulnerabilities": [{"id": "CVE-2021-44228", "affects": [{"ref": "log4j-core"}] %s}],
          "components"\
          """
              .formatted(analysis);
      Files.writeString(sbom, Files.readString(sbom).replace("\"components\"", listed));
      return judged(offer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
