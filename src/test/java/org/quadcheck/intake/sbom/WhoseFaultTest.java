package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** With whom it lies that a component states nothing, by what the SBOM itself shows. */
class WhoseFaultTest {
  private static final String HASH = "\"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]";

  private static Sbom by(String tools, String... components) throws InvalidInputException {
    return Fixtures.read(
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"tools": {"components": [%s]}}, "components": [%s]}
        """
            .formatted(tools, String.join(", ", components)));
  }

  private static String tool(String name, String version) {
    return """
        {"type": "application", "name": "%s", "version": "%s"}\
        """
        .formatted(name, version);
  }

  private static String component(String type, String purl, String more) {
    return "{\"type\": \"%s\", \"name\": \"a\"%s%s}"
        .formatted(
            type,
            purl.isEmpty() ? "" : ", \"purl\": \"" + purl + "\"",
            more.isEmpty() ? "" : ", " + more);
  }

  private static String hashed(String type, String purl) {
    return component(
        type,
        purl,
        HASH.formatted("f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513"));
  }

  private static List<String> named(Sbom sbom, ComponentField... fields) {
    return Stream.of(fields).map(field -> Remedy.of(field, sbom).fault().word()).toList();
  }

  @Test
  void liesWithTheSupplierWhereOthersOfTheSameKindStateIt() throws InvalidInputException {
    Sbom sbom =
        by(
            tool("some-tool", "1.0.0"),
            hashed("library", "pkg:npm/a@1"),
            hashed("library", "pkg:npm/b@1"),
            component("library", "pkg:npm/c@1", ""),
            component("library", "pkg:deb/debian/d@1", ""));

    assertThat(Remedy.of(ComponentField.HASH, sbom))
        .isEqualTo(
            new Remedy(
                Fault.SUPPLIER,
                "2 of 3 components of the same kind state it, so that it can be written. Where it is"
                    + " lacking it was not found or was left out. It is also lacking in 1 not"
                    + " known to be of such a kind.",
                "Have what is delivered hashed."));
  }

  /** A tool that hashes files may be unable to hash what a package manager installed. */
  @Test
  void liesWithTheGeneratorWhereOnlyOtherKindsStateIt() throws InvalidInputException {
    Sbom sbom =
        by(
            tool("syft", "1.20.0"),
            hashed("file", ""),
            component("library", "pkg:deb/debian/d@1", ""));

    assertThat(Remedy.of(ComponentField.HASH, sbom))
        .isEqualTo(
            new Remedy(
                Fault.GENERATOR,
                "1 component states it, and is not known to be of the same kind.",
                "Have what is delivered hashed."));
  }

  @Test
  void liesWithWhoeverUsuallyWritesItWhereNoComponentStatesIt() throws InvalidInputException {
    Sbom sbom = by(tool("some-tool", "1.0.0"), component("library", "pkg:npm/a@1", ""));

    assertThat(
            named(
                sbom,
                ComponentField.HASH,
                ComponentField.SUPPLIER,
                ComponentField.LICENCE,
                ComponentField.CPE))
        .containsExactly("generator", "supplier", "supplier", "generator");
  }

  /** Whoever lacks a purl is of no kind by it, but of a type. */
  @Test
  void comparesByTypeWhoHasAPurl() throws InvalidInputException {
    String with = component("library", "pkg:npm/a@1", "");
    Sbom alike = by(tool("t", "1.0.0"), with, component("library", "", ""));
    Sbom unlike = by(tool("t", "1.0.0"), with, component("operating-system", "", ""));

    assertThat(named(alike, ComponentField.PURL, ComponentField.IDENTIFIER))
        .containsOnly("supplier");
    assertThat(named(unlike, ComponentField.PURL, ComponentField.IDENTIFIER))
        .containsOnly("generator");
  }

  /** In SPDX the layer of an image and a package in it are packages without a purpose. */
  @Test
  void takesPackagesOfNoKindForNothingAlike() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"spdxVersion": "SPDX-2.2", "SPDXID": "SPDXRef-DOCUMENT", "name": "d", "packages": [
             {"SPDXID": "SPDXRef-l", "name": "layer", "checksums": [
              {"algorithm": "SHA256", "checksumValue": "%s"}]},
             {"SPDXID": "SPDXRef-m", "name": "musl", "externalRefs": [
              {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
               "referenceLocator": "pkg:apk/alpine/musl@1"}]},
             {"SPDXID": "SPDXRef-o", "name": "other"}]}
            """
                .formatted("f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513"));

    assertThat(named(sbom, ComponentField.PURL, ComponentField.IDENTIFIER, ComponentField.HASH))
        .containsOnly("generator");
  }

  @Test
  void saysOfWhatIsNotValidThatItIsNotValid() throws InvalidInputException {
    String odd = component("library", "pkg:npm/a@1", HASH.formatted("ab".repeat(31)));

    assertThat(Remedy.of(ComponentField.HASH, by(tool("t", "1"), odd)).text())
        .isEqualTo("What stands there is not valid. Have what is delivered hashed.");
    assertThat(
            Remedy.of(
                ComponentField.HASH,
                by(
                    tool("t", "1"),
                    odd,
                    hashed("library", "pkg:npm/b@1"),
                    component("library", "pkg:deb/debian/d@1", ""))))
        .isEqualTo(
            new Remedy(
                Fault.GENERATOR,
                "1 of 2 components of the same kind state it, so that it can be written. What"
                    + " stands in 1 is not valid. It is also lacking in 1 not known to be of such a"
                    + " kind.",
                "Have what is delivered hashed."));
    assertThat(
            Remedy.of(
                    ComponentField.HASH,
                    by(
                        tool("t", "1"),
                        odd,
                        hashed("library", "pkg:npm/b@1"),
                        component("library", "pkg:npm/c@1", "")))
                .text())
        .isEqualTo(
            "1 of 3 components of the same kind state it, so that it can be written. What stands in"
                + " 1 is not valid. Where it is lacking it was not found or was left out. Have what"
                + " is delivered hashed.");
  }

  @Test
  void blamesTheToolThatIsKnownNotToWriteIt() throws InvalidInputException {
    String one = component("library", "pkg:maven/a/b@1", "");
    Sbom known = by(tool("cyclonedx-maven-plugin", "2.9.1"), one);
    Sbom newer = by(tool("cyclonedx-maven-plugin", "2.10.0"), one);
    Sbom second = by(tool("cyclonedx-maven-plugin", "2.9.1") + "," + tool("other", "1"), one);
    Sbom nameless =
        by(tool("cyclonedx-maven-plugin", "2.9.1") + ",{\"type\": \"application\"}", one);
    Sbom wrote =
        by(
            tool("cyclonedx-maven-plugin", "2.9.1"),
            one,
            component("library", "pkg:maven/a/c@1", "\"supplier\": {\"name\": \"Acme\"}"));

    assertThat(Remedy.of(ComponentField.SUPPLIER, known))
        .isEqualTo(
            new Remedy(
                Fault.GENERATOR,
                "cyclonedx-maven-plugin 2.9.1 does not write it; add it to what the tool makes, or"
                    + " use another.",
                "Name who supplies the component."));
    assertThat(
            Stream.of(newer, second, nameless, wrote)
                .map(sbom -> Remedy.of(ComponentField.SUPPLIER, sbom).fault().word())
                .collect(Collectors.joining(" ")))
        .isEqualTo("supplier supplier supplier supplier");
  }

  @Test
  void tellsTheOptionsOfEveryToolThatIsNamed() throws InvalidInputException {
    String one = component("library", "pkg:golang/a@1", "");

    assertThat(
            Remedy.of(
                    ComponentField.LICENCE,
                    by(tool("syft", "1.20.0") + "," + tool("cyclonedx-gomod", "1.9.0"), one))
                .text())
        .isEqualTo(
            "syft looks for more licences with --enrich all. cyclonedx-gomod looks for licences with"
                + " -licenses. State the licence, or that it is unknown.");
    assertThat(Remedy.of(DocumentField.SBOM_VERSION, by(tool("cyclonedx-gomod", "1.9.0"), one)))
        .isEqualTo(
            new Remedy(
                Fault.SUPPLIER,
                "cyclonedx-gomod writes a serial number unless -noserial is given.",
                "State a serial number and a version."));
  }

  @Test
  void isNoLimitOfTheFormatWhereAPropertyStatesIt() throws InvalidInputException {
    String end =
        """
        "properties": [{"name": "quadcheck:executable", "value": "true"}]
        """;
    Sbom sbom =
        by(
            tool("t", "1"),
            component("library", "pkg:npm/a@1", end),
            component("library", "pkg:npm/b@1", ""));

    assertThat(Remedy.of(ComponentField.EXECUTABLE, sbom).fault()).isEqualTo(Fault.SUPPLIER);
  }
}
