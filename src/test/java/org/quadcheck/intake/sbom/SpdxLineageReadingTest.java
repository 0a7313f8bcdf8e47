package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** What a package of SPDX is made from by its relationships, whichever stands first. */
class SpdxLineageReadingTest {
  private static final String PURL = "pkg:maven/org.apache/log4j-core@2.14.1";
  private static final String JSON =
      """
      {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "d", "dataLicense": "CC0-1.0",
       "documentNamespace": "https://example.com/d",
       "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Organization: Acme"]},
       "relationships": [
         {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-product"},
         {"spdxElementId": "SPDXRef-core", "relationshipType": "ANCESTOR_OF", "relatedSpdxElement": "SPDXRef-fork"},
         {"spdxElementId": "SPDXRef-core", "relationshipType": "DESCENDANT_OF", "relatedSpdxElement": "SPDXRef-log4j"},
         {"spdxElementId": "SPDXRef-product", "relationshipType": "DESCENDANT_OF", "relatedSpdxElement": "SPDXRef-log4j"},
         {"spdxElementId": "SPDXRef-log4j", "relationshipType": "VARIANT_OF", "relatedSpdxElement": "SPDXRef-product"}],
       "packages": [
         {"SPDXID": "SPDXRef-product", "name": "product", "downloadLocation": "NOASSERTION"},
         {"SPDXID": "SPDXRef-fork", "name": "fork", "downloadLocation": "NOASSERTION"},
         {"SPDXID": "SPDXRef-core", "name": "log4j-core", "versionInfo": "2.14.1", "downloadLocation": "NOASSERTION",
          "supplier": "Organization: Apache", "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER",
          "referenceType": "purl", "referenceLocator": "pkg:maven/org.apache/log4j-core@2.14.1"}]},
         {"SPDXID": "SPDXRef-log4j", "name": "log4j", "downloadLocation": "NOASSERTION"}]}
      """;
  private static final String TAGS =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: d
      DocumentNamespace: https://example.com/d
      Creator: Organization: Acme
      Created: 2026-01-01T00:00:00Z
      Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-product
      Relationship: SPDXRef-core ANCESTOR_OF SPDXRef-fork
      PackageName: product
      SPDXID: SPDXRef-product
      PackageDownloadLocation: NOASSERTION
      Relationship: SPDXRef-product DESCENDANT_OF SPDXRef-log4j
      PackageName: fork
      SPDXID: SPDXRef-fork
      PackageDownloadLocation: NOASSERTION
      PackageName: log4j-core
      SPDXID: SPDXRef-core
      PackageVersion: 2.14.1
      PackageSupplier: Organization: Apache
      PackageDownloadLocation: NOASSERTION
      ExternalRef: PACKAGE-MANAGER purl pkg:maven/org.apache/log4j-core@2.14.1
      PackageName: log4j
      SPDXID: SPDXRef-log4j
      PackageDownloadLocation: NOASSERTION
      Relationship: SPDXRef-core DESCENDANT_OF SPDXRef-log4j
      Relationship: SPDXRef-log4j VARIANT_OF SPDXRef-product
      """;
  private static final String YAML =
      """
      spdxVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      name: d
      dataLicense: CC0-1.0
      documentNamespace: https://example.com/d
      creationInfo:
        created: 2026-01-01T00:00:00Z
        creators: ["Organization: Acme"]
      relationships:
        - {spdxElementId: SPDXRef-DOCUMENT, relationshipType: DESCRIBES, relatedSpdxElement: SPDXRef-product}
        - {spdxElementId: SPDXRef-core, relationshipType: ANCESTOR_OF, relatedSpdxElement: SPDXRef-fork}
        - {spdxElementId: SPDXRef-core, relationshipType: DESCENDANT_OF, relatedSpdxElement: SPDXRef-log4j}
        - {spdxElementId: SPDXRef-product, relationshipType: DESCENDANT_OF, relatedSpdxElement: SPDXRef-log4j}
      packages:
        - {SPDXID: SPDXRef-product, name: product, downloadLocation: NOASSERTION}
        - {SPDXID: SPDXRef-fork, name: fork, downloadLocation: NOASSERTION}
        - SPDXID: SPDXRef-core
          name: log4j-core
          versionInfo: 2.14.1
          downloadLocation: NOASSERTION
          supplier: "Organization: Apache"
          externalRefs:
            - referenceCategory: PACKAGE-MANAGER
              referenceType: purl
              referenceLocator: "pkg:maven/org.apache/log4j-core@2.14.1"
        - {SPDXID: SPDXRef-log4j, name: log4j, downloadLocation: NOASSERTION}
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#">
        <spdx:SpdxDocument rdf:about="https://example.com/d#SPDXRef-DOCUMENT">
          <spdx:specVersion>SPDX-2.3</spdx:specVersion>
          <spdx:name>d</spdx:name>
          <spdx:dataLicense rdf:resource="http://spdx.org/licenses/CC0-1.0"/>
          <spdx:creationInfo><spdx:CreationInfo><spdx:created>2026-01-01T00:00:00Z</spdx:created>
            <spdx:creator>Organization: Acme</spdx:creator></spdx:CreationInfo></spdx:creationInfo>
          <spdx:relationship><spdx:Relationship>
            <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_describes"/>
            <spdx:relatedSpdxElement rdf:resource="https://example.com/d#SPDXRef-product"/>
          </spdx:Relationship></spdx:relationship>
        </spdx:SpdxDocument>
        <spdx:Package rdf:about="https://example.com/d#SPDXRef-product"><spdx:name>product</spdx:name>
          <spdx:downloadLocation>NOASSERTION</spdx:downloadLocation>
          <spdx:relationship><spdx:Relationship>
            <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_descendantOf"/>
            <spdx:relatedSpdxElement rdf:resource="https://example.com/d#SPDXRef-log4j"/>
          </spdx:Relationship></spdx:relationship></spdx:Package>
        <spdx:Package rdf:about="https://example.com/d#SPDXRef-core"><spdx:name>log4j-core</spdx:name>
          <spdx:versionInfo>2.14.1</spdx:versionInfo><spdx:supplier>Organization: Apache</spdx:supplier>
          <spdx:downloadLocation>NOASSERTION</spdx:downloadLocation>
          <spdx:externalRef><spdx:ExternalRef>
            <spdx:referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_packageManager"/>
            <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/>
            <spdx:referenceLocator>pkg:maven/org.apache/log4j-core@2.14.1</spdx:referenceLocator>
          </spdx:ExternalRef></spdx:externalRef>
          <spdx:relationship><spdx:Relationship>
            <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_ancestorOf"/>
            <spdx:relatedSpdxElement rdf:resource="https://example.com/d#SPDXRef-fork"/>
          </spdx:Relationship></spdx:relationship>
          <spdx:relationship><spdx:Relationship>
            <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_descendantOf"/>
            <spdx:relatedSpdxElement rdf:resource="https://example.com/d#SPDXRef-log4j"/>
          </spdx:Relationship></spdx:relationship></spdx:Package>
        <spdx:Package rdf:about="https://example.com/d#SPDXRef-fork"><spdx:name>fork</spdx:name>
          <spdx:downloadLocation>NOASSERTION</spdx:downloadLocation></spdx:Package>
        <spdx:Package rdf:about="https://example.com/d#SPDXRef-log4j"><spdx:name>log4j</spdx:name>
          <spdx:downloadLocation>NOASSERTION</spdx:downloadLocation></spdx:Package>
      </rdf:RDF>
      """;
  private static final String XML =
      """
      <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion><name>d</name>
        <dataLicense>CC0-1.0</dataLicense><documentNamespace>https://example.com/d</documentNamespace>
        <creationInfo><created>2026-01-01T00:00:00Z</created><creators>Organization: Acme</creators></creationInfo>
        <relationships><spdxElementId>SPDXRef-DOCUMENT</spdxElementId><relationshipType>DESCRIBES</relationshipType>
          <relatedSpdxElement>SPDXRef-product</relatedSpdxElement></relationships>
        <relationships><spdxElementId>SPDXRef-core</spdxElementId><relationshipType>ANCESTOR_OF</relationshipType>
          <relatedSpdxElement>SPDXRef-fork</relatedSpdxElement></relationships>
        <relationships><spdxElementId>SPDXRef-core</spdxElementId><relationshipType>DESCENDANT_OF</relationshipType>
          <relatedSpdxElement>SPDXRef-log4j</relatedSpdxElement></relationships>
        <relationships><spdxElementId>SPDXRef-product</spdxElementId><relationshipType>DESCENDANT_OF</relationshipType>
          <relatedSpdxElement>SPDXRef-log4j</relatedSpdxElement></relationships>
        <packages><SPDXID>SPDXRef-product</SPDXID><name>product</name><downloadLocation>NOASSERTION</downloadLocation></packages>
        <packages><SPDXID>SPDXRef-fork</SPDXID><name>fork</name><downloadLocation>NOASSERTION</downloadLocation></packages>
        <packages><SPDXID>SPDXRef-core</SPDXID><name>log4j-core</name><versionInfo>2.14.1</versionInfo>
          <supplier>Organization: Apache</supplier><downloadLocation>NOASSERTION</downloadLocation>
          <externalRefs><referenceCategory>PACKAGE-MANAGER</referenceCategory><referenceType>purl</referenceType>
            <referenceLocator>pkg:maven/org.apache/log4j-core@2.14.1</referenceLocator></externalRefs></packages>
        <packages><SPDXID>SPDXRef-log4j</SPDXID><name>log4j</name><downloadLocation>NOASSERTION</downloadLocation></packages>
      </Document>
      """;
  private static final String SPDX_3 =
      """
      {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
        {"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1", "created": "2026-01-01T00:00:00Z",
         "createdBy": ["https://example.com/acme"]},
        {"type": "Relationship", "spdxId": "https://example.com/r1", "creationInfo": "_:c",
         "from": "https://example.com/core", "relationshipType": "ancestorOf", "to": ["https://example.com/fork"]},
        {"type": "Relationship", "spdxId": "https://example.com/r2", "creationInfo": "_:c",
         "from": "https://example.com/core", "relationshipType": "descendantOf", "to": ["https://example.com/log4j"]},
        {"type": "Relationship", "spdxId": "https://example.com/r3", "creationInfo": "_:c",
         "from": "https://example.com/product", "relationshipType": "descendantOf", "to": ["https://example.com/log4j"]},
        {"type": "Relationship", "spdxId": "https://example.com/r4", "creationInfo": "_:c",
         "from": "https://example.com/log4j", "relationshipType": "hasVariant", "to": ["https://example.com/product"]},
        {"type": "Organization", "spdxId": "https://example.com/acme", "creationInfo": "_:c", "name": "Acme"},
        {"type": "Organization", "spdxId": "https://example.com/apache", "creationInfo": "_:c", "name": "Apache"},
        {"type": "SpdxDocument", "spdxId": "https://example.com/d", "creationInfo": "_:c",
         "rootElement": ["https://example.com/product"]},
        {"type": "software_Package", "spdxId": "https://example.com/product", "creationInfo": "_:c", "name": "product"},
        {"type": "software_Package", "spdxId": "https://example.com/fork", "creationInfo": "_:c", "name": "fork"},
        {"type": "software_Package", "spdxId": "https://example.com/core", "creationInfo": "_:c", "name": "log4j-core",
         "software_packageVersion": "2.14.1", "suppliedBy": "https://example.com/apache",
         "software_packageUrl": "pkg:maven/org.apache/log4j-core@2.14.1"},
        {"type": "software_Package", "spdxId": "https://example.com/log4j", "creationInfo": "_:c", "name": "log4j"}]}
      """;

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("JSON", JSON),
        Arguments.of("tag-value", TAGS),
        Arguments.of("YAML", YAML),
        Arguments.of("RDF", RDF),
        Arguments.of("XML", XML),
        Arguments.of("JSON-LD", SPDX_3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void knowsTheSameAncestorsInEveryEncoding(String encoding, String document)
      throws InvalidInputException {
    Sbom sbom = Fixtures.read(document);

    assertThat(sbom.encoding()).isEqualTo(encoding);
    assertThat(sbom.notes()).isEmpty();
    assertThat(told(sbom))
        .isEqualTo(
            Map.of(
                "product", "made from log4j||",
                "fork", "made from log4j-core 2.14.1|" + PURL + "|Apache, made from log4j||",
                "log4j-core 2.14.1", "made from log4j||",
                "log4j", ""));
    assertThat(sbom.graph().dangling()).isEmpty();
  }

  private static Map<String, String> told(Sbom sbom) {
    return Stream.concat(sbom.components().stream(), sbom.subject().stream())
        .collect(Collectors.toMap(Component::label, one -> told(one.lineage())));
  }

  private static String told(Lineage lineage) {
    return lineage.origins().stream()
        .map(SpdxLineageReadingTest::told)
        .collect(Collectors.joining(", "));
  }

  private static String told(Origin one) {
    return String.join("|", one.words(), one.component().purl(), one.component().supplier());
  }

  /** Packages by the letters of their names, and relationships as they stand. */
  private static String document(List<String> packages, Stream<String> relationships) {
    String head =
        """
        SPDXVersion: SPDX-2.3
        DataLicense: CC0-1.0
        SPDXID: SPDXRef-DOCUMENT
        DocumentName: d
        DocumentNamespace: https://example.com/d
        ExternalDocumentRef: DocumentRef-x https://example.com/x SHA1: d6a770ba38583ed4bb4525bd96e50461655d2759
        Creator: Organization: Acme
        Created: 2026-01-01T00:00:00Z
        """;
    Function<String, String> written =
        "PackageName: %1$s\nSPDXID: SPDXRef-%1$s\nPackageDownloadLocation: NOASSERTION"::formatted;
    return Stream.concat(
            packages.stream().map(written), relationships.map(one -> "Relationship: " + one))
        .collect(Collectors.joining("\n", head, "\n"));
  }

  @Test
  void endsWhereThingsAreMadeFromEachOther() throws InvalidInputException {
    Stream<String> circle =
        Stream.of(
            "SPDXRef-a DESCENDANT_OF SPDXRef-b",
            "SPDXRef-b DESCENDANT_OF SPDXRef-a",
            "SPDXRef-c DESCENDANT_OF SPDXRef-c");

    assertThat(told(Fixtures.read(document(List.of("a", "b", "c"), circle))))
        .isEqualTo(Map.of("a", "made from b||", "b", "made from a||", "c", ""));
  }

  @Test
  void saysNothingOfAncestorsThatAreNotInTheDocument() throws InvalidInputException {
    Stream<String> elsewhere =
        Stream.of(
            "SPDXRef-a DESCENDANT_OF DocumentRef-x:SPDXRef-z",
            "DocumentRef-x:SPDXRef-z DESCENDANT_OF SPDXRef-c",
            "SPDXRef-b DESCENDANT_OF NONE",
            "SPDXRef-b DESCENDANT_OF NOASSERTION",
            "SPDXRef-b DESCENDANT_OF SPDXRef-nowhere");
    Sbom sbom = Fixtures.read(document(List.of("a", "b", "c"), elsewhere));

    assertThat(told(sbom)).isEqualTo(Map.of("a", "made from c||", "b", "", "c", ""));
    assertThat(sbom.graph().dangling()).containsExactly("SPDXRef-nowhere");
  }

  @Test
  void refusesMoreAncestorsThanAnyComponentHas() throws InvalidInputException {
    assertThat(Fixtures.read(ancestors(10_000)).components().get(0).lineage().origins())
        .hasSize(10_000);
    assertThatThrownBy(() -> Fixtures.read(ancestors(10_001)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("names more than 10000 others that one component is made from");
  }

  private static String ancestors(int many) {
    List<String> packages = IntStream.rangeClosed(0, many).mapToObj(i -> "p" + i).toList();
    return document(
        packages,
        packages.stream().skip(1).map(one -> "SPDXRef-" + one + " ANCESTOR_OF SPDXRef-p0"));
  }

  @Test
  void refusesAChainThatIsLongerThanCanBeLookedUp() {
    List<String> packages = IntStream.rangeClosed(0, 3_000).mapToObj(i -> "p" + i).toList();
    Stream<String> chain =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "SPDXRef-p%d DESCENDANT_OF SPDXRef-p%d".formatted(i, i + 1));

    assertThatThrownBy(() -> Fixtures.read(document(packages, chain)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("made from more than 1000000 others together");
  }
}
