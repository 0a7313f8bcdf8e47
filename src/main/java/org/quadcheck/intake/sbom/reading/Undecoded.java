package org.quadcheck.intake.sbom.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.quadcheck.evidence.value.Place;

/** Finds where the bytes of a file are text no longer; no parser tells that to the letter. */
final class Undecoded {
  private static final int BUFFER = 1 << 13;

  private final String path;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  private Undecoded(String path) {
    this.path = path;
  }

  static Place place(SbomSource source) {
    try (BufferedInputStream in = new BufferedInputStream(source.opener().open())) {
      CharsetDecoder decoder = Decoded.charset(in).newDecoder();
      decoder.onMalformedInput(CodingErrorAction.REPORT);
      return new Undecoded(source.path()).follow(in, decoder);
    } catch (IOException e) {
      return Place.of(source.path());
    }
  }

  private Place follow(BufferedInputStream in, CharsetDecoder decoder) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    CoderResult result = CoderResult.UNDERFLOW;
    for (int read = 0; read >= 0 && !result.isError(); bytes.compact()) {
      read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      result = decoder.decode(bytes, characters, read < 0);
      characters.flip();
      characters.chars().forEach(this::pass);
      characters.clear();
    }
    return new Place(path, line, column);
  }

  private void pass(int character) {
    boolean second = character == '\n' && afterReturn;
    afterReturn = character == '\r';
    if (second) {
      return;
    }
    boolean ends = character == '\n' || character == '\r';
    line += ends ? 1 : 0;
    column = ends ? 1 : column + 1;
  }
}
