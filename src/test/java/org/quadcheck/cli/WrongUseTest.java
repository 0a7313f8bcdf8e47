package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.cli.shell.ExitCode;

/** Whoever mistypes is told what was meant, in the words of the help. */
class WrongUseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek offer | 'chek' is not understood here. | Did you mean: quadcheck check?",
        "check offer --fail-on never | --fail-on never: no such word. Known: fail, review, should. | Try: quadcheck check --help",
        "check offer --force must | --force must: no such word. Known: law, policy, contract, guidance. | Try: quadcheck check --help",
        "check offer --for , | --for names nothing. Leave it out, or name at least one. | Try: quadcheck check --help",
        "check offer --for= | --for names nothing. Leave it out, or name at least one. | Try: quadcheck check --help",
        "baseline matrix --for ,, | --for names nothing. Leave it out, or name at least one. | Try: quadcheck baseline matrix --help",
        "check offer -b , | --baseline names nothing. Leave it out, or name at least one. | Try: quadcheck check --help",
        "explain sw-ta-1 | no requirement is called 'sw-ta-1'. Did you mean 'SW-AT-1'? See all of a baseline with: quadcheck baseline show ID, such as quad-msp. | Try: quadcheck explain --help",
        "explain SW-AT-1234567 | no requirement is called 'SW-AT-1234567'. Known: SW-AT-1, SW-AT-2, SW-AT-3, SW-AT-4, SW-AT-5, SW-AT-6. See all of a baseline with: quadcheck baseline show ID, such as quad-msp. | Try: quadcheck explain --help",
        "explain x | no requirement is called 'x'. See all of a baseline with: quadcheck baseline show ID, such as quad-msp. | Try: quadcheck explain --help",
        "check offer --asof 2026-11-24 | Unknown option: '--asof' | Possible solutions: --as-of",
      })
  void saysWhatIsKnown(String line, String message, String advice) {
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()), new PrintWriter(err, true), line.split(" ", -1));

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines()).startsWith("error: " + message, advice);
  }
}
