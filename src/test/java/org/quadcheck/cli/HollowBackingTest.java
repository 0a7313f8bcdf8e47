package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.value.Digests;

/** Evidence that stands behind an answer and holds nothing up. */
class HollowBackingTest {
  private static final String PLAN = "Each environment has a network of its own.\n";
  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [{"type": "library", "bom-ref": "a", "name": "a"}]}
      """;

  @TempDir private Path offer;

  private void with(String name, String text) throws IOException {
    Files.writeString(offer.resolve(name), text);
  }

  private static String sha256(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Outcome, assurance, reason and places of the requirement that asks for the answer. */
  private Map<String, String> row() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        "check",
        offer.toString(),
        "--baseline",
        "quad-software",
        "--for",
        "US",
        "--as-of",
        "2026-11-24",
        "-o",
        "csv");
    String[] head = out.toString().lines().findFirst().orElseThrow().split(",");
    String[] cells =
        out.toString()
            .lines()
            .filter(line -> line.contains(",SW-PO-5-1,"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(err + out.toString()))
            .split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    return Map.of(
        "outcome", cells[Arrays.asList(head).indexOf("outcome")],
        "assurance", cells[Arrays.asList(head).indexOf("assurance")],
        "reason", cells[Arrays.asList(head).indexOf("reason")],
        "places", cells[Arrays.asList(head).indexOf("places")]);
  }

  private void attest(String exhibits) throws IOException {
    with(
        "attestation.yaml",
        """
        attestation: 1
        supplier: {name: Acme, country: AU}
        offers: software
        product: {name: Acme Gateway, version: 4.2.0, released: 2026-09-30}
        claims:
          build.environments-separated: {value: true, exhibits: [shown, more]}
        exhibits:
        %s"""
            .formatted(exhibits.indent(2)));
  }

  private static String exhibit(String id, String kind, String file, String text, String more) {
    return "%s: {kind: %s, title: Plan, file: %s, sha256: %s%s}\n"
        .formatted(id, kind, file, sha256(text), more);
  }

  @ParameterizedTest
  @CsvSource({
    "document, gateway.cdx.json, pass, self-attested",
    "test-report, gateway.cdx.json, pass, self-attested",
    "provenance, gateway.cdx.json, pass, self-attested",
    "vex, gateway.cdx.json, needs-review, ''",
    "document, plan.txt, pass, documented"
  })
  void anSbomShowsNoMoreThanTheSuppliersWord(
      String kind, String file, String outcome, String assurance) throws IOException {
    String text = file.endsWith("json") ? SBOM : PLAN;
    with(file, text);
    attest(exhibit("shown", kind, file, text, "") + exhibit("more", kind, file, text, ""));

    assertThat(row()).containsEntry("outcome", outcome).containsEntry("assurance", assurance);
  }

  @Test
  void anSbomWithStatementsOnVulnerabilitiesIsWhatAVexIs() throws IOException {
    String text =
        SBOM.replace(
            "\"version\": 1,",
            "\"version\": 1, \"vulnerabilities\": [{\"id\": \"CVE-2026-1\", \"affects\": [{\"ref\": \"a\"}]}],");
    with("gateway.cdx.json", text);
    String file = "gateway.cdx.json";
    attest(exhibit("shown", "vex", file, text, "") + exhibit("more", "vex", file, text, ""));

    assertThat(row()).containsEntry("assurance", "documented");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24, pass",
    "2026-11-23, 2026-11-24, needs-review",
    "2026-11-23, 2026-11-23, needs-review"
  })
  void aDocumentThatNoLongerHoldsNeedsAPerson(String one, String other, String outcome)
      throws IOException {
    with("plan.txt", PLAN);
    attest(
        exhibit("shown", "document", "plan.txt", PLAN, ", expires: " + one)
            + exhibit("more", "document", "plan.txt", PLAN, ", expires: " + other));

    assertThat(row()).containsEntry("outcome", outcome);
    if (!outcome.equals("pass")) {
      assertThat(row().get("reason"))
          .contains("rests on exhibit shown, which held until 2026-11-23");
      assertThat(row().get("places"))
          .contains("attestation.yaml:6:3")
          .contains("attestation.yaml:8:3");
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, pass", "2026-11-23, needs-review"})
  void anOldReportMayStandBesideOneThatHolds(String other, String outcome) throws IOException {
    with("plan.txt", PLAN.repeat(2));
    with("old.txt", PLAN.repeat(3));
    String issued =
        ", issuer: Example Assessors, issued: 2025-10-01, scope: Acme Gateway 4.2.0, expires: ";
    attest(
        exhibit("shown", "irap-report", "old.txt", PLAN.repeat(3), issued + "2026-10-01")
            + exhibit("more", "irap-report", "plan.txt", PLAN.repeat(2), issued + other));

    assertThat(row()).containsEntry("outcome", outcome);
  }

  private static String declared(String map, String evidence) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"timestamp": "2026-10-01T00:00:00Z", "component": {"type": "application", "bom-ref": "product", "supplier": {"name": "Acme"}, "name": "Acme Gateway", "version": "4.2.0"}},
         "declarations": {"attestations": [{"map": [{"requirement": "question", "claims": ["claim"]%s}]}],
          "claims": [{"bom-ref": "claim", "target": "product", "predicate": "kept apart", "evidence": ["answer"]}],
          "evidence": [{"bom-ref": "answer", "propertyName": "quadcheck:answer"%s, "data": [{"name": "value", "contents": {"attachment": {"content": "true"}}}]}]},
         "definitions": {"standards": [{"bom-ref": "v", "name": "quadcheck claim vocabulary", "version": "1",
          "requirements": [{"bom-ref": "question", "identifier": "build.environments-separated"}]}]}}
        """
        .formatted(map, evidence);
  }

  @ParameterizedTest
  @CsvSource({
    "1, pass",
    "0.000001, pass",
    "0, needs-review",
    "0.0, needs-review",
    "0e5, needs-review"
  })
  void anAnswerWithoutAnyConfidenceNeedsAPerson(String confidence, String outcome)
      throws IOException {
    String map = ", \"confidence\": {\"score\": %s}".formatted(confidence);
    with("declared.cdx.json", declared(map, ""));

    assertThat(row()).containsEntry("outcome", outcome);
    if (!outcome.equals("pass")) {
      assertThat(row().get("reason")).contains("is said: 'confidence " + confidence + "'");
      assertThat(row().get("places")).matches("\"?(.*declared.cdx.json:3:\\d+.*){2}\"?");
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25T00:00:00Z, pass", "2026-11-24T00:00:00Z, needs-review"})
  void anAnswerThatHasExpiredNeedsAPerson(String expires, String outcome) throws IOException {
    with("declared.cdx.json", declared("", ", \"expires\": \"%s\"".formatted(expires)));

    assertThat(row()).containsEntry("outcome", outcome);
  }
}
