package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.assessment.AssessmentResult;

/** Three results in every format, byte for byte. */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private record Case(String name, AssessmentResult result, OutputFormat format) {
    Path file() {
      return GOLDEN.resolve(name + "." + format.word());
    }

    @Override
    public String toString() {
      return name + " as " + format.word();
    }
  }

  static List<Case> cases() {
    return Results.all().entrySet().stream()
        .flatMap(
            entry ->
                Arrays.stream(OutputFormat.values())
                    .map(format -> new Case(entry.getKey(), entry.getValue(), format)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheStoredFile(Case one) throws IOException {
    String written = written(one.result(), one.format());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(one.file(), written, StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", one.file());
    }

    assertThat(written).as("%s", one).isEqualTo(Files.readString(one.file()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheSameTwiceWithLineFeedsAlone(Case one) throws IOException {
    String written = written(one.result(), one.format());

    assertThat(written)
        .as("%s", one)
        .isEqualTo(written(one.result(), one.format()))
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @Test
  void keepsEveryLineOfTextWithin80Columns() throws IOException {
    for (Map.Entry<String, AssessmentResult> one : Results.all().entrySet()) {
      String text = written(one.getValue(), OutputFormat.TEXT);

      assertThat(text.lines())
          .as("%s", one.getKey())
          .isNotEmpty()
          .allMatch(line -> Columns.of(line) <= 80);
    }
  }

  static String written(AssessmentResult result, OutputFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(result, out);
    return out.toString();
  }
}
