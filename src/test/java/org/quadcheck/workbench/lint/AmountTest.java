package org.quadcheck.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static List<String> words(String sentence) {
    return Amount.in(sentence).stream().map(Amount::words).toList();
  }

  @Test
  void readsFiguresAndWords() {
    assertThat(
            words("Patched within two weeks, or 48 hours where an exploit exists; 95% of hosts."))
        .containsExactly("2 weeks", "48 h", "95%");
  }

  @Test
  void readsBothEndsOfARange() {
    assertThat(words("which its guideline reads as about 3 to 5 days"))
        .containsExactly("3 days", "5 days");
    assertThat(words("Others have 3, 14 or 60 days, and class D is looked at daily."))
        .containsExactly("3 days", "14 days", "60 days", "1 day");
  }

  @Test
  void readsHowOftenAsALength() {
    assertThat(words("audited at least once a year and reviewed every month"))
        .containsExactly("1 year", "1 month");
  }

  @Test
  void readsNoNumberOfAClauseOrVersion() {
    assertThat(words("Section 4.2 days of ISM-0109 hold; M-22-18 is of 2022.")).isEmpty();
  }

  @Test
  void takesThirtyDaysForAMonthAndOneYearForTwelveMonthsButNotOneDayForTwo() {
    Amount month = Amount.in("1 month").get(0);

    assertThat(month.isAlike(Amount.in("30 days").get(0))).isTrue();
    assertThat(Amount.in("12 months").get(0).isAlike(Amount.in("one year").get(0))).isTrue();
    assertThat(Amount.in("1 day").get(0).isAlike(Amount.in("2 days").get(0))).isFalse();
    assertThat(Amount.in("50%").get(0).isAlike(Amount.in("50 minutes").get(0))).isFalse();
  }

  @Test
  void readsOfACheckTheFiguresAlone() {
    assertThat(Amount.inFigures("states a day that is at most 12 months past")).hasSize(1);
  }
}
