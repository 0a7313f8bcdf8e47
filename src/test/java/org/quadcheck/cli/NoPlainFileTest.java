package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.cli.shell.ExitCode;

/** What is there and no file is told as that, and not waited for. */
class NoPlainFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check examples/software-gaps --waivers /dev/null | --waivers /dev/null: is a folder, pipe or device and no file.",
        "check examples/software-gaps --waivers examples | --waivers examples: is a folder, pipe or device and no file.",
        "check examples/software-gaps --artifacts /dev/null | /dev/null: is a pipe or device and no file.",
        "check /dev/null | /dev/null: is a pipe or device and no file.",
        "verify /dev/null | /dev/null: is a pipe or device and no file.",
        "sbom inspect /dev/null | /dev/null: is a pipe or device and no file.",
        "attestation lint /dev/null | /dev/null: is a pipe or device and no file.",
        "attestation convert /dev/null --to json | /dev/null: is a pipe or device and no file.",
        "waiver init /dev/null | /dev/null: is a folder, pipe or device and no file.",
        "baseline lint /dev/null | /dev/null: is a pipe or device.",
        "baseline fmt /dev/null | /dev/null: is a pipe or device."
      })
  void isTold(String command, String told) {
    assumeTrue(Files.exists(Path.of("/dev/null")), "no devices here");

    StringWriter err = new StringWriter();
    int code =
        Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), command.split(" "));

    assertThat(err.toString()).as(command).startsWith("error: " + told);
    assertThat(code).as(command).isIn(ExitCode.USAGE, ExitCode.INVALID_INPUT);
  }
}
