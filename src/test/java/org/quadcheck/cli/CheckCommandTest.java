package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.shell.ExitCode;

/** Arguments to stdout, stderr and exit code, in one process. */
class CheckCommandTest {
  private static final String ATTESTATION =
      """
      attestation: 1
      supplier: {name: Acme, country: AU}
      offers: software
      product: {name: Acme Gateway, version: 4.2.0, released: 2026-09-30}
      scope: individual-product
      signed-by: {name: J. Rivera, title: Chief Executive, email: ceo@acme.example, on: 2026-10-12}
      """;
  private static final String CLAIMS = "claims:\n  build.environments-separated: true\n";

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private Path offer(String attestation) throws IOException {
    Path offer = Files.createDirectories(folder.resolve("offer"));
    Files.writeString(offer.resolve("attestation.yaml"), attestation, StandardCharsets.UTF_8);
    return offer;
  }

  private Ended check(String attestation, String... more) throws IOException {
    String[] all = new String[more.length + 4];
    all[0] = "check";
    all[1] = offer(attestation).toString();
    all[2] = "--as-of";
    all[3] = "2026-11-24";
    System.arraycopy(more, 0, all, 4, more.length);
    return run(all);
  }

  @Test
  void endsWith1AndPassesNothingWithoutClaims() throws IOException {
    Ended ended = check(ATTESTATION, "-o", "csv");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).doesNotContain(",pass,").contains(",fail,");
  }

  @Test
  void tellsTheRowOfATableInWhichNothingIsAnswered() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(
        table,
        """
        claim,answer
        attestation,1
        offers,software
        supplier.name,
        roles.assigned,yes
        training.role-based,
        """);
    String out =
        run("check", table.toString(), "--as-of", "2026-11-24", "--for", "US", "-o", "csv").out();

    assertThat(out)
        .containsPattern("no claim for training.role-based was submitted.*table.csv:6:2")
        .containsPattern("nobody signs the attestation.*table.csv,")
        .containsPattern("does not state supplier.name.*table.csv:4:2");
  }

  @Test
  void tellsEachSideOfAContradictionOnce() {
    String out = run("check", "examples/contradiction", "--as-of", "2026-11-24").out();

    assertThat(out.replaceAll("\\s+", " "))
        .contains("vulnerability.resolved-before-release: yes and no [Quad Secure Software, 3;")
        .doesNotContain("found: yes / no")
        .contains(
            "For the United States 17 conditions are not met; for Australia 17 conditions are");
  }

  @Test
  void nobodyIsCompliantByLeavingOutTheAttestation() throws IOException {
    Path example = Path.of("examples/software-compliant");
    for (String name : new String[] {"quadcheck.cdx.json", "quadcheck.cdx.json.sig"}) {
      Files.copy(example.resolve(name), folder.resolve(name));
    }
    String[] without = {
      "check", folder.toString(), "--trust", "examples/trust", "--as-of", "2026-11-24"
    };

    assertThat(run(without))
        .extracting(Ended::code)
        .as("with the SBOM of a compliant submission alone")
        .isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run(without).out()).contains("Ask for an attestation that names each SBOM");
    assertThat(
            run(java.util.stream.Stream.concat(
                        java.util.Arrays.stream(without),
                        java.util.stream.Stream.of("--baseline", "quad-sbom"))
                    .toArray(String[]::new))
                .code())
        .as("where the SBOM is judged for itself")
        .isEqualTo(ExitCode.PASSED);
  }

  @Test
  void saysSoWhereASubmissionBringsItsOwnWaiversAndKeys() throws IOException {
    offer(ATTESTATION + CLAIMS);
    Files.writeString(folder.resolve("offer/w.yaml"), "waivers: []\n");
    Files.writeString(folder.resolve("offer/quadcheck.yaml"), "for: [US]\n");
    Files.writeString(
        folder.resolve("offer/key.pem"),
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n");
    Ended ended = check(ATTESTATION + CLAIMS);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("REFUSED key.pem")
        .contains("REFUSED quadcheck.yaml")
        .contains("REFUSED w.yaml");
  }

  @Test
  void refusesTheSuppliersKeysAndWaiversAsTheBuyersOwn() throws IOException {
    Path offer = offer(ATTESTATION + CLAIMS);
    Files.writeString(offer.resolve("w.yaml"), "waivers: []\n");
    Files.createDirectory(offer.resolve("keys"));

    assertThat(check(ATTESTATION, "--waivers", offer + "/w.yaml").code()).isEqualTo(2);
    assertThat(check(ATTESTATION, "--trust", offer + "/keys").code()).isEqualTo(2);
    assertThat(check(ATTESTATION, "-o", "json=" + offer + "/attestation.yaml").err())
        .contains("lies inside what the supplier handed in");
  }

  @Test
  void tellsEveryMistakeOfAnAttestationInOneGo() throws IOException {
    Ended ended =
        check(
            ATTESTATION.replace("2026-09-30", "2026-02-31")
                + "claims:\n  build.environments-seperated: true\n"
                + "  logging.retention: 1m\n  build.mfa: yes please\n");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("attestation.yaml:4:57:")
        .contains("2026-02-31")
        .contains("Did you mean 'build.environments-separated'?")
        .contains("1m")
        .contains("4 problems, nothing was judged.");
  }

  @Test
  void failsASignatureOfTomorrow() throws IOException {
    Ended ended = check((ATTESTATION + CLAIMS).replace("2026-10-12", "2026-11-25"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains("the attestation is signed on 2026-11-25, which lies in the future");
  }

  @Test
  void judgesByAProfileForItsNationsAlone() throws IOException {
    Ended ended = check(ATTESTATION + CLAIMS, "-b", "in-ministry-software", "-o", "csv");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("\nIN,").contains("in-ministry-software 2026.11");
    assertThat(ended.out()).doesNotContain("\nUS,");
    Ended others = check(ATTESTATION + CLAIMS, "-b", "in-ministry-software", "--for", "IN,JP");
    assertThat(others.code()).isEqualTo(2);
    assertThat(others.err())
        .startsWith(
            "error: --for JP: the profile does not judge Japan. Leave --for out, or use --for IN.");
    Ended twice = check(ATTESTATION + CLAIMS, "-b", "in-ministry-software,quad-software");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err())
        .startsWith(
            "error: --baseline quad-software: another baseline called 'quad-software' is named too."
                + " Keep one.");
  }

  @Test
  void isCompliantByAProfileWhereItsOwnRequirementsAreMetToo() throws IOException {
    Path met = Path.of("baselines/quad-msp/cases/all-met");
    Path offer = Files.createDirectories(folder.resolve("met/evidence")).getParent();
    try (Stream<Path> evidence = Files.list(met.resolve("evidence"))) {
      for (Path file : (Iterable<Path>) evidence::iterator) {
        Files.copy(file, offer.resolve("evidence").resolve(file.getFileName()));
      }
    }
    String said = Files.readString(met.resolve("attestation.yaml"));
    Files.writeString(offer.resolve("attestation.yaml"), said);
    String[] arguments = {
      "check", offer.toString(), "--as-of", "2026-11-24", "-b", "au-protected-msp"
    };
    assertThat(run(arguments).code()).isEqualTo(1);

    Files.writeString(
        offer.resolve("attestation.yaml"),
        said.replaceAll("data\\.locations: \\[.*]", "data.locations: [AU]"));
    assertThat(run(arguments).code()).isZero();
  }

  @Test
  void isCompliantByABaselineOfThePastOnItsLastDay() {
    String met = "baselines/legacy/ntia-2021/cases/all-met";
    String[] arguments = {"check", met, "-b", "ntia-2021", "--for", "US", "--as-of", "2026-07-28"};

    assertThat(run(arguments).code()).isZero();
    arguments[arguments.length - 1] = "2026-07-29";
    assertThat(run(arguments).code()).isEqualTo(1);
  }

  @Test
  void refusesAProfileThatLoosensAndSaysSoWhereItMay() throws IOException {
    String profile =
        """
        profile: mine
        title: Mine
        version: "1"
        extends: [quad-software]
        for: [US]
        by: Our contract.
        requirements:
          SW-PR-7: {US: {with: {within: 1 year}}}
        """;
    Path file = Files.writeString(folder.resolve("mine.yaml"), profile);
    Ended refused = check(ATTESTATION + CLAIMS, "-b", file.toString());

    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err())
        .contains("mine.yaml:8:17: SW-PR-7 is loosened for United States: it asks 'dates");
    Files.writeString(file, profile.replace("1 year}", "1 year}, loosens: No such sources"));
    for (String format : new String[] {"text", "json", "csv"}) {
      Ended said = check(ATTESTATION + CLAIMS, "-b", file.toString(), "-o", format);
      assertThat(said.code()).as(format).isEqualTo(1);
      assertThat(said.out().replaceAll("\\s+", " ")).as(format).contains("No such sources");
    }
  }

  @Test
  void saysLoudlyThatABaselineHasEndedAndAsksNothingByIt() throws IOException {
    Ended ended = check(ATTESTATION + CLAIMS, "-b", "ntia-2021", "--for", "US");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains("WARNING: ntia-2021 ended on 2026-07-28, so that nothing is asked by it.")
        .contains("quad-sbom took its place.")
        .contains("ntia-2021 2021.07 (withdrawn)");
    assertThat(check(ATTESTATION + CLAIMS).out()).doesNotContain("ntia-2021");
  }

  @Test
  void tellsUseThatIsWrong() throws IOException {
    assertThat(check(ATTESTATION, "--for", "XX").err())
        .startsWith("error: --for XX: no such nation. Known: US, AU, IN, JP, all.");
    assertThat(check(ATTESTATION, "-b", "quad-sofware").err())
        .startsWith(
            "error: --baseline quad-sofware: no such baseline, profile or file. Did you mean"
                + " 'quad-software'?");
    assertThat(check(ATTESTATION, "-o", "jsn").err())
        .startsWith("error: -o jsn: no such format. Did you mean 'json'? Known: text, json, csv.");
    assertThat(run("check", "x", "--as-of", "31.12.2026").err())
        .contains("'31.12.2026' is no date. Write a day as 2026-03-14.");
    assertThat(check(ATTESTATION, "-o", "text", "-o", "json").err())
        .startsWith("error: -o writes two formats to standard output.");
    assertThat(check(ATTESTATION, "--waivers", "none.yaml").err())
        .startsWith("error: --waivers none.yaml: no such file.");
    assertThat(check(ATTESTATION, "--trust", "none").err())
        .startsWith("error: --trust none: no such folder.");
    assertThat(run("check").code()).isEqualTo(2);
    assertThat(run("chekc", "x").code()).isEqualTo(2);
    assertThat(run().code()).isEqualTo(2);
  }

  @Test
  void endsWith3WhereNothingCanBeRead() throws IOException {
    assertThat(run("check", folder + "/none").code()).isEqualTo(3);
    assertThat(run("check", folder.toString()).code()).isEqualTo(3);
    Files.writeString(folder.resolve("notes.txt"), "hello");
    assertThat(run("check", folder.toString()).code()).isEqualTo(3);
    assertThat(run("check", folder + "/notes.txt").code()).isEqualTo(3);
    Files.writeString(folder.resolve("empty.json"), "");
    assertThat(run("check", folder + "/empty.json").code()).isEqualTo(3);
  }

  @Test
  void endsWith4ForABaselineWithATypo() throws IOException {
    Path baseline = folder.resolve("own.yaml");
    Files.writeString(
        baseline,
        """
        baseline: own
        title: Own
        version: "1"
        status: current
        applies-to: [software]
        requirements:
          - id: OWN-1
            title: Own
            applies-to: [software]
            check: {claim-afirmed: {claim: build.mfa}}
            nations:
              US: {obligation: must, cites: [us-nist-ssdf-1#PO]}
            remediation: Do it.
        """);
    Ended ended = check(ATTESTATION, "--baseline", baseline.toString());

    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.err())
        .contains(
            "own.yaml:10:13: unknown check kind 'claim-afirmed'. Did you mean 'claim-affirmed'?")
        .contains("own.yaml:12:38: citation 'us-nist-ssdf-1#PO' resolves to no clause");
  }

  @Test
  void writesEachFormatWholeToItsFile() throws IOException {
    Path json = folder.resolve("r.json");
    Path csv = folder.resolve("r.csv");
    Ended ended = check(ATTESTATION + CLAIMS, "-o", "json=" + json, "-o", "csv=" + csv);

    assertThat(ended).isEqualTo(new Ended(1, "", ""));
    assertThat(json).content().startsWith("{").endsWith("}\n");
    assertThat(csv).isNotEmptyFile();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("offer", "r.json", "r.csv");
  }

  @Test
  void refusesTwoFormatsForOneFileUnderTwoNames() throws IOException {
    Ended ended =
        check(ATTESTATION, "-o", "json=" + folder + "/r", "-o", "csv=" + folder + "/offer/../r");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("error: -o writes two formats to ");
  }

  @Test
  void writesToADeviceAndDoesNotReplaceIt() throws IOException {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device));
    Ended ended = check(ATTESTATION + CLAIMS, "-o", "json=" + device);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void givesTheSameBytesForTheSameInputAndDay() throws IOException {
    assertThat(check(ATTESTATION + CLAIMS, "-o", "json"))
        .isEqualTo(check(ATTESTATION + CLAIMS, "-o", "json"));
  }

  @Test
  void writesTheSameDigitsWhereTheMachineSpeaksArabic() throws IOException {
    Locale before = Locale.getDefault();
    Ended here = check(ATTESTATION + CLAIMS, "-o", "text");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(check(ATTESTATION + CLAIMS, "-o", "text")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void letsReportOnlyEndWith0AndSaysInTheJsonThatTheGateIsShut() throws IOException {
    Ended ended = check(ATTESTATION + CLAIMS, "--report-only", "-o", "json");

    assertThat(ended.code()).isZero();
    assertThat(ended.out().replaceAll("\\s", "")).contains("\"passed\":false,\"reportOnly\":true");
  }

  @Test
  void failsWhereTwoAttestationsDisagree() throws IOException {
    offer(ATTESTATION + CLAIMS);
    Files.writeString(
        folder.resolve("offer/second.yaml"),
        ATTESTATION + CLAIMS.replace("true", "false"),
        StandardCharsets.UTF_8);
    Ended ended = check(ATTESTATION + CLAIMS);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains("two attestations disagree on build.environments-separated: yes and no");
  }

  @Test
  void saysOnceForAllNationsThatAnAttestationIsMissing() {
    String text = run("check", "examples/sbom-only", "--as-of", "2026-11-24").out();

    assertThat(text.replaceAll("\\s+", " "))
        .containsOnlyOnce(
            "United States, Australia, India, Japan: no attestation says that what quad-software"
                + " speaks of is offered, so that most of it was not asked. Ask the supplier for"
                + " one.");
  }

  private String spokenOf(String... products) throws IOException {
    Path sboms = Files.createDirectories(folder.resolve("sboms" + products.length));
    for (int i = 0; i < products.length; i++) {
      Files.writeString(
          sboms.resolve(i + ".json"),
          """
          {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
           "metadata": {"component": {"type": "application", %s}},
           "components": [{"type": "library", "name": "a"}]}
          """
              .formatted(products[i]));
    }
    return run("check", sboms.toString(), "--for", "JP").out().replaceAll("\\s+", " ");
  }

  @Test
  void tellsEveryProductThatTheSbomsAreOfWhereNoneIsAttested() throws IOException {
    String told = "No attestation says which product is offered, and the SBOMs speak of ";
    String older = "\"name\": \"gateway\", \"version\": \"1.0\"";

    assertThat(
            spokenOf(
                "\"name\": \"gateway-core\"",
                older,
                "\"name\": \"Gateway \", \"version\": \"v1.0\"",
                "\"name\": \"gateway\", \"version\": \"2.0\""))
        .contains(told + "gateway-core, gateway 1.0, gateway 2.0.");
    assertThat(
            spokenOf(
                "\"name\": \"Gateway\", \"version\": \"v1.0\"", older, "\"name\": \"gateway\""))
        .doesNotContain(told);
  }

  @Test
  void namesSeveralBaselinesAsASentenceDoesWhereNothingIsSaidToBeOffered() throws IOException {
    assertThat(check("attestation: 1\nsupplier: {name: Acme}\n").out().replaceAll("\\s+", " "))
        .contains(
            "the supplier does not say that it offers what quad-msp, quad-sbom and quad-software"
                + " speak of. Ask what is offered.");
  }
}
