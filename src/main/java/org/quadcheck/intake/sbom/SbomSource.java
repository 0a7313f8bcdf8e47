package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that holds an SBOM.
 *
 * @param path as the person named it
 * @param sha256 lower-case hexadecimal
 * @param opener may be asked more than once
 */
public record SbomSource(String path, String sha256, Opener opener) {

  /** Opens the file at its beginning. */
  @FunctionalInterface
  public interface Opener {
    /** A fresh stream, which the caller closes. */
    InputStream open() throws IOException;
  }
}
