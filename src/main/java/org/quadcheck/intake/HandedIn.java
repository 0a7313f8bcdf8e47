package org.quadcheck.intake;

import java.util.Optional;
import org.quadcheck.intake.sbom.SbomSource;

/**
 * One file that was handed in, wherever its bytes lie.
 *
 * @param path as the person named it
 * @param named whether the person named this very file, rather than the folder or archive around it
 * @param packed how it lies in an archive
 */
record HandedIn(String path, boolean named, SbomSource.Opener opener, Optional<Packed> packed) {

  /** What an archive says of an entry. */
  record Packed(long bytes, long crc) {}

  static HandedIn file(String path, boolean named, SbomSource.Opener opener) {
    return new HandedIn(path, named, opener, Optional.empty());
  }
}
