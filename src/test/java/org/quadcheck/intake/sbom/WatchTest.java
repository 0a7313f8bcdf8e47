package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.InvalidInputException;

/** What breaks a rule of the format is found wherever it stands, and told once. */
class WatchTest {

  private static Sbom component(String members) throws InvalidInputException {
    return Fixtures.read(
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[
        {"type":"library","name":"x",%s}]}
        """
            .formatted(members));
  }

  private static List<String> told(Sbom sbom) {
    assertThat(sbom.validity().violations())
        .isEqualTo(sbom.notes().stream().mapToInt(note -> note.count()).sum());
    return sbom.notes().stream()
        .map(note -> note.place().line() + ":" + note.place().column() + " " + note.message())
        .toList();
  }

  @Test
  void looksIntoWhatTheReaderPassesOver() throws InvalidInputException {
    assertThat(
            told(component("\"scope\":\"maybe\",\"evidence\":{\"copyright\":[{\"txt\":\"a\"}]}")))
        .containsExactly(
            "2:38 'scope' is 'maybe', which is none of the 3 values that the format knows",
            "2:71 an entry of 'copyright' lacks 'text'",
            "2:78 CycloneDX 1.6 knows no member 'txt' where it stands");
  }

  @Test
  void tellsOnceWhatTheReaderSeesToo() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.6","serialNumber":"x","metadata":{"timestamp":"now"},
            "components":[{"type":"bogus","version":1,"hashes":[{"alg":"MD5","content":"0"}],"foo":1}],
            "dependencies":[{"dependsOn":["a"]}]}
            """);

