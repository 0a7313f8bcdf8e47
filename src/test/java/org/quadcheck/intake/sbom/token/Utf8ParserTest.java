package org.quadcheck.intake.sbom.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The shorter way for plain texts leads where Jackson's own leads. */
class Utf8ParserTest {
  private static final int BUFFER = 1 << 16;
  private static final String[] PARTS = {
    "a",
    "SHA-256",
    "example",
    " ",
    "\\n",
    "\\\"",
    "\\\\",
    "\\u00e9",
    "\\ud83d\\ude00",
    "é",
    "語",
    "😀",
    "\u007f",
    "\u0080",
    "eight888",
    "a text of more than sixteen bytes"
  };
  private static final JsonFactory OURS = Utf8Parser.factory(new JsonFactoryBuilder());

  /** Every token with its text, asked for or passed over by chance, and where it stands. */
  private static List<String> tokens(JsonFactory factory, String document, long chance)
      throws IOException {
    Random random = new Random(chance);
    List<String> tokens = new ArrayList<>();
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = factory.createParser(new ByteArrayInputStream(bytes))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonLocation at = parser.currentTokenLocation();
        String text = random.nextInt(4) == 0 ? "(not asked)" : parser.getText();
        tokens.add("%s %s %d".formatted(token, text, at.getByteOffset()));
      }
    }
    return tokens;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  @Test
  void readsWhatJacksonReads() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder document = new StringBuilder("[");
      for (int i = 0; i < 200; i++) {
        document.append(i == 0 ? "" : ",").append('"').append(text(random)).append('"');
      }
      String json = document.append("]").toString();

      assertThat(tokens(OURS, json, seed)).isEqualTo(tokens(new JsonFactory(), json, seed));
    }
  }

  @Test
  void readsTextsThatLieAcrossTheEndOfTheBuffer() throws IOException {
    for (int before = BUFFER - 40; before < BUFFER + 4; before++) {
      String json = "[" + " ".repeat(before) + "\"twelve bytes\",\"seventeen bytes..\",\"é\"]";

      assertThat(tokens(OURS, json, 1))
          .as("%d blanks", before)
          .isEqualTo(tokens(new JsonFactory(), json, 1));
    }
  }

  @Test
  void tellsWordsApartThatBeginAlike() throws IOException {
    String json =
        "[\"\",\"a\",\"ab\",\"a\",\"\",\"12345678\",\"123456789\",\"12345678\",\"123456789012345\","
            + "\"1234567890123456\",\"12345678901234567\",\"1234567890123456\"]";

    assertThat(tokens(OURS, json, 3)).isEqualTo(tokens(new JsonFactory(), json, 3));
  }

  @Test
  void refusesTextsThatAreTooLong() {
    JsonFactory narrow =
        Utf8Parser.factory(
            new JsonFactoryBuilder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(10).build()));

    assertThatThrownBy(() -> tokens(narrow, "[\"eleven byte\"]", 0))
        .isInstanceOf(StreamConstraintsException.class);
  }
}
