package org.quadcheck.intake.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Opens JSON strictly, and says in plain words why an envelope or a statement cannot be read. */
final class JsonFault {
  /** How many levels stand around an SBOM that may be as deep as SBOMs may be. */
  private static final int AROUND = 4;

  private JsonFault() {}

  static JsonParser parser(SbomSource.Opener opener, Limits limits) throws IOException {
    return factory(limits).createParser(Decoded.reader(opener.open()));
  }

  private static JsonFactory factory(Limits limits) {
    int levels = limits.count(Limit.DEPTH) + AROUND;
    return new JsonFactoryBuilder()
        .streamReadConstraints(new SbomLimits(limits).constraints(levels))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  static InvalidInputException of(String path, JsonProcessingException fault, Limits limits) {
    JsonLocation at = fault.getLocation();
    Place place = at == null ? Place.of(path) : new Place(path, at.getLineNr(), at.getColumnNr());
    return fault instanceof StreamConstraintsException
        ? new InvalidInputException(place, met(fault.getOriginalMessage(), limits), fault)
        : broken(place, reason(fault), fault);
  }

  private static String met(String said, Limits limits) {
    if (said.contains("nesting depth")) {
      return limits.met("members stand more than %d deep in one another", Limit.DEPTH);
    }
    if (said.startsWith("Number")) {
      return limits.met("a number has more than %d digits", Limit.NUMBER_LENGTH);
    }
    return said.startsWith("Name")
        ? limits.met("a name is longer than %d characters", Limit.NAME_LENGTH)
        : limits.met("a text is longer than %d characters", Limit.TEXT_LENGTH);
  }

  private static String reason(JsonProcessingException fault) {
    if (fault instanceof JsonEOFException) {
      return "it ends before the JSON is complete";
    }
    boolean twice = String.valueOf(fault.getOriginalMessage()).startsWith("Duplicate");
    return twice ? "a member stands twice in one object" : "this is not valid JSON from here on";
  }

  /** Bytes that are no base64, or no text. */
  static InvalidInputException of(String path, IOException fault) {
    String wrong =
        fault instanceof Base64Stream.NoBase64
            ? "the payload of the envelope is no base64"
            : fault instanceof CharacterCodingException
                ? "the bytes are no UTF-8 or UTF-16 text"
                : "it cannot be read to its end";
    return broken(Place.of(path), wrong, fault);
  }

  static InvalidInputException broken(Place place, String wrong, Throwable cause) {
    return new InvalidInputException(
        place, wrong + ". Ask the supplier for the envelope again.", cause);
  }

  /** A limit is met, which the message tells already. */
  static InvalidInputException met(String path, String message) {
    return new InvalidInputException(Place.of(path), message);
  }

  static InvalidInputException broken(String path, String wrong) {
    return new InvalidInputException(
        Place.of(path), wrong + ". Ask the supplier for the envelope again.");
  }
}
