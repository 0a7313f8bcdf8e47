package org.quadcheck.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that was handed in and what it was taken for.
 *
 * @param sha256 lower-case hexadecimal
 * @param detail what a person would want to know: "CycloneDX 1.6 JSON, 214 components", or why it
 *     was ignored
 * @param oddity why an exhibit can hardly be a document, as the end of a sentence
 * @param subjects of an exhibit that is a statement the names of what it speaks of, by digest
 */
public record InputFile(
    String path,
    String sha256,
    Kind kind,
    String detail,
    Optional<String> oddity,
    Optional<Map<String, String>> subjects) {
  public InputFile {
    subjects = subjects.map(Map::copyOf);
  }

  /** One that is no statement. */
  public InputFile(String path, String sha256, Kind kind, String detail, Optional<String> oddity) {
    this(path, sha256, kind, detail, oddity, Optional.empty());
  }

  /** One of which nothing is odd. */
  public InputFile(String path, String sha256, Kind kind, String detail) {
    this(path, sha256, kind, detail, Optional.empty());
  }

  /** What a file was taken for. */
  public enum Kind {
    ATTESTATION,
    SBOM,
    VEX,
    EXHIBIT,
    SIGNATURE,
    /** Nothing that is read in this version. */
    IGNORED,
    /**
     * Waivers, keys or settings, which are the buyer's to give: never used when a supplier brings
     * them.
     */
    REFUSED;

    /** The word in reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
