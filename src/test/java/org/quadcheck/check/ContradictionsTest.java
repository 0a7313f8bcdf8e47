package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.ExhibitBuilder;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Relation;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

class ContradictionsTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final Answer NO = new Answer.YesNo(false);

  private static ClaimDefinition question(
      String id, ClaimType type, List<String> values, Accords accords) {
    return new ClaimDefinition(
        id,
        id + "?",
        "",
        type,
        values,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(ExhibitKind.IRAP_REPORT),
        accords);
  }

  private static ClaimVocabulary related(ClaimType type, Relation relation) {
    return ClaimVocabulary.of(
        List.of(
            question(
                "a.one",
                type,
                List.of(),
                new Accords(
                    Map.of("a.two", relation), List.of(), List.of(), Optional.empty(), List.of())),
            question("a.two", type, List.of(), Accords.none())));
  }

  private static Submission answering(Answer one, Answer two, ClaimVocabulary vocabulary) {
    return aSubmission().claiming("a.one", one).claiming("a.two", two).build().readBy(vocabulary);
  }

  private static Answer lasting(String text) {
    return new Answer.Lasting(Span.read(text).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST,90d,1y,FAIL",
    "AT_LEAST,1y,1y,PASS",
    "AT_LEAST,1y,365d,PASS",
    "AT_MOST,1y,90d,FAIL",
    "AT_MOST,90d,1y,PASS"
  })
  void comparesLengthsOfTime(Relation relation, String one, String two, Outcome outcome) {
    Submission submission =
        answering(lasting(one), lasting(two), related(ClaimType.DURATION, relation));

    for (String asked : List.of("a.one", "a.two")) {
      assertThat(new ClaimStated(asked).evaluate(submission, TODAY))
          .as("%s of %s", asked, submission.claims(asked))
          .extracting(Observation::outcome)
          .containsExactly(outcome);
    }
  }

  @Test
  void quotesBothAnswersWithTheirPlaces() {
    Submission submission = answering(YES, NO, related(ClaimType.BOOLEAN, Relation.YES_WITH));

    assertThat(new ClaimAffirmed("a.one").evaluate(submission, TODAY))
        .containsExactly(
            Observation.contradiction(
                "a.one is answered with yes, and a.two with no; the first can be yes only with the"
                    + " second",
                SubmissionBuilder.place(14),
                SubmissionBuilder.place(14)));
  }

  @Test
  void agreesWithANoAndWithNothingSaid() {
    ClaimVocabulary vocabulary = related(ClaimType.BOOLEAN, Relation.YES_WITH);
    Answer nothing = new Answer.Unanswered(State.PLACEHOLDER, "TBD");

    assertThat(Contradictions.of("a.one", answering(NO, YES, vocabulary), TODAY)).isEmpty();
    assertThat(Contradictions.of("a.one", answering(YES, YES, vocabulary), TODAY)).isEmpty();
    assertThat(Contradictions.of("a.one", answering(YES, nothing, vocabulary), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"none,TLS-1.3,FAIL", "none,none,PASS", "AES,none,PASS", "AES,TLS-1.3,PASS"})
  void letsNoneStandBesideNoneAlone(String algorithms, String protocols, Outcome outcome) {
    Submission submission =
        answering(
            new Answer.Texts(List.of(algorithms)),
            new Answer.Texts(List.of(protocols)),
            related(ClaimType.LIST, Relation.NONE_WITH));

    for (String asked : List.of("a.one", "a.two")) {
      assertThat(new ClaimStated(asked).evaluate(submission, TODAY))
          .as("%s of %s", asked, submission.claims(asked))
          .extracting(Observation::outcome)
          .containsExactly(outcome);
    }
  }

  private static List<Observation> deniedBySupplierOfAu(Answer answer, String... countries) {
    Accords accords =
        new Accords(Map.of(), List.of(countries), List.of(), Optional.empty(), List.of());
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(List.of(question("a.one", ClaimType.BOOLEAN, List.of(), accords)));
    Submission submission = aSubmission().claiming("a.one", answer).build().readBy(vocabulary);
    return Contradictions.doubts("a.one", submission, TODAY);
  }

  @Test
  void asksWhereTheCountryOfTheSupplierSpeaksAgainstANo() {
    assertThat(deniedBySupplierOfAu(NO, "NZ", "AU"))
        .containsExactly(
            Observation.review(
                "a.one is answered with no, and the supplier states AU as its country; ask whether"
                    + " that is right",
                SubmissionBuilder.place(14),
                new Place("attestation.yaml", 2, 1)));
    assertThat(deniedBySupplierOfAu(YES, "NZ", "AU")).isEmpty();
    assertThat(deniedBySupplierOfAu(NO, "NZ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, Kaspersky Lab, 1",
    "true, AO KASPERSKY, 1",
    "false, Kaspersky Lab, 0",
    "true, Kasper Networks, 0"
  })
  void asksWhereTheNameOfTheSupplierSpeaksAgainstAYes(boolean yes, String supplier, int asked) {
    Accords accords =
        new Accords(Map.of(), List.of(), List.of("Kaspersky"), Optional.empty(), List.of());
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(List.of(question("a.one", ClaimType.BOOLEAN, List.of(), accords)));
    Submission submission =
        aSubmission().ofSupplier(supplier).claiming("a.one", new Answer.YesNo(yes)).build();
    String message =
        "a.one is answered with yes, and what is offered is of or called '%s'; ask whether that is"
            + " right";

    assertThat(Contradictions.doubts("a.one", submission.readBy(vocabulary), TODAY))
        .isEqualTo(
            Collections.nCopies(
                asked,
                Observation.review(
                    message.formatted(supplier),
                    SubmissionBuilder.place(14),
                    new Place("attestation.yaml", 2, 1))));
  }

  @ParameterizedTest
  @CsvSource({
    "true, Huawei Technologies (CN) 100 %, 1",
    "true, HUAWEI-Cloud hosts the backups, 1",
    "true, M. Huang 60 % (AU), 0",
    "false, Huawei Technologies (CN) 100 %, 0"
  })
  void asksWhereAnAnswerInWordsSpeaksAgainstAYes(boolean yes, String owner, int asked) {
    Accords accords =
        new Accords(Map.of(), List.of(), List.of("Huawei"), Optional.empty(), List.of());
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(
            List.of(
                question("a.one", ClaimType.BOOLEAN, List.of(), accords),
                question("a.two", ClaimType.TEXT, List.of(), Accords.none())));
    Submission submission = answering(new Answer.YesNo(yes), words(owner), vocabulary);
    String message =
        "a.one is answered with yes, and a.two with '%s'; ask whether that is right"
            .formatted(owner);

    assertThat(Contradictions.doubts("a.one", submission, TODAY))
        .isEqualTo(
            Collections.nCopies(
                asked,
                Observation.review(
                    message, SubmissionBuilder.place(14), SubmissionBuilder.place(14))));
  }

  private static Answer words(String text) {
    return new Answer.Texts(List.of(text));
  }

  private static Outcome located(String rests, ExhibitBuilder exhibit) {
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(
            List.of(
                question(
                    "a.one",
                    ClaimType.LIST,
                    List.of(),
                    new Accords(
                        Map.of(),
                        List.of(),
                        List.of(),
                        Optional.of(ExhibitFact.LOCATIONS),
                        List.of()))));
    Answer countries = new Answer.Texts(List.of("AU", "IN"));
    SubmissionBuilder submission = aSubmission().with(exhibit.build());
    submission =
        rests.isEmpty()
            ? submission.claiming("a.one", countries)
            : submission.claiming("a.one", countries, rests);
    return Outcome.worst(
        new ClaimStated("a.one")
            .evaluate(submission.build().readBy(vocabulary), TODAY).stream()
                .map(Observation::outcome)
                .toList());
  }

  @Test
  void holdsCountriesAgainstWhatExhibitsCover() {
    assertThat(located("", anExhibit().runIn("AU"))).isEqualTo(Outcome.PASS);
    assertThat(located("", anExhibit().runIn("AU", "SG"))).isEqualTo(Outcome.FAIL);
    assertThat(located("", anExhibit().runIn())).isEqualTo(Outcome.PASS);
    assertThat(located("irap-2026", anExhibit().runIn())).isEqualTo(Outcome.PASS);
    assertThat(located("irap-2026", anExhibit().runIn("IN", "AU"))).isEqualTo(Outcome.PASS);
    assertThat(located("irap-2026", anExhibit().runIn("AU"))).isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void letsAPersonLookAtCountriesOfWhatIsNotOfferedOrNoLongerHolds() {
    assertThat(located("", anExhibit().runIn("SG").speakingOf("Payroll of Example Ltd")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(located("", anExhibit().runIn("SG").expiringOn(TODAY.minusDays(1))))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(located("", anExhibit().runIn("SG").expiringOn(TODAY))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void comparesCountriesOfADocumentOnlyWhereTheAnswerRestsOnIt() {
    ExhibitBuilder plan = anExhibit().of(ExhibitKind.DOCUMENT).runIn("SG");

    assertThat(located("", plan)).isEqualTo(Outcome.PASS);
    assertThat(located("irap-2026", plan)).isEqualTo(Outcome.FAIL);
    assertThat(located("irap-2026", plan.speakingOf(""))).isEqualTo(Outcome.FAIL);
  }

  private static List<Observation> exhibited(
      String answer, List<String> values, ExhibitFact fact, ExhibitBuilder exhibit) {
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(
            List.of(
                question(
                    "a.one",
                    values.isEmpty() ? ClaimType.TEXT : ClaimType.CHOICE,
                    values,
                    new Accords(Map.of(), List.of(), List.of(), Optional.of(fact), List.of()))));
    return new ClaimStated("a.one")
        .evaluate(
            aSubmission()
                .claiming("a.one", new Answer.Texts(List.of(answer)))
                .with(exhibit.build())
                .build()
                .readBy(vocabulary),
            TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "C,Class C,PASS",
    "C,B,FAIL",
    "C,Moderate,PASS",
    "C,'',PASS",
  })
  void holdsAChoiceAgainstTheExhibit(String answer, String stated, Outcome outcome) {
    assertThat(
            exhibited(
                answer,
                List.of("A", "B", "C", "D"),
                ExhibitFact.LEVEL,
                anExhibit().ofLevel(stated)))
        .as(stated)
        .extracting(Observation::outcome)
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "ISM December 2025,2025-12,PASS",
    "December 2025,ISM December 2025,PASS",
    "ISM December 2025,2025-09,NEEDS_REVIEW",
    "ISM June 2025,ISM December 2025,NEEDS_REVIEW"
  })
  void asksWhereWordsOfAnExhibitAreOthers(String answer, String stated, Outcome outcome) {
    assertThat(
            exhibited(answer, List.of(), ExhibitFact.EDITION, anExhibit().againstEdition(stated)))
        .as(stated)
        .extracting(Observation::outcome)
        .containsExactly(outcome);
  }

  @Test
  void quotesTheExhibitAndItsPlace() {
    assertThat(exhibited("C", List.of("B", "C"), ExhibitFact.LEVEL, anExhibit().ofLevel("B")))
        .containsExactly(
            Observation.contradiction(
                    "a.one is answered with \"C\", and exhibit irap-2026 states \"B\" as its level,"
                        + " class or stars",
                    SubmissionBuilder.place(14),
                    new Place(SubmissionBuilder.PATH, 30, 3))
                .comparing("C", "B"));
  }

  private static List<Observation> against(SbomFact fact, Answer answer, String end) {
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(
            List.of(
                question(
                    "a.one",
                    fact.type(),
                    List.of(),
                    new Accords(Map.of(), List.of(), List.of(), Optional.empty(), List.of(fact)))));
    return Contradictions.of(
        "a.one",
        aSubmission()
            .claiming("a.one", answer)
            .with(
                anSbom()
                    .about(aComponent().named("gateway").withVersion("1.0").endingOn(end).build())
                    .listing(aComponent().named("parser").endingOn(end).build())
                    .build())
            .build()
            .readBy(vocabulary),
        TODAY);
  }

  @Test
  void holdsAYesAgainstComponentsPastTheirEndOfLife() {
    String today = TODAY.toString();
    String yesterday = TODAY.minusDays(1).toString();

    assertThat(against(SbomFact.PAST_END_OF_LIFE, YES, today)).isEmpty();
    assertThat(against(SbomFact.PAST_END_OF_LIFE, NO, yesterday)).isEmpty();
    assertThat(against(SbomFact.PAST_END_OF_LIFE, YES, yesterday))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.message())
                  .startsWith("a.one is affirmed, but past the end of life: ");
              assertThat(seen.places()).hasSize(2).startsWith(SubmissionBuilder.place(14));
            });
  }

  @Test
  void holdsADayAgainstTheEndOfTheProduct() {
    Answer promised = new Answer.Day(LocalDate.of(2029, 12, 31));

    assertThat(against(SbomFact.PRODUCT_ENDS_BEFORE, promised, "2029-12-31")).isEmpty();
    assertThat(against(SbomFact.PRODUCT_ENDS_BEFORE, promised, "2029-12-30"))
        .extracting(Observation::message)
        .containsExactly(
            "a.one is answered with 2029-12-31, and the SBOM states 2029-12-30 as the end of life of"
                + " gateway 1.0");
  }

  private static List<Observation> reaching(SbomFact fact, Answer answer, Endpoint... endpoints) {
    ClaimVocabulary vocabulary =
        ClaimVocabulary.of(
            List.of(
                question(
                    "a.one",
                    fact.type(),
                    List.of(),
                    new Accords(Map.of(), List.of(), List.of(), Optional.empty(), List.of(fact)))));
    return Contradictions.of(
        "a.one",
        aSubmission()
            .claiming("a.one", answer)
            .with(anSbom().reaching(endpoints).build())
            .build()
            .readBy(vocabulary),
        TODAY);
  }

  private static Endpoint at(String address, String country) {
    return new Endpoint("api", address, country, 7, 5);
  }

  @Test
  void holdsAYesAgainstEndpointsInTheClear() {
    SbomFact fact = SbomFact.ENDPOINT_IN_THE_CLEAR;

    assertThat(reaching(fact, YES, at("http://api.acme.example/v1", "")))
        .containsExactly(
            Observation.contradiction(
                "a.one is answered with yes, but by the SBOM api is reached at"
                    + " http://api.acme.example/v1",
                SubmissionBuilder.place(14),
                new Place(SbomBuilder.PATH, 7, 5)));
    assertThat(reaching(fact, NO, at("http://api.acme.example", ""))).isEmpty();
    assertThat(
            reaching(
                fact,
                YES,
                at("https://api.acme.example", ""),
                at("http://localhost:8080/", ""),
                at("http://127.0.0.1", "")))
        .isEmpty();
    assertThat(reaching(fact, YES, at("HTTP://localhost.acme.example", ""))).hasSize(1);
  }

  @Test
  void holdsCountriesAgainstWhereServicesRun() {
    SbomFact fact = SbomFact.SERVED_FROM_ELSEWHERE;
    Answer two = new Answer.Texts(List.of("AU", "IN"));

    assertThat(reaching(fact, two, at("", "AU"))).isEmpty();
    assertThat(reaching(fact, two, at("", "AU"), at("", "SG")))
        .extracting(Observation::message)
        .containsExactly("a.one is answered with AU, IN, but by the SBOM api runs in SG");
  }

  @Test
  void contradictsWhatIsAffirmedOfEndsOfLife() {
    Check asked = new NoComponentPastEndOfLife(Optional.of("a.one"));
    SubmissionBuilder submission =
        aSubmission()
            .with(
                anSbom()
                    .listing(aComponent().named("parser").endingOn("2026-11-23").build())
                    .build());

    assertThat(asked.evaluate(submission.build(), TODAY))
        .extracting(Observation::message)
        .containsExactly("no claim for a.one was submitted");
    assertThat(asked.evaluate(submission.claiming("a.one", YES).build(), TODAY))
        .filteredOn(seen -> seen.ground() == Observation.Ground.CONTRADICTION)
        .singleElement()
        .satisfies(seen -> assertThat(seen.places()).startsWith(SubmissionBuilder.place(14)));
  }
}
