package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quadcheck.cli.shell.ExitCode;

/** The whole program over real files of every sort: it judges or refuses, and never breaks. */
class FixturesWalkTest {
  /** Every file is read in full by the walk of the readers; here a sample is enough. */
  private static final int EACH = Integer.getInteger("fixtures.each", 11);

  @Test
  void judgesOrRefusesEveryFileAndNeverBreaks() throws IOException {
    List<String> faults = new ArrayList<>();
    List<Path> files = files();
    for (int i = 0; i < files.size(); i += EACH) {
      faults.addAll(faults(files.get(i)));
    }
    assertThat(faults).isEmpty();
  }

  private static List<Path> files() throws IOException {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> faults(Path file) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            "check",
            file.toString(),
            "--as-of",
            "2026-11-24",
            "-o",
            "json",
            "--report-only");
    List<String> faults = new ArrayList<>();
    if (!Set.of(ExitCode.PASSED, ExitCode.INVALID_INPUT).contains(code)) {
      faults.add(file + " ends with " + code + ": " + err);
    }
    if (code == ExitCode.INVALID_INPUT && !isTold(out.toString(), err.toString())) {
      faults.add(file + " is refused without a reason: " + err);
    }
    return faults;
  }

  private static boolean isTold(String out, String err) {
    return out.isEmpty() && err.startsWith("error: ") && !err.contains("\tat ");
  }
}
