package org.quadcheck.workbench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.FieldCoverage;

/** Traps about texts of India, Japan and joint ones; the number is the row in the page of traps. */
class IndiaAndJapanTrapsTest {
  private static final String BOM = "in-cert-in-bom-2025";
  private static final LocalDate DATA_PROTECTION = LocalDate.of(2027, 5, 13);

  @Test
  void trap48TheBomGuidelinesAreOfOctober2024AndJuly2025() {
    assertThat(Shipped.source(BOM).published()).isEqualTo("2025-07-09");
    assertThat(Shipped.source("in-cert-in-sbom-2024").published()).startsWith("2024-10");
    assertThat(Shipped.citedSources()).doesNotContain("in-cert-in-sbom-2024");
  }

  @Test
  void trap49IndiaAsks21Fields() {
    assertThat(Shipped.cited(BOM)).filteredOn(id -> id.startsWith("4.2-")).hasSize(21);
  }

  @Test
  void trap50TheSbomGuidelinesAreNoLaw() {
    assertThat(Shipped.source(BOM).force()).isEqualTo(Force.GUIDANCE);
    assertThat(Shipped.demands("SW-SB-1", "IN").get(0).force(LocalDate.of(2026, 11, 24)))
        .isEqualTo(Force.POLICY);
  }

  @Test
  void trap51TheFieldsAreThoseOfSection4Point2() {
    assertThat(Shipped.demands("SB-I"))
        .filteredOn(demand -> demand.check() instanceof FieldCoverage)
        .isNotEmpty()
        .allSatisfy(
            demand ->
                assertThat(demand.cites())
                    .filteredOn(clause -> clause.source().id().equals(BOM))
                    .extracting(Clause::id)
                    .allMatch(id -> id.startsWith("4.2-") || id.equals("7.1.4")));
  }

  @Test
  void trap52AnyIdentifierCounts() {
    assertThat(Shipped.demands("SB-C5", "IN"))
        .allMatch(demand -> demand.check().toString().contains("IDENTIFIER"));
  }

  @Test
  void trap54BsiIsCitedByNoAlignedBaseline() {
    assertThat(Shipped.citedSources()).noneMatch(id -> id.startsWith("bsi-"));
  }

  @Test
  void trap56SupplierAndProducerAreTwoQuestions() {
    assertThat(Shipped.demands("SB-I4"))
        .extracting(demand -> demand.nation().code())
        .containsOnly("IN");
    assertThat(Shipped.demands("SB-C1"))
        .extracting(demand -> demand.nation().code())
        .containsExactlyInAnyOrder("US", "AU", "IN", "JP");
  }

  @Test
  void trap57VulnerabilitiesMayStandInTheSbomOrInAVex() {
    assertThat(Shipped.demands("SB-I8", "IN").get(0).check().toString())
        .contains("AnyOf")
        .contains("VULNERABILITIES")
        .containsIgnoringCase("vex");
  }

  @Test
  void trap59TheSixHoursAreForTwentyListedTypes() {
    assertThat(Shipped.register("in-cert-in-directions-2022"))
        .filteredOn(clause -> clause.id().equals("ii"))
        .extracting(Clause::text)
        .singleElement()
        .asString()
        .contains("twenty listed types");
  }

  @Test
  void trap60LogsAreKeptInIndia() {
    assertThat(Shipped.demands("MSP-LG-3", "IN").get(0).check().toString()).contains("[IN]");
    assertThat(Shipped.citedSources()).doesNotContain("in-cert-in-faq-2022");
  }

  @Test
  void trap61NoFineIsCited() {
    assertThat(Shipped.clauses()).extracting(Clause::text).noneMatch(text -> text.contains("lakh"));
  }

  @Test
  void trap62TheFinancialRulesAskOfOriginAlone() {
    assertThat(Shipped.source("in-finance-land-border-2020").title()).contains("144(xi)");
    assertThat(Shipped.register("in-finance-land-border-2020"))
        .extracting(Clause::text)
        .noneMatch(text -> text.contains("27001"));
  }

  @Test
  void trap64TheEditionOf2013IsNotAccepted() {
    assertThat(Shipped.demands("MSP-AS-11", "IN").get(0).check().toString())
        .contains("2022")
        .doesNotContain("2013");
  }

