package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Age;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.Span;

/**
 * The supplier names a day that has not passed: the end of support, the next assessment.
 *
 * @param within how far ahead it may lie; empty where any day will do
 * @param doubtfulAfter how far ahead it may lie before a person must ask whether that is meant
 */
public record ClaimDateAhead(String claim, Optional<Span> within, Optional<Span> doubtfulAfter)
    implements Check {

  /** Any day ahead. */
  public ClaimDateAhead(String claim) {
    this(claim, Optional.empty(), Optional.empty());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<Observation> seen =
        new ClaimQuestion(claim, "a day not passed", this::complaint).put(submission, asOf);
    return Stream.concat(seen.stream(), doubts(submission, asOf)).toList();
  }

  private String complaint(Answer answer, LocalDate asOf) {
    boolean ahead = answer instanceof Answer.Day said && !said.date().isBefore(asOf);
    if (!ahead) {
      return "%s is %s; asked is a day that has not passed".formatted(claim, answer);
    }
    return isAfter(answer, within, asOf)
        ? "%s is %s; asked is a day within %s".formatted(claim, answer, within.get())
        : "";
  }

  private static boolean isAfter(Answer answer, Optional<Span> span, LocalDate asOf) {
    return answer instanceof Answer.Day said
        && span.filter(one -> said.date().isAfter(Age.latest(asOf, one))).isPresent();
  }

  private Stream<Observation> doubts(Submission submission, LocalDate asOf) {
    String message = "%s is %s, more than %s ahead; ask whether that day is meant";
    return submission.claims(claim).stream()
        .filter(one -> isAfter(one.answer(), doubtfulAfter, asOf))
        .map(
            one ->
                Observation.review(
                    message.formatted(claim, one.answer(), doubtfulAfter.get()), one.place()));
  }

  @Override
  public Optional<Measure> measure() {
    return within.map(
        span ->
            new Measure(
                "how far ahead " + claim,
                brief(),
                span.toString(),
                BigDecimal.valueOf(span.minutes()).negate()));
  }

  @Override
  public String brief() {
    return within.map(span -> "a day within the next " + span).orElse("a day that has not passed")
        + doubt();
  }

  @Override
  public String asks() {
    String most = within.map(span -> ", within the next " + span).orElse("");
    return "names a day ahead for " + claim + most + doubt();
  }

  private String doubt() {
    return doubtfulAfter
        .map(span -> "; of one more than %s ahead a person must ask".formatted(span))
        .orElse("");
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ClaimDateAhead that
        && that.claim.equals(claim)
        && Age.isNeverLonger(that.within, within)
        && Age.isNeverLonger(that.doubtfulAfter, doubtfulAfter);
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.DATE;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }
}
