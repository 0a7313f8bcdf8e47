package org.quadcheck.check.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;

/** A VEX that is handed in as an exhibit, and speaks of something by what it calls it. */
class ExhibitStatementsTest {
  private static final Exhibit EXHIBIT = anExhibit().of(ExhibitKind.VEX).build();

  private static Optional<Observation> doubt(VexProduct product) {
    VexStatement statement =
        new VexStatement(
            Set.of("CVE-2026-1"),
            List.of(product),
            VexStatus.AFFECTED,
            "",
            Optional.empty(),
            new Place(EXHIBIT.at(), 3, 1));
    Vex vex =
        new Vex(
            EXHIBIT.at(),
            "OpenVEX",
            "0.2.0",
            "cd".repeat(32),
            List.of(statement),
            Optional.empty());
    Submission offer =
        aSubmission()
            .with(anSbom().listing(aComponent().named("odd-pad").withPurl("").build()).build())
            .with(EXHIBIT)
            .build();
    Submission submission =
        new Submission(
            offer.inputs(), offer.attestations(), offer.sboms(), List.of(vex), offer.beside());
    return new ExhibitState(EXHIBIT, submission, TODAY).doubt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"odd-pad", "Odd-Pad", "pkg:npm/odd-pad@1.3.0", "Acme Gateway", "Gateway"})
  void isOfWhatItNames(String product) {
    assertThat(doubt(VexProduct.of(product))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"left", "pkg:npm/odd-pad@2.0.0", "pkg:npm/other@1.3.0", "Acme Switch"})
  void asksAboutOneThatNamesNothingOfTheSbom(String product) {
    String message =
        "exhibit irap-2026: irap.pdf speaks of no product or component of the SBOM; ask for the VEX"
            + " of what is offered";
    assertThat(doubt(VexProduct.of(product)))
        .as(product)
        .contains(Observation.review(message, new Place(SubmissionBuilder.PATH, 30, 3)));
  }
}
