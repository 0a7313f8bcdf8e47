package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Hands on tokens until a part of the document is larger than can be held in memory at once. */
final class Portions extends JsonParserDelegate {
  private static final long MOST = 32_000_000;

  private long begun;

  Portions(JsonParser parser) {
    super(parser);
  }

  /** A new part begins here. */
  void begin() {
    begun = delegate.currentTokenLocation().getCharOffset();
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != null && delegate.currentTokenLocation().getCharOffset() - begun > MOST) {
      throw new TooLarge();
    }
    return token;
  }

  /** A part is too large. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