    assertThat(told(sbom))
        .containsExactly(
            "1:61 'serialNumber' has not the form that the format asks for:"
                + " ^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "1:89 'timestamp' must be a date and time with an offset",
            "2:23 'type' is 'bogus', which is none of the 13 values that the format knows",
            "2:41 'version' must be a text, but is a number",
            "2:76 'content' must be 32, 40, 64, 96 or 128 hexadecimal digits",
            "2:15 an entry of 'components' lacks 'name'",
            "3:17 an entry of 'dependencies' lacks 'ref'",
            "2:88 unknown member 'foo' was skipped");
  }

  @Test
  void knowsTheVersionWhereverItStands() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","components":[{"type":"library","name":"x","tags":["a"]}],"version":1,"specVersion":"1.5"}
            """);

    assertThat(told(sbom))
        .containsExactly("1:76 CycloneDX 1.5 knows no member 'tags' where it stands");
    assertThat(sbom.validity()).isEqualTo(new Validity("CycloneDX 1.5", 1));
  }

  @Test
  void takesOneOfTheFormsOfALicence() throws InvalidInputException {
    assertThat(told(component("\"licenses\":[{\"expression\":\"MIT\"}]"))).isEmpty();
    assertThat(told(component("\"licenses\":[{\"license\":{\"id\":\"MIT\"}}]"))).isEmpty();
    assertThat(
            told(
                component(
                    "\"licenses\":[{\"license\":{\"id\":\"MIT\"}},{\"expression\":\"MIT\"}]")))
        .containsExactly(
            "2:67 an entry of 'licenses' lacks 'license'",
            "2:81 CycloneDX 1.6 knows no member 'expression' where it stands");
    assertThat(
            told(
                component(
                    "\"licenses\":[{\"expression\":\"MIT\"},{\"license\":{\"id\":\"MIT\"}}]")))
        .containsExactly("2:41 'licenses' has more entries than the format allows");
    assertThat(told(component("\"licenses\":[{}]")))
        .containsExactly("2:42 an entry of 'licenses' lacks 'license'");
    assertThat(told(component("\"licenses\":[\"MIT\"]")))
        .contains("2:42 'licenses' must be an object, but is a text");
    assertThat(told(component("\"licenses\":[]"))).isEmpty();
    assertThat(told(component("\"licenses\":[{\"license\":{\"id\":\"MIT\",\"name\":\"M\"}}]")))
        .containsExactly("2:53 'license' must have either 'id' or 'name'");
  }

  @Test
  void findsEntriesThatStandTwiceInWhateverOrderTheirMembersStand() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[
            {"type":"library","name":"x","tags":["a","b"]},
            {"name":"x","tags":["a","b"],"type":"library"},
            {"name":"x","tags":["b","a"],"type":"library"},
            {"type":"library","bom-ref":"r","name":"y"},{"type":"library","bom-ref":"r","name":"y"}]}
            """);

    assertThat(told(sbom))
        .containsExactly(
            "3:46 an entry of 'components' stands twice",
            "5:73 a 'bom-ref' is used that another part has");
  }

  @Test
  void findsInXmlWhatStandsInTheWrongPlace() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.6" xmlns:e="urn:e" version="1">
              <components>
                <component type="library" bom-ref="a"><version>1</version><name>x</name></component>
                <component type="library" bom-ref="a" e:of="b"><name>y</name><e:own/>
                  <scope>maybe</scope></component>
                <component type="library"><e:own/></component>
              </components>
            </bom>
            """);

    assertThat(sbom.notes())
        .extracting(note -> note.place().line() + " " + note.message())
        .containsExactly(
            "3 'version' stands in 'component' where the format does not allow it: after others or"
                + " beside them",
            "4 a 'bom-ref' is used that another part has",
            "5 'scope' stands in 'component' where the format does not allow it: after others or"
                + " beside them",
            "5 'scope' is 'maybe', which is none of the 3 values that the format knows",
            "6 'component' lacks 'name'",
            "4 unknown member 'e:own' was skipped");
  }

  @Test
  void holdsTheRulesOfSpdxAgainstJsonAndYaml() throws InvalidInputException {
    Sbom json =
        Fixtures.read(
            """
            {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"n","dataLicense":"CC0-1.0",
            "documentNamespace":"https://example.org/n","creationInfo":{"created":"2026-01-31T12:00:00Z","creators":[]},
            "documentDescribes":["SPDXRef-x"],
            "packages":[{"SPDXID":"SPDXRef-x","name":"x","downloadLocation":"NONE","filesAnalyzed":"false"}]}
            """);
    Sbom yaml =
        Fixtures.read(
            """
            spdxVersion: SPDX-2.3
            SPDXID: SPDXRef-DOCUMENT
            name: 1.10
            dataLicense: CC0-1.0
            documentNamespace: https://example.org/n
            creationInfo: {created: "2026-01-31T12:00:00Z", creators: ["Tool: a-1"]}
            documentDescribes: [SPDXRef-x]
            packages:
              - {SPDXID: SPDXRef-x, name: x, files: 1}
            """);

    assertThat(told(json))
        .containsExactly(
            "2:105 'creators' must have at least 1 entry",
            "4:88 'filesAnalyzed' must be true or false, but is a text");
    assertThat(told(yaml))
        .containsExactly(
            "9:41 unknown member 'files' was skipped",
            "9:5 an entry of 'packages' lacks 'downloadLocation'");
    assertThat(yaml.validity().rules()).isEqualTo("SPDX 2.3");
  }

  @Test
  void holdsWhatIsNewIn17AgainstJson() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.7","version":1,"components":[
            {"type":"library","name":"a","version":"1","versionRange":"vers:npm/1","isExternal":true},
            {"type":"library","name":"b","versionRange":"vers:npm/1"},
            {"type":"library","name":"c","versionRange":"vers:npm/1","isExternal":false}],
            "citations":[{"timestamp":"2026-01-31T12:00:00Z","pointers":["/a"],"expressions":["b"]}]}
            """);

    assertThat(told(sbom))
        .containsExactly(
            "2:1 'components' must not have both 'version' and 'versionRange'",
            "3:1 'components' has 'versionRange' and lacks 'isExternal'",
            "4:45 a 'versionRange' is only for what is external, and 'isExternal' is false",
            "5:14 'citations' must have at least 'attributedTo' or 'process'",
            "5:14 'citations' must have either 'pointers' or 'expressions'");
  }

  @Test
  void holdsWhatIsNewIn17AgainstXml() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.7" version="1">
              <metadata><distributionConstraints><tlp>BLUE</tlp></distributionConstraints></metadata>
              <components>
                <component type="library" isExternal="true"><name>a</name><versionRange>vers:npm/1</versionRange>
                  <licenses><license><id>MIT</id></license><expression>MIT</expression>
                    <expression-detailed expression="MIT"><details license-identifier="MIT"/></expression-detailed></licenses>
                  <patentAssertions><patentAssertion><assertionType>bought</assertionType></patentAssertion></patentAssertions>
                </component>
                <component type="library"><name>b</name><version>1</version><versionRange>vers:npm/1</versionRange></component>
                <component type="cryptographic-asset"><name>c</name><cryptoProperties><assetType>protocol</assetType>
                  <protocolProperties><type>quic</type><ikev2TransformTypes><encr>own <name>a</name></encr>
                    <prf><group>1</group></prf></ikev2TransformTypes></protocolProperties></cryptoProperties></component>
              </components>
              <citations><citation><timestamp>2026-01-31T12:00:00Z</timestamp></citation></citations>
            </bom>
            """);

    assertThat(sbom.notes())
        .extracting(note -> note.place().line() + " " + note.message())
        .containsExactly(
            "2 'tlp' is 'BLUE', which is none of the 5 values that the format knows",
            "7 'assertionType' is 'bought', which is none of the 8 values that the format knows",
            "7 'patentAssertion' lacks 'asserter'",
            "9 'versionRange' stands in 'component' where the format does not allow it: after others or"
                + " beside them",
            "14 'timestamp' stands in 'citation' where the format does not allow it: after others or"
                + " beside them",
            "14 'citation' ends where 'pointers' or 'expressions' must follow",
            "12 CycloneDX 1.7 knows no member 'group' where it stands");
    assertThat(sbom.validity().rules()).isEqualTo("CycloneDX 1.7");
  }

  @Test
  void doesNotCallValidWhatItHasNoRulesFor() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.8","version":1}
            """);

    assertThat(sbom.validity().grade()).isEqualTo(Validity.Grade.NOT_CHECKED);
    assertThat(sbom.validity().words()).isEqualTo("not checked against its format");
  }
}
