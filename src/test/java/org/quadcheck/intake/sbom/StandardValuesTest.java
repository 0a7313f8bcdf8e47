package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;

/** An element that is empty has the value that the official schema gives it, if it gives one. */
class StandardValuesTest {
  private static final String BOM =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
        <components>
          <component type="library" bom-ref="a"><name>a</name>%s</component>
        </components>
        <compositions><composition>%s</composition></compositions>
        <vulnerabilities>
          <vulnerability>
            <id>CVE-2026-1</id>
            <affects><target><ref>a</ref><versions><version><version>1</version>%s</version></versions></target></affects>
          </vulnerability>
        </vulnerabilities>
      </bom>
      """;

  private static Sbom read(Object... values) throws InvalidInputException {
    return Fixtures.read(BOM.formatted(values));
  }

  private static int broken(String component, String composition, String version)
      throws InvalidInputException {
    return read(component, composition, version).validity().violations();
  }

  @Test
  void breaksNoRule() throws InvalidInputException {
    assertThat(broken("<scope/>", "<aggregate/>", "<status/>")).isZero();
    assertThat(broken("<scope></scope>", "<aggregate></aggregate>", "<status></status>")).isZero();
    assertThat(broken("<scope>x</scope>", "<aggregate>x</aggregate>", "<status>x</status>"))
        .isEqualTo(3);
    assertThat(broken("<modified/>", "<aggregate/>", "<status/>"))
        .as("what has no such value")
        .isEqualTo(1);
  }

  @Test
  void saysOfAVersionThatItIsAffected() throws InvalidInputException {
    assertThat(read("", "<aggregate/>", "<status/>").vulnerabilities())
        .extracting(VexStatement::status)
        .containsExactly(VexStatus.AFFECTED);
  }
}
