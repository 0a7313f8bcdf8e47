package org.quadcheck.workbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;

/** What holds of every file: nothing is lost, and the form of a form is itself. */
class FormattingWalkTest {
  private static final Path SHIPPED = Path.of("baselines");

  private static List<Path> yaml(String... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> below = Files.walk(Path.of(folder))) {
        below.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(String text) {
    return DocumentReader.read("", bytes(text));
  }

  private static List<String> comments(String text) {
    return text.lines()
        .filter(line -> line.contains("#~"))
        .map(line -> line.substring(line.indexOf("#~")).strip())
        .sorted()
        .toList();
  }

  @Test
  void everyShippedFileIsInForm() throws IOException {
    for (Path file : OwnFiles.below(SHIPPED)) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(Formatting.of(file.toString(), bytes).text())
          .as("%s: run quadcheck baseline fmt baselines", file)
          .hasValue(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyFileThatCanBeReadIsWrittenTheSameTwice() throws IOException {
    for (Path file : yaml("baselines", "examples", "src/test/resources/broken")) {
      byte[] bytes = Files.readAllBytes(file);
      Formatting first = Formatting.of("x", bytes);
      assertThat(first.problems())
          .as("%s", file)
          .isEqualTo(DocumentReader.read("x", bytes).problems());
      if (first.problems().isEmpty()) {
        String text = first.text().orElseThrow();
        assertThat(Formatting.of("x", bytes(text)).text()).as("%s", file).hasValue(text);
      }
    }
  }

  /**
   * Comments and blank lines at places where they change nothing, by chance and yet always the
   * same.
   */
  @Test
  void noCommentIsLostWhereverItStands() throws IOException {
    Random chance = new Random(20261124);
    for (Path file : yaml("baselines", "src/test/resources/broken/good")) {
      String before = Files.readString(file);
      if (before.length() > 16_000) {
        continue;
      }
      Node root = read(before).root().orElseThrow();
      for (int round = 0; round < 3; round++) {
        String littered = littered(before, root, chance);
        Formatting formatting = Formatting.of("x", bytes(littered));
        assertThat(formatting.problems()).as("%s\n%s", file, littered).isEmpty();
        String after = formatting.text().orElseThrow();
        assertThat(comments(after)).as("%s\n%s", file, littered).isEqualTo(comments(littered));
        assertThat(Sameness.of(root, read(after).root().orElseThrow())).as(littered).isTrue();
        assertThat(Formatting.of("x", bytes(after)).text())
            .as("%s\n%s", file, littered)
            .hasValue(after);
      }
    }
  }

  private static String littered(String text, Node root, Random chance) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    for (int i = 0; i < 6; i++) {
      int at = chance.nextInt(lines.size());
      List<String> tried = new ArrayList<>(lines);
      litter(tried, at, i, chance);
      Reading reading = read(String.join("\n", tried));
      if (reading.problems().isEmpty() && Sameness.of(root, reading.root().orElseThrow())) {
        lines = tried;
      }
    }
    return String.join("\n", lines);
  }

  private static void litter(List<String> lines, int at, int number, Random chance) {
    String comment = "#~ " + number;
    String line = lines.get(at);
    switch (chance.nextInt(4)) {
      case 0 -> lines.add(at, " ".repeat(chance.nextInt(9)) + comment);
      case 1 -> lines.set(at, line + " ".repeat(1 + chance.nextInt(5)) + comment);
      case 2 -> lines.add(at, "");
      default -> {
        int space = line.indexOf(' ', chance.nextInt(line.length() + 1));
        if (space > 0) {
          lines.set(at, line.substring(0, space) + " " + comment);
          lines.add(at + 1, "        " + line.substring(space));
        }
      }
    }
  }
}
