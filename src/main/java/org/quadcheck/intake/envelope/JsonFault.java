package org.quadcheck.intake.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.intake.sbom.Decoded;
import org.quadcheck.intake.sbom.SbomSource;

/** Opens JSON strictly, and says in plain words why an envelope or a statement cannot be read. */
final class JsonFault {
  private static final int DEPTH = 1_000;
  private static final int TEXT = 1_000_000;
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(TEXT)
                  .maxNameLength(10_000)
                  .maxNumberLength(TEXT)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonFault() {}

  static JsonParser parser(SbomSource.Opener opener) throws IOException {
    return JSON.createParser(Decoded.reader(opener.open()));
  }

  static InvalidInputException of(String path, JsonProcessingException fault) {
    JsonLocation at = fault.getLocation();
    Place place = at == null ? Place.of(path) : new Place(path, at.getLineNr(), at.getColumnNr());
    return broken(place, reason(fault), fault);
  }

  private static String reason(JsonProcessingException fault) {
    if (fault instanceof JsonEOFException) {
      return "it ends before the JSON is complete";
    }
    if (fault instanceof StreamConstraintsException) {
      return "a text or the nesting is larger than is read";
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

  static InvalidInputException broken(String path, String wrong) {
    return new InvalidInputException(
        Place.of(path), wrong + ". Ask the supplier for the envelope again.");
  }
}
