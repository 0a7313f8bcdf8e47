package org.quadcheck.baseline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.Relation;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.value.Problem;

class AccordsReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  private ClaimVocabulary read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ClaimsReader(problems).read(DocumentReader.read("c", bytes).root().orElseThrow());
  }

  @Test
  void readsWithWhatAnAnswerMustAgree() {
    ClaimVocabulary read =
        read(
            """
            claims:
              a.one:
                question: One?
                type: date
                agrees-with: {a.two: at-most}
                stated-in-exhibit: expires
                contradicted-by: [product-ends-before]
              a.two: {question: "Two?", type: date}
              a.three: {question: "Three?", type: list, agrees-with: {a.four: none-with}}
              a.four: {question: "Four?", type: list}
              a.five: {question: "Five?", type: boolean, yes-of: [CN, PK], no-of: [ZTE]}
            """);

    assertThat(problems).isEmpty();
    assertThat(read.definitions().get("a.one").accords())
        .isEqualTo(
            new Accords(
                Map.of("a.two", Relation.AT_MOST),
                List.of(),
                List.of(),
                Optional.of(ExhibitFact.EXPIRES),
                List.of(SbomFact.PRODUCT_ENDS_BEFORE)));
    assertThat(read.definitions().get("a.two").accords()).isEqualTo(Accords.none());
    assertThat(read.definitions().get("a.three").accords().claims())
        .isEqualTo(Map.of("a.four", Relation.NONE_WITH));
    assertThat(read.definitions().get("a.five").accords().yesOf()).containsExactly("CN", "PK");
    assertThat(read.definitions().get("a.five").accords().noOf()).containsExactly("ZTE");
  }

  @Test
  void tellsWhatCannotBeCompared() {
    read(
        """
        claims:
          a.one: {question: "One?", type: boolean, agrees-with: {a.too: yes-with}}
          a.two: {question: "Two?", type: date, agrees-with: {a.one: at-most, a.two: at-least}}
          a.three: {question: "Three?", type: text, agrees-with: {a.one: yes-with, a.two: is}}
          a.four: {question: "Four?", type: text, contradicted-by: [past-end-of-life]}
          a.five: {question: "Five?", type: text, stated-in-exhibit: editions}
          a.six: {question: "Six?", type: text, stated-in-exhibit: locations}
          a.seven: {question: "Seven?", type: text, yes-of: [China]}
        """);

    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "c:4:59: 'yes-with' cannot hold for an answer of type text.",
            "c:4:83: 'is' is no relation of two answers. Known: at-most, at-least, yes-with,"
                + " none-with.",
            "c:5:60: 'past-end-of-life' contradicts answers of type boolean, and this one is of type"
                + " text.",
            "c:6:62: unknown word 'editions'. Did you mean 'edition'?",
            "c:7:60: an exhibit states several 'locations', and this answer is of type text.",
            "c:8:53: 'yes-of' fits a boolean, and this answer is of type text. Leave it out.",
            "c:8:53: 'China' is no country. Write the two capital letters of ISO 3166-1.",
            "c:2:58: unknown claim 'a.too'. Did you mean 'a.two'?",
            "c:3:55: 'a.two' and 'a.one' cannot be compared: one is of type date, the other of type"
                + " boolean.",
            "c:3:71: 'a.two' and 'a.two' cannot be compared: one is of type date, the other of type"
                + " date.");
  }
}
