package org.quadcheck.workbench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.ClaimDatedWithin;
import org.quadcheck.check.FormCoversProduct;
import org.quadcheck.check.NoComponentFrom;
import org.quadcheck.check.SbomMatchesProduct;

/** Traps about texts of the United States; the number is the row in the page of traps. */
class UnitedStatesTrapsTest {
  private static final LocalDate RESCISSION = LocalDate.of(2026, 1, 23);
  private static final String SSDF = "us-nist-ssdf-1-1";
  private static final String FORM = "us-cisa-attestation-form-2024";

  @Test
  void trap7TheMemorandaEndOn23January2026() {
    assertThat(Shipped.source("us-omb-m-22-18").inForceUntil()).contains(RESCISSION);
    assertThat(Shipped.source("us-omb-m-23-16").inForceUntil()).contains(RESCISSION);
    assertThat(Shipped.source("us-eo-14028").inForceUntil()).isEmpty();
    assertThat(Shipped.demands("SW-CF-1", "US"))
        .extracting(Demand::until)
        .containsExactly(Optional.of(RESCISSION), Optional.of(LocalDate.of(2027, 3, 31)));
  }

  @Test
  void trap8WhatRescindedThemIsM2605() {
    assertThat(Shipped.source("us-omb-m-22-18").successor()).isEqualTo("us-omb-m-26-05");
    assertThat(Shipped.source("us-omb-m-26-05").binds()).contains("rescinds M-22-18");
  }

  @Test
  void trap9TheOrderOf2025IsNotCited() {
    assertThat(Shipped.citedSources()).doesNotContain("us-eo-14144", "us-eo-14306");
  }

  @Test
  void trap10TheFormIsAskedOnlyWhereItIsOffered() {
    assertThat(Shipped.source(FORM).inForceUntil()).contains(LocalDate.of(2027, 3, 31));
    assertThat(Shipped.demands("SW-CF-"))
        .filteredOn(demand -> demand.isInForceOn(LocalDate.of(2026, 11, 24)))
        .isNotEmpty()
        .noneMatch(demand -> demand.whenOffered().isEmpty());
  }

  @Test
  void trap11TheFormIsTheFinalOne() {
    assertThat(Shipped.source(FORM).version()).isEqualTo("1.0, OMB control number 1670-0052");
    assertThat(Shipped.source(FORM).published()).isEqualTo("2024-03-11");
  }

  @Test
  void trap12IdsOfTheFrameworkHaveDots() {
    assertThat(Shipped.cited(SSDF)).isNotEmpty().allMatch(id -> id.matches("(PO|PS|PW|RV)\\.\\S+"));
  }

  @Test
  void trap13ItemFourIsMappedToTheOrderAsABlock() {
    for (String id : new String[] {"SW-CF-9", "SW-CF-10", "SW-CF-11", "SW-CF-12"}) {
      assertThat(Shipped.demands(id, "US"))
          .as(id)
          .isNotEmpty()
          .allSatisfy(
              demand ->
                  assertThat(demand.cites())
                      .extracting(one -> one.source().id())
                      .doesNotContain("us-eo-14028"));
    }
  }

  @Test
  void trap14TheFormSpeaksForCodeOfTheProducerAlone() {
    assertThat(Shipped.demands("SW-CF-19"))
        .allSatisfy(
            demand ->
                assertThat(demand.cites())
                    .extracting(Clause::citation)
                    .contains("us-cisa-attestation-form-2024#own-code"));
  }

  @Test
  void trap15AFormForAnEarlierVersionBindsThisOne() {
    assertThat(Shipped.demands("SW-CF-"))
        .extracting(Demand::check)
        .noneMatch(one -> one instanceof SbomMatchesProduct || one instanceof ClaimDatedWithin);
    assertThat(Shipped.demands("SW-CF-14"))
        .extracting(demand -> demand.check().toString())
        .allMatch(check -> check.contains("bindsLaterVersions=true"));
    assertThat(Shipped.demands("SW-CF-19"))
        .extracting(Demand::check)
        .containsOnly(new FormCoversProduct());
  }

  @Test
  void trap16TheFrameworkHas42TasksAndNoOthers() {
    Set<String> asked = Shipped.cited(SSDF);

    assertThat(Shipped.register(SSDF))
        .extracting(Clause::id)
        .filteredOn(id -> id.matches("(PO|PS|PW|RV)\\.\\d\\.\\d"))
        .hasSize(42)
        .contains("RV.3.4")
        .doesNotContain("PW.3.1", "PW.3.2", "PW.4.3", "PW.4.5", "PW.5.2");
    assertThat(asked).filteredOn(id -> id.matches("(PO|PS|PW|RV)\\.\\d\\.\\d")).hasSize(42);
  }

