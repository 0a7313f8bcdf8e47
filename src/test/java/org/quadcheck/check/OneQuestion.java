package org.quadcheck.check;

import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.SbomFact;

/** A vocabulary of one question, {@code a.one}, which an SBOM can contradict. */
public final class OneQuestion {
  private OneQuestion() {}

  public static List<Observation> seen(SbomFact fact, Answer answer, SbomBuilder sbom) {
    ClaimDefinition question =
        new ClaimDefinition(
            "a.one",
            "a.one?",
            "",
            fact.type(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(ExhibitKind.DOCUMENT),
            new Accords(Map.of(), List.of(), List.of(), Optional.empty(), List.of(fact)));
    return new ClaimStated("a.one")
        .evaluate(
            aSubmission()
                .claiming("a.one", answer)
                .with(sbom.build())
                .build()
                .readBy(ClaimVocabulary.of(List.of(question))),
            TODAY);
  }
}
