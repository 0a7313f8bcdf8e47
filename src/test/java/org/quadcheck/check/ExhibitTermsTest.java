package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.CurrentBuilder.aCurrent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.ExhibitBuilder;
import org.quadcheck.evidence.claim.ExhibitKind;

/** Ages and periods of exhibits about which a person must ask, for no text sets a limit. */
class ExhibitTermsTest {
  private static Check asking(ExhibitKind kind, String after, String under) {
    return aCurrent(kind).doubtfulAfter(after).doubtfulUnder(under).check();
  }

  private static List<String> seen(Check check, ExhibitBuilder exhibit) {
    return check.evaluate(aSubmission().with(exhibit.build()).build(), TODAY).stream()
        .map(one -> one.outcome().word() + ": " + one.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-24, 'pass: exhibit irap-2026 of 2023-11-24, Example Assessors'",
    "2023-11-23, 'needs-review: exhibit irap-2026 is of 2023-11-23, more than 36 months ago; ask"
        + " whether it still holds'"
  })
  void asksWhetherAnOldCertificateStillHolds(LocalDate issued, String told) {
    ExhibitBuilder exhibit =
        anExhibit()
            .of(ExhibitKind.CMMC_CERTIFICATE)
            .issuedBy("Example Assessors")
            .issuedOn(issued)
            .expiringOn(LocalDate.of(2099, 12, 31));

    assertThat(seen(asking(ExhibitKind.CMMC_CERTIFICATE, "36 months", ""), exhibit))
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({"2025-10-01, pass", "2025-10-02, needs-review", "2025-12-31, needs-review"})
  void asksWhetherAShortPeriodIsEnough(LocalDate start, String outcome) {
    ExhibitBuilder report =
        anExhibit()
            .of(ExhibitKind.SOC2_REPORT)
            .ofType("2")
            .reportingOn(start, LocalDate.of(2025, 12, 31));

    assertThat(seen(asking(ExhibitKind.SOC2_REPORT, "", "3 months"), report))
        .hasSize(1)
        .allSatisfy(told -> assertThat(told).startsWith(outcome + ":"));
  }

  @ParameterizedTest
  @CsvSource({
    "ISM January 2025, 2026-01-31, pass",
    "ISM January 2025, 2026-02-01, needs-review",
    "2025.01, 2026-02-01, needs-review",
    "ISM 2024, 2025-12-31, pass",
    "ISM 2020, 2026-02-01, needs-review",
    "the latest, 2026-02-01, pass"
  })
  void asksWhetherAnOldReleaseWasTheLatest(String edition, LocalDate issued, String outcome) {
    ExhibitBuilder report =
        anExhibit().of(ExhibitKind.IRAP_REPORT).againstEdition(edition).issuedOn(issued);

    assertThat(seen(asking(ExhibitKind.IRAP_REPORT, "", ""), report))
        .hasSize(1)
        .allSatisfy(told -> assertThat(told).startsWith(outcome + ":"));
  }

  @Test
  void isStricterTheSoonerItAsks() {
    ExhibitKind kind = ExhibitKind.SOC2_REPORT;

    assertThat(asking(kind, "12 months", "").isAtLeastAsStrictAs(asking(kind, "24 months", "")))
        .isTrue();
    assertThat(asking(kind, "24 months", "").isAtLeastAsStrictAs(asking(kind, "12 months", "")))
        .isFalse();
    assertThat(asking(kind, "", "6 months").isAtLeastAsStrictAs(asking(kind, "", "3 months")))
        .isTrue();
    assertThat(asking(kind, "", "").isAtLeastAsStrictAs(asking(kind, "", "3 months"))).isFalse();
  }
}
