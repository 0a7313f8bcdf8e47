package org.quadcheck.intake.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What can be seen of a text without reading it strictly: how it begins and its outermost keys.
 *
 * @param text of the beginning, read leniently
 * @param keys the outermost keys of a YAML or JSON document, as far as it is whole
 * @param oddity why it can be no document that is read, as the end of a sentence; empty where
 *     nothing was seen
 */
record Outline(String text, Set<String> keys, String oddity) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern KEY =
      Pattern.compile(
          "^[\"']?([A-Za-z][A-Za-z0-9._-]*)[\"']?[ \\t]*:(?=[ \\t\\r\\n]|$)", Pattern.MULTILINE);
  private static final Pattern SAYS_NOTHING = Pattern.compile("\\s*(#.*|---\\s*|%.*)?");

  Outline {
    keys = Set.copyOf(keys);
  }

  static Outline of(ScannedFile file, byte[] beginning) throws IOException {
    String text = lenient(beginning);
    if (isUtf32(beginning)) {
      return new Outline(text, Set.of(), "is in UTF-32; UTF-8 and UTF-16 alone are read");
    }
    if (text.stripLeading().startsWith("{")) {
      try (InputStream in = file.opener().open()) {
        return ofJson(text, in);
      }
    }
    return new Outline(text, keysOfYaml(text), "");
  }

  /** The first sign may be a byte order mark. */
  private static boolean isUtf32(byte[] bytes) {
    if (bytes.length < 8) {
      return false;
    }
    long noughts = IntStream.range(4, 8).filter(at -> bytes[at] == 0).count();
    return noughts == 3 && bytes[5] == 0 && bytes[6] == 0;
  }

  /** Wrong encodings are told later, by the strict reading; here the letters are enough. */
  private static String lenient(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new String(bytes, charset).replace("\0", "").replace("\uFEFF", "");
  }

  private static Outline ofJson(String text, InputStream in) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    try (JsonParser parser = JSON.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonParseException e) {
      return new Outline(text, keys, "is no valid JSON" + where(e.getLocation()));
    } catch (JsonProcessingException | CharConversionException e) {
      return new Outline(text, keys, "");
    }
    return new Outline(text, keys, "");
  }

  private static String where(JsonLocation place) {
    return place == null
        ? ""
        : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }

  private static Set<String> keysOfYaml(String text) {
    Optional<String> first =
        text.lines().filter(line -> !SAYS_NOTHING.matcher(line).matches()).findFirst();
    boolean yaml = first.map(line -> KEY.matcher(line).find()).orElse(false);
    Set<String> keys = new LinkedHashSet<>();
    Matcher key = KEY.matcher(yaml ? text : "");
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }
}
