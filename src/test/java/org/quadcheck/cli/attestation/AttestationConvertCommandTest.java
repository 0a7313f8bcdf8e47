package org.quadcheck.cli.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.limit.Limits;

/** What is written in another form is read as the same. */
class AttestationConvertCommandTest {
  private static final String HOSTILE =
      """
      attestation: 1
      supplier: {name: "A: #1 \\"x\\" 'y'\\u2028{[,]}", country: AU}
      offers: software
      product: {name: "- dash", version: "1.10"}
      sbom: [{file: a b.json}, {file: c.json}]
      claims:
        disclosure.contact: "line\\nbreak, \\u0e01 \\ud83d\\ude00 # no comment"
      """;

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static String said(Path file)
      throws IOException, InvalidInputException, InvalidBaselineException {
    ClaimVocabulary claims = LibraryReader.ofProgram().claims();
    Foreign written =
        Intake.attestation(
            file.toString(), claims, InputStream.nullInputStream(), Limits.standard());
    assertThat(written.declared().remarks()).isEmpty();
    return new AttestationReader(claims, Limits.standard())
        .read("form", new Foreign(written.form(), Declared.OWN_FORM), Map.of())
        .toString()
        .replaceAll("blanks=Blanks\\[places=\\{.*?\\}\\]", "")
        .replaceAll("path=[^,\\]]*, line=\\d+, column=\\d+|(place=)[^,\\]]*", "$1");
  }

