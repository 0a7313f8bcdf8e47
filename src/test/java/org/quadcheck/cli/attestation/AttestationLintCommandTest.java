package org.quadcheck.cli.attestation;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.evidence.value.Digests;

/** What a supplier forgot is told before the buyer sees it. */
class AttestationLintCommandTest {
  private static final Pattern BLANK =
      Pattern.compile(
          "forgotten: attestation\\.[a-z]+:(?<line>\\d+):\\d+: ('(?<key>([^']*\\.)?(?<last>[^'.]+))'"
              + "|no SBOM is|nobody signs).*");

  @TempDir private Path folder;

  private record Ended(int code, List<String> out, String err) {}

  private static Ended lint(Path path, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = {"attestation", "lint", path.toString(), "--as-of", "2026-11-24"};
    String[] all =
        java.util.stream.Stream.of(arguments, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    return new Ended(code, out.toString().lines().toList(), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"software-compliant", "msp-compliant"})
  void findsNothingForgottenInWhatIsComplete(String example) {
    Ended ended = lint(Path.of("examples", example));

    assertThat(ended.code()).isEqualTo(ExitCode.PASSED);
    assertThat(ended.out()).endsWith("Nothing is forgotten.");
    assertThat(ended.out()).allMatch(line -> line.startsWith("note: ") || line.endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no SBOM is named. Write 'file' and 'sha256' under 'sbom': sboms/a.json, ",
        "'sbom: {file: sboms/a.json}' | 'sha256' of 'sboms/a.json' is not stated. Write "
      })
  void tellsTheDigestOfAnSbomThatLiesBeside(String sbom, String told) throws IOException {
    Files.createDirectory(folder.resolve("sboms"));
    Files.writeString(
        folder.resolve("sboms/a.json"),
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a"}]}""");
    Files.writeString(
        folder.resolve("attestation.yaml"),
        "attestation: 1\noffers: software\n%s\n".formatted(sbom));

    assertThat(lint(folder, "--baseline", "quad-sbom", "--for", "US").out())
        .filteredOn(line -> line.contains("a.json"))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .endsWith(
            told.stripTrailing()
                + " fc7739c818a1df5b7fd90d3c876436b7ff9afdb4281bc024abbb7e03382ba40b");
  }

  @Test
  void tellsAllThatIsForgotten() throws IOException {
    Files.writeString(folder.resolve("plan.pdf"), "plan");
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        supplier: {name: Acme, country: TBD}
        offers: software
        product: {name: Gateway, version: 4.2.0, released: 2026-11-20}
        scope: individual-product
        sbom: {file: gateway.cdx.json}
        signed-by: {name: J. Rivera, title: CEO, on: 2026-11-19}
        claims:
          sbom.corrected-promptly: {value: true, exhibits: [plan]}
          sbom.access-unhindered: {value: false, plan: access}
          sbom.withheld-data-contact: TBD
          roles.assigned: true
        exhibits:
          plan: {kind: document, file: plan.pdf}
          iso: {kind: iso-27001-certificate, issuer: B, scope: Acme, issued: 2026-12-01, expires: 2026-10-01}
        plans:
          access: {milestone: Access for all, due: 2026-11-01}
        """);

    assertThat(lint(folder, "--baseline", "quad-sbom", "--for", "US"))
        .isEqualTo(
            new Ended(
                ExitCode.NOT_PASSED,
                List.of(
                    "Asked for US, on 2026-11-24.",
                    "forgotten: attestation.yaml:2:33: 'supplier.country' is not stated. Fill it in.",
                    "forgotten: attestation.yaml:6:7: the SBOM 'gateway.cdx.json' is not here. Put it beside.",
                    "forgotten: attestation.yaml:7:12: it is signed on 2026-11-19, before the release of 2026-11-20. Sign it anew.",
                    "forgotten: attestation.yaml:11:3: 'sbom.withheld-data-contact' is not answered. Asked by SB-P7 (should: US).",
                    "forgotten: attestation.yaml:14:3: exhibit 'plan': 'sha256' of 'plan.pdf' is not stated, so that it backs nothing. Write 64879f7d6b960a01909762d911a32d4582c20010c5641ee90278b644a9e3b525",
                    "forgotten: attestation.yaml:15:3: exhibit 'iso': no 'file' is named, so that it backs nothing. Name it.",
                    "forgotten: attestation.yaml:15:3: exhibit 'iso' is of 2026-12-01, after 2026-11-24. Correct it.",
                    "forgotten: attestation.yaml:15:3: exhibit 'iso' expired on 2026-10-01. Hand in a current one.",
                    "forgotten: attestation.yaml:17:3: plan 'access' was due on 2026-11-01. Answer anew, or plan anew.",
                    "forgotten: plan.pdf: is named as an exhibit, and bears the name of a PDF and is none. Put the document there.",
                    "Questions that stand nowhere in the attestation: 3 (US 3).",
                    "forgotten: attestation.yaml: 'sbom.covers-all-components' is not answered. Asked by SB-P2 (must: US).",
                    "forgotten: attestation.yaml: 'sbom.per-version' is not answered. Asked by SB-P5 (must: US).",
                    "forgotten: attestation.yaml: 'sbom.delivery' is not answered. Asked by SB-P3 (must: US).",
                    "note: attestation.yaml:12:3: 'roles.assigned' is asked by nobody on that day.",
                    "note: attestation.yaml:15:3: exhibit 'iso' backs no answer.",
                    "note: attestation.yaml: no SBOM was handed in. Not met: SB-C1 (US), SB-C2 (US), SB-C3 (US), SB-C4 (US) … (17 more).",
                    "note: attestation.yaml:10:3: sbom.access-unhindered is answered with no; asked is yes. Not met: SB-P3 (US).",
                    "Not met as it stands, or to be asked: 2, see the notes.",
                    "13 forgotten. What is not answered is not met."),
                ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner: x, due: 2027-01-31 | 'owner' is not stated. Fill it in.",
        "owner: CISO, due: 2031-11-25 | is due on 2031-11-25, more than 5 years ahead. Plan a nearer day."
      })
  void tellsThatAPlanPromisesNothing(String keys, String told) throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        claims:
          sbom.access-unhindered: {value: false, plan: access}
        plans:
          access: {milestone: Access for all, %s}
        """
            .formatted(keys));

    assertThat(lint(folder, "--baseline", "quad-sbom", "--for", "US").out())
        .filteredOn(line -> line.contains("plan 'access'"))
        .singleElement()
        .asString()
        .endsWith(told);
  }

