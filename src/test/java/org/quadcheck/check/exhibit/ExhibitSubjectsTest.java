package org.quadcheck.check.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.Place;

/** A statement that is handed in as an exhibit, and speaks of something. */
class ExhibitSubjectsTest {
  private static final Exhibit EXHIBIT = anExhibit().of(ExhibitKind.PROVENANCE).build();
  private static final Place PLACE = new Place(SubmissionBuilder.PATH, 30, 3);

  private static Optional<Observation> doubt(Map<String, String> subjects) {
    InputFile file =
        new InputFile(
            "irap.pdf", "aa", InputFile.Kind.EXHIBIT, "", Optional.empty(), Optional.of(subjects));
    Submission submission = aSubmission().with(anSbom().build()).with(EXHIBIT).with(file).build();
    return new ExhibitState(EXHIBIT, submission, TODAY).doubt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme-gateway-4.2.0.tar.gz",
        "gateway_4.2.0_linux_amd64.deb",
        "ghcr.io/acme/gateway",
        "Gateway.exe"
      })
  void isOfWhatIsCalledAsTheProduct(String name) {
    assertThat(doubt(Map.of("bb", name))).as(name).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme-switch-2.0.0.tgz", "gateway-4.1.0.tar.gz", "acme", "", "main"})
  void asksAboutWhatIsCalledOtherwise(String name) {
    String message =
        "exhibit irap-2026: irap.pdf speaks of \"%s\"; ask whether that is \"Acme Gateway 4.2.0\"";
    assertThat(doubt(Map.of("bb", name)))
        .as(name)
        .contains(
            Observation.review(message.formatted(name), PLACE)
                .comparing("\"%s\"".formatted(name), "Acme Gateway 4.2.0"));
  }

  @Test
  void isOfTheProductWhereOneSubjectIsItOrItsSbom() {
    assertThat(doubt(Map.of("bb", "checksums.txt", "cc", "gateway.jar"))).isEmpty();
    assertThat(doubt(Map.of(anSbom().build().sha256(), "bom.json"))).isEmpty();
  }

  @Test
  void asksAboutAStatementOfNothing() {
    assertThat(doubt(Map.of()).map(Observation::message))
        .contains(
            "exhibit irap-2026: irap.pdf speaks of nothing; ask whether that is \"Acme Gateway"
                + " 4.2.0\"");
  }
}
