package org.quadcheck.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedChangeTest {

  @Test
  void saysOnceWhatChangesAlikeForSeveralNationsAndPeriods() {
    SharedChange shared = new SharedChange();
    Change stricter = Change.meaning("Japan now asks at most 6 h instead of 12 h (stricter)");
    shared.add("India", List.of(Change.meaning("India now asks this"), Change.grounds("common")));
    shared.add("Japan", List.of(stricter, stricter, Change.meaning("Japan now asks this")));
    shared.add("Australia", List.of(Change.meaning("Australia now asks this")));

    assertThat(shared.list())
        .containsExactly(
            Change.meaning("Each of India, Japan and Australia now asks this"),
            Change.grounds("common"),
            stricter);
  }
}
