package org.quadcheck.baseline.tailoring;

import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Verification;
import org.quadcheck.document.Fields;

/**
 * What a profile says for all of its requirements.
 *
 * @param source the profile itself, as a document that findings cite
 * @param by the contract or policy that makes it binding; may be empty
 * @param strictest whether every nation is asked the strictest that any of them asks
 * @param raiseAskedBy how many nations must ask a thing for a recommendation to become a condition
 */
record ProfileTerms(Source source, String by, boolean strictest, Optional<Integer> raiseAskedBy) {

  /** Reads them beside the profile's own particulars. */
  static ProfileTerms read(Fields fields, Profile profile) {
    Source source =
        new Source(
            profile.id(),
            profile.title(),
            "profile " + profile.id(),
            "the buyer",
            List.of(),
            Force.CONTRACT,
            profile.version(),
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            "the supplier, by contract",
            "");
    Optional<Integer> raise =
        fields
            .text("raise-should-asked-by")
            .filter(n -> n.matches("[1-9]\\d?"))
            .map(Integer::valueOf);
    if (raise.isEmpty() && fields.node("raise-should-asked-by").isPresent()) {
      fields.complain(
          fields.place("raise-should-asked-by"),
          "'raise-should-asked-by' must be a number of nations, such as 2.");
    }
    String by = fields.text("by").orElse("").strip();
    ProfileTerms terms = new ProfileTerms(source, by, fields.truth("strictest"), raise);
    if (terms.isJoint() && by.isEmpty()) {
      fields.complain(
          fields.place(), "'by' is missing. Name the contract or policy that makes it so.");
    }
    return terms;
  }

  /** Whether nations look at each other. */
  boolean isJoint() {
    return strictest || raiseAskedBy.isPresent();
  }

  /** The buyer's own clause on a requirement. */
  Clause clause(String requirement, String text) {
    return new Clause(source, requirement, text, source.force(), Verification.PRIMARY);
  }
}
