package org.quadcheck.evidence.vex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JustificationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "component_not_present",
        "Component-Not-Present",
        "componentNotPresent",
        " component not present. "
      })
  void hearsThatAComponentIsNotThereHoweverItIsWritten(String reason) {
    assertThat(Justification.isNotThere(reason)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "Critical", "moderate", "LOW", "not_affected", "Unaffected."})
  void takesHowMuchHarmThereWouldBeForNoReason(String word) {
    assertThat(Justification.isGiven(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-.", "no", "None.", "asdf", "未定"})
  void takesWordsThatSayNothingForNoReason(String words) {
    assertThat(Justification.isGiven(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未使用",
        "該当する機能は使用していない",
        "unused",
        "Not called",
        "vulnerable_code_not_present",
        "The component is not present in the build of this product",
        "Low memory is never reached"
      })
  void takesWordsForAReason(String words) {
    assertThat(Justification.isGiven(words)).isTrue();
    assertThat(Justification.isNotThere(words)).isFalse();
  }

  @Test
  void countsTheWorstOfSeveralInWhateverOrder() {
    String reason = "vulnerable_code_not_present";
    String notThere = "component_not_present";

    assertThat(Justification.of(List.of(reason, notThere))).isEqualTo(notThere);
    assertThat(Justification.of(List.of(notThere, reason))).isEqualTo(notThere);
    assertThat(Justification.of(List.of("n/a", reason))).isEqualTo(reason);
    assertThat(Justification.of(List.of("Critical", ""))).isEmpty();
  }
}
