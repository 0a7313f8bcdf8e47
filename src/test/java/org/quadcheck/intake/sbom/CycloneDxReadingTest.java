package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.CodeLanguage;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.FormatNote.Kind;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.State;

/** How single members of a CycloneDX document are understood. */
class CycloneDxReadingTest {
  private static final String ANEW = " Ask the supplier to export it anew.";

  private static final String SHA_256 =
      "f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'version':'1.0'; VERSION; STATED",
        "'version':''; VERSION; PLACEHOLDER",
        "'version':'0.0.0'; VERSION; PLACEHOLDER",
        "'version':'UNKNOWN'; VERSION; UNKNOWN",
        "'version':'redacted'; VERSION; WITHHELD",
        "'version':1; VERSION; MALFORMED",
        "'version':null; VERSION; ABSENT",
        "'version':{}; VERSION; MALFORMED",
        "'name':'['; NAME; STATED",
        "'supplier':{}; SUPPLIER; ABSENT",
        "'supplier':'s'; SUPPLIER; ABSENT",
        "'author':'a'; PRODUCER; STATED",
        "'authors':[{'name':'n/a'},{'name':'b'}]; PRODUCER; STATED",
        "'supplier':{'name':'s'},'publisher':'p'; PRODUCER; ABSENT",
        "'publisher':'p'; PUBLISHER; STATED",
        "'purl':'pkg:npm/a@1'; IDENTIFIER; STATED",
        "'purl':'pkg:npm'; IDENTIFIER; MALFORMED",
        "'purl':'pkg:npm/%zz'; PURL; MALFORMED",
        "'purl':'npm/a'; PURL; MALFORMED",
        "'cpe':'cpe:/a:v:p:1'; CPE; STATED",
        "'cpe':'cpe:2.3:a:v:p:1'; CPE; MALFORMED",
        "'cpe':'cpe:2.3:a:v:p\\\\:q:1:*:*:*:*:*:*:*'; CPE; STATED",
        "'swhid':['swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2']; IDENTIFIER; STATED",
        "'omniborId':['gitoid:blob:sha1:261eeb9e9f8b2b4b0d119366dda99c6fd7d35c64']; IDENTIFIER; STATED",
        "'swid':{'tagId':'t'}; IDENTIFIER; ABSENT",
        "'bom-ref':'r'; IDENTIFIER; ABSENT",
        "'hashes':[]; HASH; ABSENT",
        "'hashes':[{'alg':'SHA-256','content':'unknown'}]; HASH; UNKNOWN",
        "'hashes':[{'alg':'SHA-256','content':'unknown'}]; HASH_ALGORITHM; UNKNOWN",
        "'hashes':[{'alg':'SHA-256','content':'aa'}]; HASH; MALFORMED",
        "'hashes':[{'alg':'SHA-7','content':'aa'}]; HASH; MALFORMED",
        "'licenses':[]; LICENCE; ABSENT",
        "'licenses':[{'license':{'name':'Ours'}}]; LICENCE; STATED",
        "'licenses':[{'license':{'name':'NOASSERTION'}}]; LICENCE; PLACEHOLDER",
        "'licenses':[{'license':{'url':'https://x'}}]; LICENCE; ABSENT",
        "'licenses':[{'license':{'id':'MIT','licensing':{}}}]; USAGE_RESTRICTIONS; STATED",
        "'releaseNotes':{'timestamp':'2026-01-31T00:00:00Z'}; RELEASE_DATE; STATED",
        "'releaseNotes':{'timestamp':'soon'}; RELEASE_DATE; MALFORMED",
        "'pedigree':{'patches':[{'type':'backport'}]}; PATCH_STATUS; STATED",
        "'properties':[{'name':'bsi:component:executable','value':'executable'}]; EXECUTABLE; STATED",
        "'properties':[{'name':'quadcheck:supplier:withheld'}]; SUPPLIER; WITHHELD",
        "'properties':[{'name':'quadcheck:supplier:unknown','value':'false'}]; SUPPLIER; ABSENT",
        "'properties':[{'name':'quadcheck:end-of-life','value':'2030'}]; END_OF_LIFE; MALFORMED",
        "'properties':[{'name':'other:criticality','value':'high'}]; CRITICALITY; ABSENT",
        "'externalReferences':[{'type':'advisories','url':'https://x'}]; VULNERABILITIES; STATED",
        "'externalReferences':[{'type':'website','url':'https://x'}]; ORIGIN; ABSENT"
      })
  void findsTheStateOfAField(String member, ComponentField field, State expected)
      throws InvalidInputException {
    assertThat(component(member.replace('\'', '"')).states().of(field)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"resolved, STATED", "bogus, MALFORMED", "'', PLACEHOLDER", "unknown, UNKNOWN"})
  void findsNoPatchStatusInAWordThatIsNone(String word, State expected)
      throws InvalidInputException {
    Sbom sbom =
        document(
            "\"components\":[{\"bom-ref\":\"a\"}],\"vulnerabilities\":[{\"id\":\"CVE-2026-1\","
                + "\"affects\":[{\"ref\":\"a\"}],\"analysis\":{\"state\":\"%s\"}}]"
                    .formatted(word));

    assertThat(sbom.components().get(0).states().of(ComponentField.PATCH_STATUS))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "enabled, true", "false, false", "'', false"})
  void knowsABuildThatCanBeRepeatedByTheWordsOfTheTaxonomyAndOfMaven(String value, boolean expected)
      throws InvalidInputException {
    Sbom sbom =
        document(
            "\"metadata\":{\"properties\":[{\"name\":\"cdx:reproducible\",\"value\":\"%s\"}]}"
                .formatted(value));

    assertThat(sbom.survey().reproducible()).isEqualTo(expected);
  }

  @Test
  void prefersTheManufacturerToAuthorsWhateverTheOrder() throws InvalidInputException {
    Component one =
        component(
            "\"authors\":[{\"name\":\"a\"}],\"author\":\"b\",\"manufacturer\":{\"name\":\"m\"}");

    assertThat(one.producer()).isEqualTo("m");
  }

  @Test
  void keepsOnlyAlgorithmsOfHashesThatFit() throws InvalidInputException {
    Component one =
        component(
            """
            "hashes":[{"alg":"SHA-512","content":"aa"},{"content":"%1$s","alg":"SHA-256"}],
            "externalReferences":[{"hashes":[{"alg":"SHA3-256","content":"%1$s"}],"url":"u","type":"distribution"},
            {"type":"website","url":"u","hashes":[{"alg":"BLAKE3","content":"%1$s"}]}]
            """
                .formatted(SHA_256));

    assertThat(one.hashAlgorithms()).containsExactly("SHA-256", "SHA3-256");
    assertThat(one.states().of(ComponentField.HASH)).isEqualTo(State.STATED);
  }

  @Test
  void countsComponentsAtAnyDepthInTheOrderOfTheDocument() throws InvalidInputException {
    Sbom sbom =
        document(
            """
            "components":[{"components":[{"name":"b","components":[{"name":"c"}]}],"name":"a"},{"name":"d"}],
            "metadata":{"component":{"name":"p","components":[{"name":"e"}]}},
            "services":[{"name":"s","services":[{"name":"t"}]}]
            """);

    assertThat(sbom.components())
        .extracting(Component::name)
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(sbom.services()).isEqualTo(2);
  }

  @Test
  void keepsWhatIsInALanguageWithoutMemorySafety() throws InvalidInputException {
    Sbom sbom =
        document(
            """
            "metadata":{"component":{"type":"application","name":"p","version":"1",
             "properties":[{"name":"quadcheck:language","value":"C++17"}]}},
            "components":[
             {"type":"library","name":"a","manufacturer":{"name":"Acme"},
              "properties":[{"name":"syft:package:language","value":"rust"},
                            {"name":"third-party:package:language","value":"Assembly"}]},
             {"type":"library","name":"b","purl":"pkg:conan/b@1"},
             {"type":"library","name":"c","purl":"pkg:cargo/c@1",
              "properties":[{"name":"syft:package:language","value":"TBD"}]},
             {"type":"library","name":"d","properties":[{"name":"language","value":"C"}]}]
            """);

    assertThat(sbom.disclosures().languages())
        .extracting(
            one ->
                "%s|%s|%s|%s"
                    .formatted(one.component(), one.producer(), one.product(), one.language()))
        .containsExactly("p 1||true|C++17", "a|Acme|false|Assembly", "b||false|");
  }

  @Test
  void keepsOfManyTheFewThatMeanTheSame() throws InvalidInputException {
    String one =
        "{\"type\":\"library\",\"name\":\"c%d\",\"purl\":\"pkg:conan/c@%d\","
            + "\"manufacturer\":{\"name\":\"m%d\"}}";
    String many =
        IntStream.range(0, 1_200)
            .mapToObj(i -> one.formatted(i, i, i))
            .collect(Collectors.joining(",", "\"components\":[", "]"));

    List<CodeLanguage> kept = document(many).disclosures().languages();

    assertThat(kept).hasSize(1_003);
    assertThat(kept.subList(1_000, 1_003)).extracting(CodeLanguage::producer).containsOnly("");
  }

  @Test
  void keepsOfServicesWhatCanSpeakAgainstAnAnswer() throws InvalidInputException {
    Sbom sbom =
        document(
            """
            "services":[
             {"bom-ref":"s","endpoints":["https://a.example","http://b.example"],"name":"s",
              "properties":[{"name":"quadcheck:country","value":" au "}],
              "services":[{"name":"t","endpoints":["ftp://c.example"]}]}]
            """);

    assertThat(sbom.disclosures().endpoints())
        .extracting(Endpoint::service, Endpoint::address, Endpoint::country)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("t", "ftp://c.example", ""),
            org.assertj.core.groups.Tuple.tuple("s", "http://b.example", ""),
            org.assertj.core.groups.Tuple.tuple("s", "", "AU"));
  }

  @Test
  void takesVulnerabilitiesAndAnnotationsForTheComponentsThatTheyName()
      throws InvalidInputException {
    Sbom sbom =
        document(
            """
            "vulnerabilities":[{"id":"CVE-1","analysis":{"state":"resolved"},
            "affects":[{"ref":"a"},{"ref":"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#b%2Bc"},
             {"ref":"urn:cdx:4e671687-395b-41f5-a30f-a58921a69b79/1#d"}]}],
            "serialNumber":"urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79","version":1,
            "annotations":[{"subjects":["a"],"text":"Mind this."}],
            "components":[{"name":"a","bom-ref":"a"},{"name":"b","bom-ref":"b+c"},
             {"name":"c","bom-ref":"d"}]
            """);

    assertThat(sbom.components())
        .extracting(
            one -> one.states().of(ComponentField.VULNERABILITIES),
            one -> one.states().of(ComponentField.PATCH_STATUS),
            one -> one.states().of(ComponentField.COMMENTS))
        .containsExactly(
            tuple(State.STATED, State.STATED, State.STATED),
            tuple(State.STATED, State.STATED, State.ABSENT),
            tuple(State.ABSENT, State.ABSENT, State.ABSENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'metadata':{'authors':[{'name':'A'}]}; AUTHOR; STATED; A",
        "'metadata':{'manufacturer':{'name':'M'}}; AUTHOR; STATED; M",
        "'metadata':{'manufacture':{'name':'M'},'supplier':{'name':'S'}}; AUTHOR; ABSENT; ''",
        "'metadata':{'timestamp':'2026-01-31T10:00:00+05:30'}; TIMESTAMP; STATED; 2026-01-31T10:00:00+05:30",
        "'metadata':{'timestamp':'2026-01-31T10:00:00Z[Asia/Tokyo]'}; TIMESTAMP; STATED; 2026-01-31T10:00:00Z[Asia/Tokyo]",
        "'metadata':{'timestamp':'2026-02-31T10:00:00Z'}; TIMESTAMP; MALFORMED; 2026-02-31T10:00:00Z",
        "'metadata':{'timestamp':'2026-01-31'}; TIMESTAMP; MALFORMED; 2026-01-31",
        "'metadata':{'timestamp':'+999999999-12-31T23:59:59-18:00'}; TIMESTAMP; MALFORMED; +999999999-12-31T23:59:59-18:00",
        "'metadata':{'timestamp':'9999-12-31T23:59:59-01:00'}; TIMESTAMP; MALFORMED; 9999-12-31T23:59:59-01:00",
        "'metadata':{'lifecycles':[{'phase':'build'}]}; GENERATION_CONTEXT; STATED; build",
        "'metadata':{'lifecycles':[{'phase':'later'}]}; GENERATION_CONTEXT; MALFORMED; later",
        "'metadata':{'tools':[{'name':'t'},{'name':'u','version':'1'}]}; TOOL_NAME; STATED; u",
        "'metadata':{'tools':{'services':[{'name':'t','version':'2'}]}}; TOOL_VERSION; STATED; 2",
        "'metadata':{'tools':[]}; TOOL_NAME; ABSENT; ''",
        "'version':3; SBOM_VERSION; ABSENT; ''",
        "'version':3,'serialNumber':'x'; SBOM_VERSION; MALFORMED; x",
        "'version':3,'serialNumber':'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'; SBOM_VERSION; STATED; 3",
        "'version':0,'serialNumber':'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'; SBOM_VERSION; MALFORMED; 0",
        "'version':-1,'serialNumber':'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'; SBOM_VERSION; MALFORMED; -1",
        "'serialNumber':'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'; SBOM_VERSION; ABSENT; ''",
        "'components':[]; PRIMARY_COMPONENT; ABSENT; ''",
        "'components':[]; FORMAT_VERSION; STATED; 1.6"
      })
  void findsAFactOfTheDocument(String member, DocumentField field, State state, String text)
      throws InvalidInputException {
    Sbom sbom = document(member.replace('\'', '"'));

    assertThat(sbom.fact(field).state()).isEqualTo(state);
    assertThat(sbom.fact(field).text()).isEqualTo(text);
  }

  @Test
  void readsANewerMinorVersionAndSaysSo() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.9\",\"components\":[{\"type\":\"file\",\"name\":\"x\"}]}");

    assertThat(sbom.formatLabel()).isEqualTo("CycloneDX 1.9");
    assertThat(sbom.components()).hasSize(1);
    assertThat(sbom.notes())
        .containsExactly(
            new FormatNote(
                Kind.NEWER_VERSION,
                "CycloneDX 1.9 is newer than CycloneDX 1.7, the newest version known here",
                new Place("sbom", 1, 40),
                1));
  }

  @Test
  void notesASignatureAndDoesNotTrustIt() throws InvalidInputException {
    String message = "a signature within the SBOM was not looked at";
    String xml =
        """
        <bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components/>
        <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>x</SignatureValue></Signature></bom>
        """;

    assertThat(document("\"signature\":{\"algorithm\":\"ES256\",\"value\":\"x\"}").signatures())
        .containsExactly(new Signature("sbom", "jsf", SignatureOutcome.NOT_VERIFIED, "", message));
    assertThat(Fixtures.read(xml).signatures())
        .containsExactly(
            new Signature("sbom", "xmldsig", SignatureOutcome.NOT_VERIFIED, "", message));
  }

  @Test
  void saysWhatIsOfTheWrongType() throws InvalidInputException {
    Sbom sbom =
        document("\"components\":[{\"type\":\"library\",\"name\":[\"x\"]},7],\"metadata\":[]");

    assertThat(sbom.components()).hasSize(2);
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "'name' must be a text, but is a list",
            "'components' must be an object, but is a number",
            "'metadata' must be an object, but is a list");
  }

  @Test
  void takesTheVersionOfXmlFromTheNamespaceAlone() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.2\" specVersion=\"1.6\"/>");

    assertThat(sbom.formatLabel()).isEqualTo("CycloneDX 1.2");
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly("unknown member 'specVersion' was skipped");
  }

  @Test
  void refusesInXmlWhatStandsTwiceOrInAnotherNamespace() {
    String head = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">\n<components>";
    String component = "<component type=\"library\"><name>a</name>%s</component>";
    String tail = "</components>%s</bom>";
    String whole = head + component + tail;
    String other = "<c xmlns=\"http://cyclonedx.org/schema/bom/1.5\"/>";

    assertThat(refusal(whole.formatted("<name>b</name>", "")))
        .isEqualTo("sbom:2: 'name' stands twice in one element." + ANEW);
    assertThat(refusal(whole.formatted("", "\n<components/>")))
        .isEqualTo("sbom:3: 'components' stands twice in one element." + ANEW);
    assertThat(refusal(whole.formatted(other, "")))
        .isEqualTo("sbom:2: 'c' stands in another namespace than the document." + ANEW);
    assertThat(refusal(whole.formatted("", "\n<components xmlns=\"\"/>")))
        .isEqualTo("sbom:3: 'components' stands in another namespace than the document." + ANEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"spdxVersion", "@context", "attestation", "payloadType", "_type", "document"})
  void refusesADocumentThatBearsTheMarkOfAnotherFormat(String mark) {
    String both = "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"%s\": \"SPDX-2.3\"}";

    assertThat(refusal(both.formatted(mark)))
        .startsWith("sbom:1:")
        .endsWith(
            ": '%s' is the mark of another format, and a document is of one alone.".formatted(mark)
                + ANEW);
    assertThat(
            refusal(
                "{\"spdxVersion\": \"SPDX-2.3\", \"bomFormat\": \"CycloneDX\","
                    + " \"components\": []}"))
        .contains("'bomFormat' is the mark of another format");
  }

  private static String refusal(String content) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
            InvalidInputException.class, () -> Fixtures.read(content))
        .getMessage();
  }

  @Test
  void readsADocumentThatOnlyItsSchemaNames() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            "{\"$schema\":\"http://cyclonedx.org/schema/bom-1.6.schema.json\",\"specVersion\":\"1.6\"}");

    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly("the document lacks 'bomFormat'");
  }

  @Test
  void readsAnSbomWithoutComponents() throws InvalidInputException {
    assertThat(document("\"version\":1").components()).isEmpty();
    assertThat(document("\"components\":[]").components()).isEqualTo(List.of());
  }

  private static Component component(String members) throws InvalidInputException {
    return document("\"components\":[{" + members + "}]").components().get(0);
  }

  private static Sbom document(String members) throws InvalidInputException {
    return Fixtures.read("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"," + members + "}");
  }
}
