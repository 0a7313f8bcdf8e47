package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.shape.text.Faults;

/**
 * A parser and the places of what it reads. UTF-8 is parsed as it stands, which takes half the time
 * that it takes to make characters of it first.
 */
record JsonPlaces(String path, JsonParser parser, Utf8Stream bytes) implements Closeable {

  /** A parser of its own kind, which tells columns itself. */
  JsonPlaces(String path, JsonParser parser) {
    this(path, parser, new Utf8Stream(InputStream.nullInputStream()));
  }

  static JsonPlaces open(String path, JsonFactory factory, InputStream document)
      throws IOException {
    BufferedInputStream stream = new BufferedInputStream(document, 1 << 16);
    if (!Decoded.skipToUtf8(stream)) {
      return new JsonPlaces(path, factory.createParser(Decoded.reader(stream)));
    }
    Utf8Stream bytes = new Utf8Stream(stream);
    return new JsonPlaces(path, factory.createParser(bytes), bytes);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Where the token begins on which the parser stands. */
  Place token() {
    if (parser instanceof ParserBase plain && !parser.hasToken(JsonToken.FIELD_NAME)) {
      // The parser counts these from the character after the first.
      int column = plain.getTokenColumnNr() - 1;
      return place(plain.getTokenLineNr(), column, plain.getTokenCharacterOffset() - 1);
    }
    return of(parser.currentTokenLocation());
  }

  /** The same for whoever holds rules against it. */
  Faults.Spot spot() {
    Place place = token();
    return new Faults.Spot(place.line(), place.column());
  }

  Place of(JsonLocation at) {
    boolean known = at != null && at.getLineNr() > 0;
    return known ? place(at.getLineNr(), at.getColumnNr(), at.getByteOffset()) : Place.of(path);
  }

  private Place place(int line, int column, long offset) {
    return new Place(path, line, Math.max(bytes.column(offset, column), 0));
  }
}
