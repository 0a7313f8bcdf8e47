package org.quadcheck.intake.sbom.reading;

import java.util.function.Consumer;

/** Looks on while digests pass by, so that nothing of them has to be held. */
@FunctionalInterface
public interface DigestWatch {
  /** A document is read from its beginning; it may be so twice. */
  Consumer<StatedDigests> begin(String path);
}
