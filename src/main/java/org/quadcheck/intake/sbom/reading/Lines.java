package org.quadcheck.intake.sbom.reading;

import java.io.IOException;
import java.io.Reader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/** The lines of a text, none longer than the longest name and the longest text need together. */
public final class Lines {
  /** Of characters, for what stands around a name and a text. */
  private static final int BESIDES = 100;

  private final Reader reader;
  private final String path;
  private final SbomLimits limits;
  private final long longest;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private int number;
  private boolean afterReturn;

  /** Of a text at a path, as the person named it. */
  public Lines(Reader reader, String path, SbomLimits limits) {
    this.reader = reader;
    this.path = path;
    this.limits = limits;
    this.longest = (long) limits.textLength() + limits.nameLength() + BESIDES;
  }

  /** The next line, or null after the last. */
  public String next() throws IOException, InvalidInputException {
    number++;
    if (afterReturn && fill() && buffer[at] == '\n') {
      at++;
    }
    afterReturn = false;
    if (!fill()) {
      return null;
    }
    int start = at;
    toEndOfLine();
    return at < end ? closed(new String(buffer, start, at - start)) : longer(start);
  }

  /** A line that goes on beyond the buffer. */
  private String longer(int start) throws IOException, InvalidInputException {
    StringBuilder line = new StringBuilder();
    int from = start;
    while (at == end) {
      add(line, from);
      if (!fill()) {
        return fitting(line.toString());
      }
      from = at;
      toEndOfLine();
    }
    add(line, from);
    return closed(line.toString());
  }

  private void add(StringBuilder line, int from) throws InvalidInputException {
    fitting(line.append(buffer, from, at - from));
  }

  /** Whether there is anything more to read. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, reader.read(buffer));
    }
    return at < end;
  }

  private void toEndOfLine() throws InvalidInputException {
    while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
      if (buffer[at] == 0) {
        throw Refusal.broken(place(), "this is no text from here on");
      }
      at++;
    }
  }

  private String closed(String line) throws InvalidInputException {
    afterReturn = buffer[at] == '\r';
    at++;
    return fitting(line);
  }

  private <T extends CharSequence> T fitting(T line) throws InvalidInputException {
    if (line.length() > longest) {
      throw Refusal.textTooLong(place(), limits);
    }
    return line;
  }

  /** How long a line may be. */
  public SbomLimits limits() {
    return limits;
  }

  /** Where the line begins that was given last. */
  public Place place() {
    return new Place(path, number, 1);
  }
}
