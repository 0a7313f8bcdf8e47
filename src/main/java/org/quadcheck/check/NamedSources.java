package org.quadcheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.check.contradiction.AnswersInWords;
import org.quadcheck.check.likeness.NamesWithin;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.knowledge.ProhibitedSource;

/**
 * Prohibited sources of the buyer's lists whose names stand in answers in words, as of owners and
 * subcontractors. Others may bear such a name, and one may be named as left out, so that a person
 * must ask.
 *
 * @param listed all sources of all lists
 */
record NamedSources(List<ProhibitedSource> listed) {

  /** One for each answer to a question that names any. */
  List<Observation> inAnswersTo(String question, Submission submission) {
    return submission.claims(question).stream().flatMap(claim -> in(claim, submission)).toList();
  }

  private Stream<Observation> in(Claim claim, Submission submission) {
    List<String> named =
        AnswersInWords.in(claim, submission).stream()
            .flatMap(words -> listed.stream().filter(one -> isNamed(one, words.toString())))
            .map(NamedSources::described)
            .toList();
    String message =
        "%s is answered with '%s', which names what the buyer's data prohibits: %s; ask what part it has";
    return named.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Observation.review(
                message.formatted(claim.id(), claim.answer(), SbomQuestion.listed(named)),
                claim.place()));
  }

  /** With the nations for which it is prohibited, as a person of another may let it be. */
  private static String described(ProhibitedSource source) {
    return source.nations().isEmpty()
        ? "%s (%s)".formatted(source.id(), source.list())
        : "%s (%s, for %s)"
            .formatted(source.id(), source.list(), String.join(", ", source.nations()));
  }

  private static boolean isNamed(ProhibitedSource source, String words) {
    return NamesWithin.of(source.names()).isAnyIn(words);
  }
}
