package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.intake.Sample;

/** Names with codes for terminals and marks that turn the direction reach no terminal. */
class TerminalCodesTest {
  private static final String BEYOND =
      "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF]";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.quadcheck.intake.Sample#all")
  void letsNoneThrough(Sample sample) throws IOException {
    mustBeHarmless(
        sample, sample.with("\u001B[2J\u001B]0;x\u0007\b\u009B31m\r\u202Egpj.exe\u2066"));
    mustBeHarmless(
        sample,
        sample.with("\\u001B[2J\\u001B]0;x\\u0007\\b\\u009B31m\\r\\n\\u202Egpj.exe\\u2066\\ud800"));
    mustBeHarmless(
        sample,
        sample.more(
            "\"\\u001B[2J\u202E\": 1, \"\\u001B[2J\u202E\": 2, ",
            "<x\u202E/>",
            "\u001B[2J\u202E: 1"));
  }

  private void mustBeHarmless(Sample sample, String text) throws IOException {
    Path offer = Files.createDirectories(folder.resolve("offer")).resolve("input");
    List<String> all =
        new ArrayList<>(
            List.of("check", "--as-of", "2026-11-24", "--report-only", "-b", "quad-sbom"));
    all.add(offer.toString());
    Files.writeString(offer, text);
    if (sample.isData()) {
      Files.writeString(offer, "attestation: 1\nsupplier: {name: Acme, country: AU}\n");
      Path data = Files.createDirectories(folder.resolve("data"));
      Files.writeString(data.resolve("input"), text);
      all.addAll(List.of("--data", data.toString()));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));

    assertThat(code).as("%s", err).isIn(ExitCode.PASSED, ExitCode.INVALID_INPUT);
    assertThat((out + "" + err).replace(System.lineSeparator(), "\n"))
        .doesNotContainPattern(BEYOND);
  }
}
