package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;

/** A JSON or YAML document, read by its tokens. */
final class JsonCursor implements Cursor {
  private final JsonParser parser;
  private final JsonPlaces places;
  private final Notes notes;
  private final Set<JsonToken> texts;
  private String name = "the document";

  /** Takes the given tokens for texts, as they stand. */
  JsonCursor(JsonParser parser, JsonPlaces places, Notes notes, Set<JsonToken> texts) {
    this.parser = parser;
    this.places = places;
    this.notes = notes;
    this.texts = texts;
  }

  @Override
  public void members(Member each) throws IOException, InvalidInputException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      wrong("an object");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      name = parser.currentName();
      parser.nextToken();
      each.read(name);
    }
  }

  @Override
  public void items(String element, Entry each) throws IOException, InvalidInputException {
    if (!isList()) {
      wrong("a list");
      return;
    }
    String list = name;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      name = list;
      each.read();
    }
  }

  @Override
  public void choices(Member each, Runnable end) throws IOException, InvalidInputException {
    items(
        "",
        () -> {
          members(each);
          end.run();
        });
  }

  @Override
  public void texts(Consumer<Value> each) throws IOException, InvalidInputException {
    if (isList()) {
      items("", () -> each.accept(text()));
    } else {
      each.accept(text());
    }
  }

  @Override
  public void references(String element, Consumer<Value> each)
      throws IOException, InvalidInputException {
    if (isList()) {
      items(element, () -> each.accept(text()));
    } else {
      Place here = place();
      wrong("a list");
      each.accept(Value.malformed("", here));
    }
  }

  @Override
  public Value text() throws IOException {
    if (texts.contains(parser.currentToken())) {
      Place here = place();
      return Value.of(parser.getText(), here);
    }
    return other("a text");
  }

  @Override
  public Value number() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return Value.of(parser.getText(), place());
    }
    return other("a whole number");
  }

  private Value other(String expected) throws IOException {
    Place here = place();
    boolean nothing = parser.hasToken(JsonToken.VALUE_NULL);
    String text = parser.currentToken().isScalarValue() && !nothing ? parser.getText() : "";
    wrong(expected);
    return nothing ? Value.absent(here) : Value.malformed(text, here);
  }

  private void wrong(String expected) throws IOException {
    String message = "'%s' must be %s, but is %s".formatted(Notes.shown(name), expected, kind());
    notes.violation(name, message, place());
    skip();
  }

  private String kind() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT -> "missing";
    };
  }

  @Override
  public boolean isList() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  @Override
  public boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  @Override
  public Optional<Boolean> truth() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_TRUE)) {
      return Optional.of(true);
    }
    boolean none = !isFalse();
    skip();
    return none ? Optional.empty() : Optional.of(false);
  }

  @Override
  public boolean isFalse() {
    return parser.hasToken(JsonToken.VALUE_FALSE);
  }

  @Override
  public void skip() throws IOException {
    parser.skipChildren();
  }

  @Override
  public void unknown(String member) throws IOException {
    notes.unknownMember(member, place());
    skip();
  }

  @Override
  public Place place() {
    return places.token();
  }
}
