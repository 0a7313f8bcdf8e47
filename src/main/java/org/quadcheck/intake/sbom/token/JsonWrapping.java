package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Notes;

/** An object around a document, which is told and otherwise says nothing. */
record JsonWrapping(JsonPlaces places, Notes notes) {

  /** Goes to the document that is the value of a member. */
  void enter(String member) throws IOException, InvalidInputException {
    places.parser().nextToken();
    while (places.parser().nextToken() == JsonToken.FIELD_NAME
        && !places.parser().currentName().equals(member)) {
      beside();
    }
    String message = "the document stands within '%s' and not by itself".formatted(member);
    notes.violation(message, places.token());
  }

  /** Goes to the end of the object once the document was read. */
  void leave() throws IOException, InvalidInputException {
    while (places.parser().nextToken() == JsonToken.FIELD_NAME) {
      beside();
    }
  }

  private void beside() throws IOException, InvalidInputException {
    String name = places.parser().currentName();
    ForeignMarks.refuse(name, places.token());
    notes.violation("'%s' stands beside the document".formatted(Notes.shown(name)), places.token());
    places.parser().nextToken();
    places.parser().skipChildren();
  }

  /** Whether there is an object at such a member, before which a parser then stands. */
  static boolean isEntered(JsonParser parser, String member) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.currentName().equals(member)) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }
}
