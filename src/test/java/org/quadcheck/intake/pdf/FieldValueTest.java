package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people of several nations write them; none is guessed. */
class FieldValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-30",
        "2026/9/30",
        "2026.09.30",
        "2026年9月30日",
        "令和8年9月30日",
        "September 30, 2026",
        "Sept. 30 2026",
        "30th September 2026",
        "30-Sep-2026",
        "30 SEP 2026",
        "09/30/2026",
        "30/09/2026",
        "30.9.2026",
        "３０／０９／２０２６"
      })
  void tellsTheDayHoweverItIsWritten(String text) {
    assertThat(FieldValue.day(text)).contains("2026-09-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2026", "4-5-2026", "9/30/26", "2026-31-12", "2026-02-31", "30 令和8", "soon"})
  void tellsNoDayThatMayBeAnotherOrNone(String text) {
    assertThat(FieldValue.day(text)).isEmpty();
  }
}
