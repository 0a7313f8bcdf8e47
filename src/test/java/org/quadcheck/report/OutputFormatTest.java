package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OutputFormatTest {
  private static final Path DOCS = Path.of("docs/outputs.md");

  /** Remembers what was asked of it beside writing. */
  private static final class Recorder extends StringWriter {
    private final List<String> calls = new ArrayList<>();

    @Override
    public void flush() {
      calls.add("flush");
    }

    @Override
    public void close() {
      calls.add("close");
    }
  }

  @Test
  void readsItsOwnWordsAndNoOthers() {
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(OutputFormat.read(format.word())).isEqualTo(Optional.of(format));
    }
    assertThat(OutputFormat.read("pdf")).isEmpty();
    assertThat(OutputFormat.read("")).isEmpty();
  }

  @Test
  void flushesAndNeverCloses() throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      Recorder out = new Recorder();
      format.write(Results.nothing(), out);

      assertThat(out.calls).as("%s", format).contains("flush").doesNotContain("close");
    }
  }

  @Test
  void isDescribedForItsReaders() throws IOException {
    List<String> headings =
        Files.readAllLines(DOCS).stream()
            .filter(line -> line.startsWith("## `"))
            .map(line -> line.substring(4, line.indexOf('`', 4)))
            .toList();

    assertThat(headings)
        .isEqualTo(List.of(OutputFormat.values()).stream().map(OutputFormat::word).toList());
  }

  @Test
  void documentsEveryColumnOfTheCsvInItsOrder() throws IOException {
    List<String> documented =
        Files.readAllLines(DOCS).stream()
            .dropWhile(line -> !line.startsWith("| column |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(documented).isEqualTo(CsvColumn.ALL.stream().map(CsvColumn::head).toList());
  }

  @Test
  void explainsEverySignOfTheTextInItsOrder() throws IOException {
    List<String> documented =
        Files.readAllLines(DOCS).stream()
            .dropWhile(line -> !line.startsWith("| sign |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(documented).isEqualTo(Stream.of(Sign.values()).map(Sign::shown).toList());
  }

  @Test
  void writesAHeadLineEvenForNoFindings() throws IOException {
    assertThat(GoldenTest.written(Results.nothing(), OutputFormat.CSV))
        .isEqualTo(
            "\uFEFF"
                + String.join(",", CsvColumn.ALL.stream().map(CsvColumn::head).toList())
                + "\n");
  }
}
