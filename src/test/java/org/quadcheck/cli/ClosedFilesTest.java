package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.Problems;
import picocli.CommandLine;

/** A file of the buyer's that may not be read, or is gone meanwhile, is no bug. */
class ClosedFilesTest {
  private static String told(IOException wrong, int code) {
    StringWriter err = new StringWriter();
    CommandLine command = new CommandLine(new Main()).setErr(new PrintWriter(err, true));

    assertThat(Problems.execution(wrong, command, null)).isEqualTo(code);
    return err.toString();
  }

  @Test
  void areToldAndNoBug() {
    String lines =
        """
        error: own/waivers.yaml: cannot be opened. Look at its rights, and whether it is still there.
        1 problem, nothing was judged.
        """;

    assertThat(told(new AccessDeniedException("own/waivers.yaml"), ExitCode.INVALID_INPUT))
        .isEqualToNormalizingNewlines(lines);
    assertThat(told(new NoSuchFileException("own/waivers.yaml"), ExitCode.INVALID_INPUT))
        .isEqualToNormalizingNewlines(lines);
    assertThat(told(new IOException("out of order"), ExitCode.BUG)).contains("this is a bug");
  }
}
