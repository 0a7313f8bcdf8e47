package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Tailoring;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.CheckKinds;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.ComponentBuilder;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;

/**
 * What is held of every requirement of every baseline in {@code baselines/}, found by walking: its
 * cases come out as expected, and nothing passes by silence.
 */
class ShippedBaselinesTest {
  private static final Path FOLDER = Path.of("baselines");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final BaselineLibrary LIBRARY = library();

  private static BaselineLibrary library() {
    try {
      return LibraryReader.read(LibraryFiles.ofFolder(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidBaselineException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static Stream<Baseline> published() {
    return LIBRARY.baselines().stream();
  }

  /** As published, and as every profile makes them. */
  private static Stream<Baseline> baselines() {
    return Stream.concat(
        LIBRARY.baselines().stream(),
        LIBRARY.profiles().stream().flatMap(one -> one.baselines().stream()));
  }

  private static Path folder(Baseline baseline) {
    return Path.of(baseline.path()).getParent();
  }

  @Test
  void everyFolderWithABaselineIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      long found = files.filter(file -> file.endsWith("baseline.yaml")).count();
      assertThat(LIBRARY.baselines()).hasSize((int) found).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void everyCaseComesOutAsExpectedAndTriesEveryRequirement(Baseline baseline)
      throws IOException, InvalidBaselineException, InvalidInputException {
    CaseRunner runner = CaseRunner.of(folder(baseline));
    List<Case> cases = CaseReader.read(folder(baseline).resolve("cases"));
    List<String> differences = new ArrayList<>();
    for (Case one : cases) {
      runner.differences(one).forEach(what -> differences.add(one.name() + ": " + what));
    }
    differences.addAll(runner.untried(cases));
    differences.addAll(runner.unknown(cases));
    differences.addAll(runner.recited(folder(baseline).resolve("cases")));

    assertThat(cases).as(baseline.id()).isNotEmpty();
    assertThat(differences).as(baseline.id()).isEmpty();
  }

  private static Stream<Profile> profiles() {
    return LIBRARY.profiles().stream();
  }

  @Test
  void everyFileOfAProfileIsRead() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("profiles"))) {
      long found = files.filter(file -> file.toString().endsWith(".yaml")).count();
      assertThat(LIBRARY.profiles()).hasSize((int) found).hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void everyCaseOfAProfileComesOutAsExpected(Profile profile)
      throws IOException, InvalidBaselineException, InvalidInputException {
    Path file = Path.of(profile.path());
    CaseRunner runner = CaseRunner.ofProfile(file);
    List<Case> cases = CaseReader.read(CaseRunner.cases(file));
    List<String> differences = new ArrayList<>();
    for (Case one : cases) {
      runner.differences(one).forEach(what -> differences.add(one.name() + ": " + what));
    }
    differences.addAll(runner.untried(cases));
    differences.addAll(runner.unknown(cases));
    differences.addAll(runner.recited(CaseRunner.cases(file)));

    assertThat(cases).as(profile.id()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(differences).as(profile.id()).isEmpty();
    assertThat(profile.baselines())
        .as(profile.id())
        .flatExtracting(one -> one.tailoring().map(Tailoring::loosened).orElse(List.of()))
        .isEmpty();
  }

  @Test
  void theJointPurchaseAsksTheStrictestAndRaisesWhatTwoNationsAsk() {
    Profile joint = LIBRARY.findProfile("quad-joint-purchase").orElseThrow();

    assertThat(asked(joint, "MSP-IR-1", DAY))
        .containsExactly(
            "US must: states incident.notify-authority of at most 6 h",
            "AU must: states incident.notify-authority of at most 6 h",
            "IN must: states incident.notify-authority of at most 6 h",
            "JP may: states incident.notify-authority of at most 6 h");
    assertThat(asked(joint, "MSP-LG-1", DAY))
        .containsExactly(
            "US must: states logging.retention of at least 12 months",
            "AU must: states logging.retention of at least 12 months",
            "IN must: states logging.retention of at least 12 months",
            "JP must: states logging.retention of at least 12 months");
    assertThat(asked(joint, "MSP-IR-9", LocalDate.of(2027, 5, 12)))
        .containsExactly("JP must: states incident.notify-privacy-authority of at most 5 days");
    assertThat(asked(joint, "MSP-IR-9", LocalDate.of(2027, 5, 13)))
        .containsExactly(
            "IN must: states incident.notify-privacy-authority of at most 72 h",
            "JP must: states incident.notify-privacy-authority of at most 72 h");
  }

  private static List<String> asked(Profile profile, String id, LocalDate day) {
    return profile.baselines().stream()
        .flatMap(baseline -> baseline.requirements().stream())
        .filter(requirement -> requirement.id().equals(id))
        .flatMap(one -> LIBRARY.nations().stream().flatMap(n -> one.demandOf(n, day).stream()))
        .map(
            demand ->
                "%s %s: %s"
                    .formatted(
                        demand.nation().code(), demand.obligation().word(), demand.check().asks()))
        .toList();
  }

  /** One on which something of it is in force. */
  private static LocalDate day(Baseline baseline) {
    return baseline.inForceUntil().filter(DAY::isAfter).orElse(DAY);
  }

  private static AssessmentResult judge(Baseline baseline, Submission submission) {
    Mandate mandate =
        new Mandate(
            day(baseline),
            List.of(baseline),
            LIBRARY.nations(),
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            "");
    return new Assessor(mandate, "test").assess(submission);
  }

  private static void assertNothingPasses(Baseline baseline, Submission submission) {
    AssessmentResult result = judge(baseline, submission);

    assertThat(result.findings())
        .as(baseline.id())
        .filteredOn(finding -> finding.outcome() == Outcome.PASS)
        .isEmpty();
    assertThat(result.verdicts())
        .as(baseline.id())
        .extracting(Verdict::word)
        .doesNotContain(Verdict.Word.COMPLIANT);
    assertThat(result.gate().passed()).as(baseline.id()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void noCheckPassesWhenNothingIsHandedIn(Baseline baseline) {
    Submission nothing = new Submission(List.of(), List.of(), List.of());
    for (Requirement requirement : baseline.requirements()) {
      for (Demand demand : requirement.demands()) {
        List<Outcome> outcomes =
            demand.check().evaluate(nothing, DAY).stream().map(Observation::outcome).toList();
        assertThat(Outcome.worst(outcomes))
            .as("%s %s", requirement.id(), demand.nation().code())
            .isIn(Outcome.FAIL, Outcome.NEEDS_REVIEW);
      }
    }
    assertNothingPasses(baseline, nothing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void nothingPassesForAnAttestationWithoutClaims(Baseline baseline) {
    assertNothingPasses(
        baseline, new Submission(List.of(), List.of(attestation("Acme", Map.of())), List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void nothingPassesForAnAttestationOfPlaceholders(Baseline baseline) {
    for (String nothing : List.of("", "TBD", "NOASSERTION", "unknown", "withheld", "n/a")) {
      Map<String, Claim> claims = new LinkedHashMap<>();
      Answer answer = new Answer.Unanswered(State.of(nothing), nothing);
      for (String id : LIBRARY.claims().ids()) {
        claims.put(id, new Claim(id, answer, List.of(), Optional.empty(), Place.of("a.yaml")));
      }
      assertNothingPasses(
          baseline, new Submission(List.of(), List.of(attestation(nothing, claims)), List.of()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void nothingPassesForAnSbomWithoutComponents(Baseline baseline) {
    assertNothingPasses(baseline, SbomBuilder.anSbom().listing().build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void nothingPassesForAnSbomOfComponentsThatAreNothing(Baseline baseline) {
    assertNothingPasses(
        baseline,
        SbomBuilder.anSbom()
            .listing(ComponentBuilder.aComponent().sayingNothing().build())
            .build());
  }

  private static void assertNothingPasses(Baseline baseline, Sbom empty) {
    assertNothingPasses(baseline, new Submission(List.of(), List.of(), List.of(empty)));
    assertNothingPasses(
        baseline,
        new Submission(List.of(), List.of(attestation("Acme", Map.of())), List.of(empty)));
  }

  private static Attestation attestation(String text, Map<String, Claim> claims) {
    Place place = Place.of("a.yaml");
    Value value = Value.of(text, place);
    return new Attestation(
        "a.yaml",
        value,
        value,
        EnumSet.allOf(Offer.class),
        value,
        value,
        Optional.of(DAY.minusDays(1)),
        value,
        List.of(),
        Optional.of(new Signatory(value, value, value, Optional.of(DAY.minusDays(1)), place)),
        claims,
        Map.of(),
        Map.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void noClaimPassesThatRestsOnAnExhibitFromTheFuture(Baseline baseline)
      throws IOException, InvalidBaselineException, InvalidInputException {
    Map<Outcome, Integer> before = new EnumMap<>(Outcome.class);
    for (Case one : CaseReader.read(folder(baseline).resolve("cases"))) {
      if (!one.name().equals("all-met")) {
        continue;
      }
      Submission met =
          new Intake(LIBRARY.claims(), TrustStore.empty(), Limits.standard())
              .read(List.of(one.folder().toString()), InputStream.nullInputStream());
      judge(baseline, met).findings().forEach(f -> before.merge(f.outcome(), 1, Integer::sum));
      Submission lying = withFutureExhibits(met);
      for (Finding finding : judge(baseline, lying).findings()) {
        if (restsOnClaims(baseline, finding)) {
          assertThat(finding.outcome())
              .as("%s %s", finding.requirement(), finding.nation().code())
              .isNotEqualTo(Outcome.PASS);
        }
      }
    }
    assertThat(before.getOrDefault(Outcome.PASS, 0)).as("passes to begin with").isPositive();
  }

  private static boolean restsOnClaims(Baseline baseline, Finding finding) {
    return baseline.requirements().stream()
        .filter(requirement -> requirement.id().equals(finding.requirement()))
        .flatMap(requirement -> requirement.demandOf(finding.nation(), day(baseline)).stream())
        .map(Demand::check)
        .anyMatch(
            check ->
                CheckKinds.word(check).equals("exhibit-current")
                    || (!check.claims().isEmpty() && !CheckKinds.word(check).equals("any-of")));
  }

  private static Submission withFutureExhibits(Submission met) {
    return new Submission(
        met.inputs(),
        met.attestations().stream().map(ShippedBaselinesTest::withFutureExhibits).toList(),
        met.sboms());
  }

  private static Attestation withFutureExhibits(Attestation one) {
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    one.exhibits().forEach((id, exhibit) -> exhibits.put(id, future(exhibit)));
    Place place = Place.of(one.path());
    exhibits.put("future", future(org.quadcheck.evidence.ExhibitBuilder.anExhibit().build()));
    Map<String, Claim> claims = new LinkedHashMap<>();
    one.claims()
        .forEach(
            (id, claim) ->
                claims.put(
                    id, new Claim(id, claim.answer(), List.of("future"), claim.plan(), place)));
    return new Attestation(
        one.path(),
        one.supplierName(),
        one.supplierCountry(),
        one.offers(),
        one.productName(),
        one.productVersion(),
        one.released(),
        one.scope(),
        one.sboms(),
        one.signedBy(),
        claims,
        exhibits,
        one.plans());
  }

  private static Exhibit future(Exhibit exhibit) {
    return new Exhibit(
        exhibit.id(),
        exhibit.kind(),
        exhibit.title(),
        exhibit.issuer(),
        exhibit.number(),
        exhibit.scope(),
        exhibit.edition(),
        Optional.of(DAY.plusDays(1)),
        Optional.of(DAY.plusDays(400)),
        exhibit.periodEnd(),
        exhibit.file(),
        exhibit.fileState(),
        exhibit.place());
  }
}
