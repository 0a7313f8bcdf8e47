package org.quadcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A product is the same in both ways of writing a CPE. */
class CpeNameTest {
  @Test
  void readsASignThatEachVersionWritesInItsOwnWay() {
    CpeName expected = new CpeName("acme", "note++", "1.0", List.of("", "", ""));

    assertThat(CpeName.read("cpe:/a:acme:note%2b%2b:1.0:::")).isEqualTo(Optional.of(expected));
    assertThat(CpeName.read("cpe:2.3:a:acme:note\\+\\+:1.0:*:*:*"))
        .isEqualTo(Optional.of(expected));
  }
}
