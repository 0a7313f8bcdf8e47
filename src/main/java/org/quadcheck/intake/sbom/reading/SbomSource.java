package org.quadcheck.intake.sbom.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that holds an SBOM.
 *
 * @param path as the person named it
 * @param sha256 lower-case hexadecimal
 * @param opener may be asked more than once
 * @param attention what of it is wanted
 */
public record SbomSource(String path, String sha256, Opener opener, Attention attention) {

  /** A file of which all is kept that a check or an inspection asks for. */
  public SbomSource(String path, String sha256, Opener opener) {
    this(path, sha256, opener, Attention.whole());
  }

  /** What keeps the values that no check asks for; empty where none are wanted. */
  public Optional<Recording> recording() {
    return attention.recording();
  }

  /** Opens the file at its beginning. */
  @FunctionalInterface
  public interface Opener {
    /** A fresh stream, which the caller closes. */
    InputStream open() throws IOException;
  }
}
