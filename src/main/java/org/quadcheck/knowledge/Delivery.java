package org.quadcheck.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadcheck.evidence.value.Place;

/**
 * Files that were delivered with the product, and what the SBOMs state of them.
 *
 * @param path what the buyer named
 * @param files the path of each
 * @param empty those without any content
 * @param links how many links there are; none is followed
 * @param compared one for each SBOM
 */
public record Delivery(
    String path, List<String> files, Set<Integer> empty, int links, List<Stated> compared) {
  public Delivery {
    files = List.copyOf(files);
    empty = Set.copyOf(empty);
    compared = List.copyOf(compared);
  }

  /**
   * What one SBOM states; files are told by their place in the list.
   *
   * @param sbom its path
   * @param matching files of which it states the digest
   * @param weakly files of which it states a digest that can be forged, and no other
   * @param differing files of which it states another digest
   * @param doubtful files under whose name it states another digest, which may be of something else
   * @param absent how many things with a digest were not delivered
   * @param firstAbsent the first few of them
   * @param silent how many things bear no digest that is compared
   * @param uncompared of files that something is called like which bears digests by other
   *     algorithms alone, one of these
   */
  public record Stated(
      String sbom,
      Set<Integer> matching,
      Set<Integer> weakly,
      List<Differing> differing,
      List<Differing> doubtful,
      int absent,
      List<String> firstAbsent,
      int silent,
      Map<Integer, String> uncompared) {
    public Stated {
      matching = Set.copyOf(matching);
      weakly = Set.copyOf(weakly);
      differing = List.copyOf(differing);
      doubtful = List.copyOf(doubtful);
      firstAbsent = List.copyOf(firstAbsent);
      uncompared = Collections.unmodifiableMap(new TreeMap<>(uncompared));
    }
  }

  /**
   * A file that is not what an SBOM states under its name.
   *
   * @param file its place in the list
   * @param label what the SBOM calls it
   * @param contentOf what the SBOM calls that whose content it has; empty if nothing
   * @param place where the SBOM states it
   */
  public record Differing(
      int file,
      String label,
      String contentOf,
      String algorithm,
      String found,
      String stated,
      Place place) {}
}
