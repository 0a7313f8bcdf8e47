package org.quadcheck.intake.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.knowledge.Purl;

/** Finds delivered files by what an SBOM calls them. */
final class FileNames {
  private final List<DeliveredFile> files;
  private final Map<String, List<Integer>> byName = new HashMap<>();

  FileNames(List<DeliveredFile> files) {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      put(files.get(i).name(), i);
      if (!files.get(i).stem().equals(files.get(i).name())) {
        put(files.get(i).stem(), i);
      }
    }
  }

  private void put(String name, int file) {
    byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(file);
  }

  /** Files of the very name that is stated of a file; of several, those that lie just there. */
  Set<Integer> called(StatedDigests stated) {
    Set<Integer> found = new LinkedHashSet<>();
    Stream.concat(stated.fileNames().stream(), fileName(stated.purl()).stream())
        .forEach(name -> found.addAll(at(name)));
    return found;
  }

  private static Optional<String> fileName(String purl) {
    return Purl.read(purl).map(one -> one.qualifiers().get("file_name"));
  }

  private List<Integer> at(String path) {
    List<Integer> near =
        byName.getOrDefault(last(path), List.of()).stream()
            .filter(file -> files.get(file).liesAt(path))
            .toList();
    List<Integer> there = near.stream().filter(file -> files.get(file).liesJustAt(path)).toList();
    return there.isEmpty() ? near : there;
  }

  /** Files that are called as a component is, or as it and its version are. */
  Set<Integer> likely(StatedDigests stated) {
    Set<Integer> found = new LinkedHashSet<>();
    String name = last(stated.name());
    if (name.isEmpty()) {
      return found;
    }
    if (!stated.fileNames().contains(stated.name())) {
      found.addAll(byName.getOrDefault(name, List.of()));
    }
    found.addAll(versioned(name, stated));
    return found;
  }

  private Set<Integer> versioned(String name, StatedDigests stated) {
    Set<Integer> found = new LinkedHashSet<>();
    String version = DeliveredFile.comparable(stated.version());
    if (!version.isEmpty()) {
      for (String versioned : List.of(name + "-" + version, name + "_" + version)) {
        found.addAll(byName.getOrDefault(versioned, List.of()));
        for (String more : variant(stated.purl())) {
          found.addAll(byName.getOrDefault(versioned + more, List.of()));
        }
      }
    }
    return found;
  }

  /** What the names of files have behind the version: a classifier, an architecture. */
  private static List<String> variant(String purl) {
    Map<String, String> qualifiers = Purl.read(purl).map(Purl::qualifiers).orElse(Map.of());
    return Stream.of("classifier", "arch")
        .filter(qualifiers::containsKey)
        .map(key -> DeliveredFile.comparable(qualifiers.get(key)))
        .flatMap(word -> Stream.of("-" + word, "_" + word, "." + word))
        .toList();
  }

  private static String last(String path) {
    String name = DeliveredFile.comparable(path);
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
