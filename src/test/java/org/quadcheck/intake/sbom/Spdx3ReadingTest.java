package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** How the elements of an SPDX 3 document come together. */
class Spdx3ReadingTest {
  private static final String GRAPH =
      """
      {"@context":"https://spdx.org/rdf/%s/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"%s","created":"2026-01-31T00:00:00Z","createdBy":["u:org"],"createdUsing":["u:tool"]},
      {"type":"Organization","spdxId":"u:org","creationInfo":"_:c","name":"Acme"},
      {"type":"Tool","spdxId":"u:tool","creationInfo":"_:c","name":"maker-1.2"},
      {"type":"SpdxDocument","spdxId":"u:doc","creationInfo":"_:c","rootElement":["u:a"]}%s]}
      """;
  private static final String RELATIONSHIP =
      ",{\"type\":\"Relationship\",\"spdxId\":\"u:r\",\"creationInfo\":\"_:c\",\"from\":\"%s\","
          + "\"relationshipType\":\"%s\",\"to\":[\"%s\"]%s}";
  private static final String LICENCE =
      ",{\"type\":\"simplelicensing_LicenseExpression\",\"spdxId\":\"u:l\",\"creationInfo\":\"_:c\","
          + "\"simplelicensing_licenseExpression\":\"%s\"%s}";

  private static Sbom read(String elements) throws InvalidInputException {
    return Fixtures.read(GRAPH.formatted("3.0.1", "3.0.1", elements));
  }

  private static String onePackage(String id, String members) {
    return (",{\"type\":\"software_Package\",\"spdxId\":\"%s\",\"creationInfo\":\"_:c\","
            + "\"name\":\"n\"%s}")
        .formatted(id, members);
  }

