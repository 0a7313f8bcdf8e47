package org.quadcheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** Which SBOM another one in SPDX 2 means by a word of its own. */
class ReferredDocumentsTest {
  private static final String CORE =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: core
      DocumentNamespace: https://acme.example/core
      Creator: Organization: Acme
      Created: 2026-01-01T00:00:00Z
      PackageName: core
      SPDXID: SPDXRef-core
      PackageDownloadLocation: NOASSERTION
      """;
  private static final String TAGS =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: d
      DocumentNamespace: https://acme.example/d
      %s
      Creator: Organization: Acme
      Created: 2026-01-01T00:00:00Z
      PackageName: product
      SPDXID: SPDXRef-product
      PackageDownloadLocation: NOASSERTION
      Relationship: SPDXRef-product DEPENDS_ON DocumentRef-core:SPDXRef-core
      """;
  private static final String LINE =
      "ExternalDocumentRef: DocumentRef-core https://acme.example/core SHA1: %s";
  private static final String JSON =
      """
      {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "d", "dataLicense": "CC0-1.0",
       "documentNamespace": "https://acme.example/d",
       "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Organization: Acme"]},
       "externalDocumentRefs": [{"externalDocumentId": "DocumentRef-core", "spdxDocument": "https://acme.example/core",
         "checksum": {"algorithm": "SHA1", "checksumValue": "%s"}}],
       "packages": [{"SPDXID": "SPDXRef-product", "name": "product", "downloadLocation": "NOASSERTION"}],
       "relationships": [{"spdxElementId": "SPDXRef-product", "relationshipType": "DEPENDS_ON",
         "relatedSpdxElement": "DocumentRef-core:SPDXRef-core"}]}
      """;
  private static final String YAML =
      """
      spdxVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      name: d
      dataLicense: CC0-1.0
      documentNamespace: https://acme.example/d
      creationInfo: {created: "2026-01-01T00:00:00Z", creators: ["Organization: Acme"]}
      externalDocumentRefs:
        - externalDocumentId: DocumentRef-core
          spdxDocument: https://acme.example/core
          checksum: {algorithm: SHA1, checksumValue: "%s"}
      packages:
        - {SPDXID: SPDXRef-product, name: product, downloadLocation: NOASSERTION}
      relationships:
        - {spdxElementId: SPDXRef-product, relationshipType: DEPENDS_ON, relatedSpdxElement: "DocumentRef-core:SPDXRef-core"}
      """;
  private static final String XML =
      """
      <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion><name>d</name>
        <dataLicense>CC0-1.0</dataLicense><documentNamespace>https://acme.example/d</documentNamespace>
        <creationInfo><created>2026-01-01T00:00:00Z</created><creators>Organization: Acme</creators></creationInfo>
        <externalDocumentRefs><externalDocumentId>DocumentRef-core</externalDocumentId>
          <checksum><algorithm>SHA1</algorithm><checksumValue>%s</checksumValue></checksum>
          <spdxDocument>https://acme.example/core</spdxDocument></externalDocumentRefs>
        <packages><SPDXID>SPDXRef-product</SPDXID><name>product</name><downloadLocation>NOASSERTION</downloadLocation></packages>
        <relationships><spdxElementId>SPDXRef-product</spdxElementId><relationshipType>DEPENDS_ON</relationshipType>
          <relatedSpdxElement>DocumentRef-core:SPDXRef-core</relatedSpdxElement></relationships>
      </Document>
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#">
        <spdx:SpdxDocument rdf:about="https://acme.example/d#SPDXRef-DOCUMENT">
          <spdx:specVersion>SPDX-2.3</spdx:specVersion>
          <spdx:name>d</spdx:name>
          <spdx:dataLicense rdf:resource="http://spdx.org/licenses/CC0-1.0"/>
          <spdx:creationInfo><spdx:CreationInfo><spdx:created>2026-01-01T00:00:00Z</spdx:created>
            <spdx:creator>Organization: Acme</spdx:creator></spdx:CreationInfo></spdx:creationInfo>
          <spdx:externalDocumentRef><spdx:ExternalDocumentRef rdf:about="https://acme.example/d#DocumentRef-core">
            <spdx:externalDocumentId>DocumentRef-core</spdx:externalDocumentId>
            <spdx:spdxDocument rdf:resource="https://acme.example/core"/>
            <spdx:checksum><spdx:Checksum>
              <spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha1"/>
              <spdx:checksumValue>%s</spdx:checksumValue></spdx:Checksum></spdx:checksum>
          </spdx:ExternalDocumentRef></spdx:externalDocumentRef>
        </spdx:SpdxDocument>
        <spdx:Package rdf:about="https://acme.example/d#SPDXRef-product"><spdx:name>product</spdx:name>
          <spdx:downloadLocation>NOASSERTION</spdx:downloadLocation>
          <spdx:relationship><spdx:Relationship>
            <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/>
            <spdx:relatedSpdxElement rdf:resource="https://acme.example/core#SPDXRef-core"/>
          </spdx:Relationship></spdx:relationship></spdx:Package>
      </rdf:RDF>
      """;

  @TempDir private Path folder;

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("JSON", JSON),
        Arguments.of("tag-value", TAGS.formatted(LINE)),
        Arguments.of("YAML", YAML),
        Arguments.of("XML", XML),
        Arguments.of("RDF", RDF));
  }

  private static String sha1(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
  }

  /** What became of the one link into another document that the product has. */
  private Optional<DocumentReference> referred(String product)
      throws IOException, InvalidInputException {
    OfferFolder offer = new OfferFolder(folder).with("core", CORE).with("product", product);
    Sbom sbom =
        offer.read().sboms().stream()
            .filter(one -> one.path().equals("product"))
            .findFirst()
            .orElseThrow();
    assertThat(sbom.notes()).isEmpty();
    return sbom.graph().elsewhere().stream().findFirst().flatMap(sbom::referenceOf);
  }

  private static DocumentReference reference(String algorithm, String digest) {
    return new DocumentReference("https://acme.example/core", algorithm, digest);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void isTheFileWithTheChecksum(String encoding, String product) throws Exception {
    String digest = sha1(CORE);

    assertThat(referred(product.formatted(digest))).contains(reference("SHA1", digest).to("core"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void isNoFileWithAnotherChecksum(String encoding, String product) throws Exception {
    String other = sha1("another");

    assertThat(referred(product.formatted(other))).contains(reference("SHA1", other).notTo("core"));
  }

  @Test
  void isKnownByItsAddressWhereNoChecksumCanBeCompared() throws Exception {
    String line = LINE.replace("SHA1", "ADLER32").formatted("03da0195");

    assertThat(referred(TAGS.formatted(line)))
        .contains(reference("ADLER32", "03da0195").to("core"));
  }

  @Test
  void isKnownByItsChecksumUnderAnotherAddress() throws Exception {
    String line = LINE.replace("/core", "/moved").formatted(sha1(CORE));

    assertThat(referred(TAGS.formatted(line)).flatMap(DocumentReference::handedIn))
        .contains("core");
  }

  @Test
  void isNoneWhereAWordStandsForTwo() throws Exception {
    String line = LINE.formatted(sha1(CORE));
    String two = line + "\n" + LINE.replace("/core", "/other").formatted(sha1("other"));

    assertThat(referred(TAGS.formatted(two))).contains(DocumentReference.UNCLEAR);
  }
}
