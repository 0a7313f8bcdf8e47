package org.quadcheck.intake.shape.graph;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.TextRule;
import org.quadcheck.intake.shape.text.Words;

/**
 * Hands on the tokens of an SPDX 3 document in its compact form, and holds the rules of its classes
 * against each object as it ends: which class it is of may stand last in it.
 */
public final class GraphWatch extends JsonParserDelegate {
  private final GraphRules rules;
  private final Faults faults;
  private final Supplier<Faults.Spot> here;
  private final Seen ids = new Seen();
  private final Deque<GraphObject> open = new ArrayDeque<>();

  /** How deep a list within the member of the innermost object is open. */
  private int lists;

  private int entries;
  private String name = "";
  private Optional<GraphMember> member = Optional.empty();

  private GraphWatch(
      JsonParser parser, Supplier<Faults.Spot> here, GraphRules rules, Faults faults) {
    super(parser);
    this.here = here;
    this.rules = rules;
    this.faults = faults;
  }

  public static JsonParser of(
      JsonParser parser, Supplier<Faults.Spot> here, GraphRules rules, Faults faults) {
    return new GraphWatch(parser, here, rules, faults);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != null) {
      take(token);
    }
    return token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken begun = currentToken();
    int left = begun != null && begun.isStructStart() ? 1 : 0;
    while (left > 0) {
      JsonToken token = nextToken();
      if (token == null) {
        return this;
      }
      left += token.isStructStart() ? 1 : 0;
      left -= token.isStructEnd() ? 1 : 0;
    }
    return this;
  }

  private void take(JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> {
        name = delegate.currentName();
        member = open.element().isForeign() ? Optional.empty() : rules.member(name);
        lists = 0;
      }
      case START_ARRAY -> {
        if (lists == 0 && !open.isEmpty()) {
          begin(token);
        } else if (member.isPresent()) {
          String wrong = "an entry of '%s' must be no list".formatted(name);
          faults.broken(name, wrong, here.get());
        }
        lists++;
        entries = 0;
      }
      case END_ARRAY -> endList();
      case START_OBJECT -> object(token);
      case END_OBJECT -> endObject();
      case VALUE_STRING,
          VALUE_NUMBER_INT,
          VALUE_NUMBER_FLOAT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL ->
          scalar(token);
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {}
    }
  }

  /** The value of a member begins. */
  private void begin(JsonToken token) {
    GraphObject object = open.element();
    object.saw(name, here.get());
    if (member.isEmpty() && !object.isOpen() && !GraphObject.isOfAll(name)) {
      faults.unknown(name, here.get());
    }
    if (member.isPresent() && member.get().isList() != (token == JsonToken.START_ARRAY)) {
      String wrong = member.get().isList() ? "'%s' must be a list" : "'%s' must be no list";
      faults.broken(name, wrong.formatted(name), here.get());
    }
  }

  private void scalar(JsonToken token) throws IOException {
    if (lists == 0) {
      begin(token);
    }
    entries++;
    if (open.element().isForeign()) {
      return;
    }
    if (name.equals("type")) {
      open.element().type(delegate.getText());
    } else if (name.equals("spdxId") || name.equals("@id")) {
      id(token);
    } else if (member.isPresent()) {
      value(member.get(), token);
    }
  }

  private void id(JsonToken token) throws IOException {
    String text = token == JsonToken.VALUE_STRING ? delegate.getText() : "";
    TextRule form = name.equals("spdxId") ? GraphMember.ADDRESS : GraphMember.NAME;
    if (!form.fits(text)) {
      faults.broken(name, form.complaint(name, text), here.get());
    } else if (!ids.add(text)) {
      faults.broken(name, Words.usedAgain(name), here.get());
    }
  }

  private void value(GraphMember rule, JsonToken token) throws IOException {
    if ((rule.types() & type(token)) == 0) {
      faults.broken(name, Words.wrongType(name, rule.types(), token), here.get());
    } else if (token == JsonToken.VALUE_STRING && rule.text().isPresent()) {
      String text = delegate.getText();
      if (!rule.text().get().fits(text)) {
        faults.broken(name, rule.text().get().complaint(name, text), here.get());
      }
    } else if (token == JsonToken.VALUE_NUMBER_INT && delegate.getDoubleValue() < rule.lowest()) {
      faults.broken(name, Words.range(name), here.get());
    }
  }

  private static int type(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> Rule.TEXT;
      case VALUE_NUMBER_INT -> Rule.WHOLE;
      case VALUE_NUMBER_FLOAT -> Rule.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Rule.TRUTH;
      case VALUE_NULL -> Rule.NOTHING;
      case START_OBJECT,
          END_OBJECT,
          START_ARRAY,
          END_ARRAY,
          FIELD_NAME,
          NOT_AVAILABLE,
          VALUE_EMBEDDED_OBJECT ->
          0;
    };
  }

  private void object(JsonToken token) {
    String expected = "";
    boolean isRoot = open.isEmpty();
    boolean foreign = !isRoot && open.element().holdsForeign(name, member.isPresent());
    if (!isRoot) {
      if (lists == 0) {
        begin(token);
      }
      entries++;
      if (member.isPresent() && (member.get().types() & Rule.OBJECT) == 0) {
        faults.broken(name, Words.wrongType(name, member.get().types(), token), here.get());
      }
      expected = member.map(GraphMember::object).orElse("");
      open.element().leave(name, lists, entries);
    }
    open.push(
        foreign ? GraphObject.foreign(here.get()) : new GraphObject(isRoot, expected, here.get()));
    lists = 0;
  }

  private void endList() {
    lists--;
    boolean ended = lists == 0 && member.isPresent();
    if (ended && entries < member.get().least()) {
      faults.broken(name, Words.count(name, member.get().least(), entries), here.get());
    }
  }

  private void endObject() {
    GraphObject ended = open.pop();
    ended.end(rules, faults);
    if (!open.isEmpty()) {
      GraphObject outer = open.element();
      name = outer.left();
      member = outer.isForeign() ? Optional.empty() : rules.member(name);
      lists = outer.lists();
      entries = outer.entries();
    }
  }
}
