package org.quadcheck.intake.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement can speak of.
 *
 * @param sboms the SHA-256 of each file that holds an SBOM
 * @param named paths of the files that the buyer names as delivered, by SHA-256
 * @param atHand paths of the files in folders that the buyer names, by SHA-256
 * @param stated what SBOMs state of what statements speak of
 */
record Offering(
    Set<String> sboms,
    Map<String, String> named,
    Map<String, String> atHand,
    List<SpokenOf.Stated> stated) {

  /** Whether it is offered without anybody having to say what it is. */
  boolean isOffered(String digest) {
    return sboms.contains(digest) || named.containsKey(digest);
  }

  /** Whether the buyer has it, among other files. */
  boolean isAtHand(String digest) {
    return atHand.containsKey(digest);
  }

  Optional<String> pathOf(String digest) {
    return Optional.ofNullable(atHand.get(digest));
  }
}
