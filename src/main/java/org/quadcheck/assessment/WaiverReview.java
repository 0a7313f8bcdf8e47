package org.quadcheck.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;

/**
 * What became of each waiver: used, ending soon, expired, matching nothing, or no longer needed.
 */
record WaiverReview(Mandate mandate, Submission submission) {
  private static final int SOON = 30;

  List<WaiverNote> of(List<Finding> findings) {
    return mandate.waivers().stream().map(waiver -> note(waiver, findings)).toList();
  }

  private WaiverNote note(Waiver waiver, List<Finding> findings) {
    LocalDate asOf = mandate.asOf();
    if (asOf.isAfter(waiver.until())) {
      return new WaiverNote(
          waiver, WaiverNote.Kind.EXPIRED, "expired on " + waiver.until() + "; it has no effect");
    }
    if (asOf.isBefore(waiver.from())) {
      return new WaiverNote(
          waiver, WaiverNote.Kind.NOT_YET, "begins on " + waiver.from() + "; it has no effect yet");
    }
    List<Finding> matching = findings.stream().filter(one -> matches(waiver, one)).toList();
    if (!Excuse.isFor(waiver, submission)) {
      return unmatched(waiver, "names another supplier, product or version");
    }
    Optional<String> signer = Excuse.signer(waiver, submission);
    if (signer.isPresent()) {
      return unmatched(waiver, bySigner(waiver.approvedBy(), signer.get()));
    }
    if (matching.isEmpty()) {
      return unmatched(waiver, "names a requirement or nation that was not put");
    }
    return effect(waiver, matching);
  }

  private static String bySigner(String approver, String signer) {
    return approver.equals(signer)
        ? "is approved by %s, who signs the attestation".formatted(approver)
        : "is approved by %s, who may be %s, who signs the attestation".formatted(approver, signer);
  }

  private static boolean matches(Waiver waiver, Finding finding) {
    return waiver.requirement().equals(finding.requirement())
        && waiver.nations().contains(finding.nation().code());
  }

  private static WaiverNote unmatched(Waiver waiver, String why) {
    return new WaiverNote(waiver, WaiverNote.Kind.UNMATCHED, "matches nothing: it " + why);
  }

  private WaiverNote effect(Waiver waiver, List<Finding> matching) {
    boolean needed =
        matching.stream()
            .anyMatch(f -> f.outcome() == Outcome.FAIL || f.outcome() == Outcome.NEEDS_REVIEW);
    if (!needed) {
      return new WaiverNote(
          waiver,
          WaiverNote.Kind.NOT_NEEDED,
          "is no longer needed: nothing is open that it covers");
    }
    long left = ChronoUnit.DAYS.between(mandate.asOf(), waiver.until());
    return left <= SOON
        ? new WaiverNote(
            waiver,
            WaiverNote.Kind.EXPIRING,
            "used; ends in %d days, on %s".formatted(left, waiver.until()))
        : new WaiverNote(waiver, WaiverNote.Kind.USED, "used; ends on " + waiver.until());
  }
}
