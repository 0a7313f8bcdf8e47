package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Opens a YAML document, has it read by a cursor, and says in plain words why it cannot be. */
public final class YamlDocument {
  /** Whatever YAML takes a plain text for: a version 1.10 is no number here. */
  private static final Set<JsonToken> TEXTS =
      EnumSet.of(
          JsonToken.VALUE_STRING,
          JsonToken.VALUE_NUMBER_INT,
          JsonToken.VALUE_NUMBER_FLOAT,
          JsonToken.VALUE_TRUE,
          JsonToken.VALUE_FALSE);

  private YamlDocument() {}

  /** Has the first document of a file read, and refuses a second. */
  public static void read(
      SbomSource source, SbomLimits limits, Watch watch, JsonDocument.Content content)
      throws InvalidInputException {
    try (Reader reader = Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()));
        YamlStretch stretch = new YamlStretch(reader, limits);
        YAMLParser parser = factory(limits).createParser(stretch)) {
      YamlTokens tokens = new YamlTokens(parser, stretch, source.path(), limits);
      JsonPlaces places = new JsonPlaces(source.path(), tokens);
      JsonParser watched = watch.overYaml(places);
      read(watched, tokens, new JsonCursor(watched, places, watch.notes(), TEXTS), content);
    } catch (YamlTokens.Refused e) {
      throw e.why();
    } catch (JsonProcessingException e) {
      throw refusal(source, e, limits);
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
  }

  /** The text of a member of the document itself; empty where none is found. */
  public static String member(SbomSource source, SbomLimits limits, String wanted) {
    try (Reader reader = Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()));
        YamlStretch stretch = new YamlStretch(reader, limits);
        YAMLParser parser = factory(limits).createParser(stretch)) {
      return JsonDocument.member(new YamlTokens(parser, stretch, source.path(), limits), wanted);
    } catch (IOException e) {
      // Whoever reads the document after this says what is wrong with it.
      return "";
    }
  }

  private static void read(
      JsonParser watched, YamlTokens tokens, JsonCursor cursor, JsonDocument.Content content)
      throws IOException, InvalidInputException {
    if (watched.nextToken() != JsonToken.START_OBJECT) {
      throw Refusal.broken(tokens.place(), "the YAML is no map");
    }
    content.read(cursor);
    if (watched.nextToken() != null) {
      throw Refusal.broken(tokens.place(), "a second document begins in the same file");
    }
  }

  private static YAMLFactory factory(SbomLimits limits) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.bytes()));
    return YAMLFactory.builder()
        .loaderOptions(options)
        .streamReadConstraints(limits.constraints(limits.levelsOfYaml()))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
        .build();
  }

  private static InvalidInputException refusal(
      SbomSource source, JsonProcessingException fault, SbomLimits limits) {
    Place place = JsonDocument.place(source.path(), fault.getLocation());
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof YamlStretch.TooLong) {
        return Refusal.textTooLong(place, limits);
      }
      if (cause instanceof YamlStretch.LineTooLong) {
        return Refusal.lineTooLong(place, limits);
      }
      if (cause instanceof StreamConstraintsException
          && String.valueOf(cause.getMessage()).contains("nesting depth")) {
        return Refusal.tooDeepInYaml(place, limits);
      }
      if (cause instanceof IOException io && !(cause instanceof JsonProcessingException)) {
        return Refusal.unreadable(source, limits, io);
      }
    }
    return JsonDocument.known(place, fault, limits)
        .orElseGet(() -> Refusal.broken(exact(place, fault), reason(fault), fault));
  }

  /** The library tells where it was, and its cause where the fault is. */
  private static Place exact(Place place, JsonProcessingException fault) {
    if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      return new Place(place.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }
    return place;
  }

  private static String reason(JsonProcessingException fault) {
    String said = String.valueOf(fault.getOriginalMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("end of stream") || said.contains("<stream end>")) {
      return "the file ends before the YAML is complete";
    }
    return said.contains("tab")
        ? "a tab stands where YAML wants spaces"
        : "this is not valid YAML from here on";
  }
}
