package org.quadcheck.intake.sbom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;

/** The lines of a text, none longer than is read. */
final class Lines {
  private static final int NOTHING = -2;
  private static final int END = -1;

  private final Reader reader;
  private final String path;
  private final SbomLimits limits;
  private int number;
  private int ahead = NOTHING;

  Lines(Reader reader, String path, SbomLimits limits) {
    this.reader = new BufferedReader(reader);
    this.path = path;
    this.limits = limits;
  }

  /** The next line, or null after the last. */
  String next() throws IOException, InvalidInputException {
    number++;
    int one = take();
    if (one == END) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    while (one != END && one != '\n' && one != '\r') {
      append(line, (char) one);
      one = take();
    }
    if (one == '\r') {
      int following = take();
      ahead = following == '\n' ? NOTHING : following;
    }
    return line.toString();
  }

  private int take() throws IOException {
    int one = ahead == NOTHING ? reader.read() : ahead;
    ahead = NOTHING;
    return one;
  }

  private void append(StringBuilder line, char one) throws InvalidInputException {
    if (one == 0) {
      throw Refusal.broken(place(), "this is no text from here on");
    }
    if (line.length() >= limits.textLength()) {
      throw Refusal.textTooLong(place(), limits);
    }
    line.append(one);
  }

  SbomLimits limits() {
    return limits;
  }

  Place place() {
    return new Place(path, number, 1);
  }
}
