package org.quadcheck.intake.sbom.token;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * Signatures within JSON under other names than the usual one: their form tells (JSON Signature
 * Format section 5).
 */
public final class ForeignSignature {
  private static final Set<String> OF_ONE = Set.of("algorithm", "value");

  private ForeignSignature() {}

  /** Passes over an object, and tells whether it has the form of a signature, or of several. */
  public static boolean isPassed(Cursor cursor) throws IOException, InvalidInputException {
    Set<String> names = new HashSet<>();
    cursor.members(
        name -> {
          if (names.size() < 20) {
            names.add(name);
          }
          cursor.skip();
        });
    return names.containsAll(OF_ONE) || names.contains("signers") || names.contains("chain");
  }
}
