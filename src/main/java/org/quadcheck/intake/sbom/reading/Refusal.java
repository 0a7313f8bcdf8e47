package org.quadcheck.intake.sbom.reading;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.limit.Limit;

/** Says why an SBOM is not read, and what to do about it. */
public final class Refusal {
  private static final String ANEW = "Ask the supplier to export it anew.";
  private static final String NEAREST = "Ask the supplier for an SBOM that names the nearest.";
  private static final String TOO_DEEP = "members stand more than %d deep in one another";

  private Refusal() {}

  /** The content breaks the grammar of its encoding. */
  public static InvalidInputException broken(Place place, String wrong, Throwable cause) {
    return new InvalidInputException(place, "%s. %s".formatted(wrong, ANEW), cause);
  }

  /** The same where nothing else failed before. */
  public static InvalidInputException broken(Place place, String wrong) {
    return new InvalidInputException(place, "%s. %s".formatted(wrong, ANEW));
  }

  /** Members stand too deep in one another. */
  public static InvalidInputException tooDeep(Place place, SbomLimits limits) {
    return met(place, limits, TOO_DEEP, Limit.DEPTH);
  }

  /** The same in YAML, which costs more to read. */
  public static InvalidInputException tooDeepInYaml(Place place, SbomLimits limits) {
    return met(place, limits, TOO_DEEP, Limit.YAML_DEPTH);
  }

  /** More components than are read. */
  public static InvalidInputException tooMany(Place place, SbomLimits limits) {
    return met(place, limits, "the SBOM lists more than %d components", Limit.COMPONENTS);
  }

  /** More dependencies and containments than are read. */
  public static InvalidInputException tooManyEdges(Place place, SbomLimits limits) {
    String wrong = "the SBOM lists more than %d dependencies and containments";
    return met(place, limits, wrong, Limit.EDGES);
  }

  /** More others that one component is made from or taken for than are looked up. */
  public static InvalidInputException tooManyOrigins(Place place) {
    String wrong = "names more than %d others that one component is made from or taken for. ";
    return new InvalidInputException(place, wrong.formatted(Lineage.MOST) + NEAREST);
  }

  /** The same of all components together. */
  public static InvalidInputException tooManyOriginsOfAll(Place place) {
    String wrong = "up to here the components are made from more than %d others together. ";
    return new InvalidInputException(place, wrong.formatted(Lineage.MOST_OF_ALL) + NEAREST);
  }

  /** A text is longer than is read. */
  public static InvalidInputException textTooLong(Place place, SbomLimits limits) {
    return met(place, limits, "a text is longer than %d characters", Limit.TEXT_LENGTH);
  }

  /** One line is longer than is read of YAML. */
  public static InvalidInputException lineTooLong(Place place, SbomLimits limits) {
    return met(place, limits, "a line is longer than %d characters", Limit.YAML_LINE);
  }

  /** The name of a member is longer than is read. */
  public static InvalidInputException nameTooLong(Place place, SbomLimits limits) {
    return met(place, limits, "a name is longer than %d characters", Limit.NAME_LENGTH);
  }

  /** A number has more digits than are read. */
  public static InvalidInputException numberTooLong(Place place, SbomLimits limits) {
    return met(place, limits, "a number has more than %d digits", Limit.NUMBER_LENGTH);
  }

  private static InvalidInputException met(
      Place place, SbomLimits limits, String wrong, Limit limit) {
    return new InvalidInputException(place, limits.limits().met(wrong, limit));
  }

  /** The file has more bytes than are read. */
  public static InvalidInputException tooLarge(String path, SbomLimits limits) {
    return met(Place.of(path), limits, "the file has more than %d bytes", Limit.FILE_SIZE);
  }

  /** The bytes could not be had, are too many, or are no characters. */
  public static InvalidInputException unreadable(
      SbomSource source, SbomLimits limits, IOException cause) {
    Place whole = Place.of(source.path());
    if (cause instanceof LimitedStream.TooLarge) {
      return tooLarge(source.path(), limits);
    }
    if (cause instanceof CharacterCodingException) {
      String wrong = "from here on the bytes are no UTF-8 or UTF-16 text";
      return broken(Undecoded.place(source), wrong, cause);
    }
    if (cause instanceof UnsupportedEncodingException) {
      return broken(whole, "the XML declares an encoding that is not known here", cause);
    }
    String wrong = "cannot be read. Check that the file is there and may be read.";
    return new InvalidInputException(whole, wrong, cause);
  }
}
