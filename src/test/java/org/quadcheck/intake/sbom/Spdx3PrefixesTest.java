package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** Short forms of addresses beside the published context, as the Linux kernel's SBOMs have them. */
class Spdx3PrefixesTest {
  private static final String CONTEXT =
      "\"@context\":[\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",%s]";
  private static final String PREFIXES = "{\"s\":\"urn:acme:source/\",\"p\":\"urn:acme:\"}";
  private static final String GRAPH =
      """
      "@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdBy":["p:org"]},
      {"type":"SpdxDocument","spdxId":"s:doc","creationInfo":"_:c","rootElement":["urn:acme:source/a"]},
      {"type":"%s","spdxId":"s:a","creationInfo":"_:c","name":"p","suppliedBy":"urn:acme:org"},
      {"type":"software_Package","spdxId":"s:b","creationInfo":"_:c","name":"b"},
      {"type":"Relationship","spdxId":"s:r","creationInfo":"_:c","from":"s:a","relationshipType":"dependsOn","to":["urn:acme:source/b"]},
      {"type":"Organization","spdxId":"p:org","creationInfo":"_:c","name":"Acme"}]
      """;

  private static Sbom read(String prefixes, String type) throws InvalidInputException {
    return Fixtures.read("{%s,%s}".formatted(CONTEXT.formatted(prefixes), GRAPH.formatted(type)));
  }

  @Test
  void areTheAddressesThatTheyStandFor() throws InvalidInputException {
    Sbom sbom = read(PREFIXES, "software_Package");

    assertThat(sbom.subject().orElseThrow().states().of(ComponentField.SUPPLIER))
        .isEqualTo(State.STATED);
    assertThat(sbom.subject().orElseThrow().supplier()).isEqualTo("Acme");
    assertThat(SbomCounts.of(sbom))
        .containsEntry("dependencyEdges", 1)
        .containsEntry("danglingRefs", 0)
        .containsEntry("repeatedIds", 0);
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly("the context is a list; SPDX writes its address alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"x\":\"https://spdx.org/rdf/3.0.1/terms/Software/\"}; software_Package; x",
        "{\"x\":\"HTTPS://SPDX.ORG/rdf/3.0.1/terms/Software/\"}; software_Package; x",
        "{\"x\":\"@type\"}; software_Package; x",
        "{\"x\":{\"@id\":\"urn:acme:\"}}; software_Package; x",
        "{\"x\":\"urn:acme\"}; software_Package; x",
        "{\"@vocab\":\"urn:acme:\"}; software_Package; @vocab",
        "{\"name\":\"urn:acme:\"}; software_Package; name",
        "{\"software_Package\":\"urn:acme:\"}; software_Package; software_Package",
        "{\"Person\":\"urn:acme:\"}; Person; Person",
        "{\"dependsOn\":\"urn:acme:\"}; software_Package; dependsOn"
      })
  void sayNothingOfWhatSpdxNames(String prefixes, String type, String name) {
    assertThatThrownBy(() -> read(prefixes, type))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the context says of its own what '%s' means".formatted(name));
  }

  @Test
  void standBeforeTheirUse() {
    String after =
        "{%s,%s}".formatted(GRAPH.formatted("software_Package"), CONTEXT.formatted(PREFIXES));
    assertThatThrownBy(() -> Fixtures.read(after))
        .hasMessageContaining("the context declares short forms after their use");
    String before = CONTEXT.formatted(PREFIXES).replaceFirst("(\\[)(\".*?\"),(.*)]", "$1$3,$2]");
    assertThatThrownBy(
            () -> Fixtures.read("{%s,%s}".formatted(before, GRAPH.formatted("software_Package"))))
        .hasMessageContaining("the context is written out within the document");
  }
}
