package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * What a component is made from where the format has no place for it, as a conversion writes it.
 */
class LineagePropertyTest {
  private static final String LINEAGE =
      "{'madeFrom':[{'name':'log4j-core','version':'2.14.1','purl':'pkg:maven/o/log4j-core@2.14.1','by':['Apache',7],"
          + "'more':{'a':[1]}}],'takenFor':[{'cpe':'cpe:/a:b:c'}],'mended':['CVE-2021-44228',{}],'other':[[]]}";

  private static String text(String lineage) {
    return lineage.replace('\'', '"');
  }

  private static String quoted(String lineage) {
    return text(lineage).replace("\"", "\\\"");
  }

  private static String cycloneDx(String lineage, String more) {
    return """
        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[{"type":"library","name":"fork",
        "properties":[{"name":"quadcheck:lineage","value":"%s"}]%s}]}
        """
        .formatted(quoted(lineage), more);
  }

  static Stream<String> documents() {
    return Stream.of(
        cycloneDx(LINEAGE, ""),
        """
        SPDXVersion: SPDX-2.3
        SPDXID: SPDXRef-DOCUMENT
        PackageName: fork
        SPDXID: SPDXRef-fork
        PackageComment: quadcheck:lineage: %s
        """
            .formatted(text(LINEAGE)),
        """
        {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
        {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdBy":["u:o"]},
        {"type":"SpdxDocument","spdxId":"u:doc","creationInfo":"_:c"},
        {"type":"software_Package","spdxId":"u:fork","creationInfo":"_:c","name":"fork","comment":"quadcheck:lineage: %s"}]}
        """
            .formatted(quoted(LINEAGE)));
  }

  private static Lineage read(String text) throws InvalidInputException {
    return Fixtures.read(text).components().get(0).lineage();
  }

  private static List<String> words(Lineage lineage) {
    return lineage.origins().stream().map(Origin::words).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadFromEveryFormat(String document) throws InvalidInputException {
    Lineage lineage = read(document);

    assertThat(words(lineage))
        .containsExactly("made from log4j-core 2.14.1", "by its evidence cpe:/a:b:c");
    assertThat(lineage.origins().get(0).component().alsoCalled()).isEqualTo(Set.of("Apache"));
    assertThat(lineage.mended()).isEqualTo(Set.of("CVE-2021-44228"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log4j-core 2.14.1",
        "[]",
        "{'madeFrom':[{'name':'log4j-core'",
        "{'madeFrom':'log4j-core'}",
        "{'madeFrom':['log4j-core',['log4j-core']]}"
      })
  void saysNothingInAnyOtherShape(String lineage) throws InvalidInputException {
    assertThat(read(cycloneDx(lineage, ""))).isEqualTo(Lineage.NONE);
  }

  @Test
  void standsBesideWhatTheFormatHasAPlaceFor() throws InvalidInputException {
    String pedigree =
        ",\"pedigree\":{\"ancestors\":[{\"type\":\"library\",\"name\":\"x\"}],"
            + "\"patches\":[{\"type\":\"backport\",\"resolves\":[{\"type\":\"security\",\"id\":\"CVE-1\"}]}]}";
    Lineage lineage = read(cycloneDx(LINEAGE, pedigree));

    assertThat(words(lineage))
        .containsExactly(
            "made from log4j-core 2.14.1", "by its evidence cpe:/a:b:c", "made from x");
    assertThat(lineage.mended()).isEqualTo(Set.of("CVE-2021-44228", "CVE-1"));
  }
}
