package org.quadcheck.check.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.OneQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.sbom.CodeLanguage;
import org.quadcheck.evidence.value.Place;

class LanguageContradictionsTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final String OWN = aSubmission().build().supplier();

  private static List<Observation> seen(Answer answer, CodeLanguage... languages) {
    return OneQuestion.seen(SbomFact.MEMORY_UNSAFE_LANGUAGE, answer, anSbom().writtenIn(languages));
  }

  private static CodeLanguage code(String producer, boolean product, String language) {
    return new CodeLanguage("core 1", producer, product, language, 7, 5);
  }

  private static Outcome outcome(Answer answer, CodeLanguage... languages) {
    return Outcome.worst(seen(answer, languages).stream().map(Observation::outcome).toList());
  }

  @Test
  void quotesOwnCodeAndNothingThatIsUnsure() {
    assertThat(seen(YES, code("", false, ""), code(OWN, false, "C")))
        .containsExactly(
            Observation.contradiction(
                "a.one is answered with yes, but by the SBOM core 1 is in C",
                SubmissionBuilder.place(14),
                new Place(SbomBuilder.PATH, 7, 5)));
  }

  @Test
  void asksWhoseCodeItIs() {
    assertThat(seen(YES, code("", false, "")))
        .containsExactly(
            Observation.review(
                "a.one is answered with yes, and by the SBOM core 1 is a package of Conan, for C"
                    + " and C++; ask whether that is code of the supplier",
                SubmissionBuilder.place(14),
                new Place(SbomBuilder.PATH, 7, 5)));
  }

  @Test
  void holdsOnlyAYesAgainstCodeThatMayBeOfTheSupplier() {
    assertThat(outcome(YES, code("", true, "C"))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(YES, code("Somebody Else", true, "C"))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(YES, code("", true, ""))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(YES, code(OWN, false, ""))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(YES, code("", false, "C"))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(YES, code("Somebody Else", false, "C"))).isEqualTo(Outcome.PASS);
    assertThat(outcome(YES)).isEqualTo(Outcome.PASS);
    assertThat(outcome(new Answer.YesNo(false), code(OWN, true, "C"))).isEqualTo(Outcome.PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "C,true",
    "c99,true",
    "C++,true",
    "c++17,true",
    "CPP,true",
    "Objective-C,true",
    "Assembly,true",
    "C#,false",
    "Cobol,false",
    "rust,false",
    "java,false",
    "go,false",
    "'',false"
  })
  void knowsLanguagesWithoutMemorySafety(String language, boolean unsafe) {
    assertThat(CodeLanguage.isUnsafe(language)).as(language).isEqualTo(unsafe);
  }
}
