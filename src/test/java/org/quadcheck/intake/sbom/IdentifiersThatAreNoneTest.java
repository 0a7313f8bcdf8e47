package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** A property or a remark states no identifier by a word that is none. */
class IdentifiersThatAreNoneTest {
  private static State identifier(Sbom sbom) {
    return sbom.components().get(0).states().of(ComponentField.IDENTIFIER);
  }

  @ParameterizedTest
  @CsvSource({
    "quadcheck:identifier, anything, MALFORMED",
    "cert-in:unique-identifier, 4711, MALFORMED",
    "quadcheck:identifier, pkg:supplier/Acme/a@1, STATED",
    "quadcheck:identifier, cpe:/a:v:p:1, STATED",
    "quadcheck:identifier, swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2, STATED",
    "quadcheck:identifier, gitoid:blob:sha1:261eeb9e9f8b2b4b0d119366dda99c6fd7d35c64, STATED",
    "quadcheck:identifier, n/a, PLACEHOLDER",
    "quadcheck:identifier:unknown, '', UNKNOWN"
  })
  void holdsAnIdentifierInAPropertyAgainstItsSyntax(String name, String value, State expected)
      throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"properties\":[{\"name\":\"%s\",\"value\":\"%s\"}]}]}"
                .formatted(name, value));

    assertThat(identifier(sbom)).isEqualTo(expected);
  }

  @Test
  void holdsAnIdentifierInARemarkAgainstItsSyntax() throws InvalidInputException {
    String head = "SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\nPackageName: a\nSPDXID: A\n";
    String from = "PackageName: b\nSPDXID: B\nAnnotator: Tool: t\nSPDXREF: A\nAnnotationComment: ";

    assertThat(identifier(Fixtures.read(head + "PackageComment: quadcheck:identifier: anything\n")))
        .isEqualTo(State.MALFORMED);
    assertThat(identifier(Fixtures.read(head + from + "quadcheck:identifier: anything\n")))
        .isEqualTo(State.MALFORMED);
    assertThat(identifier(Fixtures.read(head + from + "quadcheck:identifier: pkg:npm/a@1\n")))
        .isEqualTo(State.STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "cpe:2.3:*:*:*:*:*:*:*:*:*:*:*, MALFORMED",
    "cpe:2.3:a:acme:-:1.0:*:*:*:*:*:*:*, MALFORMED",
    "cpe:/, MALFORMED",
    "cpe:/a:acme, MALFORMED",
    "cpe:2.3:a:*:gateway:*:*:*:*:*:*:*:*, STATED",
    "cpe:/a:acme:gateway, STATED",
    "cpe:/a:acme:c++:1.0, MALFORMED",
    "cpe:/a:acme:c%2b%2b:1.0, STATED",
    "cpe:2.3:a:acme:c++:1.0:*:*:*:*:*:*:*, MALFORMED",
    "cpe:2.3:a:acme:gate/way:1.0:*:*:*:*:*:*:*, MALFORMED",
    "cpe:2.3:a:acme:gateway:1.0~rc1:*:*:*:*:*:*:*, MALFORMED",
    "cpe:2.3:a:acme:gate?ay:1.0*:*:*:*:*:*:*:*, STATED"
  })
  void findsNoIdentifierInACpeThatNamesNoProduct(String cpe, State expected)
      throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"cpe\":\"%s\"}]}"
                .formatted(cpe));

    assertThat(identifier(sbom)).isEqualTo(expected);
    assertThat(sbom.components().get(0).states().of(ComponentField.CPE)).isEqualTo(expected);
    assertThat(sbom.components().get(0).cpe()).as("the vendor is seen all the same").isEqualTo(cpe);
  }

  @Test
  void findsACpeInOneWhoseSignsHaveABackslashBeforeThem() throws InvalidInputException {
    for (String product : List.of("c\\\\+\\\\+", "gate\\\\/way", "a\\\\:b", "1\\\\.0")) {
      Sbom sbom =
          Fixtures.read(
              "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":"
                  + "[{\"cpe\":\"cpe:2.3:a:acme:%s:1.0:*:*:*:*:*:*:*\"}]}".formatted(product));

      assertThat(identifier(sbom)).as(product).isEqualTo(State.STATED);
    }
  }
}
