package org.quadcheck.intake.sbom;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the same SPDX document of any size in one of its encodings, to see what each costs: two
 * relationships, two digests and two licences a package.
 */
enum LargeSpdx {
  TAG_VALUE(
      """
      SPDXVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: d
      Creator: Organization: Maker
      Created: 2026-01-31T00:00:00Z
      Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p0
      PackageName: last
      SPDXID: SPDXRef-last
      """,
      """
      PackageName: library-%1$d
      SPDXID: SPDXRef-p%1$d
      PackageVersion: %2$d.0
      PackageDescription: <text>%3$s</text>
      PackageSupplier: Organization: Supplier %2$d
      PackageDownloadLocation: https://example.org/%1$d
      PackageLicenseConcluded: Apache-2.0
      PackageLicenseDeclared: MIT
      PackageChecksum: SHA1: %4$s
      PackageChecksum: SHA256: %5$s
      ExternalRef: PACKAGE-MANAGER purl pkg:maven/g/library-%1$d@%2$d.0
      """,
      "",
      """
      Relationship: SPDXRef-p%1$d DEPENDS_ON SPDXRef-p%2$d
      Relationship: SPDXRef-p%1$d DEPENDS_ON SPDXRef-p%3$d
      """,
      ""),
  JSON(
      """
      {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"d","documentDescribes":["SPDXRef-p0"],
      "creationInfo":{"created":"2026-01-31T00:00:00Z","creators":["Organization: Maker"]},
      "packages":[
      {"SPDXID":"SPDXRef-last","name":"last"}""",
      """
      ,
      {"SPDXID":"SPDXRef-p%1$d","name":"library-%1$d","versionInfo":"%2$d.0","description":"%3$s",
      "supplier":"Organization: Supplier %2$d","downloadLocation":"https://example.org/%1$d",
      "licenseConcluded":"Apache-2.0","licenseDeclared":"MIT",
      "checksums":[{"algorithm":"SHA1","checksumValue":"%4$s"},{"algorithm":"SHA256","checksumValue":"%5$s"}],
      "externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:maven/g/library-%1$d@%2$d.0"}]}""",
      "],\n\"relationships\":[{\"spdxElementId\":\"SPDXRef-p0\",\"relationshipType\":\"CONTAINS\",\"relatedSpdxElement\":\"SPDXRef-last\"}",
      """
      ,
      {"spdxElementId":"SPDXRef-p%1$d","relationshipType":"DEPENDS_ON","relatedSpdxElement":"SPDXRef-p%2$d"},
      {"spdxElementId":"SPDXRef-p%1$d","relationshipType":"DEPENDS_ON","relatedSpdxElement":"SPDXRef-p%3$d"}""",
      "]}\n"),
  YAML(
      """
      spdxVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      name: d
      documentDescribes: [SPDXRef-p0]
      creationInfo:
        created: "2026-01-31T00:00:00Z"
        creators: ["Organization: Maker"]
      packages:
      - SPDXID: SPDXRef-last
        name: last
      """,
      """
      - SPDXID: "SPDXRef-p%1$d"
        name: "library-%1$d"
        versionInfo: "%2$d.0"
        description: "%3$s"
        supplier: "Organization: Supplier %2$d"
        downloadLocation: "https://example.org/%1$d"
        licenseConcluded: "Apache-2.0"
        licenseDeclared: "MIT"
        checksums:
        - algorithm: "SHA1"
          checksumValue: "%4$s"
        - algorithm: "SHA256"
          checksumValue: "%5$s"
        externalRefs:
        - referenceCategory: "PACKAGE-MANAGER"
          referenceType: "purl"
          referenceLocator: "pkg:maven/g/library-%1$d@%2$d.0"
      """,
      "relationships:\n",
      """
      - spdxElementId: "SPDXRef-p%1$d"
        relationshipType: "DEPENDS_ON"
        relatedSpdxElement: "SPDXRef-p%2$d"
      - spdxElementId: "SPDXRef-p%1$d"
        relationshipType: "DEPENDS_ON"
        relatedSpdxElement: "SPDXRef-p%3$d"
      """,
      ""),
  XML(
      """
      <Document><SPDXID>SPDXRef-DOCUMENT</SPDXID><spdxVersion>SPDX-2.3</spdxVersion><name>d</name>
      <documentDescribes>SPDXRef-p0</documentDescribes>
      <creationInfo><created>2026-01-31T00:00:00Z</created><creators>Organization: Maker</creators></creationInfo>
      <packages><SPDXID>SPDXRef-last</SPDXID><name>last</name></packages>
      """,
      """
      <packages><SPDXID>SPDXRef-p%1$d</SPDXID><name>library-%1$d</name><versionInfo>%2$d.0</versionInfo><description>%3$s</description>
      <supplier>Organization: Supplier %2$d</supplier><downloadLocation>https://example.org/%1$d</downloadLocation>
      <licenseConcluded>Apache-2.0</licenseConcluded><licenseDeclared>MIT</licenseDeclared>
      <checksums><algorithm>SHA1</algorithm><checksumValue>%4$s</checksumValue></checksums>
      <checksums><algorithm>SHA256</algorithm><checksumValue>%5$s</checksumValue></checksums>
      <externalRefs><referenceCategory>PACKAGE-MANAGER</referenceCategory><referenceType>purl</referenceType>
      <referenceLocator>pkg:maven/g/library-%1$d@%2$d.0</referenceLocator></externalRefs></packages>
      """,
      "",
      """
      <relationships><spdxElementId>SPDXRef-p%1$d</spdxElementId><relationshipType>DEPENDS_ON</relationshipType><relatedSpdxElement>SPDXRef-p%2$d</relatedSpdxElement></relationships>
      <relationships><spdxElementId>SPDXRef-p%1$d</spdxElementId><relationshipType>DEPENDS_ON</relationshipType><relatedSpdxElement>SPDXRef-p%3$d</relatedSpdxElement></relationships>
      """,
      "</Document>\n"),
  RDF(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#">
      <spdx:SpdxDocument rdf:about="https://example.org/d#SPDXRef-DOCUMENT"><spdx:specVersion>SPDX-2.3</spdx:specVersion>
      <spdx:creationInfo><spdx:CreationInfo><spdx:created>2026-01-31T00:00:00Z</spdx:created><spdx:creator>Organization: Maker</spdx:creator></spdx:CreationInfo></spdx:creationInfo>
      <spdx:describesPackage rdf:resource="https://example.org/d#SPDXRef-p0"/></spdx:SpdxDocument>
      <spdx:Package rdf:about="https://example.org/d#SPDXRef-last"><spdx:name>last</spdx:name></spdx:Package>
      """,
      """
      <spdx:Package rdf:about="https://example.org/d#SPDXRef-p%1$d"><spdx:name>library-%1$d</spdx:name><spdx:versionInfo>%2$d.0</spdx:versionInfo>
      <spdx:description>%3$s</spdx:description><spdx:supplier>Organization: Supplier %2$d</spdx:supplier>
      <spdx:downloadLocation>https://example.org/%1$d</spdx:downloadLocation>
      <spdx:licenseConcluded rdf:resource="http://spdx.org/licenses/Apache-2.0"/><spdx:licenseDeclared rdf:resource="http://spdx.org/licenses/MIT"/>
      <spdx:checksum><spdx:Checksum><spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha1"/><spdx:checksumValue>%4$s</spdx:checksumValue></spdx:Checksum></spdx:checksum>
      <spdx:checksum><spdx:Checksum><spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha256"/><spdx:checksumValue>%5$s</spdx:checksumValue></spdx:Checksum></spdx:checksum>
      <spdx:externalRef><spdx:ExternalRef><spdx:referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_packageManager"/>
      <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/><spdx:referenceLocator>pkg:maven/g/library-%1$d@%2$d.0</spdx:referenceLocator></spdx:ExternalRef></spdx:externalRef>
      <spdx:relationship><spdx:Relationship><spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/><spdx:relatedSpdxElement rdf:resource="https://example.org/d#SPDXRef-p%6$d"/></spdx:Relationship></spdx:relationship>
      <spdx:relationship><spdx:Relationship><spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/><spdx:relatedSpdxElement rdf:resource="https://example.org/d#SPDXRef-p%7$d"/></spdx:Relationship></spdx:relationship>
      </spdx:Package>
      """,
      "",
      "",
      "</rdf:RDF>\n"),
  JSON_LD(
      """
      {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdBy":["urn:e:maker"]},
      {"type":"Organization","spdxId":"urn:e:maker","creationInfo":"_:c","name":"Maker"},
      {"type":"simplelicensing_LicenseExpression","spdxId":"urn:e:apache","creationInfo":"_:c","simplelicensing_licenseExpression":"Apache-2.0"},
      {"type":"SpdxDocument","spdxId":"urn:e:d","creationInfo":"_:c","rootElement":["https://example.org/d/SPDXRef-p0"]}""",
      """
      ,
      {"type":"software_Package","spdxId":"https://example.org/d/SPDXRef-p%1$d","creationInfo":"_:c","name":"library-%1$d","software_packageVersion":"%2$d.0","description":"%3$s",
      "suppliedBy":"urn:e:maker","software_downloadLocation":"https://example.org/%1$d","software_packageUrl":"pkg:maven/g/library-%1$d@%2$d.0",
      "verifiedUsing":[{"type":"Hash","algorithm":"sha1","hashValue":"%4$s"},{"type":"Hash","algorithm":"sha256","hashValue":"%5$s"}]}""",
      "",
      """
      ,
      {"type":"Relationship","spdxId":"https://example.org/d/SPDXRef-r%1$d","creationInfo":"_:c","from":"https://example.org/d/SPDXRef-p%1$d","relationshipType":"dependsOn","to":["https://example.org/d/SPDXRef-p%2$d","https://example.org/d/SPDXRef-p%3$d"]},
      {"type":"Relationship","spdxId":"https://example.org/d/SPDXRef-l%1$d","creationInfo":"_:c","from":"https://example.org/d/SPDXRef-p%1$d","relationshipType":"hasConcludedLicense","to":["urn:e:apache"]},
      {"type":"Relationship","spdxId":"https://example.org/d/SPDXRef-k%1$d","creationInfo":"_:c","from":"https://example.org/d/SPDXRef-p%1$d","relationshipType":"hasDeclaredLicense","to":["urn:e:apache"]}""",
      "]}\n");

  private static final String DESCRIPTION =
      "A library that does what libraries do, at some length. ".repeat(6).strip();

  private final String head;
  private final String onePackage;
  private final String between;
  private final String relationships;
  private final String tail;

  LargeSpdx(String head, String onePackage, String between, String relationships, String tail) {
    this.head = head;
    this.onePackage = onePackage;
    this.between = between;
    this.relationships = relationships;
    this.tail = tail;
  }

  void write(int packages, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(head);
      for (int i = 0; i < packages; i++) {
        out.write(onePackage(i, packages));
      }
      out.write(between);
      for (int i = 0; i < packages; i++) {
        out.write(relationships.formatted(i, left(i, packages), right(i, packages)));
      }
      out.write(tail);
    }
  }

  private String onePackage(int i, int packages) {
    return onePackage.formatted(
        i,
        i % 500,
        DESCRIPTION,
        "%040x".formatted(i + 1),
        "%064x".formatted(i + 1),
        left(i, packages),
        right(i, packages));
  }

  private static int left(int i, int packages) {
    return Math.min(2 * i + 1, packages - 1);
  }

  private static int right(int i, int packages) {
    return Math.min(2 * i + 2, packages - 1);
  }
}
