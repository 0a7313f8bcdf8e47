package org.quadcheck.check.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.OneQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.sbom.ServiceTrait.Kind;
import org.quadcheck.evidence.value.Place;

class ServiceDoubtsTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final ServiceTrait FLOW =
      new ServiceTrait("api", Kind.DATA_IN_THE_CLEAR, "http://store.example", 7, 5);
  private static final ServiceTrait OPEN = new ServiceTrait("api", Kind.OPEN, "", 6, 5);

  private static List<Observation> seen(SbomFact fact, Answer answer, ServiceTrait... traits) {
    return OneQuestion.seen(fact, answer, anSbom().serving(traits));
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
