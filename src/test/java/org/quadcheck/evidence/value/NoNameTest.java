package org.quadcheck.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "various",
        "Various authors",
        "Contributors (various)",
        "producers: several",
        "MULTIPLE",
        "multiple vendors",
        "internal",
        "(Internal)",
        "in-house",
        "In house development",
        "N/A - in house",
        "n/a (own development)",
        "v\u0430rious",
        "自社"
      })
  void namesNobody(String text) {
    assertThat(NoName.is(text)).as("%s", text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Acme Networks",
        "Multiple Inc.",
        "Various Technologies",
        "Internal Systems GmbH",
        "NA Software",
        "The Software Company",
        "House of Sources",
        "Inhouse IT Services",
        "自社開発株式会社"
      })
  void leavesANameThatMayBeOne(String text) {
    assertThat(NoName.is(text)).as("%s", text).isFalse();
  }
}
