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

/** What a tool writes as the author of every SBOM says nothing of who made this one. */
class AuthorsOfToolsTest {
  private static final DocumentFieldStated AUTHOR =
      new DocumentFieldStated(DocumentField.AUTHOR, false, List.of(), false);
  private static final String SPDX =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: d
      DocumentNamespace: https://acme.example/d
      Created: 2026-01-31T00:00:00Z
      Creator: %s
      PackageName: n
      SPDXID: SPDXRef-a
      PackageSupplier: Organization: %s
      PackageDownloadLocation: NONE
      PackageName: m
      SPDXID: SPDXRef-b
      PackageDownloadLocation: NONE
      Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-a
      """;

  private static List<Observation> seen(String creators, String supplier) throws Exception {
    String text = SPDX.formatted(creators.replace("; ", "\nCreator: "), supplier);
    Sbom sbom = Intake.readBack("sbom.spdx", text, Limits.standard());
    return AUTHOR.evaluate(aSubmission().with(sbom).build(), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "'Organization: Anchore, Inc; Tool: syft-1.2.3', Acme, NEEDS_REVIEW",
    "'Tool: trivy-0.67.2; Organization: aquasecurity', Acme, NEEDS_REVIEW",
    "'Organization: Chainguard, Inc; Tool: apko (devel)', Acme, NEEDS_REVIEW",
    "'Organization: Docker, Inc; Tool: docker-scout-1.18.1; Tool: buildkit-0.16.0', Acme, NEEDS_REVIEW",
    "'Tool: OpenEmbedded Core create-spdx.bbclass; Organization: OpenEmbedded ()', Acme, NEEDS_REVIEW",
    "'Organization: GitHub, Inc; Tool: gh-sbom-0.0.8', Acme, NEEDS_REVIEW",
    "'Tool: Snyk SBOM Export API v1.98.0; Organization: Snyk', Acme, NEEDS_REVIEW",
    "'Organization: Docker, Inc; Tool: docker-scout-1.18.1', 'Docker, Inc', PASS",
    "'Person: Anonymous (); Organization: Anonymous (); Tool: reuse-0.8.0', Acme, FAIL",
    "'Organization: Anchore, Inc', Acme, NEEDS_REVIEW",
    "'Organization: Anchore, Inc; Tool: NOASSERTION', Acme, NEEDS_REVIEW",
    "'Organization: Anchore, Inc', 'Anchore, Inc.', PASS",
    "'Organization: Anchore, Inc; Person: Jane Doe; Tool: syft-1.2.3', Acme, PASS",
    "'Person: Jane Doe; Organization: Anchore, Inc; Tool: syft-1.2.3', Acme, PASS",
    "'Organization: Anchore, Inc; Tool: syft-1.2.3', 'Anchore, Inc.', PASS",
    "'Organization: Anchore, Inc; Tool: maker-1.2', Acme, PASS",
    "'Organization: Acme; Tool: syft-1.2.3', Acme, PASS",
  })
  void whoMadeIt(String creators, String supplier, Outcome expected) throws Exception {
    assertThat(seen(creators, supplier)).extracting(Observation::outcome).containsExactly(expected);
  }

  @Test
  void theReasonIsToldAndWhatToAsk() throws Exception {
    assertThat(seen("Organization: Anchore, Inc; Tool: syft-1.2.3", "Acme"))
        .extracting(Observation::message)
        .containsExactly(
            "the author 'Anchore, Inc' is what syft writes into every SBOM; ask who made this one");
  }
}
