package org.quadcheck.intake.sbom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.content.Said;

/**
 * Digests that an SBOM states of one component or file.
 *
 * @param purl empty where none is stated
 * @param fileNames what the file is called, maybe with folders before it, where that is stated
 * @param digests in hexadecimal, by algorithm as the format writes it; none where none is stated
 */
public record StatedDigests(
    String name,
    String version,
    String purl,
    List<String> fileNames,
    Map<String, String> digests,
    Place place) {
  public StatedDigests {
    fileNames = List.copyOf(fileNames);
    digests = Map.copyOf(digests);
  }

  /** Those of a component, as far as it was recorded. */
  static StatedDigests of(ComponentBuilder one) {
    Map<String, String> digests = new LinkedHashMap<>();
    String version = "";
    String purl = "";
    for (Said said : one.said()) {
      if (said.kind() == Said.Kind.HASH && !said.more().isEmpty()) {
        state(said.text(), said.more(), digests);
      }
      version = said.kind() == Said.Kind.VERSION ? said.text() : version;
      purl = said.kind() == Said.Kind.PURL ? said.text() : purl;
    }
    return new StatedDigests(one.name(), version, purl, one.fileNames(), digests, one.place());
  }

  /** What is stated twice and differently keeps both, and no file has such a digest. */
  static void state(String algorithm, String digest, Map<String, String> digests) {
    digests.merge(
        algorithm,
        digest,
        (one, other) -> one.equalsIgnoreCase(other) ? one : one + " and " + other);
  }

  /** How a report names it. */
  public String label() {
    return version.isBlank() ? name : name + " " + version;
  }
}
