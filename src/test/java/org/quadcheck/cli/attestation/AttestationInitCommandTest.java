package org.quadcheck.cli.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;

/** The blank form asks what is asked, and as it stands it answers nothing. */
class AttestationInitCommandTest {
  private static final Pattern CLAIM =
      Pattern.compile("(?m)^  ([a-z0-9-]+(?:\\.[a-z0-9-]+)+): TBD$");

  private static final Pattern FACTS =
      Pattern.compile(
          "supplier\\.(name|country)|product\\.(name|version|released)|sbom\\.(file|sha256)"
              + "|signed-by\\..*|exhibits\\..*|plans\\..*"
              + "|form\\.(?!cisa-attestation-offered$|notify-on-lapse$).*");

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static List<String> claims(String form) {
    List<String> claims = new ArrayList<>();
    CLAIM.matcher(form).results().forEach(found -> claims.add(found.group(1)));
    return claims;
  }

  private static Ended init(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("attestation", "init", "--as-of", "2026-11-24"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"software,yaml", "managed-service,yaml", "both,yaml", "software,csv", "both,csv"})
  void isReadAsItStandsAndMeetsNothing(String offers, String form) throws IOException {
    Path file = folder.resolve("attestation." + form);
    Ended made =
        form.equals("csv")
            ? init("--offers", offers, "--csv", "-o", file.toString())
            : init("--offers", offers, "-o", file.toString());
    Ended judged = run("check", folder.toString(), "--as-of", "2026-11-24", "-o", "csv");

    assertThat(made).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(judged.err()).isEmpty();
    assertThat(judged.code()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(judged.out()).contains(",fail,").doesNotContain(",pass,");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void offersNoMoreRowsOfAnExhibitThanAreAskedForOrTold() {
    List<String> rows =
        init("--offers", "managed-service", "--for", "IN", "--csv")
            .out()
            .lines()
            .map(line -> line.split(",", 2)[0])
            .filter(path -> path.startsWith("exhibits."))
            .map(path -> path.substring("exhibits.".length()))
            .toList();

    assertThat(rows)
        .containsExactly(
            "document.kind",
            "document.title",
            "document.file",
            "document.sha256",
            "cert-in-audit.kind",
            "cert-in-audit.title",
            "cert-in-audit.number",
            "cert-in-audit.issuer",
            "cert-in-audit.scope",
            "cert-in-audit.issued",
            "cert-in-audit.expires",
            "cert-in-audit.file",
            "cert-in-audit.sha256",
            "iso-27001-certificate.kind",
            "iso-27001-certificate.title",
            "iso-27001-certificate.number",
            "iso-27001-certificate.issuer",
            "iso-27001-certificate.scope",
            "iso-27001-certificate.edition",
            "iso-27001-certificate.issued",
            "iso-27001-certificate.expires",
            "iso-27001-certificate.file",
            "iso-27001-certificate.sha256");
  }

  @Test
  void asksForNoAddressThatNobodyReads() {
    assertThat(init("--csv").out()).doesNotContain("signed-by.email");
    assertThat(init().out())
        .contains("  # Where the person is reached. Nobody asks it.\n  # email: TBD\n");
  }

  @Test
  void asksForAnAddressWhereABuyerDoes() throws IOException {
    Path baseline =
        Files.writeString(
            Files.createDirectory(folder.resolve("own")).resolve("baseline.yaml"),
            """
            baseline: own
            version: "2026.11"
            title: Own
            status: current
            applies-to: [software]
            requirements:
              - id: OWN-1
                title: Whoever signs can be reached
                applies-to: [software]
                check: {attestation-states: {fields: [signed-by.email]}}
                nations:
                  US: {obligation: should, cites: [us-omb-m-26-05#form]}
                remediation: Ask for an address.
            """);

    assertThat(init("--baseline", baseline.toString()).out()).contains("\n  email: TBD\n");
    assertThat(init("--baseline", baseline.toString(), "--csv").out())
        .contains("\nsigned-by.email,");
  }

  @Test
  void replacesNoFormThatIsFilledIn() throws IOException {
    Path file = Files.writeString(folder.resolve("attestation.yaml"), "attestation: 1\n");
    String name = file.toString();

    assertThat(init("-o", name))
        .isEqualTo(
            new Ended(
                ExitCode.USAGE,
                "",
                "error: -o %s: this file is there already and is not replaced. Name another.\nTry: quadcheck attestation init --help\n"
                    .formatted(name)));
    assertThat(Files.readString(file)).isEqualTo("attestation: 1\n");
  }

  @Test
  void asksEachQuestionOnceAndNothingThatNobodyAsks() {
    List<String> all = claims(init("--offers", "both").out());
    List<String> ofIndia = claims(init("--offers", "software", "--for", "IN").out());
    List<String> ofSbomAlone = claims(init("--baseline", "quad-sbom", "--for", "US").out());

    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    assertThat(all).containsAll(ofIndia);
    assertThat(ofIndia).contains("development.security-policy").doesNotContain("roles.assigned");
    assertThat(ofSbomAlone)
        .containsExactly(
            "sbom.covers-all-components",
            "sbom.per-version",
            "sbom.corrected-promptly",
            "sbom.delivery",
            "sbom.access-unhindered",
            "sbom.withheld-data-contact");
  }

  @Test
  void asksTheSameInBothForms() {
    String table = init("--csv").out();
    Set<String> rows = new TreeSet<>();
    Pattern.compile("(?m)^([a-z0-9-]+(?:\\.[a-z0-9-]+)+),")
        .matcher(table)
        .results()
        .map(found -> found.group(1))
        .filter(path -> !FACTS.matcher(path).matches())
        .forEach(rows::add);

    assertThat(rows).isEqualTo(new TreeSet<>(claims(init().out())));
  }

  @Test
  void saysWhoAsksAndHowItIsAnswered() {
    assertThat(init("--for", "AU,IN", "--baseline", "quad-software").out())
        .startsWith(
            """
            # What a supplier says of itself and of what it offers.
            # Asked by quad-software 2026.11; Australia, India; as of 2026-11-24.
            """)
        .contains(
            """
              # Answer: yes or no. Backed by: document.
              # Asked by SW-QP-1-2 (must: AU, IN); SW-PO-1-1 (should: IN).
              development.security-policy: TBD
            """);
  }

  @Test
  void refusesAnOfferThatIsNone() {
    assertThat(init("--offers", "hardware"))
        .isEqualTo(
            new Ended(
                ExitCode.USAGE,
                "",
                """
                error: --offers hardware: write software, managed-service or both.
                Try: quadcheck attestation init --help
                """));
  }
}
