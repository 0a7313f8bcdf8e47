package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

  @Test
  void countsWhatATerminalDraws() {
    List<Integer> widths =
        List.of(
            Columns.of(""),
            Columns.of("abc"),
            Columns.of("e\u0301"),
            Columns.of("\u65E5\u672C"),
            Columns.of("\uD83D\uDE00"));

    assertThat(widths).isEqualTo(List.of(0, 3, 1, 4, 2));
  }

  @Test
  void breaksAtSpacesAndMakesOneSpaceOfMany() {
    assertThat(Columns.wrap("  one   two three ", 8)).isEqualTo(List.of("one two", "three"));
  }

  @Test
  void breaksAWordThatIsWiderThanTheLine() {
    assertThat(Columns.wrap("a \u65E5\u672C\u8A9E\u306E", 5))
        .isEqualTo(List.of("a", "\u65E5\u672C", "\u8A9E\u306E"));
  }

  @Test
  void keepsCombiningMarksWithTheirLetter() {
    assertThat(Columns.wrap("abe\u0301f", 3)).isEqualTo(List.of("abe\u0301", "f"));
  }

  @Test
  void givesOneEmptyLineForNothing() {
    assertThat(Columns.wrap(" ", 10)).isEqualTo(List.of(""));
  }

  @Test
  void padsByColumnsNotByCharacters() {
    assertThat(Columns.pad("\u65E5", 4)).isEqualTo("\u65E5  ");
  }
}
