package org.quadcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;

class SubmissionTest {
  private static List<String> heading(Component... subjects) {
    SubmissionBuilder submission = aSubmission().withoutAttestation();
    for (Component subject : subjects) {
      submission.with(anSbom().about(subject).build());
    }
    Submission built = submission.build();
    return List.of(built.product(), built.version(), built.supplier());
  }

  @Test
  void takesNoPlaceholderForTheNameOfTheProduct() {
    Component folder = aComponent().named(".").with(ComponentField.NAME, State.PLACEHOLDER).build();

    assertThat(heading(folder)).containsExactly("", "", "");
  }

  @Test
  void takesTheProductFromTheFirstSbomThatNamesOne() {
    Component folder = aComponent().named(".").with(ComponentField.NAME, State.PLACEHOLDER).build();
    Component gateway = aComponent().named("Acme Gateway").withVersion("4.2.0").by("Acme").build();

    assertThat(heading(folder, gateway)).containsExactly("Acme Gateway", "4.2.0", "Acme");
  }

  @Test
  void takesTheProductFromAnSbomBeforeAListOfCryptography() {
    Component asset =
        aComponent()
            .ofType("cryptographic-asset")
            .named("AES-256-GCM")
            .with(ComponentField.IDENTIFIER, State.ABSENT)
            .build();
    Component gateway = aComponent().named("Acme Gateway").build();
    Component scanner = aComponent().named("scan of 2026-10-01").build();
    Submission both =
        aSubmission()
            .withoutAttestation()
            .with(anSbom().about(scanner).listing(asset).build())
            .with(anSbom().about(gateway).build())
            .build();

    assertThat(both.product()).isEqualTo("Acme Gateway");
  }

  @Test
  void givesTheProductNoVersionOfAnother() {
    Component gateway = aComponent().named("Acme Gateway").withVersion("").by("").build();
    Component library = aComponent().named("left-pad").withVersion("1.3.0").by("Example").build();

    assertThat(heading(gateway, library)).containsExactly("Acme Gateway", "", "");
  }

  @Test
  void takesWhatOneSbomLeavesOutFromAnotherOfTheSameProduct() {
    Component gateway = aComponent().named("Acme Gateway").withVersion("").by("Acme").build();
    Component again = aComponent().named("acme gateway").withVersion("4.2.0").by("").build();

    assertThat(heading(gateway, again)).containsExactly("Acme Gateway", "4.2.0", "Acme");
  }
}
