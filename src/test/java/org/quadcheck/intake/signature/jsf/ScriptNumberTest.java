package org.quadcheck.intake.signature.jsf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers as ECMAScript writes them, by bits and texts that such an engine printed. */
class ScriptNumberTest {
  private static final Path PRINTED = Path.of("src/test/resources/intake/script-numbers.txt");

  @Test
  void writesEveryDoubleAsAnEngineDoes() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(PRINTED);
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      double value = Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16));
      if (!ScriptNumber.of(value).equals(parts[1])) {
        wrong.add(line + " came out as " + ScriptNumber.of(value));
      }
    }

    assertThat(lines).hasSizeGreaterThan(400);
    assertThat(wrong).isEmpty();
  }

  @Test
  void writesNumbersOfDocumentsInOneWay() throws NoCanonicalForm {
    List<String> written = new ArrayList<>();
    for (String number :
        List.of(
            "1.0",
            "1e2",
            "-0",
            "-0.0",
            "0.1e1",
            "1E-7",
            "12345678901234567000",
            "-1.50",
            "0.10000000000000001")) {
      written.add(ScriptNumber.of(number));
    }

    assertThat(written)
        .containsExactly("1", "100", "0", "0", "1", "1e-7", "12345678901234567000", "-1.5", "0.1");
  }

  @Test
  void refusesANumberThatIsNoDouble() {
    assertThatThrownBy(() -> ScriptNumber.of("1e999"))
        .isInstanceOf(NoCanonicalForm.class)
        .hasMessage("it holds a number that is too large");
    for (String precise :
        List.of("9007199254740993", "12345678901234567890", "0.1000000000000000001", "1e-400")) {
      assertThatThrownBy(() -> ScriptNumber.of(precise))
          .as("%s", precise)
          .isInstanceOf(NoCanonicalForm.class)
          .hasMessage("it holds a number with more digits than its form keeps");
    }
  }
}
