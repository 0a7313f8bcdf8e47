package org.quadcheck.intake.sbom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.State;

class HeldComponentsTest {
  private static final FieldStates NAMED = states(Map.of(ComponentField.NAME, State.STATED));
  private static final FieldStates WITHHELD =
      states(Map.of(ComponentField.NAME, State.WITHHELD, ComponentField.CPE, State.MALFORMED));

  private final IdTable ids = new IdTable();
  private final HeldComponents held = new HeldComponents(ids);

  private static FieldStates states(Map<ComponentField, State> states) {
    return new FieldStates(new EnumMap<>(states));
  }

  private static Component named(String id, String name, FieldStates states) {
    return new Component(
        id,
        "library",
        name,
        "1.0",
        "pkg:npm/a@1",
        "cpe:/a:b",
        "Maker",
        "Supplier " + name,
        "2027-01-31",
        Set.of("SHA-256"),
        Set.of("group"),
        states,
        Lineage.NONE,
        Integer.MAX_VALUE,
        300);
  }

  private void keep(Component one) {
    held.put(held.reserve(), one);
  }

  @Test
  void givesBackWhatWasPut() {
    ids.number("numbered");
    List<Component> all =
        List.of(
            named("numbered", "plain", NAMED),
            named("pkg:npm/a@1", "id and purl are one", WITHHELD),
            named("", "名前 \uD83D\uDE00 and half of one \uD83D", NAMED),
            named("not numbered", "", WITHHELD),
            named("large", "x".repeat(200_000), NAMED));
    all.forEach(this::keep);

    assertThat(held).containsExactlyElementsOf(all);
    assertThat(List.of(held.node(0), held.node(1), held.id(1), held.id(3), held.states(3)))
        .containsExactly(0, -1, "pkg:npm/a@1", "not numbered", WITHHELD);
  }

  @Test
  void givesBackWhatAComponentIsMadeFrom() {
    Lineage lineage =
        new Lineage(
            List.of(
                new Origin(Origin.Kind.EVIDENCE, named("", "", FieldStates.NONE)),
                new Origin(Origin.Kind.ANCESTOR, named("", "older", FieldStates.NONE))),
            Set.of("CVE-2026-1"));
    Component made =
        new Component(
            "", "library", "made", "1.0", "", "", "", "", "", Set.of(), Set.of(), NAMED, lineage, 1,
            1);
    List<Component> all = List.of(made, named("next", "next", NAMED));
    all.forEach(this::keep);

    assertThat(held).containsExactlyElementsOf(all);
  }

  @Test
  void componentsCompleteInAnotherOrderThanTheyBegin() {
    int whole = held.reserve();
    int part = held.reserve();
    held.put(part, named("p", "part", NAMED));
    held.put(whole, named("w", "whole", NAMED));
    held.put(part, named("p", "part again", WITHHELD));

    assertThat(held)
        .containsExactly(named("w", "whole", NAMED), named("p", "part again", WITHHELD));
  }

  @Test
  void whatIsTakenOutIsNoLongerThere() {
    keep(named("a", "first", NAMED));
    keep(named("b", "second", WITHHELD));
    keep(named("c", "third", NAMED));

    assertThat(held.take(1)).isEqualTo(named("b", "second", WITHHELD));
    assertThat(held).containsExactly(named("a", "first", NAMED), named("c", "third", NAMED));
  }

  @Test
  void recordsWithoutRoomInMemoryLieInAFile() {
    RecordStore store = new RecordStore(0);
    RecordBytes record = new RecordBytes();
    int[] addresses = new int[5_000];
    for (int i = 0; i < addresses.length; i++) {
      record.clear();
      record.number(i);
      record.text("x".repeat(i % 97) + i);
      record.text(i == 2_500 ? "y".repeat(300_000) : "é");
      addresses[i] = store.add(record);
    }
    for (int i = addresses.length - 1; i >= 0; i--) {
      RecordBytes read = store.at(addresses[i]);
      assertThat(List.of(read.number(), read.text(), read.text().length()))
          .containsExactly(i, "x".repeat(i % 97) + i, i == 2_500 ? 300_000 : 1);
    }
  }
}
