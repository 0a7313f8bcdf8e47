package org.quadcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void holdWhatWasAddedHoweverOftenAndInWhateverOrder() {
    Fingerprints prints = new Fingerprints();

    assertThat(prints.mayHold("0")).isFalse();
    for (int i = 20_000; i > 0; i--) {
      prints.add("Maven/g:" + i / 2);
      if (i % 1_000 == 0) {
        assertThat(prints.mayHold("Maven/g:" + i / 2)).isTrue();
      }
    }
    assertThat(IntStream.rangeClosed(0, 10_000)).allMatch(i -> prints.mayHold("Maven/g:" + i));
    assertThat(IntStream.range(0, 10_000)).noneMatch(i -> prints.mayHold("Maven/h:" + i));
  }
}
