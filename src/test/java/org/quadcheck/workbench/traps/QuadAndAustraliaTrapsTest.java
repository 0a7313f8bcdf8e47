package org.quadcheck.workbench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;

/** Traps about the Quad's and Australia's texts; the number is the row in the page of traps. */
class QuadAndAustraliaTrapsTest {
  private static final String PRINCIPLES = "quad-secure-software-2023";
  private static final String ISM = "au-asd-ism";

  @Test
  void trap2TheSoftwarePrinciplesAreOfMay2023() {
    assertThat(Shipped.source(PRINCIPLES).published()).isEqualTo("2023-05-20");
    assertThat(Shipped.source("quad-joint-principles-2022").published()).startsWith("2022-05");
    assertThat(Shipped.citedSources())
        .doesNotContain("quad-joint-principles-2022", "quad-critical-infrastructure-2023");
  }

  @Test
  void trap3NoStatementOfLeadersIsCited() {
    assertThat(Shipped.citedSources())
        .doesNotContain("quad-leaders-statement-2022", "quad-fact-sheet-2022");
    assertThat(Shipped.about("quad-msp")).contains("No text of the Quad asks it");
  }

  @Test
  void trap4ThePrinciplesAskNoSbomAndNoDeadline() {
    assertThat(Shipped.register(PRINCIPLES))
        .extracting(Clause::text)
        .noneMatch(text -> text.contains("SBOM") || text.matches(".*\\b(hours|days)\\b.*"));
  }

  @Test
  void trap5NothingOfTheQuadIsDatedAfter2023AndCited() {
    assertThat(Shipped.citedSources())
        .filteredOn(id -> id.startsWith("quad-"))
        .containsExactly(PRINCIPLES);
    assertThat(Shipped.words()).doesNotContain("reaffirm");
  }

  @Test
  void trap6TheMinimumElementsAreNoTextOfTheQuad() {
    assertThat(Shipped.source("joint-sbom-minimum-elements-2026").issuer())
        .startsWith("CISA, NSA and FBI with")
        .doesNotContain("Quad");
    assertThat(Shipped.about("quad-sbom")).contains("bodies of all four").doesNotContain("Quad");
  }

  @Test
  void trap31TheManualIsCitedWithItsRelease() {
    assertThat(Shipped.source(ISM).version()).contains("v2025.12.9").contains("v2026.09.03");
  }

  @Test
  void trap32EachIrapControlStandsForWhatItIsFor() {
    assertThat(Shipped.citing(ISM + "#ISM-1793"))
        .containsExactly("MSP-AS-1", "MSP-AS-4", "MSP-AS-5");
    assertThat(Shipped.citing(ISM + "#ISM-1570")).containsExactly("MSP-AS-2");
    assertThat(Shipped.citing(ISM + "#ISM-0100")).containsExactly("MSP-AS-3");
    assertThat(Shipped.cited(ISM)).doesNotContain("ISM-1971", "ISM-1972", "ISM-2019");
  }

  @Test
  void trap33ControlsThatAreGoneAreNotCited() {
    assertThat(Shipped.cited(ISM))
        .doesNotContain(
            "ISM-0521", "ISM-0859", "ISM-1433", "ISM-1434", "ISM-1578", "ISM-1837", "ISM-1857");
    assertThat(Shipped.citing(ISM + "#ISM-1988")).contains("MSP-LG-1");
  }

  @Test
  void trap34EnvironmentsRestOn0400() {
    assertThat(Shipped.cited(ISM)).contains("ISM-0400").doesNotContain("ISM-1418");
  }

  @Test
  void trap35MemorySafetyAndDefaultsDoNotRestOn0401() {
    assertThat(Shipped.cited(ISM)).contains("ISM-2041", "ISM-2042").doesNotContain("ISM-0401");
  }

