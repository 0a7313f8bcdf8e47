package org.quadcheck.intake.handed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * One file that was handed in, wherever its bytes lie.
 *
 * @param path as the person named it
 * @param named whether the person named this very file, rather than the folder or archive around it
 * @param told how many bytes it is said to have, which need not be true; 0 if that is not said
 * @param packed how it lies in an archive
 */
public record HandedIn(
    String path, boolean named, SbomSource.Opener opener, long told, Optional<Packed> packed) {

  /** What an archive says of an entry. */
  public record Packed(long bytes, long crc) {}

  static HandedIn file(String path, boolean named, Path file) throws IOException {
    return new HandedIn(
        path, named, () -> Files.newInputStream(file), Files.size(file), Optional.empty());
  }
}
