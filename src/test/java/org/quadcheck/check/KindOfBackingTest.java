package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;

/** An exhibit shows an answer only where it is of a kind that the question names. */
class KindOfBackingTest {
  private static ClaimVocabulary backedBy(String kinds) {
    List<ExhibitKind> named =
        Arrays.stream(kinds.split(" ")).flatMap(word -> ExhibitKind.read(word).stream()).toList();
    return ClaimVocabulary.of(
        List.of(
            new ClaimDefinition(
                "vex.location", "Where?", "Help.", ClaimType.REFERENCE, List.of(), named)));
  }

  @ParameterizedTest
  @CsvSource({
    "provenance, provenance, DOCUMENTED",
    "vex, document, SELF_ATTESTED",
    "vex, irap-report, SELF_ATTESTED",
    "vex document, provenance, DOCUMENTED",
    "document, irap-report, DOCUMENTED",
    "document irap-report, irap-report, THIRD_PARTY",
    "nothing, document, DOCUMENTED"
  })
  void countsWhatIsOfAKindThatShowsTheAnswer(String named, String kind, Assurance known) {
    Submission submission =
        aSubmission()
            .claiming(
                "vex.location", new Answer.Texts(List.of("https://acme.example/vex")), "irap-2026")
            .with(anExhibit().of(ExhibitKind.read(kind).orElseThrow()).build())
            .build()
            .readBy(backedBy(named));

    assertThat(new ClaimStated("vex.location").evaluate(submission, TODAY))
        .extracting(Observation::outcome, seen -> seen.assurance().orElseThrow())
        .containsExactly(tuple(Outcome.PASS, known));
  }
}
