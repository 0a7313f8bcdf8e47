package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.EnumSet;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Opens a JSON document, has it read by a cursor, and says in plain words why it cannot be. */
public final class JsonDocument {
  private JsonDocument() {}

  /** Takes the whole document from a cursor that stands on it. */
  @FunctionalInterface
  public interface Content {
    void read(Cursor cursor) throws IOException, InvalidInputException;
  }

  /** Has the one document of a file read, and refuses what follows it. */
  public static void read(SbomSource source, SbomLimits limits, Watch watch, Content content)
      throws InvalidInputException {
    read(source, limits, places -> document(places, watch, content));
  }

  /** The same of a document that stands within a member of an object that is nothing else. */
  public static void readWithin(
      String member, SbomSource source, SbomLimits limits, Watch watch, Content content)
      throws InvalidInputException {
    read(
        source,
        limits,
        places -> {
          JsonWrapping wrapping = new JsonWrapping(places, watch.notes());
          wrapping.enter(member);
          document(places, watch, content);
          wrapping.leave();
        });
  }

  @FunctionalInterface
  private interface Reading {
    void read(JsonPlaces places) throws IOException, InvalidInputException;
  }

  private static void read(SbomSource source, SbomLimits limits, Reading reading)
      throws InvalidInputException {
    try (InputStream bytes = new LimitedStream(source.opener().open(), limits.bytes());
        JsonPlaces places = JsonPlaces.open(source.path(), factory(limits), bytes)) {
      read(places, limits, reading);
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
  }

  private static void read(JsonPlaces places, SbomLimits limits, Reading reading)
      throws IOException, InvalidInputException {
    try {
      reading.read(places);
      if (places.parser().nextToken() != null) {
        throw Refusal.broken(places.token(), "a second document begins in the same file");
      }
    } catch (JsonProcessingException e) {
      throw refusal(places.of(e.getLocation()), e, limits);
    }
  }

  private static void document(JsonPlaces places, Watch watch, Content content)
      throws IOException, InvalidInputException {
    JsonParser parser = watch.over(places);
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Refusal.broken(Place.of(places.path()), "the JSON is no object");
    }
    content.read(new JsonCursor(parser, places, watch.notes(), EnumSet.of(JsonToken.VALUE_STRING)));
  }

  /** The text of a member of the document itself, wherever it stands; empty where none is found. */
  public static String member(SbomSource source, SbomLimits limits, String wanted) {
    try (Reader reader = Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()));
        JsonParser parser = factory(limits).createParser(reader)) {
      return member(parser, wanted);
    } catch (IOException e) {
      // Whoever reads the document after this says what is wrong with it.
      return "";
    }
  }

  /** The same of a document that stands within a member of another object. */
  public static String memberWithin(
      String member, SbomSource source, SbomLimits limits, String wanted) {
    try (Reader reader = Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()));
        JsonParser parser = factory(limits).createParser(reader)) {
      return JsonWrapping.isEntered(parser, member) ? member(parser, wanted) : "";
    } catch (IOException e) {
      return "";
    }
  }

  static String member(JsonParser parser, String wanted) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(wanted);
      boolean listed = parser.nextToken() == JsonToken.START_ARRAY && found;
      if (found
          && (listed ? parser.nextToken() : parser.currentToken()) == JsonToken.VALUE_STRING) {
        return parser.getText();
      }
      parser.skipChildren();
    }
    return "";
  }

  /** What makes parsers that keep to the limits. */
  public static JsonFactory factory(SbomLimits limits) {
    return Utf8Parser.factory(
        new JsonFactoryBuilder()
            .streamReadConstraints(limits.constraints(limits.levels()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES));
  }

  /** Where a parser stands. */
  public static Place place(String path, JsonLocation at) {
    boolean known = at != null && at.getLineNr() > 0;
    return known ? new Place(path, at.getLineNr(), Math.max(at.getColumnNr(), 0)) : Place.of(path);
  }

  private static InvalidInputException refusal(
      Place place, JsonProcessingException fault, SbomLimits limits) {
    if (fault instanceof JsonEOFException) {
      return Refusal.broken(place, "the file ends before the JSON is complete", fault);
    }
    return known(place, fault, limits)
        .orElseGet(() -> Refusal.broken(place, "this is not valid JSON from here on", fault));
  }

  /** What JSON and YAML are refused for alike: a limit, or a member that stands twice. */
  static Optional<InvalidInputException> known(
      Place place, JsonProcessingException fault, SbomLimits limits) {
    String said = String.valueOf(fault.getOriginalMessage());
    if (fault instanceof StreamConstraintsException) {
      return Optional.of(limit(place, said, limits));
    }
    if (said.startsWith("Duplicate")) {
      String wrong = "the member " + Notes.shown(said.replaceFirst("^[^'\"]*", ""));
      return Optional.of(Refusal.broken(place, wrong + " stands twice in one object", fault));
    }
    return Optional.empty();
  }

  private static InvalidInputException limit(Place place, String said, SbomLimits limits) {
    if (said.contains("nesting depth")) {
      return Refusal.tooDeep(place, limits);
    }
    if (said.startsWith("Number")) {
      return Refusal.numberTooLong(place, limits);
    }
    return said.startsWith("Name")
        ? Refusal.nameTooLong(place, limits)
        : Refusal.textTooLong(place, limits);
  }
}
