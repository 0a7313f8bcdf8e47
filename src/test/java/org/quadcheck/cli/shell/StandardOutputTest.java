package org.quadcheck.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.cli.Main;

/** A report that did not arrive is never a verdict. */
class StandardOutputTest {
  private record Ended(int code, String err) {}

  /** Runs with a standard output that takes nothing. */
  private static Ended run(String why, String... arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(why);
          }
        };
    StringWriter err = new StringWriter();
    int code = Main.run(full, new PrintWriter(err, true), arguments);
    return new Ended(code, err.toString().replace(System.lineSeparator(), "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void saysThatTheReportWasLostAndPassesNothing(String format) {
    String[] compliant = {"check", "examples/software-compliant", "-o", format};
    String[] passing = {"--trust", "examples/trust", "--as-of", "2026-11-24"};
    List<String> all = new java.util.ArrayList<>(List.of(compliant));
    all.addAll(List.of(passing));

    assertThat(run("No space left on device", all.toArray(String[]::new)))
        .isEqualTo(
            new Ended(
                ExitCode.USAGE,
                "error: standard output cannot be written: No space left on device."
                    + " Print elsewhere, or use -o.\n"));
  }

  @Test
  void keepsTheCodeThatSaysMore() {
    assertThat(run("No space left on device", "check", "no-such-folder").code())
        .isEqualTo(ExitCode.INVALID_INPUT);
  }

  @Test
  void keepsSilentWhereTheReaderHasHadEnough() {
    assertThat(run("Broken pipe", "check", "examples/software-gaps", "--as-of", "2026-11-24"))
        .isEqualTo(new Ended(ExitCode.NOT_PASSED, ""));
  }
}
