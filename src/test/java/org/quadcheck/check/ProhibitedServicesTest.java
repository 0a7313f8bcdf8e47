package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.sbom.ServiceProvider;

/** A product may use services of a prohibited source without listing a component of it. */
class ProhibitedServicesTest {
  private static final NoComponentFrom KASPERSKY = new NoComponentFrom(List.of("Kaspersky"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static List<Observation> seen(ServiceProvider... services) {
    SbomBuilder sbom = anSbom().usingServices(services);
    return KASPERSKY.evaluate(aSubmission().with(sbom.build()).build(), DAY);
  }

  private static ServiceProvider service(String name, String provider) {
    return new ServiceProvider(name, provider, 7, 5);
  }

  @Test
  void passWhereOthersProvideThem() {
    assertThat(seen(service("mail", "Acme"), service("store", "")))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }

  @Test
  void areAskedAboutByTheirNameOrTheirProviders() {
    assertThat(
            seen(
                service("mail", "Acme"),
                service("Kaspersky Security Cloud", ""),
                service("scan", "AO \u041Aaspersky Lab")))
        .extracting(Observation::outcome, Observation::message)
        .containsExactly(
            tuple(
                Outcome.NEEDS_REVIEW,
                "a service bears the name of a prohibited source: Kaspersky Security Cloud, scan (AO"
                    + " \u041Aaspersky Lab)"));
  }

  @Test
  void areAskedAboutWhereTheyNameNobody() {
    assertThat(seen(service("", " ")))
        .extracting(Observation::outcome, Observation::message)
        .containsExactly(
            tuple(
                Outcome.NEEDS_REVIEW,
                "services of the SBOM name neither themselves nor a provider, or are more than are kept"));
  }
}
