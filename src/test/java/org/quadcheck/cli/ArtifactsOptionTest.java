package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delivered files on the command line, with the files of the cases beside the profile. */
class ArtifactsOptionTest {
  private static final Path CASES = Path.of("baselines/profiles/cases/au-software-acceptance");
  private static final String CHANGED =
      "baselines/profiles/cases/au-software-acceptance/delivered-changed/delivered/lib/"
          + "commons-csv-1.14.1.jar";

  private record Ended(int code, String out, String err) {}

  private static Ended check(String name, String baseline, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String folder = CASES.resolve(name).toString();
    String[] given = {
      "check", folder + "/gateway.cdx.json", "--baseline", baseline, "--as-of", "2026-11-24"
    };
    String[] all = new String[given.length + more.length];
    System.arraycopy(given, 0, all, 0, given.length);
    System.arraycopy(more, 0, all, given.length, more.length);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Ended accept(String name) {
    String delivered = CASES.resolve(name).resolve("delivered").toString();
    return check(name, "au-software-acceptance", "--artifacts", delivered, "-o", "csv");
  }

  @ParameterizedTest
  @CsvSource({
    "delivered-as-stated,pass",
    "delivered-changed,fail",
    "delivered-besides,needs-review",
    "stated-by-sha-1,needs-review"
  })
  void holdsWhatWasDeliveredAgainstTheSbom(String name, String outcome) {
    assertThat(accept(name).out().lines().filter(line -> line.contains("AUA-RL-1")))
        .as(name)
        .singleElement()
        .asString()
        .contains("," + outcome + ",");
  }

  @Test
  void quotesBothPlacesOfWhatIsAnother() {
    assertThat(accept("delivered-changed").out())
        .contains("gateway.cdx.json:21:5")
        .contains(CHANGED);
  }

  @Test
  void tellsWhatNothingAsksAbout() {
    Ended ended =
        check(
            "delivered-changed",
            "quad-sbom",
            "--artifacts",
            CASES.resolve("delivered-changed/delivered").toString());

    assertThat(ended.err())
        .isEqualTo(
            """
            note: --artifacts: delivered with another SHA-256 than the SBOM states: %s
            note: --artifacts: 1 of 2 delivered files are as stated; stated and not delivered: 1, commons-codec 1.18.0
            note: no requirement that was put compares them, so that they decide nothing. Name a profile that asks, \
            such as au-software-acceptance.
            """
                .formatted(CHANGED));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(check("delivered-as-stated", "quad-sbom", "--artifacts", "no/such/folder"))
        .isEqualTo(
            new Ended(
                3,
                "",
                """
                error: no/such/folder: no such file or folder. Check the spelling.
                1 problem, nothing was judged.
                """));
  }
}
