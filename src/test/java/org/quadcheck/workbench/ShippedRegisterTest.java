package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.baseline.Obligation;
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
  void sourcesThatReplaceOneAnotherMeetWithoutAGap() {
    assertThat(ends("us-omb-m-22-18")).contains("2026-01-23");
    assertThat(ends("us-cisa-bod-22-01")).contains("2026-06-10");
    assertThat(ends("us-ntia-sbom-2021")).contains("2026-07-28");
    assertThat(begins("us-cisa-bod-26-04")).contains("2026-06-10");
    assertThat(begins("joint-sbom-minimum-elements-2026")).contains("2026-07-29");
    assertThat(begins("in-dpdp-rules-2025")).contains("2027-05-13");
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
}
