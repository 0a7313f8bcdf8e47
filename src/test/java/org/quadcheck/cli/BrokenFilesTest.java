package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.cli.shell.ExitCode;

/**
 * A good folder of baselines in which each case breaks one file: what an editor is told, and that
 * nobody is judged by it.
 */
class BrokenFilesTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final String MESSAGE = "message.txt";
  private static final List<String> ACCEPTED = List.of("good", "utf-16");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(BROKEN)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private record Told(int code, String text) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsAnEditorWhatToDo(String name) throws IOException {
    lay(BROKEN.resolve("good"));
    lay(BROKEN.resolve(name));
    Told told = lint();
    Path golden = BROKEN.resolve(name).resolve(MESSAGE);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, told.text(), StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", golden);
    }

    assertThat(told.text()).as("%s", name).isEqualTo(Files.readString(golden));
    assertThat(told.code())
        .as("%s", name)
        .isEqualTo(ACCEPTED.contains(name) ? ExitCode.PASSED : ExitCode.INVALID_BASELINE);
  }

  private void lay(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Told lint() {
    Path waivers = folder.resolve("waivers.yaml");
    Path path = Files.exists(waivers) ? waivers : folder;
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new PrintWriter(out), new PrintWriter(err), "baseline", "lint", path.toString());
    String text = (err.toString() + out).replace("\r\n", "\n");
    String slashed = folder.toString().replace('\\', '/');
    return new Told(
        code, text.replace(folder.toString(), "baselines").replace(slashed, "baselines"));
  }

  private Told lint(String baseline) throws IOException {
    lay(BROKEN.resolve("good"));
    Files.writeString(folder.resolve("acme/baseline.yaml"), baseline);
    return lint();
  }

  private static String good() throws IOException {
    return Files.readString(BROKEN.resolve("good/acme/baseline.yaml"));
  }

  @Test
  void refusesAFileOfMoreThanThreeMillionBytes() throws IOException {
    String padded = good() + "# padding\n".repeat(300_000);

    assertThat(lint(padded))
        .isEqualTo(
            new Told(
                ExitCode.INVALID_BASELINE,
                """
                error: baselines/acme/baseline.yaml: has more than 3000000 bytes. Make it smaller, or split it.
                1 problem, nothing was judged.
                """));
  }

  @Test
  void refusesTwoThousandLevels() throws IOException {
    String deep = good().replace("{claim: logging.is-kept}", "[".repeat(2_000) + "]".repeat(2_000));

    Told told = lint(deep);

    assertThat(told.code()).isEqualTo(ExitCode.INVALID_BASELINE);
    assertThat(told.text())
        .startsWith("error: baselines/acme/baseline.yaml:")
        .contains("nested")
        .doesNotContain("Exception");
  }
}
