package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.quadcheck.limit.Limits;

/** The two ways in which a person writes such a document. */
enum Notation {
  YAML,
  JSON;

  /** By the first character: what begins with a brace is JSON, for YAML is rarely so written. */
  static Notation of(String text) {
    return text.stripLeading().startsWith("{") ? JSON : YAML;
  }

  JsonParser parser(String text, Limits limits) throws IOException {
    return factory(limits).createParser(text);
  }

  private JsonFactory factory(Limits limits) {
    return switch (this) {
      case YAML ->
          YAMLFactory.builder()
              .streamReadConstraints(Bounds.of(limits))
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build();
      case JSON -> JsonFactory.builder().streamReadConstraints(Bounds.of(limits)).build();
    };
  }

  String advice() {
    return switch (this) {
      case YAML -> "Check the indentation, colons and quotes of this line and the one before";
      case JSON -> "Check this line and the one before for a missing comma, quote or bracket";
    };
  }
}
