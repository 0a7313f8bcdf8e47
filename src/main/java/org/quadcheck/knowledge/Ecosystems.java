package org.quadcheck.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ecosystems of which advisories were given, with the releases of distributions. */
final class Ecosystems {
  private final Map<String, Set<String>> releases = new HashMap<>();
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  /**
   * Each of these.
   *
   * @param words as of {@link Ecosystem#words()}
   */
  Ecosystems(Set<String> words) {
    for (String word : words) {
      int colon = word.indexOf(':');
      String name = colon < 0 ? word : word.substring(0, colon);
      String release = colon < 0 ? "" : word.substring(colon + 1);
      releases.computeIfAbsent(name, any -> new HashSet<>()).add(release);
    }
  }

  /** Whether advisories on packages like this one were given, and on its release. */
  boolean hold(Purl purl) {
    Set<String> known = releases.getOrDefault(purl.ecosystem(), Set.of());
    String distribution = purl.qualifiers().getOrDefault("distro", "");
    return (purl.isOfDistribution() && !distribution.isEmpty())
        ? asked.computeIfAbsent(
            purl.ecosystem() + ":" + distribution, any -> isAmong(Release.of(distribution), known))
        : !known.isEmpty();
  }

  private static boolean isAmong(Release distribution, Set<String> known) {
    return known.stream().map(Release::of).anyMatch(distribution::isSurely);
  }
}
