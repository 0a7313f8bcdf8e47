package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two attestations of one offer contradict each other where they say other things alone. */
class TwoAttestationsTest {
  private static final Path EXAMPLE = Path.of("examples/software-compliant");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\"message\": \"(two attestations disagree[^\"]*)\",\\s*\"ground\": \"(\\S*)\"");
  private static final String SECOND =
      """
      attestation: 1
      supplier: {name: %s, country: AU}
      offers: software
      product: {name: %s, version: "%s", released: 2026-11-24}
      scope: individual-product
      signed-by: {name: Q. Lead, title: Quality lead, email: q@quadcheck.example, on: 2026-11-24}
      claims:
        roles.assigned: yes
        build.mfa: %s
      """;

  @TempDir private Path folder;

  @BeforeEach
  void copyTheExample() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private List<String> beside(String supplier, String product, String version, String mfa)
      throws IOException {
    Files.writeString(
        folder.resolve("second.yaml"), SECOND.formatted(supplier, product, version, mfa));
    StringWriter out = new StringWriter();
    Main.run(
        new PrintWriter(out, true),
        new PrintWriter(new StringWriter(), true),
        "check",
        folder.toString(),
        "--as-of",
        "2026-11-26",
        "-o",
        "json");
    assertThat(out.toString()).contains("\"schema\"");
    return MESSAGE
        .matcher(out.toString())
        .results()
        .map(TwoAttestationsTest::told)
        .distinct()
        .toList();
  }

  private static String told(MatchResult found) {
    return found.group(2) + ": " + found.group(1);
  }

  @Test
  void sayTheSameWhereTheyWriteItOtherwise() throws IOException {
    assertThat(beside("Quadcheck Maintainers", "quadcheck™", "v0.1.0", "yes")).isEmpty();
  }

  @Test
  void areToBeAskedAboutWhereTheyWriteItNearlyTheSame() throws IOException {
    assertThat(beside("quadcheck maintainers Ltd", "quad check", "0.1.0+b7", "yes"))
        .containsExactlyInAnyOrder(
            "judged: two attestations disagree on supplier.name: 'quadcheck maintainers' and"
                + " 'quadcheck maintainers Ltd'; ask whether that is the same",
            "judged: two attestations disagree on product.name: 'quadcheck' and 'quad check'; ask"
                + " whether that is the same",
            "judged: two attestations disagree on product.version: '0.1.0' and '0.1.0+b7'; ask"
                + " whether that is the same");
  }

  @Test
  void contradictWhereTheySayOtherwise() throws IOException {
    assertThat(beside("Other Org", "quadcheck", "0.2.0", "no"))
        .containsExactlyInAnyOrder(
            "contradiction: two attestations disagree on supplier.name: 'quadcheck maintainers'"
                + " and 'Other Org'",
            "contradiction: two attestations disagree on product.version: '0.1.0' and '0.2.0'",
            "contradiction: two attestations disagree on build.mfa: yes and no");
  }

  @Test
  void areToBeAskedAboutWhereTheyAnswerInOtherWords() throws IOException {
    String procedure = "yes\n  support.end-of-life-procedure: ";
    assertThat(
            beside(
                "quadcheck maintainers",
                "quadcheck",
                "0.1.0",
                procedure + "Docs – Chapter on replacement."))
        .isEmpty();
    assertThat(
            beside(
                "quadcheck maintainers",
                "quadcheck",
                "0.1.0",
                procedure + "docs, chapter on replacement, edition 2"))
        .containsExactly(
            "judged: two attestations disagree on support.end-of-life-procedure: 'docs, chapter on"
                + " replacement' and 'docs, chapter on replacement, edition 2'; ask whether that is"
                + " the same");
  }

  @Test
  void doNotContradictByAnAnswerThatOneLeavesOpen() throws IOException {
    assertThat(beside("quadcheck maintainers", "quadcheck", "0.1.0", "TBD")).isEmpty();
    assertThat(beside("quadcheck maintainers", "quadcheck", "0.1.0", "")).isEmpty();
    assertThat(beside("quadcheck maintainers", "quadcheck", "0.1.0", "withheld"))
        .containsExactly("contradiction: two attestations disagree on build.mfa: yes and withheld");
  }
}
