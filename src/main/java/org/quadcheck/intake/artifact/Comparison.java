package org.quadcheck.intake.artifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.knowledge.Delivery.Differing;

/** Holds what one SBOM states, thing by thing, against the files that were delivered. */
final class Comparison {
  private static final int NAMED = 3;

  /** Of how many things digests are kept, so that all algorithms are known before any is run. */
  private static final int WAITING = 1_000;

  private final List<DeliveredFile> files;
  private final Predicate<Set<Algorithm>> hashed;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Set<Algorithm> indexed = EnumSet.noneOf(Algorithm.class);
  private final Map<String, List<Integer>> byDigest = new HashMap<>();
  private final FileNames names;
  private final List<Standing> standings;
  private final List<String> firstAbsent = new ArrayList<>();
  private final Map<Integer, String> uncompared = new HashMap<>();
  private int absent;
  private int silent;
  private int taken;

  /** Something with digests that is not compared yet. */
  private record Waiting(StatedDigests stated, Map<Algorithm, String> digests) {}

  /**
   * One that has seen nothing yet.
   *
   * @param hashed sees to it that every file is hashed by these algorithms; false where one cannot
   */
  Comparison(List<DeliveredFile> files, Predicate<Set<Algorithm>> hashed) {
    this.files = files;
    this.hashed = hashed;
    this.names = new FileNames(files);
    this.standings = files.stream().map(any -> new Standing()).toList();
  }

  void take(StatedDigests stated) {
    Map<Algorithm, String> digests = new EnumMap<>(Algorithm.class);
    stated
        .digests()
        .forEach(
            (name, digest) ->
                Algorithm.read(name)
                    .ifPresent(
                        one ->
                            digests.merge(one, digest.toLowerCase(Locale.ROOT), Comparison::both)));
    if (digests.isEmpty()) {
      silent++;
      uncompared(stated);
      return;
    }
    waiting.add(new Waiting(stated, digests));
    taken++;
    if (taken >= WAITING) {
      settle();
    }
  }

  /** What is called like a file and bears digests by other algorithms alone. */
  private void uncompared(StatedDigests stated) {
    stated.digests().keySet().stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            algorithm ->
                Stream.concat(names.called(stated).stream(), names.likely(stated).stream())
                    .forEach(file -> uncompared.putIfAbsent(file, algorithm)));
  }

  /** By which algorithms the files must be hashed for what waits. */
  Set<Algorithm> wanted() {
    Set<Algorithm> wanted = EnumSet.noneOf(Algorithm.class);
    waiting.forEach(one -> wanted.addAll(one.digests.keySet()));
    return wanted;
  }

  /** Compares all that waits. */
  private void settle() {
    Set<Algorithm> wanted = wanted();
    if (indexed.containsAll(wanted) || hashed.test(wanted)) {
      wanted.removeAll(indexed);
      wanted.forEach(this::index);
      waiting.forEach(one -> compare(one.stated, one.digests));
    }
    waiting.clear();
  }

  private void index(Algorithm algorithm) {
    indexed.add(algorithm);
    for (int i = 0; i < files.size(); i++) {
      byDigest.computeIfAbsent(files.get(i).digest(algorithm), any -> new ArrayList<>(1)).add(i);
    }
  }

  /** Under two spellings of an algorithm two digests may stand, of which no file has both. */
  private static String both(String one, String other) {
    return one.equals(other) ? one : one + " and " + other;
  }

  private void compare(StatedDigests stated, Map<Algorithm, String> digests) {
    Set<Integer> hits = new LinkedHashSet<>();
    digests.values().forEach(digest -> hits.addAll(byDigest.getOrDefault(digest, List.of())));
    Set<Integer> called = names.called(stated);
    Set<Integer> likely = names.likely(stated);
    likely.removeAll(called);
    if (hits.isEmpty() && called.isEmpty() && likely.isEmpty()) {
      absent(stated);
    }
    boolean inPlace = false;
    for (int file : hits) {
      boolean ownName = called.contains(file) || likely.contains(file);
      judge(file, stated, digests, ownName);
      inPlace |= ownName;
    }
    for (int file : called) {
      Standing standing = standings.get(file);
      differing(file, stated, digests).ifPresent(inPlace ? standing::loosely : standing::surely);
    }
    for (int file : likely) {
      Standing standing = standings.get(file);
      differing(file, stated, digests)
          .ifPresent(hits.isEmpty() ? standing::vacantly : standing::loosely);
    }
  }

  /** Every digest that is stated must be that of the file, and one of them hard to forge. */
  private void judge(
      int file, StatedDigests stated, Map<Algorithm, String> digests, boolean ownName) {
    Optional<Differing> differing = differing(file, stated, digests);
    if (differing.isPresent()) {
      standings.get(file).torn(differing.get());
      return;
    }
    boolean strong = digests.keySet().stream().anyMatch(Algorithm::isStrong);
    standings.get(file).stated(strong, stated.label());
    if (ownName) {
      standings.get(file).underItsOwnName();
    }
  }

  private Optional<Differing> differing(
      int file, StatedDigests stated, Map<Algorithm, String> digests) {
    DeliveredFile own = files.get(file);
    return digests.entrySet().stream()
        .filter(one -> !own.digest(one.getKey()).equals(one.getValue()))
        .findFirst()
        .map(
            one ->
                new Differing(
                    file,
                    stated.label(),
                    "",
                    one.getKey().title(),
                    own.digest(one.getKey()),
                    one.getValue(),
                    stated.place()));
  }

  private void absent(StatedDigests stated) {
    absent++;
    if (firstAbsent.size() < NAMED) {
      firstAbsent.add(stated.label());
    }
  }

  /** What came of it, once nothing more is stated. */
  Delivery.Stated stated(String sbom) {
    settle();
    return new Delivery.Stated(
        sbom,
        such(Standing::isSure),
        such(Standing::isWeak),
        told(Standing::differing),
        told(Standing::doubtful),
        absent,
        firstAbsent,
        silent,
        uncompared);
  }

  private Set<Integer> such(Predicate<Standing> such) {
    return IntStream.range(0, standings.size())
        .filter(file -> such.test(standings.get(file)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<Differing> told(Function<Standing, Optional<Differing>> of) {
    return standings.stream().flatMap(one -> of.apply(one).stream()).toList();
  }
}
