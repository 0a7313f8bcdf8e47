package org.quadcheck.check.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;

/** What a supplier says of its own document while it is none yet. */
class OwnDraftsTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT incident response plan, true",
    "Incident response plan (template), true",
    "Sample policy, true",
    "Policy - not yet approved, true",
    "Security policy awaiting approval, true",
    "情報セキュリティ方針（案）, true",
    "セキュリティ方針 ひな形, true",
    "Incident response plan, false",
    "Handling of suspended accounts, false",
    "Procedure for expired and revoked certificates, false",
    "Sampling of logs, false",
    "Drafting of requirements, false",
    "Information security policy (under review every 12 months), false",
    "Report of the mock drill of June 2026, false",
    "Decommissioning procedure v1 supersedes draft 0.9, false",
    "Plan for tests with dummy data, false",
    "Handling of sample data, false",
    "サンプル検査規程, false",
    "Draft data protection policy, true",
    "Sample data retention policy, true",
    "Mock incident response plan, true",
    "Template management plan, true",
    "Draft-2 of the policy, true",
    "Policy under review, true",
    "提案書, false"
  })
  void asksAboutWhatIsNoneYet(String title, boolean asks) {
    Exhibit exhibit = anExhibit().of(ExhibitKind.DOCUMENT).titled(title).build();

    assertThat(new ExhibitState(exhibit, aSubmission().build(), TODAY).doubt().isPresent())
        .as(title)
        .isEqualTo(asks);
  }
}
