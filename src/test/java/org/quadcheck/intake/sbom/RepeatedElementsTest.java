package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.InvalidInputException;

/** Elements that the XML schemas of CycloneDX let stand several times, and one that they do not. */
class RepeatedElementsTest {
  private static final String BOM =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/%s" version="1">%s
      <components><component type="library"%s><name>a</name><version>1</version>%s</component></components>%s</bom>
      """;
  private static final String SIGNATURE =
      "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>";

  @ParameterizedTest
  @CsvSource({
    "1.2, email, metadata/authors/author",
    "1.2, phone, metadata/authors/author",
    "1.2, manufacture, metadata",
    "1.7, details, licenses/expression-detailed",
    "1.7, certificateState, cryptoProperties/certificateProperties"
  })
  void areReadAsOftenAsTheyStand(String version, String element, String within)
      throws InvalidInputException {
    String twice = ofElement(element).repeat(2);

    Sbom sbom = Fixtures.read(document(version, within, twice));
    assertThat(sbom.validity()).isEqualTo(new Validity("CycloneDX " + version, 0));
    assertThat(sbom.components().size()).isEqualTo(1);
  }

  private static String ofElement(String element) {
    return switch (element) {
      case "details" -> "<details license-identifier=\"MIT\"><text>x</text></details>";
      case "certificateState" -> "<certificateState><state>active</state></certificateState>";
      case "manufacture" -> "<manufacture><name>Acme</name></manufacture>";
      default -> "<%1$s>x</%1$s>".formatted(element);
    };
  }

  private static String document(String version, String within, String twice) {
    return switch (within) {
      case "metadata" -> BOM.formatted(version, "<metadata>" + twice + "</metadata>", "", "", "");
      case "metadata/authors/author" -> {
        String author = "<metadata><authors><author>%s</author></authors></metadata>";
        yield BOM.formatted(version, author.formatted(twice), "", "", "");
      }
      case "licenses/expression-detailed" -> {
        String licence =
            "<licenses><expression-detailed expression=\"MIT\">%s</expression-detailed></licenses>";
        yield BOM.formatted(version, "", "", licence.formatted(twice), "");
      }
      default -> {
        String crypto =
            "<cryptoProperties><assetType>certificate</assetType><certificateProperties>%s"
                + "</certificateProperties></cryptoProperties>";
        yield BOM.formatted(version, "", "", crypto.formatted(twice), "");
      }
    };
  }

  @Test
  void areSignaturesToo() throws InvalidInputException {
    Sbom sbom = Fixtures.read(BOM.formatted("1.6", "", "", "", SIGNATURE.repeat(2)));

    assertThat(sbom.components().size()).isEqualTo(1);
  }

  @Test
  void areNotWhatCanBeOneThingAlone() {
    String names = BOM.formatted("1.6", "", "", "<name>b</name>", "");

    assertThatThrownBy(() -> Fixtures.read(names)).hasMessageContaining("'name' stands twice");
  }
}
