package org.quadcheck.intake.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file of data begins.
 *
 * @param text of the beginning, without a byte order mark
 * @param keys the outermost ones, as far as the file is whole
 */
record Heading(String text, Set<String> keys) {
  /** Nothing is kept of what is deep, and what is too deep is told where it is read. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private static final Pattern KEY = Pattern.compile("(?m)^[\"']?([A-Za-z][\\w-]*)[\"']?[ \\t]*:");

  static Heading of(DataFile file) throws IOException {
    byte[] bytes = file.beginning();
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(bytes, charset).replace("\uFEFF", "").replace("\r\n", "\n");
    return text.stripLeading().startsWith("{")
        ? new Heading(text, keysOfJson(file))
        : new Heading(text, keysOfYaml(text));
  }

  private static Set<String> keysOfJson(DataFile file) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    try (InputStream in = file.open();
        JsonParser parser = JSON.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonProcessingException | CharConversionException e) {
      // Why it is not whole is told where it is read in earnest.
      return keys;
    }
    return keys;
  }

  private static Set<String> keysOfYaml(String text) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }
}
