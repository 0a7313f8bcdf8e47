package org.quadcheck.intake.artifact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quadcheck.intake.sbom.StatedDigests;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.knowledge.Delivery.Differing;

/** Holds what one SBOM states, thing by thing, against the files that were delivered. */
final class Comparison {
  private static final int NAMED = 3;

  private final List<DeliveredFile> files;
  private final Map<String, List<Integer>> byDigest = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Set<Integer> matching = new TreeSet<>();
  private final Set<Integer> weakly = new TreeSet<>();
  private final Map<Integer, Differing> namesakes = new TreeMap<>();
  private final Map<Integer, Differing> torn = new TreeMap<>();
  private final List<String> firstAbsent = new ArrayList<>();
  private int absent;
  private int silent;

  Comparison(List<DeliveredFile> files) {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      int index = i;
      files.get(i).digests().values().forEach(digest -> put(byDigest, digest, index));
      put(byName, files.get(i).name(), i);
      if (!files.get(i).stem().equals(files.get(i).name())) {
        put(byName, files.get(i).stem(), i);
      }
    }
  }

  private static void put(Map<String, List<Integer>> index, String key, int file) {
    index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(file);
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
    } else {
      compare(stated, digests);
    }
  }

  /** Under two spellings of an algorithm two digests may stand, of which no file has both. */
  private static String both(String one, String other) {
    return one.equals(other) ? one : one + " and " + other;
  }

  private void compare(StatedDigests stated, Map<Algorithm, String> digests) {
    Set<Integer> hits = new LinkedHashSet<>();
    digests.values().forEach(digest -> hits.addAll(byDigest.getOrDefault(digest, List.of())));
    if (hits.isEmpty()) {
      hits.addAll(namesakes(stated));
    }
    if (hits.isEmpty()) {
      absent(stated);
    }
    hits.forEach(file -> judge(file, stated, digests));
  }

  /** Every digest that is stated must be that of the file, and one of them hard to forge. */
  private void judge(int file, StatedDigests stated, Map<Algorithm, String> digests) {
    Optional<Differing> differing = differing(file, stated, digests);
    if (differing.isEmpty()) {
      boolean strong = digests.keySet().stream().anyMatch(Algorithm::isStrong);
      (strong ? matching : weakly).add(file);
    } else if (agrees(file, digests)) {
      torn.putIfAbsent(file, differing.get());
    } else {
      namesakes.putIfAbsent(file, differing.get());
    }
  }

  private boolean agrees(int file, Map<Algorithm, String> digests) {
    Map<Algorithm, String> own = files.get(file).digests();
    return digests.entrySet().stream()
        .anyMatch(one -> own.get(one.getKey()).equals(one.getValue()));
  }

  private Optional<Differing> differing(
      int file, StatedDigests stated, Map<Algorithm, String> digests) {
    Map<Algorithm, String> own = files.get(file).digests();
    return digests.entrySet().stream()
        .filter(one -> !own.get(one.getKey()).equals(one.getValue()))
        .findFirst()
        .map(
            one ->
                new Differing(
                    file,
                    stated.label(),
                    one.getKey().title(),
                    own.get(one.getKey()),
                    one.getValue(),
                    stated.place()));
  }

  private Set<Integer> namesakes(StatedDigests stated) {
    Set<Integer> found = new LinkedHashSet<>();
    String path = DeliveredFile.comparable(stated.name());
    String name = path.substring(path.lastIndexOf('/') + 1);
    String version = DeliveredFile.comparable(stated.version());
    if (name.isEmpty()) {
      return found;
    }
    for (int file : byName.getOrDefault(name, List.of())) {
      if (!stated.isFile() || files.get(file).liesAt(stated.name())) {
        found.add(file);
      }
    }
    if (!version.isEmpty()) {
      found.addAll(byName.getOrDefault(name + "-" + version, List.of()));
      found.addAll(byName.getOrDefault(name + "_" + version, List.of()));
    }
    return found;
  }

  private void absent(StatedDigests stated) {
    absent++;
    if (firstAbsent.size() < NAMED) {
      firstAbsent.add(stated.label());
    }
  }

  /** A file is another than stated where its name is, and its content is stated nowhere. */
  Delivery.Stated stated(String sbom) {
    Map<Integer, Differing> differing = new TreeMap<>(namesakes);
    differing.keySet().removeAll(matching);
    differing.keySet().removeAll(weakly);
    differing.putAll(torn);
    Set<Integer> sure = new TreeSet<>(matching);
    sure.removeAll(torn.keySet());
    Set<Integer> unsure = new TreeSet<>(weakly);
    unsure.removeAll(matching);
    unsure.removeAll(torn.keySet());
    return new Delivery.Stated(
        sbom, sure, unsure, List.copyOf(differing.values()), absent, firstAbsent, silent);
  }
}
