package org.quadcheck.baseline.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.Problem;

class LibraryReaderTest {
  private static final String NATIONS =
      """
      nations:
        - {code: US, name: United States}
        - {code: IN, name: India}
      """;
  private static final String CLAIMS =
      """
      claims:
        incident.notify: {question: "How fast?", type: duration, backed-by: [document]}
        mfa.all: {question: "Everywhere?", type: boolean}
      """;
  private static final String SOURCES =
      """
      publisher: P
      sources:
        - id: in-directions
          title: Directions
          issuer: P
          nations: [IN]
          force: law
          clauses:
            - {id: ii, text: Six hours., verified: primary}
            - {id: iii, text: Somewhere., verified: unverified}
      """;
  private static final String HEAD =
      """
      baseline: quad-x
      title: X
      version: "2026.11"
      status: current
      applies-to: [software]
      requirements:
        - id: X-IR-1
          title: In time
          applies-to: [software]
          remediation: Be fast.
      """;

  private static LibraryFiles files(String rest) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("nations.yaml", NATIONS.getBytes(StandardCharsets.UTF_8));
    files.put("claims.yaml", CLAIMS.getBytes(StandardCharsets.UTF_8));
    files.put("sources/p.yaml", SOURCES.getBytes(StandardCharsets.UTF_8));
    files.put("quad-x/baseline.yaml", (HEAD + rest).getBytes(StandardCharsets.UTF_8));
    return new LibraryFiles("b", files);
  }

  private static List<String> problems(String rest) {
    InvalidBaselineException invalid =
        catchThrowableOfType(InvalidBaselineException.class, () -> LibraryReader.read(files(rest)));
    return invalid == null
        ? List.of()
        : invalid.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void letsADemandSetItsOwnParametersOverTheCommonCheck() throws InvalidBaselineException {
    BaselineLibrary library =
        LibraryReader.read(
            files(
                """
                    check: {claim-at-most: {claim: incident.notify, limit: 72h}}
                    nations:
                      IN: {obligation: must, with: {limit: 6h}, cites: [in-directions#ii]}
                """));

    Demand demand = library.baselines().get(0).requirements().get(0).demands().get(0);
    assertThat(demand.check().asks()).isEqualTo("states incident.notify of at most 6 h");
    assertThat(demand.cites()).extracting(Clause::citation).containsExactly("in-directions#ii");
  }

  @Test
  void tellsEveryMistakeInOneGo() {
    assertThat(
            problems(
                """
                    check: {claim-at-mots: {claim: incident.notify, limit: 72h}}
                    nations:
                      IN: {obligation: shall, cites: [in-directions#ii]}
                      UX: {obligation: must, cites: [in-directions#ii]}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:11:13: unknown check kind 'claim-at-mots'. Did you mean"
                + " 'claim-at-most'?",
            "b/quad-x/baseline.yaml:13:24: unknown word 'shall'. Known: must, should, may.",
            "b/quad-x/baseline.yaml:14:7: unknown nation 'UX'. Did you mean 'US'? Known: US, IN.");
  }

  @Test
  void refusesAMustOnUnverifiedClausesAlone() {
    assertThat(
            problems(
                """
                    check: {claim-affirmed: {claim: mfa.all}}
                    nations:
                      IN: {obligation: must, cites: [in-directions#iii]}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:13:37: a 'must' rests on unverified clauses alone. Verify one,"
                + " or ask with 'should'.");
  }

  @Test
  void refusesACitationThatLeadsNowhereOrBelongsToAnotherNation() {
    assertThat(
            problems(
                """
                    check: {claim-affirmed: {claim: mfa.all}}
                    nations:
                      US: {obligation: may, cites: [in-directions#ii]}
                      IN: {obligation: may, cites: [in-directons#ii]}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:13:37: United States cannot ask by 'in-directions#ii', which is"
                + " issued by IN alone.",
            "b/quad-x/baseline.yaml:14:37: citation 'in-directons#ii' resolves to no clause in the"
                + " register of sources. Did you mean 'in-directions#ii'?");
  }

  @Test
  void refusesTwoPeriodsInForceOnOneDay() {
    assertThat(
            problems(
                """
                    check: {claim-affirmed: {claim: mfa.all}}
                    nations:
                      IN:
                        - {obligation: may, cites: [in-directions#ii], until: 2026-11-24}
                        - {obligation: must, cites: [in-directions#ii], from: 2026-11-24}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:15:11: two periods of India are in force from 2026-11-24 on. End"
                + " one before the other begins.");
  }

  @Test
  void refusesACheckThatTheClaimCannotAnswer() {
    assertThat(
            problems(
                """
                    check: {claim-affirmed: {claim: incident.notify}}
                    nations:
                      IN: {obligation: may, cites: [in-directions#ii]}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:11:13: 'claim-affirmed' cannot be asked of claim"
                + " 'incident.notify', which is of type duration.");
  }

  @Test
  void refusesParametersThatAreWrong() {
    assertThat(
            problems(
                """
                    check: {field-coverage: {field: hash, minimum-percent: 140}}
                    nations:
                      IN: {obligation: may, cites: [in-directions#ii]}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:11:13: 'field-coverage': minimum-percent must be between 1 and"
                + " 100, but is 140.");
  }

  @Test
  void refusesAnIdThatIsUsedTwice() {
    assertThat(
            problems(
                """
                    check: {claim-affirmed: {claim: mfa.all}}
                    nations: {IN: {obligation: may, cites: [in-directions#ii]}}
                  - id: X-IR-1
                    title: Again
                    applies-to: [software]
                    remediation: No.
                    check: {claim-affirmed: {claim: mfa.all}}
                    nations: {IN: {obligation: may, cites: [in-directions#ii]}}
                """))
        .containsExactly(
            "b/quad-x/baseline.yaml:13:5: requirement 'X-IR-1' stands already at"
                + " b/quad-x/baseline.yaml:7:5. Ids are never used twice.");
  }
}
