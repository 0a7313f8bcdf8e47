package org.quadcheck.intake.sbom.reading;

import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.value.Place;

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

  /** What is stated twice and differently keeps both, and no file has such a digest. */
  public static void state(String algorithm, String digest, Map<String, String> digests) {
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
