package org.quadcheck.intake.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.packed.UnpackedStream;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * One file of the buyer's data.
 *
 * @param label how messages name it
 */
record DataFile(Path path, String label, Limits limits) {
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
    return first == 0x1F && second == 0x8B
        ? new UnpackedStream(in, Files.size(path), limits, Limit.DATA_SIZE)
        : in;
  }

  /** What is too large is refused before it is read. */
  void mustFit() throws IOException, InvalidInputException {
    if (Files.size(path) > limits.of(Limit.DATA_SIZE)) {
      throw new InvalidInputException(place(), tooLarge());
    }
  }

  private String tooLarge() {
    return limits.met("has more than %d bytes", Limit.DATA_SIZE);
  }

  byte[] beginning() throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(BEGINNING);
    }
  }

  byte[] bytes() throws IOException, InvalidInputException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(limits.count(Limit.DATA_SIZE) + 1);
      if (bytes.length > limits.of(Limit.DATA_SIZE)) {
        throw new InvalidInputException(place(), tooLarge());
      }
      return bytes;
    }
  }

  /** These bytes of it as a document. */
  Reading document(byte[] bytes) {
    return DocumentReader.read(label, bytes, limits, Limit.DATA_SIZE);
  }
}
