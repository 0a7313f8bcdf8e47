package org.quadcheck.intake.sbom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTableTest {

  @Test
  void numbersIdsInTheOrderOfTheirComing() {
    IdTable table = new IdTable();
    List<Integer> numbers =
        List.of("b", "a", "b", "", "a", "c").stream().map(table::number).toList();

    assertThat(numbers).containsExactly(0, 1, 0, 2, 1, 3);
    assertThat(List.of(table.id(0), table.id(1), table.id(2), table.id(3)))
        .containsExactly("b", "a", "", "c");
    assertThat(table.size()).isEqualTo(4);
  }

  @Test
  void findsOnlyWhatWasNumbered() {
    IdTable table = new IdTable();
    table.number("a");

    assertThat(List.of(table.find("a"), table.find("b"), new IdTable().find("a")))
        .containsExactly(0, -1, -1);
  }

  @Test
  void knowsManyIdsAgainInAnyOrder() {
    IdTable table = new IdTable();
    List<String> ids = IntStream.range(0, 10_000).mapToObj(i -> "pkg:a/b@" + i).toList();
    ids.forEach(table::number);

    assertThat(IntStream.range(0, 10_000).map(i -> table.number(ids.get(9_999 - i))).toArray())
        .containsExactly(IntStream.range(0, 10_000).map(i -> 9_999 - i).toArray());
  }

  /** "Aa" and "BB" have one hash, and so have all words that are made of as many of them. */
  @Test
  void idsThatWereChosenToCollideAreToldApart() {
    List<String> ids = new ArrayList<>(List.of(""));
    for (int length = 0; length < 12; length++) {
      ids = ids.stream().flatMap(id -> List.of(id + "Aa", id + "BB").stream()).toList();
    }
    IdTable table = new IdTable();
    ids.forEach(table::number);

    assertThat(ids.stream().map(table::find))
        .containsExactlyElementsOf(IntStream.range(0, 4096).boxed().toList());
  }
}