  @Test
  void trap17TheDraftOfTheFrameworkAsksNothing() {
    assertThat(Shipped.citedSources()).doesNotContain("us-nist-ssdf-1-2-draft");
  }

  @Test
  void trap18NobodyIsCertifiedByTheFramework() {
    assertThat(Shipped.demands("SW-AT-6"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.MAY);
    assertThat(Shipped.words()).doesNotContainIgnoringCase("SSDF certif");
  }

  @Test
  void trap19TheElementsOf2021AreOver() {
    assertThat(Shipped.source("us-ntia-sbom-2021").inForceUntil())
        .contains(LocalDate.of(2026, 7, 28));
    assertThat(Shipped.citedSources()).doesNotContain("us-ntia-sbom-2021");
    assertThat(Shipped.demands("SB-C1"))
        .allMatch(one -> one.check().toString().contains("PRODUCER"));
    assertThat(Shipped.demands("SB-P6").toString()).doesNotContainIgnoringCase("formats=[swid");
  }

  @Test
  void trap20TheDraftOfAugust2025IsNotCited() {
    assertThat(Shipped.citedSources()).doesNotContain("us-cisa-sbom-minimum-elements-2025-draft");
  }

  @Test
  void trap21TheMinimumElementsAreGuidance() {
    assertThat(Shipped.source("joint-sbom-minimum-elements-2026").force())
        .isEqualTo(Force.GUIDANCE);
  }

  @Test
  void trap24TheDirectiveOf2021IsOver() {
    assertThat(Shipped.source("us-cisa-bod-22-01").inForceUntil())
        .contains(LocalDate.of(2026, 6, 10));
    assertThat(Shipped.source("us-cisa-bod-22-01").successor()).isEqualTo("us-cisa-bod-26-04");
    assertThat(Shipped.citedSources()).doesNotContain("us-cisa-bod-22-01");
    assertThat(Shipped.demands("MSP-VM-3", "US"))
        .filteredOn(demand -> demand.obligation() == Obligation.MUST)
        .extracting(Demand::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 12, 7)));
  }

  @Test
  void trap25FedRampIsAskedOnlyWhereItIsOffered() {
    assertThat(Shipped.demands("MSP-FR-"))
        .filteredOn(
            demand ->
                demand.cites().stream()
                    .anyMatch(one -> one.source().id().equals("us-fedramp-cr26")))
        .isNotEmpty()
        .allMatch(demand -> demand.whenOffered().isPresent() || !demand.when().isEmpty());
    assertThat(Shipped.words()).doesNotContain("FedRAMP Moderate", "FedRAMP High", "JAB");
  }

  @Test
  void trap26NoProviderNeedsACertificateOfItsOwn() {
    assertThat(Shipped.demands("MSP-FR-12"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.MAY);
    assertThat(Shipped.citedSources()).doesNotContain("us-nist-sp-800-171-r3");
    assertThat(Shipped.words()).contains("NIST SP 800-171 Revision 2");
  }

  @Test
  void trap27EachFarClauseNamesWhereItWent() {
    for (String id : Shipped.citedSources()) {
      if (id.startsWith("us-far-52-204")) {
        assertThat(Shipped.source(id).version()).as(id).contains("52.240-91");
      }
    }
  }

  @Test
  void trap28OrdersAreLookedUpAndNoSourceIsNamed() {
    assertThat(Shipped.demands("SW-PR-7").toString()).doesNotContain("Acronis");
    assertThat(Shipped.words()).doesNotContain("Acronis");
  }

  @Test
  void trap29KasperskyWithinAnotherProductIsLookedFor() {
    assertThat(Shipped.demands("SW-PR-4"))
        .extracting(Demand::check)
        .hasOnlyElementsOfType(NoComponentFrom.class);
  }

  @Test
  void trap30OnlyRevisionOneOfThePublicationIsKnown() {
    assertThat(Shipped.citedSources()).doesNotContain("us-nist-sp-800-161-r2");
    assertThat(Shipped.source("us-nist-sp-800-161").version())
        .isEqualTo("Revision 1, update 1; there is no Revision 2");
  }
}
