package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a supplier says does not apply stands apart in a report, with its reason. */
class SaidNotToApplyTest {
  private static String check(String... more) {
    String[] arguments = {
      "check",
      "baselines/quad-software/cases/said-not-to-apply",
      "--as-of",
      "2026-11-24",
      "--for",
      "US",
      "--baseline",
      "quad-software"
    };
    StringWriter out = new StringWriter();
    Main.run(
        new PrintWriter(out, true),
        new PrintWriter(new StringWriter()),
        java.util.stream.Stream.of(arguments, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new));
    return out.toString();
  }

  @Test
  void isCountedApartInTheText() {
    assertThat(check().replaceAll("\\s+", " "))
        .contains(
            "Not applicable by the supplier's word (self-attested), counted apart: 5.",
            "- SW-PW-4-2 (US): components.in-house is not applicable, no-in-house-components: We make"
                + " no library of our own");
  }

  @Test
  void carriesItsAssuranceInTheTable() {
    assertThat(check("-o", "csv").lines().filter(line -> line.contains("SW-PW-4-2,")))
        .singleElement()
        .asString()
        .contains(",not-applicable,", ",self-attested");
  }
}
