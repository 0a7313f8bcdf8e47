package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.NoComponentPastEndOfLife;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** What a supplier might try to have more read into an SBOM than stands in it. */
class HostileSbomTest {

  private static Sbom sbom(String metadata, String component) throws InvalidInputException {
    return Fixtures.read(
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {%s},
         "components": [{"type": "library", "name": "a", %s}]}
        """
            .formatted(metadata, component));
  }

  private static Component component(String members) throws InvalidInputException {
    return sbom("", members).components().get(0);
  }

  private static String property(String name, String value) {
    return "{\"name\": \"quadcheck:%s\", \"value\": \"%s\"}".formatted(name, value);
  }

  @Test
  void takesNoPropertyForAHash() throws InvalidInputException {
    Component seen = component("\"properties\": [%s]".formatted(property("hash", "abc")));

    assertThat(seen.states().of(ComponentField.HASH)).isEqualTo(State.MALFORMED);
  }

  @Test
  void takesNoOneDigitAloneForAHash() throws InvalidInputException {
    for (String digit : List.of("0", "f", "F", "1", "a", "B")) {
      String hash = "\"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]";
      Component seen = component(hash.formatted(digit.repeat(64)));

      assertThat(seen.states().of(ComponentField.HASH)).as(digit).isEqualTo(State.PLACEHOLDER);
      assertThat(seen.hashAlgorithms()).isEmpty();
    }
  }

  @Test
  void keepsTheEarlierOfTwoEndsOfLife() throws InvalidInputException {
    Component seen =
        component(
            "\"properties\": [%s, %s]"
                .formatted(
                    property("end-of-life", "2030-01-01"), property("end-of-life", "2020-01-01")));

    assertThat(seen.endOfLife()).isEqualTo("2020-01-01");
  }

  @Test
  void seesAProductThatIsItselfPastItsEndOfLife() throws InvalidInputException {
    Sbom seen =
        sbom(
            "\"component\": {\"name\": \"p\", \"properties\": [%s]}"
                .formatted(property("end-of-life", "2020-01-01")),
            "\"properties\": [%s]".formatted(property("end-of-life", "2030-01-01")));
    Submission submission = new Submission(List.of(), List.of(), List.of(seen));

    assertThat(new NoComponentPastEndOfLife().evaluate(submission, LocalDate.of(2026, 11, 24)))
        .extracting(Observation::message)
        .containsExactly("past the end of life: p");
  }

  @Test
  void letsNoPropertySayOtherwiseThanTheMember() throws InvalidInputException {
    Sbom seen =
        sbom(
            "\"properties\": [%s, %s], \"timestamp\": \"2020-01-01T00:00:00Z\""
                .formatted(
                    property("timestamp", "2026-10-01T00:00:00Z"),
                    property("primary-component", "Acme Gateway")),
            "\"version\": \"1\"");

    assertThat(seen.fact(DocumentField.TIMESTAMP).text()).isEqualTo("2020-01-01T00:00:00Z");
    assertThat(seen.fact(DocumentField.PRIMARY_COMPONENT).state()).isEqualTo(State.ABSENT);
  }

  @Test
  void seesTheSupplierThatStandsBesideTheProduct() throws InvalidInputException {
    String supplier = "\"supplier\": {\"name\": \"Other Corp\"}";
    String product = "\"component\": {\"type\": \"application\", \"name\": \"p\"%s}";

    for (String metadata :
        new String[] {
          supplier + ", " + product.formatted(""), product.formatted("") + ", " + supplier
        }) {
      assertThat(sbom(metadata, "\"version\": \"1\"").subject().map(Component::supplier))
          .as(metadata)
          .contains("Other Corp");
    }
    assertThat(
            sbom(
                    product.formatted(", \"supplier\": {\"name\": \"Own\"}") + ", " + supplier,
                    "\"version\": \"1\"")
                .subject()
                .map(Component::supplier))
        .contains("Own");
  }

  @Test
  void remembersEverybodyThatAComponentComesFrom() throws InvalidInputException {
    Component seen =
        component(
            """
            "group": "com.maker", "publisher": "Printer", "supplier": {"name": "Seller"},
            "authors": [{"name": "First"}, {"name": "Second"}]\
            """);

    assertThat(seen.producer()).isEqualTo("First");
    assertThat(seen.alsoCalled()).isEqualTo(Set.of("com.maker", "Printer", "Second"));
  }

  @Test
  void remembersEveryIdentifierOfAnSpdxPackage() throws InvalidInputException {
    Sbom seen =
        Fixtures.read(
            """
            SPDXVersion: SPDX-2.3
            SPDXID: SPDXRef-DOCUMENT
            DocumentName: d
            PackageName: a
            SPDXID: SPDXRef-a
            ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
            ExternalRef: PACKAGE-MANAGER purl pkg:maven/com.other/b@1
            """);

    assertThat(seen.components().get(0).alsoCalled()).containsExactly("pkg:maven/com.other/b@1");
  }
}
