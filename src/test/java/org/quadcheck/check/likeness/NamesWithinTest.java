package org.quadcheck.check.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name is found as whole words, however it is written, and never in other words. */
class NamesWithinTest {
  private static final NamesWithin NAMES = NamesWithin.of(List.of("ZTE", "Acme-Soft Labs", "華為"));

  @Test
  void wholeWordsAreFoundWhateverStandsBetweenThem() {
    assertThat(
            List.of(
                "zte",
                "ZTE Corporation",
                "com.zte.sdk",
                "pkg:maven/com.zte/x@1",
                "ＺＴＥ",
                "Z\u200BTE",
                "(acme soft labs)",
                "the  ACME_soft/labs GmbH",
                "華為 (中国)"))
        .allMatch(NAMES::isAnyIn);
  }

  @Test
  void aNameIsFoundWhateverStandsBetweenItsLettersOrOnThem() {
    assertThat(
            List.of(
                "Z.T.E.",
                "Z T E Corporation",
                "Zté",
                "ZT-E GmbH",
                "ZTE中兴",
                "Äcme-Söft Labs",
                "ac me-soft labs",
                "華為技術有限公司"))
        .allMatch(NAMES::isAnyIn);
  }

  @Test
  void aNameOfTwoLettersIsNotFoundInInitials() {
    NamesWithin names = NamesWithin.of(List.of("LG"));

    assertThat(names.isAnyIn("LG Electronics")).isTrue();
    assertThat(names.isAnyIn("L. G. Smith")).isFalse();
  }

  @Test
  void otherWordsAreNot() {
    assertThat(
            List.of(
                "",
                " ",
                "-",
                "Aztec",
                "zte2",
                "z te2",
                "a zte2",
                "acme soft",
                "soft labs acme",
                "acmesoft labs",
                "ac me soft labsb",
                "為華"))
        .noneMatch(NAMES::isAnyIn);
  }

  @Test
  void aNameWithoutAWordIsNobodys() {
    assertThat(List.of("", "-", "anything at all"))
        .noneMatch(NamesWithin.of(List.of("--", " "))::isAnyIn);
  }
}