  @Test
  void knowsThatTheFormUsesExhibits() throws IOException {
    String text =
        """
        attestation: 1
        claims: {build.mfa: {value: false, plan: mfa}}
        form:
          assessor: {recognised-by: agency-approval, assessment: report, approval: approved}
          letters: {mfa: {mitigations: One-time codes, exhibit: letter}}
        plans: {mfa: {milestone: Keys, owner: CISO, due: 2027-01-31}}
        exhibits:
          report: {kind: 3pao-assessment, issuer: Example Assessors}
          approved: {kind: document, title: Approval}
          letter: {kind: document, title: Letter}
          other: {kind: document, title: Other}
        """;
    Files.writeString(folder.resolve("attestation.yaml"), text);

    assertThat(lint(folder, "--for", "US", "--baseline", "quad-software").out())
        .filteredOn(line -> line.contains("backs no answer"))
        .containsExactly("note: attestation.yaml:11:3: exhibit 'other' backs no answer.");
  }

  /** It lies there to be judged, and the supplier may think that it backs an answer by itself. */
  @Test
  void tellsOfAVexThatNoExhibitNames() throws IOException {
    String vex =
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/%d",
         "author": "Acme", "timestamp": "2026-10-01T00:00:00Z", "version": 1, "statements": []}
        """;
    Path named = Files.writeString(folder.resolve("named.json"), vex.formatted(1));
    Path unnamed = Files.writeString(folder.resolve("unnamed.json"), vex.formatted(2));
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        offers: software
        claims: {vex.location: {value: here, exhibits: [vex]}}
        exhibits: {vex: {kind: vex, file: named.json, sha256: %s}}
        """
            .formatted(Digests.sha256(Files.readAllBytes(named))));

    assertThat(lint(folder, "--for", "IN", "--baseline", "quad-sbom").out())
        .filteredOn(line -> line.contains("the VEX"))
        .containsExactly(
            "note: attestation.yaml: the VEX 'unnamed.json' backs no answer, such as"
                + " 'vex.location'. Name it as an exhibit of kind vex, with 'sha256' "
                + Digests.sha256(Files.readAllBytes(unnamed)));
    assertThat(lint(folder, "--for", "US", "--baseline", "ntia-2021").out())
        .noneMatch(line -> line.contains("the VEX"));
  }

  @ParameterizedTest
  @CsvSource({"attestation.csv,--csv", "attestation.yaml,--for=all"})
  void tellsThePlaceOfEveryBlank(String name, String form) throws IOException {
    Path file = folder.resolve(name);
    PrintWriter none = new PrintWriter(new StringWriter());
    String[] init = {"attestation", "init", "--as-of", "2026-11-24", form, "-o", file.toString()};
    assertThat(Main.run(none, none, init)).isEqualTo(ExitCode.PASSED);
    List<String> lines = Files.readAllLines(file);
    List<String> told =
        lint(folder).out().stream().filter(line -> line.startsWith("forgotten: ")).toList();

    assertThat(told).hasSizeGreaterThan(70);
    assertThat(told)
        .allSatisfy(
            one -> {
              Matcher parts = BLANK.matcher(one);
              assertThat(parts.matches()).as(one).isTrue();
              String row = lines.get(Integer.parseInt(parts.group("line")) - 1);
              if (parts.group("key") == null) {
                assertThat(row).as(one).containsPattern("sbom|file|signed-by");
                return;
              }
              String key = name.endsWith(".csv") ? parts.group("key") : parts.group("last");
              assertThat(row).as(one).contains(key);
            });
  }

  @Test
  void refusesAFolderWithoutAnAttestation() throws IOException {
    Files.copy(
        Path.of("src/test/resources/sbom/product.cdx.json"), folder.resolve("product.cdx.json"));

    assertThat(lint(folder).code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(lint(folder).err())
        .contains(
            "holds no attestation. Begin with: quadcheck attestation init. A table is read when it is"
                + " saved as CSV.");
  }

  private List<String> ofForm(String text) throws IOException {
    Files.writeString(folder.resolve("attestation.yaml"), text);
    return lint(folder, "--for", "US", "--baseline", "quad-software").out().stream()
        .filter(
            line ->
                line.startsWith("forgotten")
                    && line.contains("form")
                    && !line.contains("is not answered"))
        .map(
            line -> line.replace(folder.toString(), "").replaceAll("attestation.yaml(:\\d+)*", "a"))
        .toList();
  }

  @Test
  void putsLastWhatAFormThatWasMadeForOneNationHasNoRoomFor() throws IOException {
    PrintWriter none = new PrintWriter(new StringWriter());
    String form = folder.resolve("attestation.yaml").toString();
    Main.run(none, none, "attestation", "init", "--for", "IN", "--as-of", "2026-11-24", "-o", form);
    List<String> all = lint(folder).out();
    List<String> heads = all.stream().filter(line -> !line.startsWith("forgotten: ")).toList();
    List<String> own = all.subList(1, all.indexOf(heads.get(1)));

    assertThat(heads.get(0)).isEqualTo("Asked for US, AU, IN, JP, on 2026-11-24.");
    assertThat(heads.get(1))
        .matches(
            "Questions that stand nowhere in the attestation: \\d+ \\(US \\d+, AU \\d+, JP \\d+\\)\\."
                + " Where the attestation is for IN alone: --for IN\\.");
    assertThat(own).noneMatch(line -> line.contains("attestation.yaml: '"));
    assertThat(lint(folder, "--for", "IN").out()).noneMatch(line -> line.contains("nowhere"));
  }

  @Test
  void asksForTheFormWhereItIsOffered() throws IOException {
    String offered =
        "attestation: 1\noffers: software\nclaims: {form.cisa-attestation-offered: true}\n";

    assertThat(ofForm("attestation: 1\noffers: software\n")).isEmpty();
    assertThat(ofForm(offered))
        .containsExactly(
            "forgotten: a: the attestation form is offered, and 'form' is not filled in. Fill it"
                + " in.");
    assertThat(
            ofForm(
                offered
                    + """
                    scope: multiple-products
                    form:
                      submission: new
                      producer: {address: 1, city: A, state: B, postal-code: 2, website: C}
                      contact: {kind: person, name: D, address: E, phone: 3, email: F}
                      signatory: {standing: designee, employee: true}
                      in-scope: {because: developed-after-cut-off}
                    """))
        .extracting(line -> line.replaceAll("^forgotten: /?a: ", ""))
        .containsExactlyInAnyOrder(
            "'form.contact.title' is not stated. Fill it in.",
            "'form.signatory.authority' is not stated. Fill it in.",
            "'form.in-scope.since' is not stated. Fill it in.",
            "'scope' is multiple-products, and 'form.products' does not list them. List all.");
  }

  @Test
  void tellsWhereAnAnswerThatDoesNotApplyIsNotTaken() throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        offers: software
        claims:
          components.verified: {not-applicable: no-third-party-components, because: Our own}
          components.in-house: {not-applicable: no-in-house-components, because: None made}
        """);

    assertThat(lint(folder, "--baseline", "quad-software").out())
        .filteredOn(line -> line.startsWith("forgotten") && line.contains("components.verified"))
        .singleElement()
        .asString()
        .endsWith(
            "'components.verified' is answered as not applicable (no-third-party-components), which"
                + " SW-PW-4-4 (AU), SW-PW-4-4 (JP) do not take. Answer it.");
    assertThat(lint(folder, "--baseline", "quad-software").out())
        .noneMatch(line -> line.contains("forgotten") && line.contains("components.in-house"));
  }

  private List<String> contradictions() {
    return lint(folder, "--baseline", "quad-msp", "--for", "US").out().stream()
        .filter(line -> line.matches("(?s)contradiction.*|note: .*states.*|Contradictions.*"))
        .toList();
  }

  @Test
  void tellsAnswersThatContradictEachOtherOnceWithBothPlaces() throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        offers: managed-service
        claims:
          logging.retention: 365d
          logging.personal-data-retention: 90d
        """);

    assertThat(contradictions())
        .containsExactly(
            "contradiction: attestation.yaml:4:3: logging.personal-data-retention is answered with 90"
                + " days, and logging.retention with 365 days; the first must be at least the"
                + " second (attestation.yaml:5:3). Correct what is wrong.",
            "Contradictions: 1. What rests on either side is not met.");
    assertThat(lint(folder).code()).isEqualTo(ExitCode.NOT_PASSED);
  }

  @Test
  void tellsWhatExhibitsAndTheSbomSayAgainstAnAnswer() throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        offers: managed-service
        claims:
          fedramp.class: B
          crypto.in-transit: true
          crypto.at-rest: TBD
        exhibits:
          fedramp: {kind: fedramp-authorization, level: C}
        """);
    Files.writeString(
        folder.resolve("service.cdx.json"),
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "components": [{"type": "library", "name": "a"}],
         "services": [{"name": "portal", "endpoints": ["http://acme.example"]}]}
        """);

    assertThat(contradictions())
        .containsExactly(
            "contradiction: attestation.yaml:4:3: fedramp.class is answered with \"B\", and exhibit"
                + " fedramp states \"C\" as its level, class or stars (attestation.yaml:8:3)."
                + " Correct what is wrong.",
            "contradiction: attestation.yaml:5:3: crypto.in-transit is answered with yes, but by the"
                + " SBOM portal is reached at http://acme.example (service.cdx.json:3:48). Correct"
                + " what is wrong.",
            "Contradictions: 2. What rests on either side is not met.");
  }

  @Test
  void tellsAttestationsThatDisagree() throws IOException {
    String text = "attestation: 1\noffers: software\nclaims: {roles.assigned: %s}\n";
    Files.writeString(folder.resolve("a.yaml"), text.formatted("true"));
    Files.writeString(folder.resolve("b.yaml"), text.formatted("false"));

    assertThat(contradictions())
        .containsExactly(
            "contradiction: a.yaml:3:10: two attestations disagree on roles.assigned: yes and no"
                + " (b.yaml:3:10). Correct what is wrong.",
            "Contradictions: 1. What rests on either side is not met.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{logging.retention: 90d, logging.personal-data-retention: 365d}", "{}"})
  void tellsNoContradictionWhereThereIsNone(String claims) throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"),
        "attestation: 1\noffers: managed-service\nclaims: " + claims + "\n");

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void tellsThatAnExhibitOfAnotherKindLeavesAnAnswerAlone() throws IOException {
    Files.writeString(folder.resolve("policy.txt"), "The policy of development, edition 4.");
    Files.writeString(
        folder.resolve("attestation.yaml"),
        """
        attestation: 1
        offers: software
        claims:
          vex.location: {value: https://acme.example/vex, exhibits: [policy]}
          roles.assigned: {value: true, exhibits: [policy]}
        exhibits:
          policy: {kind: document, title: Policy, file: policy.txt}
        """);

    assertThat(lint(folder, "--baseline", "quad-software,quad-sbom").out())
        .filteredOn(line -> line.contains("your word alone"))
        .singleElement()
        .asString()
        .contains("1 (vex.location)");
  }

  private static Path example(Path folder) throws IOException {
    Path example = Path.of("examples/software-compliant");
    try (java.util.stream.Stream<Path> files = Files.walk(example)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = folder.resolve(example.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return folder;
  }

  /** What lint tells of the complete example, less what it tells there anyway, after a change. */
  private List<String> toldAfter(String pattern, String replacement) throws IOException {
    Path attestation = example(folder).resolve("attestation.yaml");
    List<String> before = lint(folder).out();
    String text = Files.readString(attestation);
    String changed = text.replaceFirst(pattern, replacement);
    assertThat(changed).as(pattern).isNotEqualTo(text);
    Files.writeString(attestation, changed);
    return lint(folder).out().stream()
        .filter(line -> !before.contains(line) && !line.contains("your word alone"))
        .map(line -> line.replaceAll("(attestation.yaml):\\d+:\\d+", "$1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sha256: 000c24b6|sha256: 000c24b7|contradiction: attestation.yaml: quadcheck.cdx.json is not the file whose SHA-256 is attested. Correct what is wrong.",
        "name: quadcheck, version|name: Other, version|contradiction: quadcheck.cdx.json:45:19: product is 'quadcheck' in the SBOM and 'Other' in the attestation (attestation.yaml). Correct what is wrong.",
        "roles.assigned: true|roles.assigned: {score: 0.9}|note: attestation.yaml: roles.assigned has the score 0.9 and no answer; from which score on it counts is not laid down. A person will ask: SW-PO-2-1 (US, AU, JP).",
        "roles.assigned: true|roles.assigned: false|note: attestation.yaml: roles.assigned is answered with no; asked is yes. Not met: SW-PO-2-1 (US, AU, JP).",
        "roles.assigned: true|roles.assigned: {value: true, counter: not all}|note: attestation.yaml: against roles.assigned is said: 'not all'. A person will ask: SW-PO-2-1 (US, AU, JP).",
        "scope: individual-product|scope: multiple-products|forgotten: attestation.yaml: 'scope' is multiple-products, and 'form.products' does not list them. List all.",
        "(?m)^form:$|form:\\n  products: [{name: quadcheck, version: 0.2.0, released: 2026-11-24}]|note: attestation.yaml: the form is for quadcheck 0.2.0, which is later than 0.1.0. Not met: SW-CF-19 (US).",
        "build.mfa: .*|build.mfa: false|note: attestation.yaml: build.mfa is not attested, and no plan stands for it. Not met: SW-CF-20 (US).",
      })
  void tellsWhatCheckWouldNotLetPass(String pattern, String replacement, String told)
      throws IOException {
    assertThat(toldAfter(pattern, replacement.replace("\\n", "\n"))).contains(told);
  }

  @Test
  void doesNotCallForgottenWhatIsMetInAnotherWay() throws IOException {
    assertThat(toldAfter("(?m)^  coding.memory-safe-practices: true\n", ""))
        .allMatch(line -> line.startsWith("note: attestation.yaml: crypto.algorithms is "));
  }

  @Test
  void tellsAReportThatIsAskedForAndNotThere() throws IOException {
    Files.writeString(
        folder.resolve("attestation.yaml"), "attestation: 1\noffers: managed-service\n");

    assertThat(lint(folder, "--for", "AU").out())
        .contains(
            "note: attestation.yaml: no irap-report was handed in. Not met: MSP-AS-1 (AU), MSP-AS-4 (AU).",
            "Not met as it stands, or to be asked: 1, see the notes.");
  }
}
