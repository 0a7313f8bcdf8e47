package org.quadcheck.intake.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Reads an in-toto statement; the document in it is only found, not read. */
final class StatementParser {
  private final String path;
  private final SbomSource.Opener opener;
  private final Limits limits;
  private final List<Statement.Subject> subjects = new ArrayList<>();
  private String type = "";
  private String predicateType = "";
  private Optional<Passage> predicate = Optional.empty();
  private Optional<Passage> data = Optional.empty();

  StatementParser(String path, SbomSource.Opener opener, Limits limits) {
    this.path = path;
    this.opener = opener;
    this.limits = limits;
  }

  Statement parse() throws IOException, InvalidInputException {
    try (JsonParser parser = JsonFault.parser(opener, limits)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw JsonFault.broken(path, "the statement is no JSON object");
      }
      members(parser);
      if (parser.nextToken() != null) {
        throw JsonFault.broken(path, "a second document follows the statement");
      }
    } catch (JsonProcessingException e) {
      throw JsonFault.of(path, e, limits);
    }
    return new Statement(type, predicateType, subjects, predicate, data);
  }

  private void members(JsonParser parser) throws IOException, InvalidInputException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "_type" -> type = text(parser);
        case "predicateType" -> predicateType = text(parser);
        case "subject" -> subjects(parser);
        case "predicate" -> predicate = predicate(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private static String text(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText();
    }
    parser.skipChildren();
    return "";
  }

  private Optional<Passage> predicate(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return value(parser);
    }
    long from = parser.currentTokenLocation().getCharOffset();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wrapped = parser.currentName().equals("Data");
      parser.nextToken();
      Optional<Passage> value = value(parser);
      data = wrapped ? value : data;
    }
    return Optional.of(new Passage(opener, from, parser.currentLocation().getCharOffset()));
  }

  /** A text or an object as a passage, passed over. */
  private Optional<Passage> value(JsonParser parser) throws IOException {
    long from = parser.currentTokenLocation().getCharOffset();
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return Optional.of(Passage.text(opener, from));
    }
    boolean object = parser.hasToken(JsonToken.START_OBJECT);
    parser.skipChildren();
    return object
        ? Optional.of(new Passage(opener, from, parser.currentLocation().getCharOffset()))
        : Optional.empty();
  }

  private void subjects(JsonParser parser) throws IOException, InvalidInputException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw JsonFault.broken(path, "'subject' must be a list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        throw JsonFault.broken(path, "'subject' must be a list of objects");
      }
      if (subjects.size() == limits.of(Limit.SUBJECTS)) {
        String wrong = "the statement has more than %d subjects";
        throw JsonFault.met(path, limits.met(wrong, Limit.SUBJECTS));
      }
      subjects.add(subject(parser));
    }
  }

  private static Statement.Subject subject(JsonParser parser) throws IOException {
    String name = "";
    Map<String, String> digests = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      parser.nextToken();
      if (member.equals("name")) {
        name = text(parser);
      } else if (member.equals("digest") && parser.hasToken(JsonToken.START_OBJECT)) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String algorithm = parser.currentName();
          parser.nextToken();
          digests.put(algorithm, text(parser));
        }
      } else {
        parser.skipChildren();
      }
    }
    return new Statement.Subject(name, digests);
  }
}
