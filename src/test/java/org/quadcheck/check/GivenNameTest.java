package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;

/** A tool that nobody told what the product is called writes where it looked. */
class GivenNameTest {
  private static final DocumentFieldStated PRODUCT =
      new DocumentFieldStated(DocumentField.PRIMARY_COMPONENT, false, List.of(), false);
  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "metadata": {"component": {"type": "file", "name": "%s"%s}},
       "components": [{"type": "library", "name": "a", "version": "1"}]}
      """;

  private static List<Observation> seen(String name, String more) throws Exception {
    String text = SBOM.formatted(name.replace("\\", "\\\\"), more);
    Sbom sbom = Intake.readBack("sbom.json", text, Limits.standard());
    return PRODUCT.evaluate(aSubmission().with(sbom).build(), TODAY);
  }

  private static Outcome outcome(String name, String more) throws Exception {
    return Outcome.worst(seen(name, more).stream().map(Observation::outcome).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/work, NEEDS_REVIEW",
    "/tmp/tmp.jAa742/acme-24.11.0, NEEDS_REVIEW",
    "./target/app.jar, NEEDS_REVIEW",
    "C:\\dev\\app, NEEDS_REVIEW",
    "C:/dev/app, NEEDS_REVIEW",
    "source/., NEEDS_REVIEW",
    "sbom, NEEDS_REVIEW",
    "@acme/gateway, PASS",
    "github.com/acme/gateway, PASS",
    "registry.example/acme:1.2, PASS",
    ".NET Runtime, PASS",
    "C: The Game, PASS",
    "sbomgen, PASS",
  })
  void isAskedAbout(String name, Outcome expected) throws Exception {
    assertThat(outcome(name, "")).isEqualTo(expected);
  }

  @Test
  void isTakenWhereAVersionOrAnIdentifierStandsBesideIt() throws Exception {
    String digest = ", \"version\": \"sha256:%s\"".formatted("1a2b3c4d".repeat(8));

    assertThat(outcome("/e/OS", ", \"version\": \"2.4\"")).isEqualTo(Outcome.PASS);
    assertThat(outcome("/work", ", \"purl\": \"pkg:npm/gateway\"")).isEqualTo(Outcome.PASS);
    assertThat(outcome("sbom", ", \"version\": \"1.0\"")).isEqualTo(Outcome.PASS);
    assertThat(outcome("C:/app.jar", digest)).isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void isToldWithWhatToAsk() throws Exception {
    assertThat(seen("/work", ""))
        .extracting(Observation::message)
        .containsExactly(
            "the product is called '/work', which is where its files lay when the SBOM was made;"
                + " ask which product and version it is");
    assertThat(seen("sbom", ""))
        .extracting(Observation::message)
        .containsExactly(
            "the product is called 'sbom', as BuildKit calls every image; ask which product and"
                + " version it is");
  }
}
