package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** The two ways in which a person writes such a document. */
enum Notation {
  YAML,
  JSON;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(200).maxNameLength(10_000).build();
  private static final JsonFactory OF_YAML =
      YAMLFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();
  private static final JsonFactory OF_JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  /** By the first character: what begins with a brace is JSON, for YAML is rarely so written. */
  static Notation of(String text) {
    return text.stripLeading().startsWith("{") ? JSON : YAML;
  }

  JsonParser parser(String text) throws IOException {
    return switch (this) {
      case YAML -> OF_YAML.createParser(text);
      case JSON -> OF_JSON.createParser(text);
    };
  }

  String advice() {
    return switch (this) {
      case YAML -> "Check the indentation, colons and quotes of this line and the one before";
      case JSON -> "Check this line and the one before for a missing comma, quote or bracket";
    };
  }
}
