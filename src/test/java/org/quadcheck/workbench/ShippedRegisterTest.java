package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.SourceStatus;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.workbench.matrix.Coverage;

/** What is held of the register of sources in {@code baselines/}, and of what is put by name. */
class ShippedRegisterTest {
  private final BaselineLibrary library = library();

  private static BaselineLibrary library() {
    try {
      return LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    } catch (IOException | InvalidBaselineException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Test
  void everyClauseIsCitedOrLeftOutWithAReason() {
    assertThat(new Coverage(library).open()).extracting(Clause::citation).isEmpty();
  }

  @Test
  void onlyTheAlignedBaselinesArePutUnasked() {
    assertThat(library.baselines())
        .filteredOn(Baseline::isPutUnasked)
        .extracting(Baseline::id)
        .containsExactlyInAnyOrder("quad-msp", "quad-sbom", "quad-software");
  }

  @Test
  void aTextOfNoQuadNationDecidesNothingForAny() {
    Baseline compared = library.find("bsi-tr-03183-2").orElseThrow();
    List<Demand> demands =
        compared.requirements().stream().flatMap(one -> one.demands().stream()).toList();

    assertThat(demands).extracting(Demand::obligation).containsOnly(Obligation.MAY);
    Set<String> sources =
        demands.stream()
            .flatMap(demand -> demand.cites().stream())
            .map(clause -> clause.source().id())
            .collect(Collectors.toSet());
    assertThat(sources).containsExactly("bsi-tr-03183-2-2025");
    assertThat(compared.about()).startsWith("For comparison alone");
  }

  @Test
  void certInsFieldsAloneAreTheTwentyOneOfItsSection() {
    List<String> fields =
        library.find("cert-in-sbom").orElseThrow().requirements().stream()
            .flatMap(one -> one.demands().stream())
            .flatMap(demand -> demand.cites().stream())
            .map(Clause::id)
            .filter(id -> id.startsWith("4.2-"))
            .toList();

    assertThat(fields).hasSize(21).doesNotHaveDuplicates();
  }

  @Test
  void everyQuestionSaysWhatBacksItsAnswer() {
    assertThat(library.claims().ids())
        .filteredOn(id -> library.claims().find(id).orElseThrow().backedBy().isEmpty())
        .isEmpty();
  }

  @Test
  void everyQuestionHelpsToAnswerIt() {
    assertThat(library.claims().definitions().values())
        .filteredOn(question -> question.help().isBlank())
        .isEmpty();
  }

  @Test
  void sourcesThatReplaceOneAnotherMeetWithoutAGap() {
    assertThat(ends("us-omb-m-22-18")).contains("2026-01-23");
    assertThat(ends("us-omb-m-23-16")).contains("2026-01-23");
    assertThat(begins("us-omb-m-26-05")).contains("2026-01-23");
    assertThat(ends("us-cisa-bod-22-01")).contains("2026-06-10");
    assertThat(begins("us-cisa-bod-26-04")).contains("2026-06-10");
    assertThat(ends("us-ntia-sbom-2021")).contains("2026-07-28");
    assertThat(begins("joint-sbom-minimum-elements-2026")).contains("2026-07-29");
    assertThat(ends("in-cert-in-sbom-2024")).contains("2025-07-08");
    assertThat(begins("in-cert-in-bom-2025")).contains("2025-07-09");
    assertThat(ends("jp-ipa-early-warning-2024")).contains("2026-09-30");
    assertThat(begins("jp-ipa-early-warning-2026")).contains("2026-10-01");
  }

  @Test
  void whatBeginsOnADayAheadSaysSo() {
    assertThat(begins("in-dpdp-act-2023")).contains("2027-05-13");
    assertThat(begins("in-dpdp-rules-2025")).contains("2027-05-13");
    assertThat(status("in-dpdp-act-2023")).contains(SourceStatus.NOT_YET_IN_FORCE);
    assertThat(status("in-dpdp-rules-2025")).contains(SourceStatus.NOT_YET_IN_FORCE);
    assertThat(begins("jp-acd-order-2026")).contains("2026-10-01");
    assertThat(begins("jp-nco-critical-infrastructure-2026")).contains("2026-10-01");
    assertThat(status("jp-meti-scs-2026")).contains(SourceStatus.ANNOUNCED);
    assertThat(status("us-nist-ssdf-1-2-draft")).contains(SourceStatus.DRAFT);
  }

  @Test
  void everyDutyOfIndiasPrivacyRulesBeginsWithThem() {
    LocalDate dayBefore = LocalDate.of(2027, 5, 12);

    assertThat(demands())
        .filteredOn(demand -> demand.cites().stream().allMatch(ShippedRegisterTest::isDpdp))
        .isNotEmpty()
        .allSatisfy(
            demand -> {
              assertThat(demand.isInForceOn(dayBefore)).isFalse();
              assertThat(demand.force(dayBefore)).isEqualTo(Force.LAW);
              assertThat(demand.isInForceOn(dayBefore.plusDays(1))).isTrue();
            });
  }

  @Test
  void nothingIsAskedByWhatEnded() {
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(demands())
        .filteredOn(demand -> demand.cites().stream().allMatch(one -> hasEnded(one.source())))
        .filteredOn(demand -> demand.isInForceOn(day))
        .isEmpty();
  }

  @Test
  void aDigestStandsWhereTheFileWasRead() {
    assertThat(library.clauses())
        .extracting(Clause::source)
        .filteredOn(source -> !source.sha256().isEmpty())
        .extracting(Source::id)
        .containsOnly(
            "joint-sbom-minimum-elements-2026",
            "us-ntia-sbom-2021",
            "us-omb-m-26-05",
            "us-eo-14028",
            "au-asd-ism",
            "us-fedramp-cr26");
  }

  private List<Demand> demands() {
    return library.baselines().stream()
        .flatMap(baseline -> baseline.requirements().stream())
        .flatMap(requirement -> requirement.demands().stream())
        .toList();
  }

  private static boolean isDpdp(Clause clause) {
    return clause.source().id().startsWith("in-dpdp-");
  }

  private static boolean hasEnded(Source source) {
    return source.status().filter(SourceStatus::hasEnded).isPresent();
  }

  private Optional<SourceStatus> status(String id) {
    return clause(id).source().status();
  }

  private Optional<String> ends(String id) {
    return clause(id).source().inForceUntil().map(Object::toString);
  }

  private Optional<String> begins(String id) {
    return clause(id).source().inForceFrom().map(Object::toString);
  }

  private Clause clause(String source) {
    return library.clauses().stream()
        .filter(one -> one.source().id().equals(source))
        .findFirst()
        .orElseThrow();
  }

  /** An SBOM shows these words; an answer that may not name one would be contradicted for ever. */
  @Test
  void questionsOnCryptographyAllowEveryWordThatAnSbomShows() {
    assertThat(values("crypto.algorithms")).isEqualTo(andNone(CryptoAsset.ALGORITHMS));
    assertThat(values("crypto.protocols")).isEqualTo(andNone(CryptoAsset.PROTOCOLS));
  }

  private List<String> values(String question) {
    return library.claims().find(question).orElseThrow().values();
  }

  private static List<String> andNone(List<String> words) {
    return Stream.concat(words.stream(), Stream.of("none")).toList();
  }
}