  private static Component subject(String members, String more) throws InvalidInputException {
    return read(onePackage("u:a", members) + more).subject().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'\"suppliedBy\":\"u:org\"'; SUPPLIER; STATED",
        "'\"suppliedBy\":\"u:tool\"'; SUPPLIER; MALFORMED",
        "'\"suppliedBy\":\"u:lost\"'; SUPPLIER; MALFORMED",
        "'\"suppliedBy\":\"NoAssertionElement\"'; SUPPLIER; UNKNOWN",
        "'\"suppliedBy\":\"https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement\"'; SUPPLIER; UNKNOWN",
        "'\"suppliedBy\":\"NoneElement\"'; SUPPLIER; PLACEHOLDER",
        "'\"suppliedBy\":{\"type\":\"Person\",\"creationInfo\":\"_:c\",\"name\":\"J. Rivera\"}'; SUPPLIER; STATED",
        "'\"originatedBy\":[\"u:lost\",\"u:org\"]'; PRODUCER; STATED",
        "'\"originatedBy\":[\"u:org\"]'; ORIGIN; STATED",
        "'\"originatedBy\":[\"u:org\"]'; SUPPLIER; ABSENT",
        "'\"software_packageVersion\":\"1.0\"'; VERSION; STATED",
        "'\"software_packageVersion\":1'; VERSION; MALFORMED",
        "'\"software_packageVersion\":\"latest\"'; VERSION; PLACEHOLDER",
        "'\"software_packageUrl\":\"pkg:npm/a@1\"'; IDENTIFIER; STATED",
        "'\"software_packageUrl\":\"npm/a@1\"'; PURL; MALFORMED",
        "'\"software_additionalPurpose\":[\"executable\"]'; EXECUTABLE; STATED",
        "'\"releaseTime\":\"2026-01-31T00:00:00Z\"'; RELEASE_DATE; STATED",
        "'\"validUntilTime\":\"someday\"'; END_OF_LIFE; MALFORMED",
        "'\"summary\":\"Reads.\"'; DESCRIPTION; STATED",
        "'\"comment\":\"quadcheck:criticality: high\"'; CRITICALITY; STATED",
        "'\"software_primaryPurpose\":\"archive\"'; ARCHIVE; STATED",
        "'\"software_primaryPurpose\":\"other\"'; ARCHIVE; ABSENT",
        "'\"verifiedUsing\":[{\"type\":\"Hash\",\"algorithm\":\"md5\",\"hashValue\":\"0cc175b9c0f1b6a831c399e269772661\"}]'; HASH; STATED",
        "'\"verifiedUsing\":[{\"type\":\"Hash\",\"algorithm\":\"sha256\",\"hashValue\":\"d41d8cd98f00b204e9800998ecf8427e\"}]'; HASH; MALFORMED",
        "'\"verifiedUsing\":[{\"type\":\"PackageVerificationCode\",\"algorithm\":\"md5\",\"hashValue\":\"d41d8cd98f00b204e9800998ecf8427e\"}]'; HASH; ABSENT",
        "'\"externalIdentifier\":[{\"type\":\"ExternalIdentifier\",\"externalIdentifierType\":\"packageUrl\",\"identifier\":\"pkg:npm/a@1\"}]'; PURL; STATED",
        "'\"externalIdentifier\":[{\"type\":\"ExternalIdentifier\",\"externalIdentifierType\":\"swid\",\"identifier\":\"x\"}]'; IDENTIFIER; ABSENT",
        "'\"software_contentIdentifier\":[{\"type\":\"software_ContentIdentifier\",\"software_contentIdentifierType\":\"swhid\",\"software_contentIdentifierValue\":\"swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2\"}]'; IDENTIFIER; STATED",
        "'\"externalRef\":[{\"type\":\"ExternalRef\",\"externalRefType\":\"securityAdvisory\",\"locator\":[\"https://e\"]}]'; VULNERABILITIES; STATED",
        "'\"extension\":[{\"type\":\"extension_CdxPropertiesExtension\",\"extension_cdxProperty\":[{\"type\":\"extension_CdxPropertyEntry\",\"extension_cdxPropName\":\"quadcheck:criticality\",\"extension_cdxPropValue\":\"high\"}]}]'; CRITICALITY; STATED"
      })
  void findsTheStateOfAField(String member, ComponentField field, State expected)
      throws InvalidInputException {
    assertThat(subject("," + member, "").states().of(field)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "u:l; MIT; ''; STATED",
        "u:l; NOASSERTION; ''; PLACEHOLDER",
        "u:l; NONE; ''; STATED",
        "u:l; LicenseRef-ours; ''; MALFORMED",
        "u:l; LicenseRef-ours; ',\"simplelicensing_customIdToUri\":[{\"type\":\"DictionaryEntry\",\"key\":\"LicenseRef-ours\",\"value\":\"u:x\"}]'; STATED",
        "u:lost; MIT; ''; MALFORMED",
        "http://spdx.org/licenses/MIT; MIT; ''; STATED",
        "expandedlicensing_NoAssertionLicense; MIT; ''; UNKNOWN",
        "expandedlicensing_NoneLicense; MIT; ''; STATED"
      })
  void findsTheStateOfALicence(String id, String expression, String more, State expected)
      throws InvalidInputException {
    for (String type : new String[] {"hasDeclaredLicense", "hasConcludedLicense"}) {
      String elements =
          RELATIONSHIP.formatted("u:a", type, id, "") + LICENCE.formatted(expression, more);

      assertThat(subject("", elements).states().of(ComponentField.LICENCE)).isEqualTo(expected);
    }
  }

  private static String extended(String type, String members) {
    return onePackage("u:a", ",\"extension\":[{\"type\":\"%s\"%s}]".formatted(type, members));
  }

  @ParameterizedTest
  @CsvSource({"https://acme.example/terms/Audited", "urn:acme:audited"})
  void passesOverAnExtensionOfSomebodysOwn(String type) throws InvalidInputException {
    String said =
        ",\"https://acme.example/terms/by\":\"J. Rivera\",\"extension_cdxProperty\":[{\"type\":"
            + "\"extension_CdxPropertyEntry\",\"extension_cdxPropName\":\"quadcheck:criticality\","
            + "\"extension_cdxPropValue\":\"high\"}]";
    Sbom sbom = read(extended(type, said) + onePackage("u:b", ""));

    assertThat(sbom.components()).hasSize(1);
    assertThat(sbom.subject().orElseThrow().states().of(ComponentField.CRITICALITY))
        .isEqualTo(State.ABSENT);
    assertThat(sbom.notes())
        .extracting(FormatNote::kind, FormatNote::message)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                FormatNote.Kind.NOT_COUNTED, "an extension of type '" + type + "' was passed over"),
            org.assertj.core.groups.Tuple.tuple(
                FormatNote.Kind.UNKNOWN_MEMBER,
                "unknown member 'https://acme.example/terms/by' was skipped"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://spdx.org/rdf/3.0.1/terms/Extension/CdxPropertiesExtension",
    "http://spdx.org/rdf/3.0.1/terms/Extension/CdxPropertiesExtension",
    "spdx:Extension/CdxPropertiesExtension"
  })
  void refusesTypesOfTheSpecificationInAnotherForm(String type) {
    assertThatThrownBy(() -> read(extended(type, "")))
        .hasMessageContaining("SPDX 3 is read in its compact published form only");
    assertThatThrownBy(
            () ->
                read(
                    onePackage("u:a", "")
                        + ",{\"type\":\"https://acme.example/terms/Part\",\"spdxId\":\"u:b\"}"))
        .hasMessageContaining("SPDX 3 is read in its compact published form only");
  }

  @Test
  void statesTheFactsOfTheDocument() throws InvalidInputException {
    Sbom sbom = read(onePackage("u:a", ""));

    assertThat(sbom.facts().values())
        .extracting(value -> value.text())
        .containsExactlyInAnyOrder(
            "Acme", "SPDX", "3.0.1", "2026-01-31T00:00:00Z", "maker", "1.2", "n");
    assertThat(sbom.formatLabel()).isEqualTo("SPDX 3.0.1");
    assertThat(sbom.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3.0.0, 3.0.0, SPDX 3.0.0, ",
    "3.0.1, 3.0.0, SPDX 3.0.1, 'VIOLATION ''specVersion'' is not 3.0.1, the version of the context'",
    "3.1.0, 3.1.0, SPDX 3.1.0, 'NEWER_VERSION SPDX 3.1.0 is newer than SPDX 3.0.1, the newest version known here'"
  })
  void readsTheVersionThatTheContextStandsFor(
      String context, String stated, String label, String note) throws InvalidInputException {
    Sbom sbom = Fixtures.read(GRAPH.formatted(context, stated, onePackage("u:a", "")));

    assertThat(sbom.formatLabel()).isEqualTo(label);
    assertThat(sbom.notes())
        .extracting(one -> one.kind() + " " + one.message())
        .isEqualTo(note == null ? java.util.List.of() : java.util.List.of(note));
  }

  @Test
  void readsThePublishedContextWithTheEndingThatMicrosoftsToolGivesIt()
      throws InvalidInputException {
    String plain = GRAPH.formatted("3.0.1", "3.0.1", onePackage("u:a", ""));

    Sbom sbom = Fixtures.read(plain.replace("context.jsonld", "context.json"));

    assertThat(SbomCounts.of(sbom)).isEqualTo(SbomCounts.of(Fixtures.read(plain)));
    assertThat(sbom.notes())
        .extracting(one -> one.kind() + " " + one.message())
        .containsExactly("VIOLATION the context ends in .json; SPDX publishes it as .jsonld");
  }

  @Test
  void readsAListOfTheOnePublishedContextAsThatOne() throws InvalidInputException {
    String plain = GRAPH.formatted("3.0.1", "3.0.1", onePackage("u:a", ""));
    String listed = plain.replaceFirst("(\"@context\":\\s*)(\"[^\"]*\")", "$1[$2]");

    Sbom sbom = Fixtures.read(listed);

    assertThat(SbomCounts.of(sbom)).isEqualTo(SbomCounts.of(Fixtures.read(plain)));
    assertThat(sbom.validity()).isNotEqualTo(Fixtures.read(plain).validity());
    assertThat(sbom.notes())
        .extracting(one -> one.kind() + " " + one.message())
        .containsExactly("VIOLATION the context is a list; SPDX writes its address alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dependsOn; u:b; ''; 1; 0",
        "hasStaticLink; u:b; ''; 1; 0",
        "hasProvidedDependency; u:b; ''; 1; 0",
        "contains; u:b; ''; 0; 1",
        "hasTest; u:b; ''; 0; 0",
        "dependsOn; NoneElement; ''; 0; 0",
        "dependsOn; NoAssertionElement; ''; 0; 0"
      })
  void countsDependenciesAndContainments(
      String type, String to, String more, int dependencies, int containments)
      throws InvalidInputException {
    Sbom sbom =
        read(
            onePackage("u:a", "")
                + onePackage("u:b", "")
                + RELATIONSHIP.formatted("u:a", type, to, more));

    assertThat(sbom.graph().dependencyEdges()).isEqualTo(dependencies);
    assertThat(sbom.graph().containmentEdges()).isEqualTo(containments);
    assertThat(sbom.graph().dangling()).isEmpty();
    assertThat(sbom.notes()).isEmpty();
  }

  @Test
  void refusesTwoTellingsOfHowTheDocumentWasMade() {
    String other =
        ",{\"type\":\"CreationInfo\",\"@id\":\"_:c\",\"specVersion\":\"3.0.1\","
            + "\"created\":\"%s\",\"createdBy\":[\"u:org\"],\"createdUsing\":[\"u:tool\"]}";

    assertThatThrownBy(() -> read(onePackage("u:a", "") + other.formatted("2020-01-31T00:00:00Z")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'_:c' stands for more than one CreationInfo.");
    assertThatNoException()
        .isThrownBy(() -> read(onePackage("u:a", "") + other.formatted("2026-01-31T00:00:00Z")));
  }

  @Test
  void takesTheLeastThatIsSaidOfCompleteness() throws InvalidInputException {
    String one = onePackage("u:a", "") + onePackage("u:b", "");
    String said = ",\"completeness\":\"%s\"";
    String complete = RELATIONSHIP.formatted("u:a", "dependsOn", "u:b", said.formatted("complete"));
    String open = RELATIONSHIP.formatted("u:a", "dependsOn", "u:b", said.formatted("incomplete"));
    String unsaid =
        RELATIONSHIP.formatted("u:a", "dependsOn", "u:b", said.formatted("noAssertion"));
    String parts = RELATIONSHIP.formatted("u:a", "contains", "u:b", said.formatted("complete"));
    String other = RELATIONSHIP.formatted("u:b", "dependsOn", "u:a", said.formatted("complete"));

    assertThat(read(one + complete).completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(read(one + complete + unsaid).completeness()).isEqualTo(Completeness.UNKNOWN);
    assertThat(read(one + complete + unsaid + open).completeness())
        .isEqualTo(Completeness.INCOMPLETE);
    assertThat(read(one + parts + other).completeness()).isEqualTo(Completeness.NOT_SAID);
    String openPart =
        RELATIONSHIP.formatted("u:b", "dependsOn", "u:a", said.formatted("incomplete"));
    assertThat(read(one + complete + openPart).completeness()).isEqualTo(Completeness.UNKNOWN);
    String onNothingKnown = RELATIONSHIP.formatted("u:a", "dependsOn", "NoAssertionElement", "");
    assertThat(read(one + complete + onNothingKnown).completeness())
        .isEqualTo(Completeness.UNKNOWN);
  }

  @Test
  void findsTheProductThroughAnSbomOrADescription() throws InvalidInputException {
    String sbom =
        ",{\"type\":\"software_Sbom\",\"spdxId\":\"u:s\",\"creationInfo\":\"_:c\","
            + "\"rootElement\":[\"%s\"],\"software_sbomType\":[\"build\"]}";
    String document = "\"rootElement\":[\"u:s\"]";
    String through =
        GRAPH
            .formatted("3.0.1", "3.0.1", onePackage("u:b", "") + sbom.formatted("u:b"))
            .replace("\"rootElement\":[\"u:a\"]", document);
    String circle =
        GRAPH
            .formatted("3.0.1", "3.0.1", onePackage("u:b", "") + sbom.formatted("u:doc"))
            .replace("\"rootElement\":[\"u:a\"]", document);
    String described =
        onePackage("u:a", "")
            + onePackage("u:b", "")
            + RELATIONSHIP.formatted("u:doc", "describes", "u:b", "");

    assertThat(Fixtures.read(through).subject().map(Component::id)).contains("u:b");
    assertThat(Fixtures.read(through).fact(DocumentField.GENERATION_CONTEXT).text())
        .isEqualTo("build");
    assertThat(Fixtures.read(circle).subject()).isEmpty();
    assertThat(read(described).subject()).isEmpty();
    assertThat(read(described).fact(DocumentField.PRIMARY_COMPONENT).state())
        .isEqualTo(State.MALFORMED);
  }

  @Test
  void findsTheProductInAnSbomThatTheDocumentDoesNotName() throws InvalidInputException {
    String silent =
        GRAPH
            .formatted("3.0.1", "3.0.1", "%s")
            .replace(",\"rootElement\":[\"u:a\"]", ",\"element\":[\"u:a\"]");
    String inner =
        ",{\"type\":\"software_Sbom\",\"spdxId\":\"%s\",\"creationInfo\":\"_:c\",\"rootElement\":[\"%s\"]}";
    String packages = onePackage("u:a", "") + onePackage("u:b", "");
    Sbom one = Fixtures.read(silent.formatted(packages + inner.formatted("u:s", "u:b")));
    Sbom two =
        Fixtures.read(
            silent.formatted(
                packages + inner.formatted("u:s", "u:b") + inner.formatted("u:t", "u:a")));

    assertThat(one.subject()).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo("u:b"));
    assertThat(two.subject()).isEmpty();
    assertThat(two.fact(DocumentField.PRIMARY_COMPONENT).state()).isEqualTo(State.MALFORMED);
  }

  @Test
  void takesSupportThatHasEndedForAnEndOfLifeByTheDayOfTheDocument() throws InvalidInputException {
    String later = ",\"supportLevel\":[\"%s\"],\"validUntilTime\":\"2099-01-31T00:00:00Z\"";

    assertThat(subject(",\"supportLevel\":[\"endOfSupport\"]", "").endOfLife())
        .isEqualTo("2026-01-31T00:00:00Z");
    assertThat(subject(later.formatted("endOfSupport"), "").endOfLife())
        .isEqualTo("2026-01-31T00:00:00Z");
    assertThat(subject(later.formatted("support"), "").endOfLife())
        .isEqualTo("2099-01-31T00:00:00Z");
  }

  @Test
  void seesWhatStandsWithinOtherElements() throws InvalidInputException {
    String within =
        ",{\"type\":\"software_Sbom\",\"spdxId\":\"u:s\",\"creationInfo\":\"_:c\",\"element\":[[{\"type\":"
            + "\"software_Package\",\"spdxId\":\"u:x\",\"creationInfo\":\"_:c\",\"name\":\"x\"}]],"
            + "\"rootElement\":[{\"type\":\"software_File\",\"spdxId\":\"u:f\",\"creationInfo\":\"_:c\"}]}";
    Sbom sbom = read(onePackage("u:a", "") + within);

    assertThat(sbom.components()).extracting(Component::name).containsExactly("x");
    assertThat(sbom.files()).isEqualTo(1);
  }

  @Test
  void tellsWhatIsElsewhereFromWhatIsMissing() throws InvalidInputException {
    String imports =
        ",{\"type\":\"SpdxDocument\",\"spdxId\":\"u:doc2\",\"creationInfo\":\"_:c\",\"import\":"
            + "[{\"type\":\"ExternalMap\",\"externalSpdxId\":\"u:there\"}],\"rootElement\":[\"u:a\"]}";
    Sbom sbom =
        read(
            onePackage("u:a", "")
                + RELATIONSHIP.formatted("u:a", "dependsOn", "u:there", "")
                + RELATIONSHIP.formatted("u:a", "dependsOn", "u:lost", "")
                + imports);

    assertThat(sbom.graph().dangling()).containsExactly("u:lost");
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "a 'spdxId' is used that another part has", "there is more than one SpdxDocument");
  }

  @Test
  void readsWhatAnAnnotationSaysWithItsText() throws InvalidInputException {
    String annotation =
        ",{\"type\":\"Annotation\",\"spdxId\":\"u:n\",\"creationInfo\":\"_:c\",\"subject\":\"%s\","
            + "\"statement\":\"%s\"}";
    String past = annotation.formatted("u:a", "quadcheck:end-of-life: 2020-01-01");
    String document = annotation.formatted("u:doc", "quadcheck:sbom-version: 3");

    assertThat(subject(",\"validUntilTime\":\"2030-01-01\"", past).endOfLife())
        .isEqualTo("2020-01-01");
    assertThat(read(onePackage("u:a", "") + document).fact(DocumentField.SBOM_VERSION).text())
        .isEqualTo("3");
  }

  @Test
  void readsWhatIsSaidOfVulnerabilities() throws InvalidInputException {
    String vex =
        ",{\"type\":\"security_VexAffectedVulnAssessmentRelationship\",\"spdxId\":\"u:v\","
            + "\"creationInfo\":\"_:c\",\"from\":\"u:cve\",\"relationshipType\":\"affects\",\"to\":[\"u:a\"]},"
            + "{\"type\":\"security_Vulnerability\",\"spdxId\":\"u:cve\",\"creationInfo\":\"_:c\"}";

    Component seen = subject("", vex);

    assertThat(seen.states().of(ComponentField.VULNERABILITIES)).isEqualTo(State.STATED);
    assertThat(seen.states().of(ComponentField.PATCH_STATUS)).isEqualTo(State.STATED);
  }

  @Test
  void givesOneOfTwoPackagesOfTheSameIdNothingOfTheOther() throws InvalidInputException {
    Sbom sbom = read(onePackage("u:b", ",\"suppliedBy\":\"u:org\"") + onePackage("u:b", ""));

    assertThat(sbom.components()).extracting(Component::supplier).containsExactly("Acme", "");
    assertThat(sbom.graph().repeated()).containsExactly("u:b");
  }

  @Test
  void countsNoToolAsAuthorAndNoToolAsSupplier() throws InvalidInputException {
    String graph = GRAPH.formatted("3.0.1", "3.0.1", onePackage("u:a", ""));
    Sbom sbom =
        Fixtures.read(graph.replace("\"createdBy\":[\"u:org\"]", "\"createdBy\":[\"u:tool\"]"));

    assertThat(sbom.fact(DocumentField.AUTHOR).state()).isEqualTo(State.ABSENT);
  }

  @Test
  void saysWhatBreaksARule() throws InvalidInputException {
    Sbom sbom =
        read(
            """
            ,{"type":"software_Package","spdxId":"u:a","foo":{"type":"software_Package","name":"y"}},
            {"type":"Gadget","spdxId":"u:g","creationInfo":"_:c"},
            {"spdxId":"u:h","creationInfo":"_:c"},
            {"type":"Organization","creationInfo":"_:c","name":"x"},
            {"type":"Relationship","spdxId":"u:r","creationInfo":"_:c","from":"u:a","to":["u:a"]},
            {"type":"Relationship","spdxId":"u:r","creationInfo":"_:c","from":"u:a","to":["u:g"],"relationshipType":"likes"}""");

    assertThat(sbom.components()).isEmpty();
    assertThat(sbom.graph().dangling()).containsExactly("u:g");
    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message())
        .containsExactly(
            "sbom:5:133: unknown member 'foo' was skipped",
            "sbom:5:133: 'software_Package' lacks 'spdxId'",
            "sbom:5:133: 'software_Package' lacks 'creationInfo'",
            "sbom:5:85: a package has no name",
            "sbom:6:1: 'Gadget' is no type of element that SPDX 3 knows",
            "sbom:7:1: an object has no type",
            "sbom:8:1: 'Organization' lacks 'spdxId'",
            "sbom:9:1: 'Relationship' lacks 'relationshipType'",
            "sbom:10:33: a 'spdxId' is used that another part has",
            "sbom:10:105: 'relationshipType' is 'likes', which is none of the 59 values that the"
                + " format knows");
  }
}
