package org.quadcheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Problem;

class WaiverReaderTest {
  private static final BaselineLibrary LIBRARY =
      new BaselineLibrary(
          List.of(new Nation("IN", "India")),
          List.of(),
          ClaimVocabulary.of(List.of()),
          List.of(),
          List.of(),
          "");
  private static final String GOOD =
      """
      waivers:
        - requirement: SB-C3
          nations: [IN]
          supplier: Acme
          product: Acme Gateway
          versions: ["4.2.0"]
          reason: The hash follows with the next release.
          approved-by: A. Rao, Director
          from: 2026-10-01
          until: 2027-10-01
      """;

  private static List<Waiver> read(String text) throws InvalidBaselineException {
    return WaiverReader.read("w.yaml", text.getBytes(StandardCharsets.UTF_8), LIBRARY);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(InvalidBaselineException.class, () -> read(text))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void readsAWaiver() throws InvalidBaselineException {
    assertThat(read(GOOD))
        .containsExactly(
            new Waiver(
                "SB-C3",
                List.of("IN"),
                "Acme",
                "Acme Gateway",
                List.of("4.2.0"),
                "The hash follows with the next release.",
                "A. Rao, Director",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 10, 1),
                new Place("w.yaml", 2, 5)));
  }

  @Test
  void refusesAWaiverLongerThanTwelveMonths() {
    assertThat(problems(GOOD.replace("2027-10-01", "2027-10-02")))
        .containsExactly(
            "w.yaml:10:12: a waiver lasts at most 12 months; this one must end by 2027-10-01.");
  }

  @Test
  void refusesPlaceholdersAndWildcards() {
    assertThat(problems(GOOD.replace("A. Rao, Director", "TBD").replace("\"4.2.0\"", "\"4.*\"")))
        .containsExactly(
            "w.yaml:6:15: 'versions' holds '4.*'. Name each version that the waiver is for.",
            "w.yaml:8:18: 'approved-by' is 'TBD'. A waiver names exactly what it is for.");
  }

  @Test
  void knowsTheWordsOfOtherTools() {
    assertThat(problems(GOOD.replace("reason:", "justification:")))
        .containsExactly(
            "w.yaml:2:5: 'reason' is missing. Add it.",
            "w.yaml:7:5: 'justification' is called 'reason' here. Rename it.");
  }

  @Test
  void refusesAnUnknownNation() {
    assertThat(problems(GOOD.replace("[IN]", "[XX]")))
        .containsExactly("w.yaml:3:15: unknown word 'XX'. Known: IN.");
  }
}
