package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.OfferFolder.ATTESTATION;
import static org.quadcheck.intake.OfferFolder.SBOM;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.check.SbomDigestEqual;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.value.InvalidInputException;

class ListOfCryptographyTest {
  private static final String CBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"type": "cryptographic-asset", "name": "AES-256-GCM"}]}
      """;

  @TempDir private Path folder;

  private List<Observation> attested() throws InvalidInputException {
    return new SbomDigestEqual()
        .evaluate(new OfferFolder(folder).read(), LocalDate.of(2026, 11, 24));
  }

  @Test
  void isToldFromAnSbom() throws IOException, InvalidInputException {
    OfferFolder offer = new OfferFolder(folder).with("bom.json", SBOM).with("cbom.json", CBOM);

    assertThat(listed(offer.read()))
        .containsExactly(
            "sbom bom.json: CycloneDX 1.6 JSON, 1 component, valid",
            "sbom cbom.json: CycloneDX 1.6 JSON, 1 cryptographic asset, valid");
  }

  @Test
  void holdsNothingThatAnIdentifierShowsToBeSoftware() throws IOException, InvalidInputException {
    String relabelled =
        CBOM.replace("GCM\"", "GCM\", \"purl\": \"pkg:maven/org.a/log4j-core@2.14.1\"");
    OfferFolder offer = new OfferFolder(folder).with("bom.json", relabelled);

    assertThat(listed(offer.read()))
        .containsExactly("sbom bom.json: CycloneDX 1.6 JSON, 1 component, valid");
  }

  @Test
  void needNotBeAttested() throws IOException, InvalidInputException {
    OfferFolder offer = new OfferFolder(folder).with("bom.json", SBOM);
    String digest = offer.read().sboms().get(0).sha256();
    offer.with(
        "attestation.yaml", ATTESTATION + "sbom: {file: bom.json, sha256: " + digest + "}\n");
    List<Observation> alone = attested();
    offer.with("cbom.json", CBOM);

    assertThat(attested()).isEqualTo(alone);
  }
}
