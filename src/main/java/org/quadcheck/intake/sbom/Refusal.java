package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;

/** Says why an SBOM is not read, and what to do about it. */
final class Refusal {
  private static final String ANEW = "Ask the supplier to export it anew.";
  private static final String SPLIT =
      "Raise the limit if you trust the supplier, or ask for a smaller SBOM.";

  private Refusal() {}

  /** The content breaks the grammar of its encoding. */
  static InvalidInputException broken(Place place, String wrong, Throwable cause) {
    return new InvalidInputException(place, "%s. %s".formatted(wrong, ANEW), cause);
  }

  static InvalidInputException broken(Place place, String wrong) {
    return new InvalidInputException(place, "%s. %s".formatted(wrong, ANEW));
  }

  static InvalidInputException tooDeep(Place place, SbomLimits limits) {
    return limit(place, "members stand more than %d deep in one another", limits.levels());
  }

  static InvalidInputException nestedTooDeep(Place place, SbomLimits limits) {
    return limit(place, "components stand more than %d deep in components", limits.nesting());
  }

  static InvalidInputException tooMany(Place place, SbomLimits limits) {
    return limit(place, "the SBOM lists more than %d components", limits.components());
  }

  static InvalidInputException textTooLong(Place place, SbomLimits limits) {
    return limit(place, "a text is longer than %d characters", limits.textLength());
  }

  static InvalidInputException numberTooLong(Place place) {
    return new InvalidInputException(place, "a number has too many digits. " + ANEW);
  }

  private static InvalidInputException limit(Place place, String wrong, int limit) {
    return new InvalidInputException(
        place, (wrong + ", which is the limit. %s").formatted(limit, SPLIT));
  }

  /** The bytes could not be had, are too many, or are no characters. */
  static InvalidInputException unreadable(Place place, SbomLimits limits, IOException cause) {
    if (cause instanceof LimitedStream.TooLarge) {
      String wrong = "the file is larger than %d bytes, which is the limit. %s";
      return new InvalidInputException(
          Place.of(place.path()), wrong.formatted(limits.bytes(), SPLIT), cause);
    }
    if (cause instanceof CharacterCodingException) {
      return broken(place, "from about here on the bytes are no UTF-8 or UTF-16 text", cause);
    }
    String wrong = "cannot be read. Check that the file is there and may be read.";
    return new InvalidInputException(Place.of(place.path()), wrong, cause);
  }
}
