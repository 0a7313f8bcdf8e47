package org.quadcheck.intake.signature;

import java.io.IOException;
import java.security.PublicKey;

/** Tries keys on a signature that names its algorithm. */
public interface KeyTrial {

  /** Whether a key is of the kind that the algorithm asks for. */
  boolean fits(PublicKey key);

  /** Whether a key that fits made the signature over what was handed in. */
  boolean verifies(PublicKey key) throws IOException;
}
