package org.quadcheck.workbench.tampering;

import java.util.Comparator;
import java.util.Optional;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/** Which claim a field of an attestation belongs to. */
final class Claims {
  private Claims() {}

  static Optional<String> at(String path, ClaimVocabulary vocabulary) {
    return vocabulary.ids().stream()
        .filter(id -> isWithin(path, "claims." + id))
        .max(Comparator.comparingInt(String::length));
  }

  static boolean isWithin(String path, String whole) {
    return path.equals(whole) || path.startsWith(whole + ".") || path.startsWith(whole + "[");
  }
}
