package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.Digests;

/** A submission that meets everything, and what a supplier might do to it; nothing of it passes. */
class HostileSupplierTest {
  private static final Path ALL_MET = Path.of("baselines/quad-software/cases/all-met");
  private static final Pattern VERDICT =
      Pattern.compile("\"nation\"\\s*:\\s*\"(..)\",\\s*\"verdict\"\\s*:\\s*\"([a-z-]+)\"");

  @TempDir private Path folder;

  private record Ended(int code, Map<String, String> verdicts, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(ALL_MET)) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("offer").resolve(ALL_MET.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Files.delete(folder.resolve("offer/expected.yaml"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("offer").resolve(name), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("offer").resolve(name), text, StandardCharsets.UTF_8);
  }

  private void attesting(UnaryOperator<String> change) throws IOException {
    String before = read("attestation.yaml");
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    write("attestation.yaml", after);
  }

  private Ended check(String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all =
        Stream.concat(
                Stream.of(
                    "check",
                    folder.resolve("offer").toString(),
                    "--as-of",
                    "2026-11-24",
                    "-o",
                    "json"),
                Stream.of(more))
            .toList();
    int code =
        Main.run(
            new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    return new Ended(code, verdicts(out.toString()), out.toString(), err.toString());
  }

  private Ended checkSoftware() {
    return check("--baseline", "quad-software");
  }

  private static Map<String, String> verdicts(String json) {
    Map<String, String> verdicts = new TreeMap<>();
    Matcher found = VERDICT.matcher(json);
    while (found.find()) {
      verdicts.put(found.group(1), found.group(2));
    }
    return verdicts;
  }

  private static Map<String, String> everywhere(String verdict) {
    return Map.of("US", verdict, "AU", verdict, "IN", verdict, "JP", verdict);
  }

  private void assertNobodyIs(String verdict, Ended ended) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.verdicts().values()).hasSize(4).doesNotContain(verdict);
  }

  @Test
  void isCompliantAsItStands() {
    assertThat(checkSoftware().verdicts()).isEqualTo(everywhere("compliant"));
  }

  @Test
  void needsReviewWhereOnlyAServiceIsOfferedAndSoftwareIsAskedAbout() throws IOException {
    attesting(text -> text.replace("offers: software", "offers: managed-service"));
    Ended ended = checkSoftware();

    assertThat(ended.verdicts()).isEqualTo(everywhere("needs-review"));
    assertThat(ended.out())
        .contains("the supplier does not say that it offers what quad-software speaks of");
  }

  @Test
  void passesNowhereWhereNothingIsSaidToBeOffered() throws IOException {
    attesting(text -> text.replace("offers: software\n", ""));

    assertNobodyIs("compliant", checkSoftware());
    assertThat(check().out()).contains("\"quad-software\"").contains("\"quad-msp\"");
    assertNobodyIs("compliant", check());
  }

  @Test
  void failsTwoAttestationsOfDifferentProducts() throws IOException {
    String head = read("attestation.yaml").replaceAll("(?s)claims:.*", "");
    write("second.yaml", head.replace("4.2.0", "9.9.0") + "claims:\n  build.mfa: true\n");
    Ended ended = checkSoftware();

    assertThat(ended.verdicts()).isEqualTo(everywhere("not-compliant"));
    assertThat(ended.out())
        .contains("two attestations disagree on product.version: '4.2.0' and '9.9.0'");
  }

  private String waivers() throws IOException {
    Path waivers = folder.resolve("waivers.yaml");
    Files.writeString(
        waivers,
        """
        waivers:
          - requirement: SB-D2
            nations: [US, AU, IN, JP]
            supplier: Acme Networks Pty Ltd
            product: Acme Gateway
            versions: ["4.2.0"]
            reason: The signature follows.
            approved-by: A. Rao, Director
            from: 2026-10-01
            until: 2027-09-30
        """,
        StandardCharsets.UTF_8);
    return waivers.toString();
  }

