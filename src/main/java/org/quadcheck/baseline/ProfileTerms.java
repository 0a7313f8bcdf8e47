package org.quadcheck.baseline;

import java.util.Optional;

/**
 * What a profile says for all of its requirements.
 *
 * @param source the profile itself, as a document that findings cite
 * @param by the contract or policy that makes it binding; may be empty
 * @param strictest whether every nation is asked the strictest that any of them asks
 * @param raiseAskedBy how many nations must ask a thing for a recommendation to become a condition
 */
record ProfileTerms(Source source, String by, boolean strictest, Optional<Integer> raiseAskedBy) {

  /** Whether nations look at each other. */
  boolean isJoint() {
    return strictest || raiseAskedBy.isPresent();
  }

  /** The buyer's own clause on a requirement. */
  Clause clause(String requirement, String text) {
    return new Clause(source, requirement, text, source.force(), Verification.PRIMARY);
  }
}