  @Test
  void trap65DataProtectionIsAskedFromMay2027() {
    for (String id : new String[] {"MSP-IR-9", "MSP-IR-10", "MSP-LG-2"}) {
      assertThat(Shipped.demands(id, "IN"))
          .as(id)
          .extracting(Demand::from)
          .containsOnly(Optional.of(DATA_PROTECTION));
    }
    assertThat(Shipped.source("in-dpdp-rules-2025").inForceFrom()).contains(DATA_PROTECTION);
  }

  @Test
  void trap66TwelveHoursAreRecommended() {
    assertThat(Shipped.demands("SW-KE-1", "IN"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.SHOULD);
    assertThat(Shipped.demands("MSP-VM-1", "IN"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.SHOULD);
  }

  @Test
  void trap67TheAdvisoryIsOfTwoNations() {
    assertThat(Shipped.source("joint-msp-advisory-2022").nations()).containsExactly("US", "AU");
  }

  @Test
  void trap68TheAdvisoryKnowsSixMonthsAlone() {
    assertThat(Shipped.demands("MSP-LG-1", "US").get(0).check().asks()).contains("6 months");
    assertThat(Shipped.register("joint-msp-advisory-2022"))
        .extracting(Clause::text)
        .noneMatch(text -> text.contains("90 days") || text.contains("one year"));
  }

  @Test
  void trap69JapanHasNoHours() {
    Demand japan = Shipped.demands("MSP-IR-1", "JP").get(0);

    assertThat(japan.obligation()).isEqualTo(Obligation.MAY);
    assertThat(japan.check().asks()).contains("30 days");
  }

  @Test
  void trap70OfTheNewLawTheOrderOnReportsAloneIsCited() {
    assertThat(Shipped.citedSources())
        .contains("jp-acd-order-2026")
        .doesNotContain("jp-acd-act-2025");
  }

  @Test
  void trap71StarsAreAskedOnlyWhereOffered() {
    assertThat(Shipped.demands("MSP-AS-12"))
        .allMatch(one -> one.obligation() == Obligation.MAY && one.whenOffered().isPresent());
    assertThat(Shipped.clauses())
        .filteredOn(clause -> clause.source().id().equals("jp-meti-scs-2026"))
        .allMatch(clause -> clause.force() == Force.GUIDANCE);
  }

  @Test
  void trap72NoCountOfCriteriaIsGiven() {
    assertThat(Shipped.words()).doesNotContain("83 criteria", "44 requirements");
  }

  @Test
  void trap73IsmapIsARegistrationOfSixteenMonths() {
    assertThat(Shipped.register("jp-ismap"))
        .filteredOn(clause -> clause.id().equals("validity"))
        .extracting(Clause::text)
        .singleElement()
        .asString()
        .containsAnyOf("1 year and 4 months", "one year and four months", "16 months");
    assertThat(Shipped.demands("MSP-AS-10").toString()).contains("ISMAP_REGISTRATION");
  }

  @Test
  void trap74TheLabelIsForConnectedDevices() {
    assertThat(Shipped.demands("SW-PD-2"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.SHOULD);
  }

  @Test
  void trap75TheOfficeIsCalledNco() {
    assertThat(Shipped.citedSources())
        .filteredOn(id -> Shipped.source(id).published().compareTo("2025-07-01") >= 0)
        .allSatisfy(id -> assertThat(Shipped.source(id).issuer()).doesNotContain("NISC"));
  }

  @Test
  void trap76TheGuideAllowsAndMandatesNothing() {
    assertThat(Shipped.citing("jp-meti-sbom-guide-2024#contract-model")).containsExactly("SB-J1");
    assertThat(Shipped.demands("SB-J1"))
        .extracting(Demand::obligation)
        .containsOnly(Obligation.MAY);
  }

  @Test
  void trap77IndiaDidNotSignSecureByDesign() {
    assertThat(Shipped.source("joint-secure-by-design-2023").nations())
        .containsExactly("US", "AU", "JP");
  }

  @Test
  void trap78ConformanceLastsEighteenMonths() {
    assertThat(Shipped.demands("SW-AT-6"))
        .allMatch(demand -> demand.check().asks().contains("18 months"));
  }

  @Test
  void trap79NoCertificateOf27036IsAsked() {
    assertThat(Shipped.citedSources()).doesNotContain("iso-27036");
    assertThat(Shipped.words()).doesNotContain("27036");
  }

  @Test
  void trap81NoDirectiveOnEdgeDevicesIsCited() {
    assertThat(Shipped.citedSources()).noneMatch(id -> id.contains("26-02"));
  }
}
