package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.Faults;

/**
 * Hands on the tokens of a parser to whoever reads the document, and holds the rules of the format
 * against each, also of what the reader passes over. It keeps the way down to where it stands, and
 * fingerprints of ids and of entries that must not stand twice; nothing else of the document.
 */
public final class JsonWatch extends JsonParserDelegate {
  private final Walk walk;

  private JsonWatch(Tokens tokens, JsonRules rules, Faults faults) {
    super(tokens.source());
    this.walk = new Walk(tokens, rules, faults);
  }

  /** Watches a JSON document. */
  public static JsonWatch of(
      JsonParser parser, Supplier<Faults.Spot> here, JsonRules rules, Faults faults) {
    return new JsonWatch(new Tokens(parser, Scalars.ofJson(parser), here), rules, faults);
  }

  /** Watches a YAML document, in which a text needs no quotation marks. */
  public static JsonWatch ofYaml(
      JsonParser parser, Supplier<Faults.Spot> here, JsonRules rules, Faults faults) {
    return new JsonWatch(new Tokens(parser, Scalars.ofYaml(parser), here), rules, faults);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != null) {
      walk.take(token);
    }
    return token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken begun = currentToken();
    int open = begun != null && begun.isStructStart() ? 1 : 0;
    while (open > 0) {
      JsonToken token = nextToken();
      if (token == null) {
        return this;
      }
      open += token.isStructStart() ? 1 : 0;
      open -= token.isStructEnd() ? 1 : 0;
    }
    return this;
  }
}
