package org.quadcheck.intake.shape;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What a text must be. */
public interface TextRule {
  boolean fits(String text);

  /** Whether the text on which a parser stands fits; without making a text of it where it can. */
  default boolean fits(JsonParser source) throws IOException {
    return fits(source.getText());
  }

  /** Whether the space around a text in XML does not count. */
  default boolean isTrimmed() {
    return false;
  }

  /** What is wrong with a text that does not fit, of the member of this name. */
  String complaint(String member, String text);
}
