package org.quadcheck.intake.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;

/**
 * One file of the buyer's data.
 *
 * @param label how messages name it
 */
record DataFile(Path path, String label) {
  /** Bytes of one file, unpacked. */
  static final int GREATEST_SIZE = 256 << 20;

  private static final int BEGINNING = 1 << 16;

  Place place() {
    return Place.of(label);
  }

  /** The content; what is packed by gzip, as EPSS is published, is unpacked. */
  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1F && second == 0x8B ? new GZIPInputStream(in, 1 << 16) : in;
  }

  byte[] beginning() throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(BEGINNING);
    }
  }

  byte[] bytes() throws IOException, InvalidInputException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(GREATEST_SIZE + 1);
      if (bytes.length > GREATEST_SIZE) {
        String message = "has more than %d bytes. Split it, or give a smaller one.";
        throw new InvalidInputException(place(), message.formatted(GREATEST_SIZE));
      }
      return bytes;
    }
  }
}
