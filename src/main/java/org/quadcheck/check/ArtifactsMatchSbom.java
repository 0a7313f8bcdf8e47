package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.knowledge.Delivery.Differing;
import org.quadcheck.knowledge.Delivery.Stated;
import org.quadcheck.knowledge.Knowledge;

/**
 * Every file that was delivered has the digest that an SBOM states of it, and none is another than
 * stated.
 *
 * @param unlistedCounts whether files of which no SBOM states a digest are let be
 */
public record ArtifactsMatchSbom(boolean unlistedCounts) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    if (submission.sboms().isEmpty()) {
      return List.of(SbomQuestion.none());
    }
    return known
        .delivery()
        .map(this::judge)
        .orElseGet(
            () ->
                List.of(
                    Observation.notChecked(
                        "no delivered files were given to compare (--artifacts)")));
  }

  private List<Observation> judge(Delivery delivery) {
    List<Observation> seen = new ArrayList<>();
    for (Stated one : delivery.compared()) {
      if (!one.differing().isEmpty()) {
        seen.add(differs(delivery, one));
      }
      if (!one.doubtful().isEmpty()) {
        seen.add(mayDiffer(delivery, one));
      }
    }
    seen.add(judge(Tally.of(delivery)));
    return seen;
  }

  private static Observation differs(Delivery delivery, Stated stated) {
    Differing first = stated.differing().get(0);
    String message =
        "delivered with another %s than the SBOM states: %s"
            .formatted(first.algorithm(), named(delivery, stated.differing()));
    return Observation.contradiction(message, places(delivery, first))
        .comparing(first.found(), first.stated());
  }

  private static Observation mayDiffer(Delivery delivery, Stated stated) {
    Differing first = stated.doubtful().get(0);
    String message =
        "the SBOM states another %s of what is called like: %s. Ask which files these are"
            .formatted(first.algorithm(), named(delivery, stated.doubtful()));
    return Observation.review(message, places(delivery, first))
        .comparing(first.found(), first.stated());
  }

  private static Place[] places(Delivery delivery, Differing first) {
    return new Place[] {first.place(), Place.of(delivery.files().get(first.file()))};
  }

  private static String named(Delivery delivery, List<Differing> such) {
    return SbomQuestion.listed(such.stream().map(one -> named(delivery, one)).toList());
  }

  private static String named(Delivery delivery, Differing one) {
    String file = delivery.files().get(one.file());
    return one.contentOf().isEmpty()
        ? file
        : "%s (the content of %s)".formatted(file, one.contentOf());
  }

  private Observation judge(Tally tally) {
    if (tally.sure().isEmpty() && tally.weak().isEmpty()) {
      return tally.isSilent()
          ? Observation.notChecked("no SBOM states a digest that is compared; " + tally.counts())
          : tally.withoutOne();
    }
    if (tally.isHollow()) {
      String hollow = "what is as stated holds nothing: %s; ask for what was delivered";
      return Observation.review(hollow.formatted(tally.counts()), tally.places());
    }
    boolean open = !unlistedCounts && !tally.unlisted().isEmpty();
    return open || tally.isDoubtful() || !tally.weak().isEmpty() || tally.delivery().links() > 0
        ? Observation.review(tally.counts(), tally.places())
        : Observation.pass(Assurance.OBSERVED, tally.counts(), tally.places());
  }

  /**
   * All SBOMs together; what one states weakly another may state well.
   *
   * @param sure files whose digest is stated
   * @param weak files of which no more is stated than a digest that can be forged
   * @param uncompared files of which, by their names, digests by other algorithms alone are stated
   * @param unlisted files of which nothing is stated
   */
  private record Tally(
      Delivery delivery,
      Set<Integer> sure,
      Set<Integer> weak,
      Map<Integer, String> uncompared,
      List<String> unlisted) {

    static Tally of(Delivery delivery) {
      Set<Integer> sure = new TreeSet<>();
      Set<Integer> weak = new TreeSet<>();
      Set<Integer> told = new TreeSet<>();
      Map<Integer, String> uncompared = new TreeMap<>();
      for (Stated one : delivery.compared()) {
        one.uncompared().forEach(uncompared::putIfAbsent);
        sure.addAll(one.matching());
        weak.addAll(one.weakly());
        one.differing().forEach(other -> told.add(other.file()));
        one.doubtful().forEach(other -> told.add(other.file()));
      }
      weak.removeAll(sure);
      told.addAll(sure);
      told.addAll(weak);
      uncompared.keySet().removeAll(told);
      List<String> unlisted =
          IntStream.range(0, delivery.files().size())
              .filter(i -> !told.contains(i) && !uncompared.containsKey(i))
              .mapToObj(delivery.files()::get)
              .toList();
      return new Tally(delivery, sure, weak, uncompared, unlisted);
    }

    /** Whether no SBOM states anything that could be compared. */
    boolean isSilent() {
      return weak.isEmpty()
          && delivery.compared().stream()
              .allMatch(
                  one ->
                      one.differing().isEmpty() && one.doubtful().isEmpty() && one.absent() == 0);
    }

    /** Whether the only files that are as stated are empty, as any empty file is. */
    boolean isHollow() {
      return !sure.isEmpty() && weak.isEmpty() && delivery.empty().containsAll(sure);
    }

    /** Whether a file may be as stated, or another. */
    boolean isDoubtful() {
      return !uncompared.isEmpty()
          || delivery.compared().stream().anyMatch(one -> !one.doubtful().isEmpty());
    }

    /** No file is as stated; where some may be, a person has to look. */
    Observation withoutOne() {
      return isDoubtful()
          ? Observation.review(counts(), places())
          : Observation.fail(counts(), places());
    }

    Place[] places() {
      return delivery.compared().stream().map(one -> Place.of(one.sbom())).toArray(Place[]::new);
    }

    String counts() {
      List<String> counts = new ArrayList<>();
      counts.add(
          "%d of %d delivered files are as stated".formatted(sure.size(), delivery.files().size()));
      if (!weak.isEmpty()) {
        counts.add("%d by SHA-1 or MD5 alone, which can be forged".formatted(weak.size()));
      }
      if (!uncompared.isEmpty()) {
        String other = "not compared, for only digests by other algorithms are stated: %d, %s";
        counts.add(other.formatted(uncompared.size(), listed(namedUncompared())));
      }
      if (!unlisted.isEmpty()) {
        counts.add("not in the SBOM: %d, %s".formatted(unlisted.size(), listed(unlisted)));
      }
      delivery.compared().forEach(one -> absent(one, counts));
      if (delivery.links() > 0) {
        counts.add("links, which are not followed: %d".formatted(delivery.links()));
      }
      return String.join("; ", counts);
    }

    private List<String> namedUncompared() {
      return uncompared.entrySet().stream()
          .map(one -> "%s (%s)".formatted(delivery.files().get(one.getKey()), one.getValue()))
          .toList();
    }

    private static String listed(List<String> names) {
      return SbomQuestion.listed(names);
    }

    private static void absent(Stated one, List<String> counts) {
      if (one.absent() > 0) {
        String named = SbomQuestion.listed(one.firstAbsent(), one.absent());
        counts.add("stated and not delivered: %d, %s".formatted(one.absent(), named));
      }
      if (one.silent() > 0) {
        counts.add("without a digest that is compared: %d".formatted(one.silent()));
      }
    }
  }

  @Override
  public boolean asksForArtifacts() {
    return true;
  }

  @Override
  public String asks() {
    return "delivers files that have the digests the SBOM states";
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ArtifactsMatchSbom that && (unlistedCounts || !that.unlistedCounts);
  }
}
