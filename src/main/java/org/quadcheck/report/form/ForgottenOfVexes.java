package org.quadcheck.report.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * VEX documents that lie beside an attestation and that no exhibit names: what they say is judged
 * all the same, and backs no answer.
 */
record ForgottenOfVexes(Attestation attestation, Questionnaire asked, Neighbours beside) {

  /** Nothing where no question is asked that one could back. */
  List<Problem> problems() {
    Set<String> named =
        attestation.exhibits().values().stream().map(Exhibit::at).collect(Collectors.toSet());
    List<String> unnamed =
        beside.of(InputFile.Kind.VEX).stream()
            .filter(file -> !named.contains(attestation.besides(file)))
            .toList();
    return asked.questions().stream()
        .map(Question::claim)
        .filter(claim -> claim.backedBy().contains(ExhibitKind.VEX))
        .map(ClaimDefinition::id)
        .findFirst()
        .stream()
        .flatMap(claim -> unnamed.stream().map(file -> problem(file, claim)))
        .toList();
  }

  private Problem problem(String file, String claim) {
    String message =
        "the VEX '%s' backs no answer, such as '%s'. Name it as an exhibit of kind vex, with"
            + " 'sha256' %s";
    String digest = beside.sha256(file).orElse("");
    return new Problem(Place.of(attestation.path()), message.formatted(file, claim, digest));
  }
}
