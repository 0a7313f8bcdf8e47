package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.Accords;
import org.quadcheck.evidence.Answer;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimType;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.ExhibitKind;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.SbomFact;
import org.quadcheck.evidence.ServiceTrait;
import org.quadcheck.evidence.ServiceTrait.Kind;
import org.quadcheck.evidence.SubmissionBuilder;

class ServiceDoubtsTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final ServiceTrait FLOW =
      new ServiceTrait("api", Kind.DATA_IN_THE_CLEAR, "http://store.example", 7, 5);
  private static final ServiceTrait OPEN = new ServiceTrait("api", Kind.OPEN, "", 6, 5);

  private static List<Observation> seen(SbomFact fact, Answer answer, ServiceTrait... traits) {
    ClaimDefinition question =
        new ClaimDefinition(
            "a.one",
            "a.one?",
            "",
            ClaimType.BOOLEAN,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(ExhibitKind.DOCUMENT),
            new Accords(Map.of(), Optional.empty(), List.of(fact)));
    return new ClaimStated("a.one")
        .evaluate(
            aSubmission()
                .claiming("a.one", answer)
                .with(anSbom().serving(traits).build())
                .build()
                .readBy(ClaimVocabulary.of(List.of(question))),
            TODAY);
  }

  private static Observation review(String what, int line) {
    return Observation.review(
        "a.one is answered with yes, and by the SBOM %s; ask whether the answer holds"
            .formatted(what),
        SubmissionBuilder.place(14),
        new Place(SbomBuilder.PATH, line, 5));
  }

  @Test
  void asksAboutDataInTheClear() {
    assertThat(seen(SbomFact.DATA_IN_THE_CLEAR, YES, FLOW, OPEN))
        .containsExactly(review("api exchanges data with http://store.example", 7));
  }

  @Test
  void asksAboutServicesThatAskForNoAuthentication() {
    assertThat(seen(SbomFact.OPEN_SERVICE, YES, FLOW, OPEN))
        .containsExactly(review("api asks for no authentication", 6));
  }

  @Test
  void asksNothingBesideANoOrWhereNothingIsSaid() {
    assertThat(seen(SbomFact.OPEN_SERVICE, new Answer.YesNo(false), OPEN))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
    assertThat(seen(SbomFact.OPEN_SERVICE, YES, FLOW))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }
}
