package org.quadcheck.check.observation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * Components of which a sentence names the first few and counts the others; there may be millions.
 *
 * @param first as many as a sentence names
 */
public record Few(Sbom sbom, int count, List<Component> first) {

  /** Those whose states are such; of states that many share it is asked once. */
  public static Few byStates(Sbom sbom, Predicate<FieldStates> such) {
    IdentityHashMap<FieldStates, Boolean> asked = new IdentityHashMap<>();
    return byIndex(sbom, index -> asked.computeIfAbsent(sbom.states(index), such::test));
  }

  /** Those that are such. */
  public static Few of(Sbom sbom, Predicate<Component> such) {
    return byIndex(sbom, index -> such.test(sbom.components().get(index)));
  }

  /** Those that stand at these indexes. */
  public static Few at(Sbom sbom, List<Integer> indexes) {
    List<Component> first =
        indexes.stream().limit(SbomQuestion.NAMED).map(sbom.components()::get).toList();
    return new Few(sbom, indexes.size(), first);
  }

  private static Few byIndex(Sbom sbom, IntPredicate such) {
    List<Component> first = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < sbom.components().size(); i++) {
      if (such.test(i)) {
        count++;
        if (first.size() < SbomQuestion.NAMED) {
          first.add(sbom.components().get(i));
        }
      }
    }
    return new Few(sbom, count, first);
  }

  /** The same with one more, which is named before the others. */
  public Few after(Component one) {
    List<Component> named = new ArrayList<>(List.of(one));
    named.addAll(first);
    return new Few(sbom, count + 1, named);
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** By name, and the number of the others: "a, b, c (+25)". */
  public String named() {
    return SbomQuestion.named(first, count);
  }

  /** Where the first of them stands. */
  public Place place() {
    return sbom.placeOf(first.get(0));
  }
}
