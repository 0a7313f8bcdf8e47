package org.quadcheck.intake.shape.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {
  private static final int MANY = 200_000;

  @Test
  void knowsAgainWhatItSaw() {
    Seen seen = new Seen();
    int before = 0;
    int again = 0;
    for (int i = 0; i < MANY; i++) {
      before += seen.add(Seen.mix(i)) ? 0 : 1;
    }
    for (int i = 0; i < MANY; i++) {
      again += seen.add(Seen.mix(i)) ? 0 : 1;
    }

    assertThat(before).isZero();
    assertThat(again).isEqualTo(MANY);
  }

  @Test
  void knowsAgainTheFirstSoManyAlone() {
    Seen seen = new Seen(3);

    for (int i = 1; i <= 3; i++) {
      assertThat(seen.add(i)).isTrue();
    }
    assertThat(seen.add(4)).isTrue();
    assertThat(seen.add(4)).isTrue();
    assertThat(seen.add(2)).isFalse();
  }
}
