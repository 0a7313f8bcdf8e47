package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Tailoring;

/**
 * A baseline that the submission was judged by.
 *
 * @param profile id and version of the profile that tailored it; empty where it is as published
 * @param inForceUntil the last day on which anybody was asked by it; empty where no end is known
 * @param supersededBy id of the baseline that took its place; empty if none
 * @param warning a sentence that no report may leave out; empty if there is none
 * @param sha256 of its file, or over it and those of the profiles that tailored it
 */
public record BaselineUse(
    String id,
    String title,
    String version,
    String status,
    String profile,
    Optional<LocalDate> inForceUntil,
    String supersededBy,
    String warning,
    String sha256) {

  static BaselineUse of(Baseline baseline, LocalDate asOf) {
    return new BaselineUse(
        baseline.id(),
        baseline.title(),
        baseline.version(),
        baseline.status(),
        baseline.tailoring().map(BaselineUse::named).orElse(""),
        baseline.inForceUntil(),
        baseline.supersededBy(),
        baseline.inForceUntil().filter(asOf::isAfter).map(last -> ended(baseline, last)).orElse(""),
        baseline.sha256());
  }

  private static String named(Tailoring tailoring) {
    return tailoring.profile() + " " + tailoring.version();
  }

  private static String ended(Baseline baseline, LocalDate last) {
    String successor =
        baseline.supersededBy().isEmpty()
            ? ""
            : " %s took its place.".formatted(baseline.supersededBy());
    String left =
        baseline.tailoring().isEmpty()
            ? "nothing is asked by it"
            : "only what the profile asks by contract is asked by it";
    return "%s ended on %s, so that %s.%s Judge by what is in force, or give a day up to its end with --as-of."
        .formatted(baseline.id(), last, left, successor);
  }
}