  @Test
  void waivesNothingForASecondAttestationOfAnotherVersion() throws IOException {
    String waivers = waivers();
    String head = read("attestation.yaml").replaceAll("(?s)claims:.*", "");

    assertThat(check("--waivers", waivers).out()).contains("\"used; ends on 2027-09-30\"");
    write("second.yaml", head.replace("4.2.0", "9.9.0") + "claims:\n  build.mfa: true\n");
    assertThat(check("--waivers", waivers).out())
        .contains("matches nothing: it names another supplier, product or version");
  }

  @Test
  void waivesNothingForTheSbomOfAnotherProductWhereNoneIsAttested() throws IOException {
    String waivers = waivers();
    Files.delete(folder.resolve("offer/attestation.yaml"));

    assertThat(check("--waivers", waivers).out()).contains("\"used; ends on 2027-09-30\"");
    write("other.cdx.json", read("gateway.cdx.json").replace("Acme Gateway", "Acme Router"));
    assertThat(check("--waivers", waivers).out())
        .contains("matches nothing: it names another supplier, product or version");
  }

  @Test
  void agreesWhereTwoAttestationsSayTheSameInOtherUnits() throws IOException {
    String head = read("attestation.yaml").replaceAll("(?s)claims:.*", "");
    write("second.yaml", head + "claims:\n  vulnerability.fix-known-exploited: 720 min\n");

    assertThat(checkSoftware().out()).doesNotContain("disagree");
  }

  @Test
  void asksAboutAnSbomThatNobodyAttests() throws IOException {
    write("other.cdx.json", read("gateway.cdx.json"));
    Ended ended = checkSoftware();

    assertThat(ended.verdicts()).isEqualTo(everywhere("needs-review"));
    assertThat(ended.out()).contains("no attestation names other.cdx.json");
  }

  @Test
  void failsAnSbomThatIsNamedAndKeptBack() throws IOException {
    Files.delete(folder.resolve("offer/gateway.cdx.json"));

    assertThat(checkSoftware().verdicts()).isEqualTo(everywhere("not-compliant"));
    assertThat(check().out()).contains("no SBOM was handed in");
  }

  @Test
  void takesNoSbomForTheReportOfAnAssessor() throws IOException {
    String sha256 = Digests.sha256(Files.readAllBytes(folder.resolve("offer/gateway.cdx.json")));
    attesting(
        text ->
            text.replaceAll(
                "file: evidence/assessment.txt\n    sha256: [0-9a-f]+",
                "file: gateway.cdx.json\n    sha256: " + sha256));

    assertThat(checkSoftware().out())
        .contains("exhibit assessment: gateway.cdx.json is no 3pao-assessment")
        .doesNotContain("\"exhibit assessment of");
  }

  @Test
  void takesNoAttestationForTheDocumentThatBacksAnother() throws IOException {
    String head = read("attestation.yaml").replaceAll("(?s)claims:.*", "");
    String second = head + "claims:\n  vulnerability.fix-known-exploited: 12h\n";
    write("second.yaml", second);
    String sha256 = Digests.sha256(second.getBytes(StandardCharsets.UTF_8));
    attesting(
        text ->
            text.replaceAll(
                "file: evidence/own-systems.txt\n    sha256: [0-9a-f]+",
                "file: second.yaml\n    sha256: " + sha256));

    assertThat(checkSoftware().out())
        .contains("known only as self-attested; asked is at least documented");
  }

  @Test
  void asksAboutAnAttestationThatIsOlderThanTheRelease() throws IOException {
    attesting(text -> text.replace("on: 2026-10-12", "on: 1990-10-12"));
    Ended ended = checkSoftware();

    assertNobodyIs("compliant", ended);
    assertThat(ended.out()).contains("signed on 1990-10-12, before the release of 2026-09-30");
  }

  @Test
  void takesNoSignatoryWhoseNameCannotBeSeen() throws IOException {
    attesting(text -> text.replace("name: J. Rivera", "name: \"\u200BN\u200B/A\""));

    assertThat(checkSoftware().verdicts()).isEqualTo(everywhere("not-compliant"));
  }

  @Test
  void tellsOfANameThatNoFileCanHave() {
    assertThat(check("--baseline", "a\0b.yaml").code()).isEqualTo(2);
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "check",
            "a\0b",
            "-o",
            "json=" + folder.resolve("r.json"));

    assertThat(code).as(err.toString()).isEqualTo(3);
  }
}
