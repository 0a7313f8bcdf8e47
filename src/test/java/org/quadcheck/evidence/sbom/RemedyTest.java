package org.quadcheck.evidence.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose fault it is that something is lacking. */
class RemedyTest {

  private static Sbom in(String format, String version, boolean reproducible) {
    Sbom one = anSbom().build();
    Survey survey =
        new Survey(Map.of(), Map.of(), Survey.NOTHING.paths(), reproducible, List.of(), false);
    return new Sbom(
        one.path(),
        format,
        version,
        "JSON",
        one.sha256(),
        Map.of(),
        Map.of(),
        one.subject(),
        List.of(aComponent().sayingNothing().build()),
        one.graph(),
        one.completeness(),
        0,
        0,
        one.notes(),
        one.validity(),
        one.signatures(),
        one.vulnerabilities(),
        survey,
        one.disclosures(),
        one.link(),
        one.references());
  }

  @Test
  void hasARowForEveryField() {
    for (DocumentField field : DocumentField.values()) {
      assertThat(Remedy.of(field, anSbom().build()).text()).as("%s", field).endsWith(".");
    }
    for (ComponentField field : ComponentField.values()) {
      assertThat(Remedy.of(field, anSbom().build()).text()).as("%s", field).endsWith(".");
    }
  }

  @Test
  void blamesTheFormatThatHasNoRoom() {
    assertThat(Remedy.of(DocumentField.GENERATION_CONTEXT, in("SPDX", "2.3", false)))
        .isEqualTo(
            new Remedy(
                Fault.GENERATOR,
                "SPDX 2.3 has no member for it; SPDX 3.0 has. Export it so, or state"
                    + " quadcheck:generation-context by an annotation."));
    assertThat(Remedy.of(DocumentField.GENERATION_CONTEXT, in("CycloneDX", "1.4", false)).fault())
        .isEqualTo(Fault.GENERATOR);
    assertThat(Remedy.of(ComponentField.PUBLISHER, in("SPDX", "2.3", false)).fault())
        .isEqualTo(Fault.GENERATOR);
    assertThat(Remedy.of(ComponentField.USAGE_RESTRICTIONS, in("SPDX", "3.0.1", false)).text())
        .startsWith("SPDX 3.0.1 has no member for it; an annotation");
  }

  @Test
  void blamesNoFormatForAMemberThatItHasHad() {
    assertThat(Remedy.of(ComponentField.SUPPLIER, in("SPDX", "2.1", false)).fault())
        .isEqualTo(Fault.SUPPLIER);
    assertThat(Remedy.of(ComponentField.VULNERABILITIES, in("CycloneDX", "1.3", false)).fault())
        .isEqualTo(Fault.SUPPLIER);
  }

  @Test
  void sendsNobodyToAPropertyThatTheVersionDoesNotHave() {
    assertThat(Remedy.of(ComponentField.END_OF_LIFE, in("CycloneDX", "1.2", false)).text())
        .isEqualTo(
            "CycloneDX has no member for it; from 1.3 on a property quadcheck:end-of-life can state"
                + " it.");
    assertThat(Remedy.of(ComponentField.COMMENTS, in("CycloneDX", "1.2", false)).text())
        .isEqualTo("CycloneDX 1.2 has no member for it; CycloneDX 1.5 has. Export it so.");
  }

  @Test
  void blamesTheSupplierForWhatOnlyItKnows() {
    assertThat(Remedy.of(DocumentField.AUTHOR, in("CycloneDX", "1.10", false)).fault())
        .isEqualTo(Fault.SUPPLIER);
    assertThat(Remedy.of(ComponentField.USAGE_RESTRICTIONS, in("SPDX", "2.2", false)).fault())
        .isEqualTo(Fault.SUPPLIER);
  }

  @Test
  void blamesTheBuilderForATimeThatAReproducibleBuildLeavesOut() {
    assertThat(Remedy.of(DocumentField.TIMESTAMP, in("CycloneDX", "1.6", true)).fault())
        .isEqualTo(Fault.BUILDER);
    assertThat(Remedy.of(DocumentField.TIMESTAMP, in("CycloneDX", "1.6", false)).fault())
        .isEqualTo(Fault.SUPPLIER);
  }

  @Test
  void blamesTheBuilderForASerialNumberThatAReproducibleBuildLeavesOut() {
    assertThat(Remedy.of(DocumentField.SBOM_VERSION, in("CycloneDX", "1.6", true)).fault())
        .isEqualTo(Fault.BUILDER);
    assertThat(Remedy.of(DocumentField.AUTHOR, in("CycloneDX", "1.6", true)).fault())
        .isEqualTo(Fault.SUPPLIER);
  }

  @Test
  void sendsNobodyToAVersionThatHasNoMemberEither() {
    assertThat(Remedy.of(DocumentField.SBOM_VERSION, in("SPDX", "2.3", false)).text())
        .isEqualTo("SPDX has no member for it; an annotation quadcheck:sbom-version can state it.");
    assertThat(Remedy.of(ComponentField.PATCH_STATUS, in("SPDX", "2.3", false)).text())
        .startsWith("SPDX 2.3 has no member for it; SPDX 3.0 has.");
    assertThat(Remedy.of(ComponentField.ORIGIN, in("CycloneDX", "1.0", false)).fault())
        .isEqualTo(Fault.GENERATOR);
  }
}
