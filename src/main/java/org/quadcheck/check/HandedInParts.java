package org.quadcheck.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.knowledge.ComponentIdentity;

/**
 * SBOMs of parts that were handed in beside that of the product, which lists them or links to them,
 * by itself or by another part.
 *
 * @param wholes by the path of each such SBOM that of the one which lists it
 */
record HandedInParts(Map<String, String> wholes) {

  /** Those that an SBOM of the product leads to; none where no SBOM is of it. */
  static HandedInParts of(Submission submission, Predicate<Sbom> isOfProduct) {
    Map<String, String> wholes = new HashMap<>();
    Deque<Sbom> leading =
        new ArrayDeque<>(submission.sboms().stream().filter(isOfProduct).toList());
    List<Sbom> others = new ArrayList<>(submission.sboms());
    others.removeAll(leading);
    others.removeIf(one -> one.subject().isEmpty());
    while (!leading.isEmpty() && !others.isEmpty()) {
      Sbom whole = leading.poll();
      List<Sbom> parts = partsOf(whole, others);
      parts.forEach(part -> wholes.put(part.path(), whole.path()));
      others.removeAll(parts);
      leading.addAll(parts);
    }
    return new HandedInParts(wholes);
  }

  /** Which SBOM lists what this one speaks of; empty where it is of no part. */
  Optional<String> wholeOf(Sbom sbom) {
    return Optional.ofNullable(wholes.get(sbom.path()));
  }

  private static List<Sbom> partsOf(Sbom whole, List<Sbom> others) {
    Set<String> sought = new HashSet<>();
    others.forEach(one -> words(one.subject().orElseThrow()).forEach(sought::add));
    Set<String> listed = new HashSet<>();
    whole.components().stream()
        .flatMap(HandedInParts::words)
        .filter(sought::contains)
        .forEach(listed::add);
    return others.stream()
        .filter(
            one ->
                words(one.subject().orElseThrow()).anyMatch(listed::contains)
                    || whole.graph().elsewhere().stream().anyMatch(id -> leadsTo(id, whole, one)))
        .toList();
  }

  /** A package in its version, or a name in its version. */
  private static Stream<String> words(Component component) {
    Stream<String> purls =
        ComponentIdentity.purls(component).stream()
            .filter(one -> !one.version().isBlank())
            .map(one -> one.key() + "@" + one.version());
    String name = ComponentIdentity.comparable(component.name()) + " " + component.version();
    boolean named = !component.name().isBlank() && !component.version().isBlank();
    return Stream.concat(purls, Stream.of(name).filter(any -> named));
  }

  private static boolean leadsTo(String id, Sbom whole, Sbom other) {
    return HandedInLinks.isTo(id, whole, other)
        || HandedInLinks.isAddressOf(id, other.subject().orElseThrow());
  }
}
