package org.quadcheck.workbench.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.reading.CheckKinds;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.value.State;
import org.quadcheck.workbench.SmallLibrary;

/** What is wrong in a file is wrong in the eyes of an editor too. */
final class RefusedBySchemaTest {
  private static final Map<SchemaKind, SchemaFile> SCHEMAS = new EnumMap<>(SchemaKind.class);

  @BeforeAll
  static void compile() throws Exception {
    BaselineLibrary library = SmallLibrary.read();
    for (SchemaKind kind : SchemaKind.values()) {
      SCHEMAS.put(kind, SchemaFile.of(kind.text(library, List.of())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          baseline: small                  | basline: small
          id: SM-1                         | id: sm-1
          obligation: must                 | obligation: shall
          applies-to: [software]           | applies-to: [service]
          limit: 72h                       | limit: 72 moons
          limit: 72h                       | limit: 1m
          limit: 72h                       | limits: 72h
          claim-at-most:                   | claim-at-mots:
          claim: incident.notify-authority, | claim: incident.notify-nobody,
          check: attestation-signed        | check: attestation-sealed
          cites: [in-directions#ii]        | cites: [in-directions]
          cites: [in-directions#ii]        | quotes: [in-directions#ii]
          IN:                              | NZ:
          is-critical: true                | is-critical: perhaps
          threshold: tool-policy           | threshold: 90
          until: 2026-12-31                | until: 31.12.2026
          until: 2026-12-31                | until: 2026-02-31
          documented                       | written
          retired: true                    | retired: maybe
          title: A small baseline          | title:
          remediation: Ask for a plan.     | ''
          """)
  void aBaseline(String right, String wrong) throws IOException {
    String baseline = SmallLibrary.baseline();

    assertThat(baseline).contains(right);
    assertThat(problems(SchemaKind.BASELINE, baseline)).isEmpty();
    assertThat(problems(SchemaKind.BASELINE, baseline.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attestation: 2",
        "atestation: 1",
        "attestation: 1\nclaims: {no.such-claim: true}",
        "attestation: 1\nclaims: {incident.notify-authority: 1m}",
        "attestation: 1\nclaims: {incident.notify-authority: {value: 4h, exhibit: [a]}}",
        "attestation: 1\nclaims: {supplier.is-critical: perhaps}",
        "attestation: 1\nclaims: {cloud.class: E}",
        "attestation: 1\nclaims: {standard.edition: 2020}",
        "attestation: 1\nclaims: {uptime.percent: 101}",
        "attestation: 1\nclaims: {maturity.level: 1.5}",
        "attestation: 1\nclaims: {maturity.level: 4}",
        "attestation: 1\nclaims: {logging.locations: [India]}",
        "attestation: 1\nclaims: {testing.methods: [SAST, FAST]}",
        "attestation: 1\nclaims: {assessed.on: 2026-02-31}",
        "attestation: 1\nsupplier: {name: Acme, country: Australia}",
        "attestation: 1\noffers: hardware",
        "attestation: 1\nsbom: {file: ../a.json}",
        "attestation: 1\nsbom: {file: a.json, sha256: 12ab}",
        "attestation: 1\nexhibits: {a: {kind: certificate}}",
        "attestation: 1\nexhibits: {a: {title: Plan}}",
        "attestation: 1\nplans: {a: {milestone: Keys, due: spring}}"
      })
  void anAttestation(String wrong) throws IOException {
    assertThat(problems(SchemaKind.ATTESTATION, wrong)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attestation: 1",
        "attestation: 1\nclaims:\nexhibits:\nplans:\n",
        "attestation: 1\nclaims: {supplier.is-critical: yes, cloud.class: TBD}",
        "attestation: 1\nclaims: {standard.edition: 2022}",
        "attestation: 1\nclaims: {uptime.percent: 99.5, testing.methods: DAST}",
        "attestation: 1\nclaims: {logging.locations: [AU, IN], policy.location: a.pdf}",
        "attestation: 1\nclaims: {standard.edition: \"2022\"}",
        "attestation: 1\nclaims: {incident.notify-authority: PT4H}",
        "attestation: 1\nclaims: {cloud.class: none, maturity.level: 2}",
        "# yaml-language-server: $schema=../docs/schema/attestation.schema.json\nattestation: 1"
      })
  void anUnfinishedAttestationIsNotWrong(String right) throws IOException {
    assertThat(problems(SchemaKind.ATTESTATION, right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          versions: ["4.2.0"]   | versions: ["4.*"]
          from: 2026-11-01      | from: 01.11.2026
          until:                | expires:
          """)
  void aWaiver(String right, String wrong) throws IOException {
    String page = Files.readString(Path.of("docs/waivers.md"));
    String waivers = page.substring(page.indexOf("waivers:\n"), page.indexOf("\n```\n"));

    assertThat(problems(SchemaKind.WAIVERS, waivers)).isEmpty();
    assertThat(waivers).contains(right);
    assertThat(problems(SchemaKind.WAIVERS, waivers.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void whatTheRegisterDoesNotKnow() throws IOException {
    String source =
        """
        publisher: NIST
        sources:
          - {id: us-x, title: X, issuer: NIST, nations: [US], force: guidance,
             clauses: [{id: "1", text: Do it., verified: primary}]}
        """;
    assertThat(problems(SchemaKind.SOURCES, source)).isEmpty();
    for (String wrong : List.of("force: advice", "verified: yes", "[XX]", "id: US", "titel:")) {
      String key = wrong.replaceFirst("[: ].*", "");
      String broken =
          switch (key) {
            case "[XX]" -> source.replace("[US]", wrong);
            case "titel" -> source.replace("title:", wrong);
            case "id" -> source.replace("id: us-x", wrong);
            default -> source.replaceFirst(key + ": \\w+", wrong);
          };
      assertThat(broken).isNotEqualTo(source);
      assertThat(problems(SchemaKind.SOURCES, broken)).as(wrong).isNotEmpty();
    }
    assertThat(problems(SchemaKind.NATIONS, "nations: [{code: AUS, name: Australia}]"))
        .isNotEmpty();
    assertThat(problems(SchemaKind.CLAIMS, "claims: {a.b: {question: Why so, type: essay}}"))
        .isNotEmpty();
    assertThat(
            problems(SchemaKind.EXPECTED, "{about: a, as-of: 2026-11-24, expected: {A-1: passes}}"))
        .isNotEmpty();
  }

  @Test
  void lengthsOfTimeAreThoseThatAreRead() throws IOException {
    List<String> tried = new ArrayList<>(List.of("P1Y", "P24M", "P2W", "P90D", "PT4H", "PT30M"));
    tried.addAll(
        List.of("P4H", "PT1D", "1m", "4", "h", "4 x", "-4h", "4hh", "P1Y2M", "1 fortnight"));
    for (String unit :
        List.of(
            "min", "minute", "minutes", "h", "hour", "hours", "d", "day", "days", "w", "week")) {
      tried.addAll(
          List.of("4" + unit, "4 " + unit, " 12 " + unit.toUpperCase(java.util.Locale.ROOT)));
    }
    for (String unit : List.of("weeks", "month", "months", "y", "year", "years", "mo", "mins")) {
      tried.addAll(List.of("4" + unit, "4 " + unit));
    }
    for (String text : tried) {
      String yaml = "attestation: 1\nclaims: {incident.notify-authority: \"" + text + "\"}";

      assertThat(problems(SchemaKind.ATTESTATION, yaml).isEmpty())
          .as(text)
          .isEqualTo(Span.read(text).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "TBD", "tba", "todo", "N/A", "na", "None", "unknown", "Withheld", "-"})
  void whatCountsAsUnansweredSaysNothing(String word) throws IOException {
    String yaml = "attestation: 1\nclaims: {incident.notify-authority: \"" + word + "\"}";

    assertThat(problems(SchemaKind.ATTESTATION, yaml)).isEmpty();
    assertThat(State.of(word)).isNotEqualTo(State.STATED);
  }

  @Test
  void everyKindOfCheckIsExplained() {
    assertThat(CheckKinds.words())
        .allSatisfy(kind -> assertThat(CheckWords.ofKind(kind)).endsWith("."))
        .allSatisfy(
            kind ->
                assertThat(CheckKinds.parameters(kind))
                    .filteredOn(one -> !one.word().equals("checks"))
                    .allSatisfy(
                        one -> assertThat(CheckWords.ofParameter(one.word())).endsWith(".")));
  }

  private static List<String> problems(SchemaKind kind, String yaml) throws IOException {
    return SCHEMAS.get(kind).problems(yaml);
  }
}
