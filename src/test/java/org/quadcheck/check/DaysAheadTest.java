package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Span;

/** How far ahead a day may lie that a supplier names. */
class DaysAheadTest {
  private static final String ID = "assessment.next-due";
  private static final Optional<Span> TWO_YEARS = Span.read("24 months");

  private static Submission naming(String day) {
    return aSubmission().claiming(ID, new Answer.Day(LocalDate.parse(day))).build();
  }

  private static List<String> seen(Check check, String day) {
    return check.evaluate(naming(day), TODAY).stream()
        .map(one -> one.outcome().word() + ": " + one.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, fail: assessment.next-due is 2026-11-23; asked is a day that has not passed",
    "2026-11-24, pass: assessment.next-due: 2026-11-24",
    "2028-11-24, pass: assessment.next-due: 2028-11-24",
    "2028-11-25, fail: assessment.next-due is 2028-11-25; asked is a day within 24 months"
  })
  void countsTheLastDayWhole(String day, String told) {
    assertThat(seen(new ClaimDateAhead(ID, TWO_YEARS, Optional.empty()), day))
        .containsExactly(told);
  }

  @Test
  void asksAboutADayOfWhichNoTextSaysThatItIsTooFar() {
    Check check = new ClaimDateAhead(ID, Optional.empty(), TWO_YEARS);

    assertThat(seen(check, "9999-12-31"))
        .containsExactly(
            "pass: assessment.next-due: 9999-12-31",
            "needs-review: assessment.next-due is 9999-12-31, more than 24 months ahead; ask"
                + " whether that day is meant");
    assertThat(seen(check, "2028-11-24")).containsExactly("pass: assessment.next-due: 2028-11-24");
  }

  @Test
  void saysNothingOfADayThatIsNotNamed() {
    assertThat(new ClaimDateAhead(ID, TWO_YEARS, TWO_YEARS).evaluate(aSubmission().build(), TODAY))
        .extracting(Observation::message)
        .containsExactly("no claim for assessment.next-due was submitted");
  }

  @Test
  void isStricterTheNearerItAsks() {
    Check any = new ClaimDateAhead(ID);
    Check near = new ClaimDateAhead(ID, TWO_YEARS, Optional.empty());
    Check asking = new ClaimDateAhead(ID, Optional.empty(), TWO_YEARS);

    assertThat(near.isAtLeastAsStrictAs(any)).isTrue();
    assertThat(asking.isAtLeastAsStrictAs(any)).isTrue();
    assertThat(any.isAtLeastAsStrictAs(near)).isFalse();
    assertThat(any.isAtLeastAsStrictAs(asking)).isFalse();
  }
}
