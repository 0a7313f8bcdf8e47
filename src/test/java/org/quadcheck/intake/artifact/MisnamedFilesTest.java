package org.quadcheck.intake.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.knowledge.Delivery.Differing;
import org.quadcheck.knowledge.Delivery.Stated;
import org.quadcheck.limit.Limits;

/** Files whose content is stated, and not under the name that they bear. */
class MisnamedFilesTest {
  private static final Place PLACE = new Place("sbom", 1, 1);

  @TempDir private Path folder;

  private void deliver(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String sha256(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static StatedDigests file(String name, String content) {
    return new StatedDigests(
        name, "", "", List.of(name), Map.of("SHA-256", sha256(content)), PLACE);
  }

  private static StatedDigests component(String name, String version, String content) {
    return component(name, version, "", content);
  }

  private static StatedDigests component(String name, String version, String purl, String content) {
    return new StatedDigests(
        name, version, purl, List.of(), Map.of("SHA-256", sha256(content)), PLACE);
  }

  private Stated compared(StatedDigests... stated) throws InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    Consumer<StatedDigests> watch = delivered.begin("sbom");
    List.of(stated).forEach(watch);
    return delivered.delivery().compared().get(0);
  }

  private static String told(Differing one) {
    return "%d: %s, %s".formatted(one.file(), one.label(), one.contentOf());
  }

  private static List<String> told(List<Differing> such) {
    return such.stream().map(MisnamedFilesTest::told).toList();
  }

  @Test
  void tellsListedFilesThatAreSwapped() throws IOException, InvalidInputException {
    deliver("app.jar", "library");
    deliver("lib/lib.jar", "program");
    Stated seen = compared(file("app.jar", "program"), file("lib/lib.jar", "library"));

    assertThat(told(seen.differing()))
        .containsExactly("0: app.jar, lib/lib.jar", "1: lib/lib.jar, app.jar");
    assertThat(seen.matching()).isEmpty();
  }

  @Test
  void asksAboutComponentsThatAreSwapped() throws IOException, InvalidInputException {
    deliver("app.jar", "library");
    deliver("lib-1.2.jar", "program");
    Stated seen = compared(component("app", "4", "program"), component("lib", "1.2", "library"));

    assertThat(told(seen.doubtful())).containsExactly("0: app 4, lib 1.2", "1: lib 1.2, app 4");
    assertThat(seen.differing()).isEmpty();
    assertThat(seen.matching()).isEmpty();
  }

  @Test
  void asksAboutACopyInTheStead() throws IOException, InvalidInputException {
    deliver("app.jar", "library");
    deliver("lib.jar", "library");
    Stated seen = compared(component("app", "4", "program"), component("lib", "1.2", "library"));

    assertThat(told(seen.doubtful())).containsExactly("0: app 4, lib 1.2");
    assertThat(seen.matching()).containsExactly(1);
  }

  @Test
  void letsNoTrueCopyUnderAnotherNameExcuseAListedFile() throws IOException, InvalidInputException {
    deliver("app.jar", "something else");
    deliver("app.jar.orig", "program");
    Stated seen = compared(file("app.jar", "program"));

    assertThat(told(seen.differing())).containsExactly("0: app.jar, ");
    assertThat(seen.matching()).containsExactly(1);
  }

  @Test
  void asksAboutANamesakeOfWhatLiesElsewhere() throws IOException, InvalidInputException {
    deliver("app.jar", "something else");
    deliver("backup/app.jar", "program");
    Stated seen = compared(component("app", "4", "program"));

    assertThat(told(seen.doubtful())).containsExactly("0: app 4, ");
    assertThat(seen.matching()).containsExactly(1);
  }

  @Test
  void takesTheNameOfAFileFromAPurl() throws IOException, InvalidInputException {
    deliver("setup.exe", "library");
    deliver("other.exe", "program");
    String purl = "pkg:generic/acme/gateway@4.2?file_name=setup.exe";
    Stated seen =
        compared(
            component("gateway", "4.2", purl, "program"), component("library", "1", "library"));

    assertThat(told(seen.differing())).containsExactly("1: gateway 4.2, library 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lib-1.2-sources.jar", "lib_1.2_sources.jar"})
  void knowsTheClassifierInTheNameOfAFile(String name) throws IOException, InvalidInputException {
    deliver(name, "program");
    deliver("x.jar", "sources");
    String purl = "pkg:maven/org.acme/lib@1.2?classifier=sources";
    Stated seen =
        compared(component("lib", "1.2", purl, "sources"), component("app", "4", "program"));

    assertThat(told(seen.doubtful())).containsExactly("0: lib 1.2, app 4");
  }

  @Test
  void takesEitherOfTwoThingsOfOneName() throws IOException, InvalidInputException {
    deliver("guava.jar", "new");
    deliver("shaded/guava.jar", "old");
    Stated seen = compared(component("guava", "32", "new"), component("guava", "31", "old"));

    assertThat(seen.matching()).containsExactlyInAnyOrder(0, 1);
    assertThat(seen.doubtful()).isEmpty();
  }

  @Test
  void holdsAFileAgainstWhatLiesJustThere() throws IOException, InvalidInputException {
    deliver("app", "program");
    deliver("completion/app", "script");
    Stated seen = compared(component("acme", "4", "program"), file("completion/app", "script"));

    assertThat(seen.matching()).containsExactlyInAnyOrder(0, 1);
    assertThat(seen.doubtful()).isEmpty();
  }

  @Test
  void letsAFileBeRenamedThatNobodyElseIsCalledLike() throws IOException, InvalidInputException {
    deliver("gateway-final.jar", "program");
    Stated seen = compared(component("app", "4", "program"));

    assertThat(seen.matching()).containsExactly(0);
    assertThat(seen.doubtful()).isEmpty();
  }

  /** A package of SPDX 2 with a digest and the name of its file, by encoding. */
  private static String spdx(String encoding) {
    String digest = sha256("program");
    return switch (encoding) {
      case "json" ->
          """
          {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [
            {"SPDXID": "SPDXRef-P", "name": "gateway", "packageFileName": "./setup.exe",
             "checksums": [{"algorithm": "SHA256", "checksumValue": "%s"}]}]}
          """
              .formatted(digest);
      case "tags" ->
          """
          SPDXVersion: SPDX-2.3
          SPDXID: SPDXRef-DOCUMENT
          PackageName: gateway
          SPDXID: SPDXRef-P
          PackageFileName: ./setup.exe
          PackageChecksum: SHA256: %s
          """
              .formatted(digest);
      case "xml" ->
          """
          <?xml version="1.0"?>
          <Document><spdxVersion>SPDX-2.3</spdxVersion><SPDXID>SPDXRef-DOCUMENT</SPDXID>
          <packages><SPDXID>SPDXRef-P</SPDXID><name>gateway</name>
          <packageFileName>./setup.exe</packageFileName><checksums><algorithm>SHA256</algorithm>
          <checksumValue>%s</checksumValue></checksums></packages></Document>
          """
              .formatted(digest);
      default ->
          """
          <?xml version="1.0"?>
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:spdx="http://spdx.org/rdf/terms#">
          <spdx:SpdxDocument rdf:about="https://a/d#SPDXRef-DOCUMENT">
            <spdx:specVersion>SPDX-2.3</spdx:specVersion></spdx:SpdxDocument>
          <spdx:Package rdf:about="https://a/d#SPDXRef-P"><spdx:name>gateway</spdx:name>
            <spdx:packageFileName>./setup.exe</spdx:packageFileName>
            <spdx:checksum><spdx:Checksum>
            <spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha256"/>
            <spdx:checksumValue>%s</spdx:checksumValue></spdx:Checksum></spdx:checksum>
          </spdx:Package></rdf:RDF>
          """
              .formatted(digest);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "tags", "xml", "rdf"})
  void takesTheNameOfAFileFromAPackageOfSpdx(String encoding)
      throws IOException, InvalidInputException {
    deliver("setup.exe", "library");
    deliver("other.exe", "program");
    byte[] bytes = spdx(encoding).getBytes(StandardCharsets.UTF_8);
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    SbomSource source =
        new SbomSource(
            "sbom",
            "00",
            () -> new ByteArrayInputStream(bytes),
            Attention.whole().showingDigests(delivered));
    SbomFormat.recognise(bytes)
        .or(() -> SbomFormat.recogniseWhole(source.opener()))
        .orElseThrow()
        .read(source, new SbomLimits(Limits.standard()));

    assertThat(told(delivered.delivery().compared().get(0).differing()))
        .containsExactly("1: gateway, ");
  }
}
