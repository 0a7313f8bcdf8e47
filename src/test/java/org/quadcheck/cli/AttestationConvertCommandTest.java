package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.attestation.AttestationReader;
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
    ClaimVocabulary claims = LibraryReader.read(LibraryFiles.ofProgram()).claims();
    return new AttestationReader(claims, Limits.standard())
        .read("form", Files.readAllBytes(file), Map.of())
        .toString()
        .replaceAll("place=form(:\\d+:\\d+)?|form:\\d+:\\d+", "");
  }

  @ParameterizedTest
  @CsvSource({
    "software-compliant,yaml",
    "software-compliant,json",
    "software-compliant,csv",
    "msp-compliant,yaml",
    "msp-compliant,json",
    "msp-compliant,csv",
    "waived,csv"
  })
  void isReadAsTheSame(String example, String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Path.of("examples", example, "attestation.yaml");
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

  @ParameterizedTest
  @CsvSource({"yaml", "json"})
  void keepsTextsThatMeanSomethingToTheNotation(String form)
      throws IOException, InvalidInputException, InvalidBaselineException {
    Path source = Files.writeString(folder.resolve("a.yaml"), HOSTILE);
    Path written = folder.resolve("written." + form);
    Ended ended =
        run("attestation", "convert", source.toString(), "--to", form, "-o", written.toString());

    assertThat(ended).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(said(written)).isEqualTo(said(source));
  }

  @Test
  void refusesWhatATableCannotHold() throws IOException {
    Path sboms = Files.writeString(folder.resolve("a.yaml"), HOSTILE);
    Path formula =
        Files.writeString(
            folder.resolve("b.yaml"), "attestation: 1\nsupplier: {name: '=HYPERLINK(1)'}\n");

    assertThat(run("attestation", "convert", formula.toString(), "--to", "csv").err())
        .contains(
            "b.yaml:2:18: '=HYPERLINK(1)' would be taken for a formula in a table. Write it as YAML or"
                + " JSON instead.");
    assertThat(run("attestation", "convert", sboms.toString(), "--to", "csv"))
        .extracting(Ended::code)
        .isEqualTo(ExitCode.INVALID_INPUT);
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
}