  @Test
  void trap36TestingAsksAllThreeKinds() {
    assertThat(Shipped.cited(ISM)).contains("ISM-0402").doesNotContain("ISM-2028");
    assertThat(Shipped.demands("SW-PW-8-2", "AU").get(0).check().toString())
        .containsIgnoringCase("sast")
        .containsIgnoringCase("dast")
        .containsIgnoringCase("sca");
  }

  @Test
  void trap37TransparencyRestsOn1882() {
    assertThat(Shipped.citing(ISM + "#ISM-1882")).containsExactly("SW-SR-1");
    assertThat(Shipped.citing(ISM + "#ISM-1632")).containsExactly("SW-SR-2");
  }

  @Test
  void trap38FourControlsOfContractsAreNotSwapped() {
    assertThat(Shipped.citing(ISM + "#ISM-1569")).containsExactly("MSP-CT-1");
    assertThat(Shipped.citing(ISM + "#ISM-1575")).containsExactly("MSP-CT-5");
    assertThat(Shipped.citing(ISM + "#ISM-1576")).containsExactly("MSP-IR-4");
    assertThat(Shipped.citing(ISM + "#ISM-1794")).containsExactly("MSP-SC-4");
  }

  @Test
  void trap39HoursOf0141AreThisToolsOwn() {
    assertThat(Shipped.demands("MSP-IR-2", "AU")).allMatch(Demand::toolPolicy);
    assertThat(Shipped.register(ISM))
        .filteredOn(clause -> Set.of("ISM-0141", "ISM-1880").contains(clause.id()))
        .extracting(Clause::text)
        .isNotEmpty()
        .noneMatch(text -> text.contains("hour"));
  }

  @Test
  void trap42PolicyNumbersOfThePspfHaveFourDigits() {
    assertThat(Shipped.cited("au-home-affairs-pspf")).isNotEmpty().allMatch(id -> id.length() == 4);
  }

  @Test
  void trap43RequirementThatReleasesLackIsNotCited() {
    assertThat(Shipped.source("au-home-affairs-pspf").version()).startsWith("Release 2026");
    assertThat(Shipped.cited("au-home-affairs-pspf")).doesNotContain("0113");
  }

  @Test
  void trap44HostingIsAskedOnlyWhereSuchDataIsHosted() {
    List<Demand> hosting =
        Shipped.demands("MSP-").stream()
            .filter(
                demand ->
                    demand.cites().stream()
                        .anyMatch(one -> one.source().id().equals("au-home-affairs-hosting-2021")))
            .toList();

    assertThat(hosting).isNotEmpty().noneMatch(demand -> demand.when().isEmpty());
  }

  @Test
  void trap45AnIrapReportIsJudgedByTheMonthsOfItsClauses() {
    for (String id : List.of("MSP-AS-1", "MSP-AS-2", "MSP-AS-3")) {
      assertThat(Shipped.demands(id, "AU"))
          .as(id)
          .allMatch(demand -> demand.check().asks().contains("24 months"));
    }
  }

  @Test
  void trap46ThePspfBindsSuppliersByContract() {
    assertThat(Shipped.source("au-home-affairs-pspf").binds()).contains("by contract (0040, 0041)");
    assertThat(Shipped.source("au-home-affairs-pspf").force()).isEqualTo(Force.POLICY);
  }

  @Test
  void trap41NoCertificateOfTheEssentialEightIsAsked() {
    assertThat(Shipped.demands("MSP-"))
        .filteredOn(demand -> demand.check().claims().contains("essential-eight.level"))
        .noneMatch(demand -> demand.check().toString().contains("ExhibitCurrent"));
  }

  @Test
  void trap1ThePrinciplesSayWhichIdsAreOurs() {
    assertThat(Shipped.source(PRINCIPLES).nations()).containsExactly("US", "AU", "IN", "JP");
    assertThat(Shipped.register(PRINCIPLES))
        .extracting(Clause::id)
        .filteredOn(id -> Character.isDigit(id.charAt(0)))
        .allMatch(id -> id.matches("[1-4](-[a-z]+)?"));
  }
}
