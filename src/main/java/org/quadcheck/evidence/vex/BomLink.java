package org.quadcheck.evidence.vex;

import java.util.Locale;
import java.util.Optional;

/**
 * An edition of a CycloneDX document as others link to it: {@code urn:cdx:serial/version#ref}.
 *
 * @param serial its UUID in small letters
 * @param version which edition of it; empty where that is not known
 */
public record BomLink(String serial, String version) {
  private static final String SCHEME = "urn:cdx:";
  private static final String UUID = "urn:uuid:";

  public BomLink {
    String small = serial.toLowerCase(Locale.ROOT);
    serial = small.startsWith(UUID) ? small.substring(UUID.length()) : small;
  }

  /** Where a reference leads; empty where it stays within its document. */
  public static Optional<BomLink> read(String reference) {
    if (!reference.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    int mark = reference.indexOf('#');
    String link = reference.substring(SCHEME.length(), mark < 0 ? reference.length() : mark);
    int slash = link.indexOf('/');
    return Optional.of(
        slash < 0
            ? new BomLink(link, "")
            : new BomLink(link.substring(0, slash), link.substring(slash + 1)));
  }
}
