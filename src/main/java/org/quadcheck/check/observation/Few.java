package org.quadcheck.check.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    return among(sbom, sbom.indexes(such));
  }

  /** Those that are such. */
  public static Few of(Sbom sbom, Predicate<Component> such) {
    List<Component> all = sbom.components();
    return among(sbom, IntStream.range(0, all.size()).filter(index -> such.test(all.get(index))));
  }

  /** Those that stand at these indexes. */
  public static Few at(Sbom sbom, List<Integer> indexes) {
    List<Component> first =
        indexes.stream().limit(SbomQuestion.NAMED).map(sbom.components()::get).toList();
    return new Few(sbom, indexes.size(), first);
  }

  private static Few among(Sbom sbom, IntStream indexes) {
    Found found = new Found();
    indexes.forEach(index -> found.add(sbom, index));
    return new Few(sbom, found.count, found.first);
  }

  private static final class Found {
    private final List<Component> first = new ArrayList<>();
    private int count;

    void add(Sbom sbom, int index) {
      count++;
      if (first.size() < SbomQuestion.NAMED) {
        first.add(sbom.components().get(index));
      }
    }
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
