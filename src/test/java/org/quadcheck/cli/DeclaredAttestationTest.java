package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.evidence.value.Digests;

/** Attestations of other forms from the command line to the verdict, and written to a schema. */
class DeclaredAttestationTest {
  private static final String BASELINE =
      """
      baseline: own-scores
      title: What counts by its score
      version: "2026.11"
      status: current
      applies-to: [software]
      requirements:
        - id: OWN-PO-5
          title: Environments are kept apart
          applies-to: [software]
          check: {claim-affirmed: {claim: build.environments-separated, minimum-score: 0.9, minimum-confidence: 0.9}}
          nations:
            US: {obligation: must, threshold: tool-policy, cites: [us-nist-ssdf-1-1#PO.5.1]}
          remediation: Ask what separates the environments.
        - id: OWN-PO-6
          title: Machines are hardened
          applies-to: [software]
          check: {claim-affirmed: {claim: build.endpoints-hardened, minimum-score: 0.9}}
          nations:
            US: {obligation: must, threshold: tool-policy, cites: [us-nist-ssdf-1-1#PO.5.2]}
          remediation: Ask how machines are hardened.
        - id: OWN-PS-1
          title: Code is protected
          applies-to: [software]
          check: {claim-affirmed: {claim: code.access-restricted, minimum-score: 0.9}}
          nations:
            US: {obligation: must, threshold: tool-policy, cites: [us-nist-ssdf-1-1#PS.1.1]}
          remediation: Ask who can reach the code.
        - id: OWN-PO-7
          title: Environments are kept apart, whatever the score
          applies-to: [software]
          check: {claim-affirmed: {claim: build.environments-separated}}
          nations:
            US: {obligation: must, cites: [us-nist-ssdf-1-1#PO.5.1]}
          remediation: Ask what separates the environments.
        - id: OWN-PW-1
          title: Risks are modelled
          applies-to: [software]
          check: {claim-affirmed: {claim: design.risk-modelled, minimum-score: 0}}
          nations:
            US: {obligation: must, threshold: tool-policy, cites: [us-nist-ssdf-1-1#PW.1.1]}
          remediation: Ask for the threat model.
        - id: OWN-FM-1
          title: Somebody signs
          applies-to: [software]
          check: attestation-signed
          nations:
            US: {obligation: must, cites: [us-cisa-attestation-form-2024#III.signature]}
          remediation: Ask who signs.
      """;
  private static final String PLAN = "Each environment has a network of its own.\n";

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Path fixtures() {
    Path fixtures = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(fixtures), "no fixtures in " + fixtures);
    return fixtures;
  }

  private static String stored(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/attestation/declared", name))
        .replace("@PLAN@", Digests.sha256(PLAN.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private Map<String, String> outcomes(Path offer, String... more) throws IOException {
    List<String> all = new java.util.ArrayList<>(List.of("check", offer.toString()));
    all.addAll(List.of("--as-of", "2026-11-24", "-o", "json"));
    all.addAll(List.of(more));
    Ended ended = run(all.toArray(String[]::new));
    assertThat(ended.code()).as("%s", ended.err()).isEqualTo(ExitCode.NOT_PASSED);
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonNode finding : new ObjectMapper().readTree(ended.out()).get("findings")) {
      String message = finding.at("/observations/0/message").asText();
      outcomes.put(
          finding.get("requirement").asText(), finding.get("outcome").asText() + ": " + message);
    }
    return outcomes;
  }

  @ParameterizedTest
  @CsvSource({
    "gateway.cdx.json,1.6",
    "gateway.cdx.json,1.7",
    "gateway.cdx.xml,1.6",
    "gateway.cdx.xml,1.7"
  })
  void isJudgedByTheScoresThatTheBaselineAsks(String name, String version) throws IOException {
    Path offer = Files.createDirectories(folder.resolve("offer/evidence")).getParent();
    Files.writeString(offer.resolve("evidence/network plan.txt"), PLAN);
    String document =
        stored(name)
            .replace("schema/bom/1.6", "schema/bom/" + version)
            .replace("\"specVersion\": \"1.6\"", "\"specVersion\": \"" + version + "\"");
    Files.writeString(offer.resolve(name), document);
    Path baseline = Files.writeString(folder.resolve("own.yaml"), BASELINE);

    assertThat(outcomes(offer, "--baseline", baseline.toString()))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "OWN-PO-5",
                    "pass: build.environments-separated: score 1, confidence 0.9",
                    "OWN-PO-6",
                    "fail: build.endpoints-hardened has the score 0.5, confidence 1; asked is a"
                        + " score of at least 0.9; named to mitigate it, without a day by which:"
                        + " 'Harden the testers' machines'",
                    "OWN-PO-7",
                    "needs-review: build.environments-separated has the score 1, confidence 0.9 and"
                        + " no answer; from which score on it counts is not laid down",
                    "OWN-PS-1",
                    "needs-review: code.access-restricted: score 1, confidence 1",
                    "OWN-PW-1",
                    "fail: design.risk-modelled is answered with nothing, which answers nothing",
                    "OWN-FM-1",
                    "pass: signed by J. Rivera, Chief Executive, on 2026-10-13")));
  }

  @Test
  void saysInTheReportWhatIsSaidAgainstAnAnswer() throws IOException {
    Path document = Files.writeString(folder.resolve("a.json"), stored("gateway.cdx.json"));
    Path baseline = Files.writeString(folder.resolve("own.yaml"), BASELINE);
    Ended ended =
        run(
            "check",
            document.toString(),
            "--as-of",
            "2026-11-24",
            "--baseline",
            baseline.toString());

    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains("against code.access-restricted is said: 'Contractors read the code: a list of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cyclonedx-spec/1.6/valid-attestation-1.6.json",
        "cyclonedx-spec/1.6/valid-attestation-1.6.xml",
        "oscal-examples/component-definition/json/example-component-definition.json",
        "oscal-examples/component-definition/json/example-component.json",
        "oscal-examples/component-definition/xml/example-component-definition.xml",
        "oscal-examples/component-definition/yaml/example-component.yaml"
      })
  void passesNothingThatPointsNowhere(String name) throws IOException {
    Path document = fixtures().resolve(name);
    String everything = "quad-software,quad-msp,quad-sbom";
    List<String> baselines = List.of(everything.split(","));
    String[] asked =
        baselines.stream().flatMap(one -> Stream.of("--baseline", one)).toArray(String[]::new);

    assertThat(outcomes(document, asked).values())
        .as("%s", name)
        .noneMatch(outcome -> outcome.startsWith("pass"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void saysOfSignaturesWithinDeclarationsThatTheyAreNotRead(String encoding) {
    Path document = fixtures().resolve("cyclonedx-spec/1.6/valid-attestation-1.6." + encoding);

    assertThat(run("verify", document.toString()).out().replaceAll("\\s+", " "))
        .contains("signatures within the document sign parts of it alone; they are not read");
  }

  private Path converted(String example, String form) {
    Path written = folder.resolve(example + "." + form);
    String source = "examples/" + example + "/attestation.yaml";
    return converted(source, form, written);
  }

  private Path converted(String source, String form, Path written) {
    assertThat(run("attestation", "convert", source, "--to", form, "-o", written.toString()).code())
        .isEqualTo(ExitCode.PASSED);
    return written;
  }

  @ParameterizedTest
  @ValueSource(strings = {"software-compliant", "msp-compliant", "software-gaps", "waived"})
  void isWrittenToTheOfficialSchemas(String example) throws Exception {
    Path fixtures = fixtures();
    Path cyclonedx = fixtures.resolve("cyclonedx-schemas");
    Path oscal = fixtures.resolve("oscal-schema/release-schemas/oscal_component_schema.json");

    assertThat(
            problems(
                cyclonedx.resolve("bom-1.6.schema.json"), converted(example, "cyclonedx-json")))
        .isEmpty();
    assertThat(problems(oscal, converted(example, "oscal"))).isEmpty();
    xsd(cyclonedx)
        .newValidator()
        .validate(new StreamSource(converted(example, "cyclonedx-xml").toFile()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cyclonedx-json", "cyclonedx-xml", "oscal", "in-toto", "json"})
  void isJudgedAlikeInEveryForm(String form) throws IOException {
    Path offer = folder.resolve("offer");
    Path example = Path.of("examples/software-compliant");
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = offer.resolve(example.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path attestation = offer.resolve("attestation.yaml");
    // Not every form has room for what the attestation form of CISA asks besides.
    String text =
        Files.readString(attestation)
            .replaceFirst("(?m)^form:\n(  .*\n)+", "")
            .replaceFirst("(?m)^  form.cisa-attestation-offered: true\n", "");
    Files.writeString(attestation, text);
    Map<String, String> before = outcomes(offer);
    converted(attestation.toString(), form, offer.resolve("attested"));
    Files.delete(attestation);

    assertThat(outcomes(offer)).isEqualTo(before).hasSizeGreaterThan(50);
  }

  @Test
  void standsInTheStoredDocumentsToTheOfficialSchemas() throws Exception {
    Path fixtures = fixtures();
    Path cyclonedx = fixtures.resolve("cyclonedx-schemas");
    Path oscal = fixtures.resolve("oscal-schema/release-schemas/oscal_component_schema.json");
    Path json = Files.writeString(folder.resolve("a.json"), stored("gateway.cdx.json"));
    Path xml = Files.writeString(folder.resolve("a.xml"), stored("gateway.cdx.xml"));
    Path definition = Files.writeString(folder.resolve("o.json"), stored("gateway.oscal.json"));

    assertThat(problems(cyclonedx.resolve("bom-1.6.schema.json"), json)).isEmpty();
    assertThat(problems(oscal, definition)).isEmpty();
    xsd(cyclonedx).newValidator().validate(new StreamSource(xml.toFile()));
  }

  private static List<String> problems(Path schema, Path document) throws IOException {
    Map<String, String> parts = new HashMap<>();
    for (String part : List.of("spdx.schema.json", "jsf-0.82.schema.json")) {
      parts.put(
          "http://cyclonedx.org/schema/" + part,
          Files.readString(fixtures().resolve("cyclonedx-schemas").resolve(part)));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(parts))
        .getSchema(Files.readString(schema), InputFormat.JSON)
        .validate(Files.readString(document), InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema xsd(Path folder) throws Exception {
    String schema =
        Files.readString(folder.resolve("bom-1.6.xsd"))
            .replace(
                "schemaLocation=\"http://cyclonedx.org/schema/spdx\"",
                "schemaLocation=\"" + folder.resolve("spdx.xsd").toUri() + "\"");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new StringReader(schema)));
  }
}
