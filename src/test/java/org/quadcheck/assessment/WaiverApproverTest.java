package org.quadcheck.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;

/** Who may approve a waiver for the buyer. */
class WaiverApproverTest {
  @ParameterizedTest
  @CsvSource({
    "J. Rivera, true",
    "'j rivera, Chief Executive', true",
    "'Approved: J. Rivera', true",
    "'Rivera, J.', true",
    "'Rivera, Jo, Director', true",
    "Jo Rivera, true",
    "Dr. J. Rivera, true",
    "Rivera, true",
    "J. Rіvera, true",
    "M. Rivera, false",
    "'J. Riverstone, Director', false",
    "'A. Rao, Director of Procurement', false",
    "Chief Executive, false",
    "J. Riverton, false"
  })
  void isNobodyWhoSignsForTheSupplier(String approver, boolean signs) {
    assertSigns("J. Rivera", approver, signs);
  }

  @ParameterizedTest
  @CsvSource({
    "山田太郎, '山田 太郎, 部長', true",
    "山田太郎, 山田花子, false",
    "C. Nakagawa, 'P. Nakagawa, Chief Officer', false",
    "Suharto, 'Suharto, Director', true"
  })
  void isNobodyWhoseNameIsWrittenInOneWordOrAnotherOrder(
      String signatory, String approver, boolean signs) {
    assertSigns(signatory, approver, signs);
  }

  private static void assertSigns(String signatory, String approver, boolean signs) {
    Waiver waiver =
        new Waiver(
            "A-1",
            List.of("IN"),
            "Acme",
            "Acme Gateway",
            List.of("4.2.0"),
            "reason",
            approver,
            TODAY,
            TODAY.plusDays(1),
            SubmissionBuilder.place(1));
    Submission submission = aSubmission().signedBy(signatory, "Chief Executive").build();

    assertThat(Excuse.signer(waiver, submission).isPresent()).as(approver).isEqualTo(signs);
  }
}
