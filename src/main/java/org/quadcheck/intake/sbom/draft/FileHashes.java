package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.intake.sbom.reading.Attention;

/**
 * By which algorithms the files of an SPDX package are hashed, every one of them. Nothing is kept
 * where nobody asks.
 */
public final class FileHashes {
  private final boolean wanted;
  private final Map<String, Set<String>> algorithms = new HashMap<>();

  /** Few different sets occur. */
  private final Map<Set<String>, Set<String>> shared = new HashMap<>();

  private final Map<String, List<String>> contained = new LinkedHashMap<>();

  FileHashes(Attention attention) {
    wanted = attention.isTo(Attention.Matter.FILES);
  }

  /** A file with the algorithms of its hashes that fit; of two with one id the poorer counts. */
  void file(String id, Set<String> ofIt) {
    if (wanted && !id.isEmpty()) {
      algorithms.merge(id, share(ofIt), this::common);
    }
  }

  private Set<String> share(Set<String> set) {
    return shared.computeIfAbsent(new TreeSet<>(set), key -> key);
  }

  private Set<String> common(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return share(both);
  }

  /** A component holds a file, by their ids. */
  public void contained(String whole, String part) {
    if (wanted) {
      contained.computeIfAbsent(whole, key -> new ArrayList<>(2)).add(part);
    }
  }

  /** Tells of each package by what all of its files are hashed. */
  void finish(Draft draft) {
    Set<String> packages = new HashSet<>();
    for (int i = 0; wanted && i < draft.components().size(); i++) {
      packages.add(draft.components().id(i));
    }
    contained.forEach(
        (whole, parts) ->
            parts.stream()
                .filter(part -> !packages.contains(part))
                // What nothing declares has no hash that anybody could see.
                .map(part -> algorithms.getOrDefault(part, Set.of()))
                .reduce(this::common)
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> draft.later().ofFiles(whole, all)));
  }
}
