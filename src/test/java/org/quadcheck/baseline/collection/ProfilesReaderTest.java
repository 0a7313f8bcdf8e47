package org.quadcheck.baseline.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Tailoring;
import org.quadcheck.evidence.value.Problem;

class ProfilesReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String NATIONS =
      "nations: [{code: US, name: United States}, {code: AU, name: Australia},"
          + " {code: IN, name: India}]\n";
  private static final String CLAIMS =
      """
      claims:
        a.notify: {question: "How fast?", type: duration}
        a.logs: {question: "How long?", type: duration}
        a.on: {question: "When?", type: date}
        a.kind: {question: "Which?", type: choice, values: [x, y, z]}
        a.list: {question: "Which of them?", type: list, values: [x, y, z]}
        a.yes: {question: "Is it?", type: boolean}
        a.cloud: {question: "Is it a cloud?", type: boolean}
      """;
  private static final String SOURCES =
      """
      publisher: P
      sources:
        - id: any-text
          title: A text
          issuer: P
          nations: []
          force: law
          clauses: [{id: "1", text: One., verified: primary}]
      """;
  private static final String BASELINE =
      """
      baseline: quad-x
      title: X
      version: "2026.11"
      status: current
      applies-to: [software]
      requirements:
        - id: X-MOST
          title: In time
          applies-to: [software]
          check: {claim-at-most: {claim: a.notify, limit: 72h}}
          nations:
            US: {obligation: should, cites: [any-text#1]}
            AU: {obligation: must, with: {limit: 12h}, when: {a.cloud: true}, cites: [any-text#1]}
            IN:
              - {obligation: must, with: {limit: 6h}, cites: [any-text#1], until: 2026-12-31}
              - {obligation: must, with: {limit: 2h}, cites: [any-text#1], from: 2027-01-01}
          remediation: Be fast.
        - id: X-LEAST
          title: Long enough
          applies-to: [software]
          check: {claim-at-least: {claim: a.logs, limit: 180d}}
          nations: {AU: {obligation: must, cites: [any-text#1], minimum-assurance: documented}}
          remediation: Keep them.
        - id: X-WITHIN
          title: Fresh
          applies-to: [software]
          check: {claim-dated-within: {claim: a.on, within: 6 months}}
          nations: {AU: {obligation: must, cites: [any-text#1]}}
          remediation: Do it anew.
        - id: X-REPORT
          title: A report
          applies-to: [software]
          check: {exhibit-current: {kinds: [irap-report], within: 24 months}}
          nations: {AU: {obligation: must, cites: [any-text#1]}}
          remediation: Ask for it.
        - id: X-HASH
          title: Hashes
          applies-to: [sbom]
          check: {field-coverage: {field: hash, minimum-percent: 90}}
          nations: {AU: {obligation: must, cites: [any-text#1]}}
          remediation: Ask for them.
        - id: X-ONE
          title: One of
          applies-to: [software]
          check: {claim-one-of: {claim: a.kind, values: [x, y]}}
          nations: {AU: {obligation: must, cites: [any-text#1]}}
          remediation: Choose.
        - id: X-ALL
          title: All of
          applies-to: [software]
          check: {claim-includes-all: {claim: a.list, values: [x, y]}}
          nations: {AU: {obligation: should, cites: [any-text#1]}}
          remediation: Name them.
      """;
  private static final String HEAD =
      """
      profile: au-x
      title: A purchase
      version: "1"
      extends: [quad-x]
      for: [AU]
      by: Contract 7.
      """;

  private static BaselineLibrary library(String... profiles) throws InvalidBaselineException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("nations.yaml", NATIONS.getBytes(StandardCharsets.UTF_8));
    files.put("claims.yaml", CLAIMS.getBytes(StandardCharsets.UTF_8));
    files.put("sources/p.yaml", SOURCES.getBytes(StandardCharsets.UTF_8));
    files.put("quad-x/baseline.yaml", BASELINE.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < profiles.length; i++) {
      files.put("profiles/p%d.yaml".formatted(i), profiles[i].getBytes(StandardCharsets.UTF_8));
    }
    return LibraryReader.read(new LibraryFiles("b", files));
  }

  private static List<String> problems(String... profiles) {
    InvalidBaselineException invalid =
        catchThrowableOfType(InvalidBaselineException.class, () -> library(profiles));
    return invalid == null
        ? List.of()
        : invalid.problems().stream().map(Problem::toString).toList();
  }

  private static Baseline tailored(String profile) throws InvalidBaselineException {
    return library(profile).findProfile("au-x").orElseThrow().baselines().get(0);
  }

  private static Demand demand(
      Baseline baseline, String requirement, String nation, LocalDate day) {
    return baseline.requirements().stream()
        .filter(one -> one.id().equals(requirement))
        .flatMap(one -> one.demands().stream())
        .filter(one -> one.nation().code().equals(nation) && one.isInForceOn(day))
        .findFirst()
        .orElseThrow();
  }

  private static String change(String requirement, String change) {
    return HEAD + "requirements:\n  " + requirement + ": {AU: {" + change + "}}\n";
  }

  @Test
  void asksAStricterParameterAndCitesTheContract() throws InvalidBaselineException {
    Baseline base = library().baselines().get(0);
    Baseline made = tailored(change("X-MOST", "with: {limit: 4h}, by: Clause 12"));

    Demand demand = demand(made, "X-MOST", "AU", DAY);
    assertThat(demand.check().asks()).isEqualTo("states a.notify of at most 4 h");
    assertThat(demand.cites())
        .extracting(Clause::citation, Clause::text)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("any-text#1", "One."),
            org.assertj.core.api.Assertions.tuple("au-x#X-MOST", "Clause 12"));
    assertThat(demand.force(DAY)).isEqualTo(Force.LAW);
    assertThat(made.id()).isEqualTo("quad-x");
    assertThat(made.sha256()).isNotEqualTo(base.sha256());
    assertThat(made.tailoring()).contains(new Tailoring("au-x", "A purchase", "1", List.of()));
    assertThat(made.requirements())
        .flatExtracting(Requirement::demands)
        .extracting(one -> one.nation().code())
        .containsOnly("AU");
  }

  @Test
  void raisesARecommendationByContractAndSoNotByLaw() throws InvalidBaselineException {
    Demand demand = demand(tailored(change("X-ALL", "obligation: must")), "X-ALL", "AU", DAY);

    assertThat(demand.obligation()).isEqualTo(Obligation.MUST);
    assertThat(demand.force(DAY)).isEqualTo(Force.CONTRACT);
  }

  @Test
  void takesAConditionAwayWhereTheContractAsksAlways() throws InvalidBaselineException {
    Demand demand = demand(tailored(change("X-MOST", "always: true")), "X-MOST", "AU", DAY);

    assertThat(demand.when()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X-MOST   | with: {limit: 13h}                         | asks 'states a.notify of at most 13 h'
          X-LEAST  | with: {limit: 90d}                         | asks 'states a.logs of at least 90 days'
          X-LEAST  | minimum-assurance: self-attested           | is content with less than 'documented'
          X-LEAST  | plan: allowed                              | lets a plan item keep a failure
          X-WITHIN | with: {within: 7 months}                   | asks 'dates a.on within the last 7 months'
          X-REPORT | with: {within: 25 months}                  | asks '
          X-REPORT | with: {kinds: [irap-report, soc2-report]}  | asks '
          X-HASH   | with: {minimum-percent: 89}                | asks '
          X-HASH   | with: {unknown-counts: true}               | asks '
          X-HASH   | with: {accept: [purl]}                     | asks '
          X-ONE    | with: {values: [x, y, z]}                  | asks 'answers a.kind with one of x, y, z'
          X-ALL    | with: {values: [x]}                        | asks 'names x among a.list'
          X-ALL    | obligation: may                            | asks with 'may' instead of 'should'
          X-ONE    | check: {claim-affirmed: {claim: a.yes}}    | asks 'affirms a.yes' instead of
          """)
  void refusesToLoosenWithoutAReasonAndTellsOfItWithOne(
      String requirement, String change, String what) throws InvalidBaselineException {
    assertThat(problems(change(requirement, change)))
        .as(change)
        .singleElement()
        .asString()
        .startsWith("b/profiles/p0.yaml:8:")
        .contains(requirement + " is loosened for Australia: it " + what)
        .endsWith("Ask at least as much, or give the reason under 'loosens'.");

    Baseline made = tailored(change(requirement, change + ", loosens: We may."));
    assertThat(made.tailoring().orElseThrow().loosened())
        .as(change)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.requirement()).isEqualTo(requirement);
              assertThat(one.nation().code()).isEqualTo("AU");
              assertThat(one.what()).startsWith(what);
              assertThat(one.reason()).isEqualTo("We may.");
            });
  }

  @Test
  void refusesAReasonForLooseningWhereNothingIsLoosened() {
    assertThat(problems(change("X-MOST", "with: {limit: 11h}, loosens: Why not.")))
        .containsExactly(
            "b/profiles/p0.yaml:8:16: X-MOST asks no less than before. Leave 'loosens' out.");
  }

  @Test
  void dropsARecommendationWithAReasonAndAConditionOnlyAsALoosening()
      throws InvalidBaselineException {
    assertThat(problems(HEAD + "drop:\n  - {requirement: X-ALL}\n"))
        .containsExactly("b/profiles/p0.yaml:8:5: 'reason' is missing. Say why it is dropped.");
    assertThat(problems(HEAD + "drop:\n  - {requirement: X-ONE, reason: Not needed.}\n"))
        .containsExactly(
            "b/profiles/p0.yaml:8:5: X-ONE is a condition of Australia and would be dropped. Keep"
                + " it, or give the reason under 'loosens'.");

    Baseline made =
        tailored(
            HEAD
                + "drop:\n  - {requirement: X-ALL, reason: No lists.}\n"
                + "  - {requirement: X-ONE, loosens: One kind only.}\n");
    assertThat(made.requirements()).extracting(Requirement::id).doesNotContain("X-ALL", "X-ONE");
    assertThat(made.tailoring().orElseThrow().loosened())
        .extracting(Loosening::what, Loosening::reason)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "drops what was asked with 'should'", "No lists."),
            org.assertj.core.api.Assertions.tuple(
                "drops what was asked with 'must'", "One kind only."));
  }

  @Test
  void refusesProfilesThatExtendEachOtherInACircle() {
    assertThat(
            problems(
                HEAD.replace("[quad-x]", "[au-y]"),
                HEAD.replace("au-x", "au-y").replace("[quad-x]", "[au-x]")))
        .containsExactly(
            "b/profiles/p1.yaml:4:11: profiles extend each other in a circle: au-x, au-y, au-x."
                + " Take one 'extends' out.");
  }

  @Test
  void refusesAnUnknownBaselineRequirementNationAndKey() {
    assertThat(problems(HEAD.replace("[quad-x]", "[quad-y]")))
        .containsExactly(
            "b/profiles/p0.yaml:4:11: 'quad-y' is no baseline and no profile. Did you mean"
                + " 'quad-x'?");
    assertThat(problems(change("X-MOTS", "with: {limit: 4h}")))
        .containsExactly(
            "b/profiles/p0.yaml:8:3: what is extended has no requirement 'X-MOTS'. Did you mean"
                + " 'X-MOST'?");
    assertThat(problems(HEAD.replace("[AU]", "[AU, NZ]")))
        .containsExactly("b/profiles/p0.yaml:5:11: unknown word 'NZ'. Known: US, AU, IN.");
    assertThat(problems(HEAD + "requirements: {X-MOST: {US: {with: {limit: 4h}}}}\n"))
        .containsExactly("b/profiles/p0.yaml:7:25: unknown key 'US'. Known: AU.");
    assertThat(
            problems(
                HEAD.replace("[AU]", "[AU, IN]") + "requirements: {X-ONE: {IN: {plan: none}}}\n"))
        .containsExactly(
            "b/profiles/p0.yaml:7:28: India asks nothing by X-ONE. Ask it by a requirement of your"
                + " own under 'add'.");
    assertThat(problems(change("X-MOST", "wiht: {limit: 4h}")))
        .containsExactly("b/profiles/p0.yaml:8:17: unknown key 'wiht'. Did you mean 'with'?");
    assertThat(problems(HEAD + "drop: [{requirement: X-NO, reason: Away.}]\n"))
        .singleElement()
        .asString()
        .contains("what is extended has no requirement 'X-NO'.");
  }

  @Test
  void refusesAStricterDemandThatNoContractMakes() {
    assertThat(problems(change("X-MOST", "with: {limit: 4h}").replace("by: Contract 7.\n", "")))
        .containsExactly(
            "b/profiles/p0.yaml:7:16: 'by' is missing. Name the contract or policy that makes it"
                + " so.");
  }

  @Test
  void refusesTheSameBaselineByTwoWays() {
    assertThat(problems(HEAD.replace("au-x", "au-y"), HEAD.replace("[quad-x]", "[quad-x, au-y]")))
        .containsExactly(
            "b/profiles/p1.yaml:4:19: 'au-y' brings quad-x a second time. Take one of them out.");
  }

  @Test
  void addsRequirementsThatCiteSourcesOfItsOwn() throws InvalidBaselineException {
    String own =
        HEAD
            + """
            sources:
              - id: our-contract
                title: Our contract
                issuer: The agency
                nations: [AU]
                force: contract
                clauses: [{id: "3", text: Be it so., verified: primary}]
            add:
              - id: OWN-1
                title: It is so
                applies-to: [software]
                check: {claim-affirmed: {claim: a.yes}}
                nations: {AU: {obligation: must, cites: [our-contract#3]}}
                remediation: Ask.
            """;
    Profile profile = library(own).findProfile("au-x").orElseThrow();

    assertThat(profile.baselines()).extracting(Baseline::id).containsExactly("quad-x", "au-x");
    assertThat(profile.own()).containsExactly("OWN-1");
    assertThat(problems(own.replace("OWN-1", "X-ONE")))
        .containsExactly(
            "b/profiles/p0.yaml:15:5: requirement 'X-ONE' stands already. Ids are never used"
                + " twice.");
  }

  @Test
  void refusesASourceThatPosesAsOneOfTheRegister() {
    assertThat(
            problems(
                HEAD
                    + """
                    sources:
                      - id: any-text
                        title: Not that text
                        issuer: The agency
                        force: guidance
                        clauses: [{id: "1", text: Less., verified: primary}]
                    """))
        .singleElement()
        .asString()
        .endsWith("the register has a clause 'any-text#1' already. Give the source another id.");
  }

  @Test
  void refusesANationThatIsNotJudgedAndARequirementBothChangedAndDropped() {
    String add =
        """
        add:
          - id: OWN-1
            title: It is so
            applies-to: [software]
            check: {claim-affirmed: {claim: a.yes}}
            nations: {IN: {obligation: must, cites: [any-text#1]}}
            remediation: Ask.
        """;
    assertThat(problems(HEAD + add))
        .containsExactly(
            "b/profiles/p0.yaml:12:19: the profile does not judge India. Name it under 'for', or"
                + " leave it out.");
    assertThat(
            problems(
                change("X-ALL", "obligation: must")
                    + "drop: [{requirement: X-ALL, reason: Away.}]\n"))
        .containsExactly(
            "b/profiles/p0.yaml:9:7: X-ALL is both changed and dropped. Do one of them.");
  }

  @Test
  void tailorsFurtherWhatAnotherProfileTailored() throws InvalidBaselineException {
    String first =
        change("X-MOST", "with: {limit: 24h}, loosens: Slow line.").replace("au-x", "au-y");
    BaselineLibrary library =
        library(change("X-ONE", "with: {values: [x]}").replace("[quad-x]", "[au-y]"), first);
    Baseline made = library.findProfile("au-x").orElseThrow().baselines().get(0);

    assertThat(demand(made, "X-MOST", "AU", DAY).check().asks()).endsWith("at most 24 h");
    assertThat(demand(made, "X-ONE", "AU", DAY).check().asks()).endsWith("with x");
    assertThat(made.tailoring().orElseThrow().loosened())
        .extracting(Loosening::reason)
        .containsExactly("Slow line.");
  }

  private static final String JOINT =
      HEAD.replace("[AU]", "[US, AU, IN]") + "strictest: true\nraise-should-asked-by: 2\n";

  @Test
  void asksOfEachNationTheStrictestOfTheDay() throws InvalidBaselineException {
    Baseline made = tailored(JOINT);

    Demand now = demand(made, "X-MOST", "US", DAY);
    assertThat(now.check().asks()).endsWith("at most 6 h");
    assertThat(now.until()).contains(LocalDate.of(2026, 12, 31));
    assertThat(now.cites())
        .extracting(Clause::text)
        .containsExactly("One.", "Contract 7. As asked by India (any-text#1).");
    Demand later = demand(made, "X-MOST", "AU", LocalDate.of(2027, 1, 1));
    assertThat(later.check().asks()).endsWith("at most 2 h");
    assertThat(later.from()).contains(LocalDate.of(2027, 1, 1));
    assertThat(later.when()).containsExactly(new Condition("a.cloud", "true"));
  }

  @Test
  void doesNotAskWhatANationAsksOnlyOfOtherSuppliers() throws InvalidBaselineException {
    Baseline made = tailored(JOINT.replace("[US, AU, IN]", "[US, AU]"));

    Demand demand = demand(made, "X-MOST", "US", DAY);
    assertThat(demand.check().asks()).endsWith("at most 72 h");
    assertThat(demand.obligation()).isEqualTo(Obligation.SHOULD);
    assertThat(demand.cites()).hasSize(1);
  }

  @Test
  void raisesWhatTwoNationsAsk() throws InvalidBaselineException {
    assertThat(demand(tailored(JOINT), "X-MOST", "US", DAY).obligation())
        .isEqualTo(Obligation.MUST);
    assertThat(demand(tailored(JOINT.replace("by: 2", "by: 3")), "X-MOST", "US", DAY).obligation())
        .isEqualTo(Obligation.SHOULD);
    assertThat(demand(tailored(JOINT), "X-ALL", "AU", DAY).obligation())
        .isEqualTo(Obligation.SHOULD);
  }
}
