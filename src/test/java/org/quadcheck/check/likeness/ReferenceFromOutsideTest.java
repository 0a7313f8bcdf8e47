package org.quadcheck.check.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.intake.Intake;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.limit.Limits;

/** A reference from another document is sure where the id is an address of SPDX 3. */
class ReferenceFromOutsideTest {
  private static final String SPDX_3 =
      """
      {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdBy":["urn:o"]},
      {"type":"software_Package","spdxId":"%s","creationInfo":"_:c","name":"n","software_packageVersion":"1"}]}
      """;
  private static final String CYCLONE_DX =
      """
      {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
      "components":[{"type":"library","bom-ref":"%s","name":"n","version":"1"}]}
      """;

  private static Optional<MatchKind> match(String document, String id, String ref)
      throws InvalidInputException {
    Sbom sbom = Intake.readBack("sbom.json", document.formatted(id), Limits.standard());
    Component component = sbom.components().get(0);
    VexProduct product = new VexProduct(ref, "", "", "", List.of(), List.of());
    Place place = new Place("vex.json", 1, 1);
    VexStatement statement =
        new VexStatement(
            Set.of("CVE-1"), List.of(product), VexStatus.FIXED, "", Optional.empty(), place);
    return ProductMatch.of(product, component, sbom, statement);
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example/sbom#n, https://acme.example/sbom#n, REFERENCE",
    "urn:acme:n, urn:acme:n, REFERENCE",
    "n, n, LINK",
    "urn:acme:n, urn:acme:m,",
  })
  void ofSpdx3(String id, String ref, MatchKind expected) throws Exception {
    assertThat(match(SPDX_3, id, ref)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({"https://acme.example/n, LINK", "n, LINK"})
  void ofCycloneDx(String id, MatchKind expected) throws Exception {
    assertThat(match(CYCLONE_DX, id, id)).contains(expected);
  }
}