  @ParameterizedTest
  @CsvSource({
    "software-compliant,yaml",
    "software-compliant,json",
    "software-compliant,csv",
    "msp-compliant,yaml",
    "msp-compliant,json",
    "msp-compliant,csv",
    "waived,csv",
    "software-compliant,cyclonedx-json",
    "software-compliant,cyclonedx-xml",
    "software-compliant,in-toto",
    "software-compliant,oscal",
    "msp-compliant,cyclonedx-json",
    "msp-compliant,cyclonedx-xml",
    "msp-compliant,oscal",
    "waived,cyclonedx-json",
    "waived,oscal"
  })
  void isReadAsTheSame(String example, String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = withoutForm(Path.of("examples", example, "attestation.yaml"));
    Path written = folder.resolve("written." + form);

    assertThat(
            run(
                "attestation",
                "convert",
                source.toString(),
                "--to",
                form,
                "-o",
                written.toString()))
        .isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written)).isEqualTo(said(source));
  }

  private Path withoutForm(Path attestation) throws IOException {
    String text = Files.readString(attestation).replaceFirst("(?m)^form:\n(  .*\n)+", "");
    return Files.writeString(folder.resolve("attestation.yaml"), text);
  }

  @ParameterizedTest
  @CsvSource({"yaml", "json", "csv", "in-toto"})
  void keepsTheAttestationForm(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Path.of("examples/software-compliant/attestation.yaml");
    Path written = folder.resolve("written." + form);
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written)).isEqualTo(said(source)).contains("IN_SCOPE_BECAUSE");
  }

  @ParameterizedTest
  @CsvSource({"cyclonedx-json", "cyclonedx-xml", "oscal"})
  void tellsThatTheAttestationFormIsLost(String form) {
    String source = "examples/software-compliant/attestation.yaml";
    Path written = folder.resolve("written." + form);

    assertThat(run("attestation", "convert", source, "--to", form, "-o", written.toString()).err())
        .endsWith(
            "  parts of the attestation form: 5 (form.submission, form.producer, form.contact,"
                + " form.signatory, form.in-scope)\n");
  }

  @ParameterizedTest
  @CsvSource({"yaml", "json", "cyclonedx-json"})
  void keepsTextsThatMeanSomethingToTheNotation(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Files.writeString(folder.resolve("a.yaml"), HOSTILE);
    Path written = folder.resolve("written." + form);
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written)).isEqualTo(said(source));
  }

  private static final String EXHIBITED =
      """
      attestation: 1
      supplier: {name: Acme}
      product: {name: Acme Gateway, version: "4.2.0", released: 2026-09-30}
      sbom: {file: a.json}
      signed-by: {name: J. Rivera, title: Chief Executive, email: ceo@acme.example, on: 2026-10-12}
      claims:
        build.environments-separated: {value: true, exhibits: [a, b]}
      exhibits:
        a:
          kind: soc2-report
          title: Report
          number: "7"
          issuer: Example Assessors
          holder: Somebody Else
          scope: Acme Gateway
          edition: "2017"
          level: "3"
          type: "2"
          issued: 2026-02-01
          expires: 2027-01-31
          period-start: 2025-01-01
          period-end: 2025-12-31
          locations: [AU, IN]
        b: {kind: fedramp-authorization, class: C, holder: TBD, locations: US}
        c: {kind: jc-star-label, stars: ★★★}
      """;

  @ParameterizedTest
  @CsvSource({"yaml", "json", "csv", "cyclonedx-json", "cyclonedx-xml", "oscal"})
  void keepsEveryFactOfAnExhibit(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Files.writeString(folder.resolve("a.yaml"), EXHIBITED);
    Path written = folder.resolve("written." + form);
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(exhibits(said(written)))
        .isEqualTo(exhibits(said(source)))
        .contains(
            "holder=Somebody Else",
            "periodStart=Optional[2025-01-01]",
            "level=C",
            "level=3, type=,",
            "locations=[AU, IN]",
            "locations=[US]");
  }

  private static String exhibits(String said) {
    return said.replaceAll("(?s).*(exhibits=\\{.*?\\}), plans=.*", "$1");
  }

  private static final String SCORED =
      """
      attestation: 1
      supplier: {name: Acme}
      product: {name: Acme Gateway, version: "4.2.0", released: 2026-09-30}
      claims:
        build.environments-separated: {score: "0.8", confidence: "0.9", exhibits: [a]}
        build.mfa: {value: false, plan: keys, counter: ["not so", "nor so"], mitigation: later}
        logging.locations: {value: [AU, IN]}
        disclosure.policy: TBD
      exhibits:
        a: {kind: document, title: "A & B", file: ev/a b.pdf, sha256: %s, issued: 2026-01-31, expires: 2026-12-31}
        soc: {kind: soc2-report, issuer: Auditors, number: "7", scope: Acme Gateway, period-end: 2026-06-30}
      plans:
        keys: {milestone: Keys for all, owner: CISO, due: 2027-01-31}
      """
          .formatted("ab".repeat(32));

  @ParameterizedTest
  @CsvSource({"yaml", "json", "csv", "cyclonedx-json", "cyclonedx-xml", "oscal"})
  void keepsScoresAndWhatIsSaidAgainstAnAnswer(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Files.writeString(folder.resolve("a.yaml"), SCORED);
    Path written = folder.resolve("written");
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written))
        .isEqualTo(said(source))
        .contains("score 0.8, confidence 0.9", "nor so", "later");
  }

  @ParameterizedTest
  @CsvSource({"cyclonedx-json", "cyclonedx-xml", "oscal"})
  void leavesOutWhatIsNotFilledIn(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    String unfinished =
        """
        attestation: 1
        supplier: {name: TBD, country: TBD}
        offers: TBD
        product: {name: Gateway, version: TBD, released: 2026-09-30}
        sbom: {file: TBD, sha256: TBD}
        signed-by: {name: TBD, title: TBD, email: TBD, on: TBD}
        claims:
          build.mfa: {value: TBD, exhibits: [TBD], plan: TBD}
          build.monitored: true
        """;
    Path source = Files.writeString(folder.resolve("a.yaml"), unfinished);
    Path written = folder.resolve("written");
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written)).isEqualTo(said(source));
  }

  @Test
  void tellsWhatOfDeclarationsCountsForNothing() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("a.json"),
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"component": {"type": "application", "name": "G"}},
             "declarations": {"attestations": [{"map": [{"requirement": "x"}]}]}}
            """);
    Ended ended = run("attestation", "convert", source.toString(), "--to", "yaml");

    assertThat(ended.code()).isEqualTo(ExitCode.PASSED);
    assertThat(ended.err().replace(folder.toString() + "/", ""))
        .isEqualTo(
            """
            note: what counts for nothing does not come along:
              a.json:3:45: an entry of the attestation names no claim, so that nothing is claimed: nothing of it counts
              a.json:3:45: an entry of the attestation is about the requirement 'x', which points nowhere: nothing of it counts
            """);
    assertThat(
            run("attestation", "lint", source.toString())
                .out()
                .replace(folder.toString() + "/", ""))
        .contains(
            "forgotten: a.json:3:45: an entry of the attestation names no claim, so that nothing is"
                + " claimed: nothing of it counts");
  }

  @ParameterizedTest
  @CsvSource({"yaml", "json", "csv", "cyclonedx-json", "cyclonedx-xml", "oscal"})
  void keepsWhyAQuestionDoesNotApply(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source =
        Files.writeString(
            folder.resolve("a.yaml"),
            """
            attestation: 1
            product: {name: Acme Gateway, released: 2026-09-30}
            claims:
              components.in-house: {not-applicable: no-in-house-components, because: "None: we make none", counter: one is}
              components.verified: {not-applicable: no-third-party-components, because: TBD}
            """);
    Path written = folder.resolve("written");
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written))
        .isEqualTo(said(source))
        .contains("no-in-house-components", "None: we make none", "one is");
  }

  @Test
  void isNoAnswerThatAQuestionDoesNotApplyForTwoReasons() throws IOException {
    assertThat(readWithTwoReasons("oscal").out()).endsWith("components.in-house: n/a\n");
    assertThat(readWithTwoReasons("cyclonedx-json"))
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                "",
                """
                error: written.json:57:29: 'not-applicable' must be a text, but is a list.
                1 problem, nothing was written.
                """));
  }

  private Ended readWithTwoReasons(String form) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("a.yaml"),
            """
            attestation: 1
            product: {name: Acme Gateway, released: 2026-09-30}
            claims:
              components.in-house: {not-applicable: no-in-house-components, because: We make none}
            """);
    String written = run("attestation", "convert", source.toString(), "--to", form).out();
    String twice = written.replace("\"name\" : \"because\"", "\"name\" : \"not-applicable\"");
    Path file = Files.writeString(folder.resolve("written.json"), twice);
    Ended ended = run("attestation", "convert", file.toString(), "--to", "yaml");
    return new Ended(ended.code(), ended.out(), ended.err().replace(folder.toString() + "/", ""));
  }

  @Test
  void tellsWhatOscalAndXmlChange() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("a.yaml"),
            """
            attestation: 1
            supplier: {name: Acme}
            product: {name: Gateway, released: 2026-09-30}
            claims: {disclosure.contact: "two\\nlines \\u0001"}
            """
                .replace("\\\\", "\\"));

    assertThat(run("attestation", "convert", source.toString(), "--to", "oscal").err())
        .isEqualTo(
            """
            note: not everything can be carried over to an OSCAL component definition:
              line breaks and white space in texts, written as one blank: 1 ('two lines')
            """);
    assertThat(run("attestation", "convert", source.toString(), "--to", "cyclonedx-xml").err())
        .isEqualTo(
            """
            note: not everything can be carried over to CycloneDX declarations:
              characters that XML cannot hold, written as U+FFFD: 1 (U+0001)
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in-toto|names no SBOM with its SHA-256",
        "oscal|states neither the day of signing nor that of the release",
        "cyclonedx-json|names neither a product nor a supplier"
      })
  void refusesWhatCannotBeWrittenAtAll(String form, String message) throws IOException {
    Path source = Files.writeString(folder.resolve("a.yaml"), "attestation: 1\n");
    Ended ended = run("attestation", "convert", source.toString(), "--to", form);

    assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(ended.err()).contains("a.yaml:1:1: " + message);
  }

  @Test
  void refusesWhatATableCannotHold() throws IOException {
    Path formula =
        Files.writeString(
            folder.resolve("b.yaml"), "attestation: 1\nsupplier: {name: '=HYPERLINK(1)'}\n");

    assertThat(run("attestation", "convert", formula.toString(), "--to", "csv").err())
        .contains(
            "b.yaml:2:18: '=HYPERLINK(1)' would be taken for a formula in a table. Write it as YAML or"
                + " JSON instead.");
  }

  @Test
  void writesEachOfSeveralSbomsIntoRowsOfItsOwn() throws IOException {
    Path from =
        Files.writeString(
            folder.resolve("from.yaml"),
            """
            attestation: 1
            sbom:
              - {file: a.cdx.json, sha256: %s}
              - {file: b.cdx.json}
            """
                .formatted("0a".repeat(32)));
    String table = run("attestation", "convert", from.toString(), "--to", "csv").out();

    assertThat(table.lines().map(row -> row.replaceAll(",+$", "")))
        .contains(
            "sbom.1.file,,a.cdx.json",
            "sbom.1.sha256,," + "0a".repeat(32),
            "sbom.2.file,,b.cdx.json");
    Path csv = Files.writeString(folder.resolve("to.csv"), table);
    assertThat(run("attestation", "convert", csv.toString(), "--to", "yaml").out())
        .isEqualTo(run("attestation", "convert", from.toString(), "--to", "yaml").out());
  }

  @Test
  void refusesAFormThatIsNone() {
    assertThat(run("attestation", "convert", "examples/waived/attestation.yaml", "--to", "jsno"))
        .extracting(Ended::code, Ended::out)
        .containsExactly(ExitCode.USAGE, "");
  }

  @ParameterizedTest
  @CsvSource({"yaml", "json", "csv"})
  void carriesTheFormAndWhatDoesNotApply(String notation)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path from =
        Files.writeString(
            folder.resolve("from.yaml"),
            """
            attestation: 1
            claims:
              build.mfa: {value: false, plan: a.b}
              components.in-house: {not-applicable: no-in-house-components, because: "None: we make none"}
            exhibits:
              letter: {kind: document, title: A letter}
            plans:
              a.b: {milestone: Keys, owner: CISO, due: 2027-01-31}
            form:
              submission: revised
              contact: {kind: role, email: security@acme.example}
              signatory: {standing: designee, employee: true, authority: no}
              in-scope: {because: developed-after-cut-off, since: 2024-02-01}
              products:
                - {name: A, version: "1.10", released: 2026-01-01}
                - {name: B, version: 2.0.0, released: 2026-02-01}
              attachments: [{title: Addendum, description: More}]
              letters: {a.b: {mitigations: By hand, exhibit: letter, milestones: [{milestone: Bought, due: 2026-12-31}]}}
              cautions: [look at it, and there]
            """);
    Path to = folder.resolve("to." + notation);

    assertThat(
            run("attestation", "convert", from.toString(), "--to", notation, "-o", to.toString()))
        .isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(to)).isEqualTo(said(from)).contains("no-in-house-components", "Addendum");
  }

  /** A blank entry that is left out would make an answer of a list that answers nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "csv", "cyclonedx-json", "cyclonedx-xml", "oscal"})
  void makesNoAnswerOfAListWithABlankEntry(String form) throws Exception {
    Path from = folder.resolve("a.yaml");
    Files.writeString(
        from,
        """
        attestation: 1
        supplier: {name: Acme Networks Pty Ltd, country: AU}
        offers: managed-service
        product: {name: Acme Operations, version: 4.2.0, released: 2026-09-30}
        scope: individual-product
        signed-by: {name: J. Rivera, title: Chief Executive, email: ceo@acme.example, on: 2026-10-12}
        claims:
          logging.locations: [AU, "", IN]
        """);
    Path to = folder.resolve("b");
    Ended ended = run("attestation", "convert", from.toString(), "--to", form, "-o", to.toString());

    assertThat(ended.code()).as(ended.err()).isZero();
    boolean room = List.of("yaml", "json").contains(form);
    assertThat(said(to))
        .contains("id=logging.locations, answer=%s,".formatted(room ? "nothing" : "TBD"));
    assertThat(ended.err().contains("blank entries of lists, written as TBD: 1")).isEqualTo(!room);
  }

  @Test
  void tellsThatTheSignaturesOfTheSourceDoNotComeAlong() throws IOException {
    String predicate = "{\"attestation\": 1, \"supplier\": {\"name\": \"Acme\"}}";
    String statement =
        """
        {"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://quadcheck.org/attestation/v1",
         "subject": [{"name": "a", "digest": {"sha256": "%s"}}], "predicate": %s}
        """
            .formatted("ab".repeat(32), predicate);
    String payload = Base64.getEncoder().encodeToString(statement.getBytes(StandardCharsets.UTF_8));
    Path source =
        Files.writeString(
            folder.resolve("a.json"),
            """
            {"payloadType": "application/vnd.in-toto+json", "payload": "%s",
             "signatures": [{"keyid": "", "sig": "AAAA"}]}
            """
                .formatted(payload));

    assertThat(run("attestation", "convert", source.toString(), "--to", "yaml").err())
        .isEqualTo(
            """
            note: not everything can be carried over to YAML:
              signatures: 1 (dsse)
            """);
  }
}
