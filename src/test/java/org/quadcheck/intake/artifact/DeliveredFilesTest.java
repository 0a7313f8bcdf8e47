package org.quadcheck.intake.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
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
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.knowledge.Delivery.Differing;
import org.quadcheck.knowledge.Delivery.Stated;
import org.quadcheck.limit.Limits;

class DeliveredFilesTest {
  private static final String MAIN = "main program";
  private static final String LIBRARY = "a library";
  private static final String ELSEWHERE = "elsewhere";

  @TempDir private Path folder;

  @BeforeEach
  void deliver() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("main.exe"), MAIN);
    Files.writeString(folder.resolve("lib/parser-1.2.jar"), LIBRARY);
  }

  private static String sha256(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private Stated compared(String sbom) throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    byte[] bytes = sbom.getBytes(StandardCharsets.UTF_8);
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
    Delivery delivery = delivered.delivery();
    assertThat(delivery.files()).containsExactly(path("lib/parser-1.2.jar"), path("main.exe"));
    return delivery.compared().get(0);
  }

  private String path(String within) {
    return folder.resolve(within).toString().replace('\\', '/');
  }

  private static Stated both() {
    return new Stated(
        "sbom", Set.of(0, 1), Set.of(), List.of(), List.of(), 1, List.of("far.txt"), 1, Map.of());
  }

  @Test
  void seesTheDigestsOfCycloneDx() throws IOException, InvalidInputException {
    String text =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"component": {"type": "application", "name": "main", "version": "4",
           "hashes": [{"alg": "SHA-256", "content": "%s"}]}},
         "components": [
          {"type": "library", "name": "parser", "version": "1.2",
           "hashes": [{"alg": "SHA-256", "content": "%s"}]},
          {"type": "file", "name": "far.txt", "hashes": [{"alg": "SHA-256", "content": "%s"}]},
          {"type": "library", "name": "silent", "version": "1"}]}
        """
            .formatted(
                sha256(MAIN).toUpperCase(java.util.Locale.ROOT),
                sha256(LIBRARY),
                sha256(ELSEWHERE));

    assertThat(compared(text)).isEqualTo(both());
  }

  @Test
  void seesTheFilesOfSpdxInTags() throws IOException, InvalidInputException {
    String text =
        """
        SPDXVersion: SPDX-2.3
        DataLicense: CC0-1.0
        SPDXID: SPDXRef-DOCUMENT
        DocumentName: d
        DocumentNamespace: https://acme.example/d
        Creator: Organization: Acme
        Created: 2026-01-01T00:00:00Z
        PackageName: silent
        SPDXID: SPDXRef-P
        FileName: ./main.exe
        SPDXID: SPDXRef-F1
        FileChecksum: SHA256: %s
        FileName: ./lib/parser-1.2.jar
        SPDXID: SPDXRef-F2
        FileChecksum: SHA256: %s
        FileName: far.txt
        SPDXID: SPDXRef-F3
        FileChecksum: SHA256: %s
        """
            .formatted(sha256(MAIN), sha256(LIBRARY), sha256(ELSEWHERE));

    assertThat(compared(text)).isEqualTo(both());
  }

  private static String spdx3(String main) {
    String file =
        """
        {"type": "software_File", "spdxId": "https://a/%1$s", "name": "%1$s",
         "creationInfo": "_:c", "verifiedUsing":
          [{"type": "Hash", "algorithm": "sha256", "hashValue": "%2$s"}]}
        """;
    return """
        {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
         {"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1",
          "created": "2026-01-01T00:00:00Z", "createdBy": ["https://a/me"]},
         {"type": "Organization", "spdxId": "https://a/me", "name": "Acme", "creationInfo": "_:c"},
         {"type": "SpdxDocument", "spdxId": "https://a/d", "creationInfo": "_:c"},
         {"type": "software_Package", "spdxId": "https://a/p", "name": "p", "creationInfo": "_:c"},
         %s, %s, %s]}
        """
        .formatted(
            file.formatted("main.exe", main),
            file.formatted("lib/parser-1.2.jar", sha256(LIBRARY)),
            file.formatted("far.txt", sha256(ELSEWHERE)));
  }

  @Test
  void seesTheFilesOfSpdx3() throws IOException, InvalidInputException {
    assertThat(compared(spdx3(sha256(MAIN)))).isEqualTo(both());
  }

  private static String spdxXml(String main) {
    String file =
        "<files><SPDXID>SPDXRef-%1$s</SPDXID><fileName>%1$s</fileName><checksums>"
            + "<algorithm>SHA256</algorithm><checksumValue>%2$s</checksumValue></checksums></files>";
    return "<?xml version=\"1.0\"?>\n<Document><spdxVersion>SPDX-2.3</spdxVersion>"
        + "<SPDXID>SPDXRef-DOCUMENT</SPDXID><packages><SPDXID>SPDXRef-P</SPDXID><name>p</name>"
        + "</packages>"
        + file.formatted("main.exe", main)
        + file.formatted("lib/parser-1.2.jar", sha256(LIBRARY))
        + file.formatted("far.txt", sha256(ELSEWHERE))
        + "</Document>";
  }

  @Test
  void seesTheFilesOfSpdxInXml() throws IOException, InvalidInputException {
    assertThat(compared(spdxXml(sha256(MAIN)))).isEqualTo(both());
  }

  @Test
  void seesTheFilesOfSpdxInRdf() throws IOException, InvalidInputException {
    String file =
        """
        <spdx:File rdf:about="https://a/d#SPDXRef-%1$s"><spdx:fileName>%1$s</spdx:fileName>
          <spdx:checksum><spdx:Checksum>
            <spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha256"/>
            <spdx:checksumValue>%2$s</spdx:checksumValue></spdx:Checksum></spdx:checksum></spdx:File>
        """;
    String text =
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:spdx="http://spdx.org/rdf/terms#">
        <spdx:SpdxDocument rdf:about="https://a/d#SPDXRef-DOCUMENT">
          <spdx:specVersion>SPDX-2.3</spdx:specVersion></spdx:SpdxDocument>
        <spdx:Package rdf:about="https://a/d#SPDXRef-P"><spdx:name>p</spdx:name></spdx:Package>
        %s%s%s</rdf:RDF>
        """
            .formatted(
                file.formatted("main.exe", sha256(MAIN)),
                file.formatted("lib/parser-1.2.jar", sha256(LIBRARY)),
                file.formatted("far.txt", sha256(ELSEWHERE)));

    assertThat(compared(text)).isEqualTo(both());
  }

  @Test
  void tellsAFileThatIsAnotherThanStated() throws IOException, InvalidInputException {
    Stated seen = compared(spdx3(sha256(ELSEWHERE)));

    assertThat(seen.matching()).containsExactly(0);
    assertThat(seen.differing())
        .extracting(Differing::file, Differing::label, Differing::found, Differing::stated)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "main.exe", sha256(MAIN), sha256(ELSEWHERE)));
    assertThat(seen.differing().get(0).place().line()).isGreaterThan(1);
    assertThat(seen.absent()).isEqualTo(1);
  }

  @Test
  void believesNoDigestBesideOneThatIsWrong() throws IOException, InvalidInputException {
    String text =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
          {"type": "library", "name": "parser", "version": "1.2", "hashes": [
           {"alg": "SHA-256", "content": "%s"}, {"alg": "SHA-512", "content": "%s"}]},
          {"type": "file", "name": "other/main.exe", "hashes": [
           {"alg": "SHA-256", "content": "%s"}]}]}
        """
            .formatted(
                sha256(LIBRARY),
                "bfe7f3b1919864cbed217f13cc450dcf28ca221cbaba8879114c902913a26a8c"
                    + "170dc3d07e57f46fb05044eb22af09e7c8e28d14d0fe235cf3936151c7ef851d",
                sha256(ELSEWHERE));
    Stated seen = compared(text);

    assertThat(seen.matching()).isEmpty();
    assertThat(seen.differing()).extracting(Differing::file).containsExactly(0, 1);
  }

  @Test
  void tellsFilesOfOneNameApartByTheirFolders() throws IOException, InvalidInputException {
    Files.delete(folder.resolve("main.exe"));
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/index.js"), MAIN);
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    var watch = delivered.begin("sbom");
    Place place = new Place("sbom", 3, 1);
    watch.accept(stated("b/index.js", "SHA-256", sha256(ELSEWHERE), place));
    assertThat(delivered.delivery().compared().get(0).differing()).isEmpty();
    watch.accept(stated("./a/index.js", "SHA-256", sha256(ELSEWHERE), place));

    assertThat(delivered.delivery().compared())
        .containsExactly(
            new Stated(
                "sbom",
                Set.of(),
                Set.of(),
                List.of(
                    new Differing(
                        0, "./a/index.js", "", "SHA-256", sha256(MAIN), sha256(ELSEWHERE), place)),
                List.of(),
                1,
                List.of("b/index.js"),
                0,
                Map.of()));
  }

  private static org.quadcheck.intake.sbom.reading.StatedDigests stated(
      String name, String algorithm, String digest, Place place) {
    return new org.quadcheck.intake.sbom.reading.StatedDigests(
        name, "", "", List.of(name), java.util.Map.of(algorithm, digest), place);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void takesNoneOfTwoDigestsOfOneAlgorithmInWhateverOrder(boolean rightLast)
      throws IOException, InvalidInputException {
    String first = sha256(rightLast ? ELSEWHERE : MAIN);
    String last = sha256(rightLast ? MAIN : ELSEWHERE);
    String hash = "{\"alg\": \"SHA-256\", \"content\": \"%s\"}";
    String sbom =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "components":
          [{"type": "library", "name": "main.exe", "hashes": [%s, %s]}]}"""
            .formatted(hash.formatted(first), hash.formatted(last));

    assertThat(compared(sbom).matching()).isEmpty();
    assertThat(compared(sbom).differing())
        .extracting(Differing::found, Differing::stated)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(sha256(MAIN), first + " and " + last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SHA-224", "SHA-384", "SHA-512", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512"})
  void comparesByWhateverJavaKnowsThatIsHardToForge(String algorithm)
      throws IOException, InvalidInputException, NoSuchAlgorithmException {
    byte[] main = MAIN.getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(main));
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    delivered.begin("sbom").accept(stated("main.exe", algorithm, digest, new Place("sbom", 1, 1)));

    assertThat(delivered.delivery().compared())
        .containsExactly(
            new Stated(
                "sbom", Set.of(1), Set.of(), List.of(), List.of(), 0, List.of(), 0, Map.of()));
  }

  @Test
  void tellsWhatIsStatedByOtherAlgorithmsAlone() throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    Place place = new Place("sbom", 1, 1);
    delivered
        .begin("sbom")
        .accept(
            stated(
                "main.exe",
                "BLAKE2b-256",
                "f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513",
                place));

    assertThat(delivered.delivery().compared())
        .containsExactly(
            new Stated(
                "sbom",
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                1,
                Map.of(1, "BLAKE2b-256")));
  }

  @Test
  void believesShaOneLess() throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    delivered.begin("sbom").accept(stated("main.exe", "SHA1", sha1(MAIN), new Place("sbom", 1, 1)));

    assertThat(delivered.delivery().compared())
        .containsExactly(
            new Stated(
                "sbom", Set.of(), Set.of(1), List.of(), List.of(), 0, List.of(), 0, Map.of()));
  }

  @Test
  void hashesByNoAlgorithmThatNoSbomUses() throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    Place place = new Place("sbom", 1, 1);
    delivered.begin("sbom").accept(stated("main.exe", "SHA-256", sha256(MAIN), place));
    delivered.begin("other").accept(stated("main.exe", "SHA1", sha1(MAIN), place));

    assertThat(delivered.hashed()).isEmpty();
    assertThat(delivered.delivery().compared()).hasSize(2);
    assertThat(delivered.hashed()).containsExactly(Algorithm.SHA256, Algorithm.SHA1);
  }

  @Test
  void hashesByAnAlgorithmThatIsUsedLate() throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    var watch = delivered.begin("sbom");
    Place place = new Place("sbom", 1, 1);
    for (int i = 0; i < 2_500; i++) {
      watch.accept(stated("far" + i, "SHA-256", "%064x".formatted(i), place));
    }
    assertThat(delivered.hashed()).containsExactly(Algorithm.SHA256);
    watch.accept(stated("main.exe", "SHA1", sha1(MAIN), place));
    watch.accept(stated("lib/parser-1.2.jar", "SHA-256", sha256(LIBRARY), place));
    Stated seen = delivered.delivery().compared().get(0);

    assertThat(seen.matching()).containsExactly(0);
    assertThat(seen.weakly()).containsExactly(1);
    assertThat(seen.absent()).isEqualTo(2_500);
  }

  @Test
  void tellsAFileThatCannotBeRead() throws IOException, InvalidInputException {
    DeliveredFiles delivered = DeliveredFiles.read(List.of(folder), Limits.standard());
    delivered.begin("sbom").accept(stated("main.exe", "SHA1", sha1(MAIN), new Place("sbom", 1, 1)));
    Files.delete(folder.resolve("main.exe"));

    assertThatThrownBy(delivered::delivery)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("main.exe: cannot be read");
  }

  private static String sha1(String text) {
    return java.util.HexFormat.of()
        .formatHex(Algorithm.SHA1.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void followsNoLink() throws IOException, InvalidInputException {
    try {
      Files.createSymbolicLink(folder.resolve("link"), folder.resolve("main.exe"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "links cannot be made here");
    }
    Delivery delivery = DeliveredFiles.read(List.of(folder), Limits.standard()).delivery();

    assertThat(delivery.links()).isEqualTo(1);
    assertThat(delivery.files()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "empty"})
  void refusesWhatHoldsNothing(String name) throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    assertThatThrownBy(() -> DeliveredFiles.read(List.of(folder.resolve(name)), Limits.standard()))
        .isInstanceOf(InvalidInputException.class);
  }
}
