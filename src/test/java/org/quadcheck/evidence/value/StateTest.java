package org.quadcheck.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say nothing say nothing in every disguise. */
class StateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "\u3164",
        "\u115F",
        "\u2800",
        "\u0301",
        "n/a",
        "N\u200B/A",
        "N\u00A0/ A",
        "N.A.",
        "(none)",
        "tbd.",
        "T.B.D.",
        "ＴＢＤ",
        "ТВD",
        "nоne",
        "NO-ASSERTION",
        "to be determined",
        "undefined",
        "未定",
        "該当なし",
        "${project.name}\u200B"
      })
  void seesAPlaceholderInEveryDisguise(String text) {
    assertThat(State.of(text)).as("'%s'", text).isEqualTo(State.PLACEHOLDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "UNKNOWN",
        "<unknown>",
        "Unknown\u200B",
        "ｕｎｋｎｏｗｎ",
        "unknοwn",
        "不明",
        "अज्ञात"
      })
  void seesWhatIsUnknownInEveryScript(String text) {
    assertThat(State.of(text)).as("'%s'", text).isEqualTo(State.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"none known", "no restrictions", "Nano", "日本電気", "Лаборатория", "भारत", "na-lib"})
  void leavesWordsThatSaySomething(String text) {
    assertThat(State.of(text)).as("'%s'", text).isEqualTo(State.STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "v0.0",
        "0.0.0",
        "v0.0.0.0",
        "０.0",
        "latest",
        "(devel)",
        "HEAD",
        "master",
        "dev-master",
        "v0.0.0-00010101000000-000000000000",
        "${revision}-SNAPSHOT",
        "1.${minor}",
        "1.0-{{build}}",
        "1.x",
        "v2.*",
        "1.0 || 2.0",
        "^1.2",
        "~> 2.0",
        ">= 1.0, < 2.0",
        "<5",
        "!=1.1",
        "[1.0,2.0)",
        "(,3.1]"
      })
  void takesNoVersionForOne(String text) {
    assertThat(State.ofComponentVersion(text)).as("'%s'", text).isEqualTo(State.PLACEHOLDER);
  }

  @Test
  void takesAVersionThatBeginsWithZerosForOne() {
    assertThat(State.ofVersion("v0.0.0-20190101")).isEqualTo(State.STATED);
    assertThat(State.ofVersion("0.0.1")).isEqualTo(State.STATED);
    assertThat(State.ofVersion("[1.0]")).as("this one alone").isEqualTo(State.STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.x-1.5",
        "1.0-x",
        "2.0max",
        "10x",
        "1.0|2",
        "dev-1.2",
        "main-1.2",
        "master-20240101",
        "1.0-SNAPSHOT",
        "3d5f2a1",
        "0.0.0-20190101000000-abcdefabcdef"
      })
  void takesAVersionThatLooksLikeNoneForOne(String text) {
    assertThat(State.ofComponentVersion(text)).as("'%s'", text).isEqualTo(State.STATED);
  }

  @Test
  void readsAnEndlessVersionInTime() {
    assertThat(State.ofComponentVersion("1" + ".1".repeat(500_000) + ".x")).isEqualTo(State.STATED);
    assertThat(State.ofComponentVersion("a" + "${".repeat(500_000))).isEqualTo(State.STATED);
    assertThat(State.ofVersion("0" + ".0".repeat(500_000))).isEqualTo(State.PLACEHOLDER);
  }

  @Test
  void leavesAVersionThatABuyerNamesAlone() {
    assertThat(State.ofVersion("main")).isEqualTo(State.STATED);
    assertThat(State.ofVersion("latest")).isEqualTo(State.PLACEHOLDER);
    assertThat(State.ofVersion("0.0")).isEqualTo(State.PLACEHOLDER);
    assertThat(State.ofVersion("^1.2")).isEqualTo(State.PLACEHOLDER);
  }

  @Test
  void comparesNamesWithoutWhatCannotBeSeen() {
    assertThat(NormalName.of("ACME\u200B  Networks\u00A0"))
        .isEqualTo(NormalName.of("Acme networks"));
  }
}
