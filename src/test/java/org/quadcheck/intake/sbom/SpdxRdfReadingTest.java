package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** How the nodes of an RDF document come together. */
class SpdxRdfReadingTest {
  private static final String HEAD =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://spdx.org/rdf/terms#">
      <SpdxDocument rdf:about="http://e/d#SPDXRef-DOCUMENT"><specVersion>SPDX-2.3</specVersion>
      <describesPackage rdf:resource="http://e/d#A"/></SpdxDocument>
      """;

  private static Sbom read(String nodes) throws InvalidInputException {
    return Fixtures.read(HEAD + nodes + "</rdf:RDF>");
  }

  private static State licence(String property, String nodes) throws InvalidInputException {
    String one = "<Package rdf:about='#A'><name>a</name>%s</Package>%s";
    return read(one.formatted(property, nodes))
        .subject()
        .orElseThrow()
        .states()
        .of(ComponentField.LICENCE);
  }

  /** What the library rdflib writes: every node by itself, and all of one kind of element. */
  @Test
  void readsADocumentInWhichEveryNodeStandsByItself() throws InvalidInputException {
    String type = "<rdf:type rdf:resource=\"http://spdx.org/rdf/terms#%s\"/></rdf:Description>\n";
    String node = "<rdf:Description rdf:%s>";
    Sbom sbom =
        Fixtures.read(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:a=\"http://spdx.org/rdf/terms#\">\n"
                + node.formatted("nodeID='N1'")
                + "<a:algorithm rdf:resource='http://spdx.org/rdf/terms#checksumAlgorithm_md5'/>"
                + "<a:checksumValue>0cc175b9c0f1b6a831c399e269772661</a:checksumValue>"
                + type.formatted("Checksum")
                + node.formatted("about='http://e/d#SPDXRef-a'")
                + "<a:checksum rdf:nodeID='N1'/><a:name>a</a:name><a:relationship rdf:nodeID='N2'/>"
                + "<a:downloadLocation>NONE</a:downloadLocation>"
                + type.formatted("Package")
                + node.formatted("nodeID='N2'")
                + "<a:relatedSpdxElement rdf:resource='http://e/d#SPDXRef-b'/><a:relationshipType"
                + " rdf:resource='http://spdx.org/rdf/terms#relationshipType_dependsOn'/>"
                + type.formatted("Relationship")
                + node.formatted("about='http://e/d#SPDXRef-b'")
                + "<a:name>b</a:name><a:licenseDeclared rdf:nodeID='N4'/>"
                + "<a:downloadLocation>NONE</a:downloadLocation>"
                + type.formatted("Package")
                + node.formatted("about='http://e/d#SPDXRef-DOCUMENT'")
                + "<a:creationInfo rdf:nodeID='N3'/><a:specVersion>SPDX-2.3</a:specVersion>"
                + "<a:name>d</a:name><a:dataLicense rdf:resource='http://spdx.org/licenses/CC0-1.0'/>"
                + "<a:describesPackage rdf:resource='http://e/d#SPDXRef-a'/>"
                + type.formatted("SpdxDocument")
                + node.formatted("nodeID='N3'")
                + "<a:creator>Organization: Maker</a:creator><a:created>2026-01-31T12:00:00Z</a:created>"
                + type.formatted("CreationInfo")
                + node.formatted("nodeID='N4'")
                + "<a:licenseId>LicenseRef-1</a:licenseId><a:extractedText>May.</a:extractedText>"
                + type.formatted("ExtractedLicensingInfo")
                + "</rdf:RDF>");

    assertThat(sbom.fact(DocumentField.AUTHOR).text()).isEqualTo("Maker");
    assertThat(sbom.subject().map(Component::hashAlgorithms).orElseThrow()).containsExactly("MD5");
    assertThat(sbom.components().get(0).states().of(ComponentField.LICENCE))
        .isEqualTo(State.STATED);
    assertThat(sbom.graph().unreachable()).isEmpty();
    assertThat(sbom.notes()).isEmpty();
  }

  @Test
  void tellsWhatIsElsewhereFromWhatIsMissing() throws InvalidInputException {
    String relationship =
        """
        <relationship><Relationship>
        <relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/>
        <relatedSpdxElement rdf:resource="%s"/></Relationship></relationship>
        """;
    Sbom sbom =
        read(
            "<Package rdf:about=\"#A\"><name>a</name>"
                + relationship.formatted("http://e/d#SPDXRef-lost")
                + relationship.formatted("http://e/other#SPDXRef-there")
                + relationship.formatted("http://e/d#DocumentRef-x%3ASPDXRef-there")
                + "</Package>");

    assertThat(sbom.graph().dangling()).containsExactly("SPDXRef-lost");
  }

  @Test
  void takesAPackageOfAnotherAddressForAnotherPackage() throws InvalidInputException {
    Sbom sbom = read("<Package rdf:about=\"http://e/other#A\"><name>a</name></Package>");

    assertThat(sbom.subject()).isEmpty();
    assertThat(sbom.components())
        .extracting(Component::id)
        .containsExactly("DocumentRef-http://e/other:A");
    assertThat(sbom.graph().dangling()).containsExactly("A");
  }

  @Test
  void countsAPackageThatIsOnlyNamed() throws InvalidInputException {
    Sbom sbom =
        read(
            """
            <Package rdf:about="#A"><name>a</name><relationship><Relationship>
            <relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_contains"/>
            <relatedSpdxElement><Package rdf:about="#B"/></relatedSpdxElement></Relationship></relationship></Package>
            """);

    assertThat(sbom.components()).extracting(Component::id).containsExactly("B");
    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message())
        .contains("sbom:6: a package is named and nowhere described");
  }

  @Test
  void countsAPackageTwiceThatStandsTwice() throws InvalidInputException {
    Sbom sbom =
        read(
            "<Package rdf:about='#A'><name>a</name></Package>"
                + "<Package rdf:about='#A'><versionInfo>1</versionInfo></Package>");

    assertThat(sbom.graph())
        .extracting(DependencyGraph::repeated)
        .isEqualTo(java.util.List.of("A"));
    assertThat(sbom.components()).hasSize(2);
  }

  @Test
  void findsTheStateOfALicence() throws InvalidInputException {
    String declared = "<licenseDeclared rdf:resource='%s'/>";
    String terms = "http://spdx.org/rdf/terms#";
    String own =
        "<ExtractedLicensingInfo rdf:about='#LicenseRef-1'><licenseId>LicenseRef-1"
            + "</licenseId><extractedText>May.</extractedText></ExtractedLicensingInfo>";

    assertThat(licence("", "")).isEqualTo(State.ABSENT);
    assertThat(licence(declared.formatted("http://spdx.org/licenses/MIT"), ""))
        .isEqualTo(State.STATED);
    assertThat(licence(declared.formatted(terms + "noassertion"), "")).isEqualTo(State.PLACEHOLDER);
    assertThat(licence(declared.formatted(terms + "none"), "")).isEqualTo(State.STATED);
    assertThat(licence(declared.formatted("http://e/d#LicenseRef-1"), ""))
        .isEqualTo(State.MALFORMED);
    assertThat(licence(declared.formatted("http://e/d#LicenseRef-1"), own)).isEqualTo(State.STATED);
    assertThat(licence("<licenseDeclared rdf:nodeID='lost'/>", "")).isEqualTo(State.MALFORMED);
  }

  @Test
  void findsALicenceThatASetNamesAndThatStandsBehindThePackage() throws InvalidInputException {
    String set =
        "<licenseDeclared><ConjunctiveLicenseSet><member rdf:nodeID='late'/>"
            + "<member rdf:resource='http://spdx.org/licenses/MIT'/></ConjunctiveLicenseSet></licenseDeclared>";
    String late =
        "<DisjunctiveLicenseSet rdf:nodeID='late'><member rdf:nodeID='later'/></DisjunctiveLicenseSet>"
            + "<ExtractedLicensingInfo rdf:nodeID='later'><licenseId>LicenseRef-1</licenseId>"
            + "<extractedText>May be used.</extractedText></ExtractedLicensingInfo>";

    assertThat(licence(set, late)).isEqualTo(State.STATED);
    assertThat(licence(set, "")).isEqualTo(State.MALFORMED);
  }

  /** Other readers of RDF put the two together, and see a supplier that this one would not. */
  @Test
  void refusesADescriptionThatAddsToAPackage() {
    String more =
        "<rdf:Description rdf:about='%s'><supplier>Organization: B</supplier></rdf:Description>";
    String one = "<Package rdf:about='#A'><name>a</name></Package>";

    assertThatThrownBy(() -> read(one + more.formatted("#A")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'supplier'");
    assertThatThrownBy(() -> read(more.formatted("http://e/d#A") + one))
        .isInstanceOf(InvalidInputException.class);
    assertThatNoException().isThrownBy(() -> read(one + more.formatted("http://e/other#A")));
  }

  @Test
  @Timeout(60)
  void endsWhereLicencesNameOneAnotherInACircleOrDoubleEachOther() throws InvalidInputException {
    String declared = "<licenseDeclared rdf:nodeID='S0'/>";
    String set =
        "<ConjunctiveLicenseSet rdf:nodeID='S%d'><member rdf:nodeID='S%d'/>"
            + "<member rdf:nodeID='S%d'/></ConjunctiveLicenseSet>";
    StringBuilder doubling = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      doubling.append(set.formatted(i, i + 1, i + 1));
    }
    String leaf =
        "<ConjunctiveLicenseSet rdf:nodeID='S900'><member"
            + " rdf:resource='http://spdx.org/licenses/MIT'/></ConjunctiveLicenseSet>";

    assertThat(licence(declared, set.formatted(0, 1, 0) + set.formatted(1, 0, 1)))
        .isEqualTo(State.MALFORMED);
    assertThat(licence(declared, doubling + leaf)).isEqualTo(State.STATED);
    assertThat(licence(declared, doubling + set.formatted(900, 901, 902)))
        .isEqualTo(State.MALFORMED);
  }

  @Test
  void saysWhatItDoesNotKnow() throws InvalidInputException {
    Sbom sbom =
        read(
            """
            <Package rdf:about="#A" rdf:lang="x"><name>a</name><foo><Package rdf:about="#B"><name>b</name></Package></foo>
            <checksum rdf:nodeID="lost"/></Package><Gadget rdf:about="#G"/>
            """);

    assertThat(sbom.components()).isEmpty();
    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message())
        .containsExactlyInAnyOrder(
            "sbom:2: the document lacks 'creationInfo'",
            "sbom:2: the document lacks 'dataLicense'",
            "sbom:2: the document lacks 'name'",
            "sbom:4: an entry of 'packages' lacks 'downloadLocation'",
            "sbom:4: unknown member 'rdf:lang' was skipped",
            "sbom:4: unknown member 'foo' was skipped",
            "sbom:5: 'checksum' names nothing",
            "sbom:5: 'Gadget' is nothing that SPDX knows");
  }

  /** There are no rules of SPDX 2.1 here by which a member could be forbidden. */
  @Test
  void saysOnceWhatItDoesNotKnowOfAnOlderVersion() throws InvalidInputException {
    String nodes = "<Package rdf:about='#A'><name>a</name><foo>1</foo></Package></rdf:RDF>";
    Sbom sbom = Fixtures.read(HEAD.replace("SPDX-2.3", "SPDX-2.1") + nodes);

    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "SPDX 2.1 is older than 2.2 and read as 2.2", "unknown member 'foo' was skipped");
    assertThat(sbom.validity().violations()).isEqualTo(2);
  }

  @Test
  void refusesAPackageOfWhichOneThingIsSaidTwice() {
    assertThatThrownBy(
            () -> read("<Package rdf:about=\"#A\"><name>a</name>\n<name>b</name></Package>"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("sbom:5: 'name' stands twice in one element.");
  }
}
