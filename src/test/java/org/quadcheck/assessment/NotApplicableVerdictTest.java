package org.quadcheck.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;

/** Nobody is compliant for whom nothing applies by its own word. */
class NotApplicableVerdictTest {
  private static final String BASELINE =
      """
      baseline: b
      title: B
      version: "2026.11"
      status: current
      applies-to: [software]
      requirements:
        - id: B-1
          title: In-house components follow the same rules
          applies-to: [software]
          check: {claim-affirmed: {claim: components.in-house}}
          nations:
            US:
              obligation: must
              cites: [us-nist-ssdf-1-1#PW.4.2]
              not-applicable: [no-in-house-components]
          remediation: Ask.
      """;

  @TempDir private Path folder;

  private static final BaselineLibrary LIBRARY = library();

  private static BaselineLibrary library() {
    try {
      return LibraryReader.ofProgram();
    } catch (InvalidBaselineException e) {
      throw new IllegalStateException(e);
    }
  }

  private AssessmentResult judge(String claims)
      throws IOException, InvalidBaselineException, InvalidInputException {
    Path offer = Files.createDirectories(folder.resolve("offer"));
    Files.writeString(
        offer.resolve("a.yaml"), "attestation: 1\noffers: software\nclaims:\n" + claims);
    Submission submission =
        new Intake(LIBRARY.claims(), TrustStore.empty(), Limits.standard())
            .read(List.of(offer.toString()), InputStream.nullInputStream());
    Mandate mandate =
        new Mandate(
            LocalDate.of(2026, 11, 24),
            List.of(BaselineReader.read("b.yaml", BASELINE.getBytes(UTF_8), LIBRARY)),
            LIBRARY.nations().stream().filter(one -> one.code().equals("US")).toList(),
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            "");
    return new Assessor(mandate, "test").assess(submission);
  }

  @Test
  void needsReviewWhereNoConditionAppliesByTheSuppliersWord()
      throws IOException, InvalidBaselineException, InvalidInputException {
    AssessmentResult result =
        judge(
            "  components.in-house: {not-applicable: no-in-house-components, because: We make no"
                + " library}\n");

    assertThat(result.findings())
        .extracting(Finding::outcome, Finding::assurance, Finding::isAnsweredNotApplicable)
        .containsExactly(tuple(Outcome.NOT_APPLICABLE, Optional.of(Assurance.SELF_ATTESTED), true));
    assertThat(result.verdicts())
        .extracting(Verdict::word, Verdict::must)
        .containsExactly(tuple(Verdict.Word.NEEDS_REVIEW, new Tally(0, 0, 0, 0)));
    assertThat(result.gate().passed()).isFalse();
  }

  @Test
  void failsWhereAPlaceholderStandsForAReason()
      throws IOException, InvalidBaselineException, InvalidInputException {
    AssessmentResult result =
        judge("  components.in-house: {not-applicable: no-in-house-components, because: TBD}\n");

    assertThat(result.findings())
        .extracting(Finding::outcome, Finding::isAnsweredNotApplicable)
        .containsExactly(tuple(Outcome.FAIL, false));
    assertThat(result.verdicts())
        .extracting(Verdict::word)
        .containsExactly(Verdict.Word.NOT_COMPLIANT);
  }
}
