package org.quadcheck.workbench.impact;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Nation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.workbench.Edition;

/** Judges submissions by one edition, each by those of its baselines that fit what is offered. */
record Judge(Edition edition, List<String> nations, LocalDate asOf, Buyer buyer) {

  AssessmentResult judge(Path stored) throws InvalidInputException {
    Submission submission =
        new Intake(edition.library().claims(), buyer.trust(), buyer.limits())
            .read(List.of(stored.toString()), InputStream.nullInputStream());
    Mandate mandate =
        new Mandate(
            asOf,
            baselines(submission),
            asked(),
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            edition.library().sourcesDigest());
    return new Assessor(mandate.knowing(buyer.data().knowledge(submission)), "impact")
        .assess(submission);
  }

  /** As judging without naming a baseline would pick them; one that is named is put if it fits. */
  private List<Baseline> baselines(Submission submission) {
    boolean silent = submission.attestations().stream().anyMatch(one -> one.offers().isEmpty());
    return edition.baselines().stream()
        .filter(one -> one.isPutUnasked() || !edition.isWhole())
        .filter(one -> silent || one.isPutTo(submission) || one.fits(submission))
        .toList();
  }

  /** Those that are meant; where this edition knows none of them, all, for some must be judged. */
  private List<Nation> asked() {
    List<Nation> known = edition.library().nations();
    List<Nation> meant = known.stream().filter(nation -> nations.contains(nation.code())).toList();
    return meant.isEmpty() ? known : meant;
  }
}
