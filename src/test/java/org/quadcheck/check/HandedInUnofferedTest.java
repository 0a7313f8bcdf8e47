package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.CurrentBuilder.aCurrent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;

class HandedInUnofferedTest {
  private static final Check CURRENT =
      new AnyOf(
          List.of(
              new AllOf(List.of(aCurrent(ExhibitKind.ISO_27001_CERTIFICATE).check())),
              new ClaimAffirmed("a.b")));

  @ParameterizedTest
  @CsvSource({
    "ISO_27001_CERTIFICATE, Acme Networks Pty Ltd, 1",
    "ISO_27001_CERTIFICATE, Acme Networks, 1",
    "ISO_27001_CERTIFICATE, '', 1",
    "ISO_27001_CERTIFICATE, Example Cloud Inc., 0",
    "SOC2_REPORT, Acme Networks Pty Ltd, 0"
  })
  void asksAboutACertificateOfTheSuppliersOwn(ExhibitKind kind, String holder, int asked) {
    Exhibit exhibit = anExhibit().of(kind).heldBy(holder).build();
    Submission submission =
        aSubmission()
            .ofSupplier("Acme Networks Pty Ltd")
            .claiming("iso.offered", new Answer.YesNo(false))
            .with(exhibit)
            .build();
    String message =
        "iso.offered is not affirmed, and exhibit %s is handed in; ask whether it is offered";

    assertThat(new HandedInUnoffered("iso.offered", CURRENT, submission).list())
        .isEqualTo(
            Collections.nCopies(
                asked,
                Observation.review(
                    message.formatted(exhibit.id()),
                    SubmissionBuilder.place(14),
                    exhibit.place())));
  }
}
