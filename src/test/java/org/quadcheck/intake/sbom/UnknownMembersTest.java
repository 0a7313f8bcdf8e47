package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.FormatNote.Kind;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/** What the format does not know is skipped and said, and never hides what follows. */
class UnknownMembersTest {

  @Test
  void keepsComponentsThatFollowAnUnknownList() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"foo":[1],"components":[{"type":"library","name":"x"}]}
            """);

    assertThat(sbom.components()).extracting(one -> one.name()).containsExactly("x");
    assertThat(sbom.notes())
        .containsExactly(
            new FormatNote(
                Kind.UNKNOWN_MEMBER,
                "unknown member 'foo' was skipped",
                new Place("sbom", 1, 64),
                1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"a\"", "null", "[1,[{}]]", "{\"components\":[{\"name\":\"y\"}]}"})
  void skipsAnUnknownMemberOfAnyTypeWhereverItStands(String value) throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"foo":%1$s,"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"foo":%1$s,
            "component":{"type":"library","name":"p","foo":%1$s}},
            "components":[{"foo":%1$s,"type":"library","name":"x","supplier":{"foo":%1$s,"name":"s"},
            "hashes":[{"foo":%1$s,"alg":"MD5","content":"0cc175b9c0f1b6a831c399e269772661"}],
            "licenses":[{"license":{"foo":%1$s,"id":"MIT"}}]}],
            "dependencies":[{"foo":%1$s,"ref":"a"}],"compositions":[{"foo":%1$s,"aggregate":"complete"}]}
            """
                .formatted(value));

    assertThat(sbom.components()).extracting(one -> one.name()).containsExactly("x");
    assertThat(sbom.components()).extracting(one -> one.supplier()).containsExactly("s");
    assertThat(sbom.notes())
        .extracting(note -> note.message() + " " + note.count())
        .containsExactly("unknown member 'foo' was skipped 9");
  }

  @Test
  void skipsUnknownElementsOfXml() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.6" xmlns:e="urn:e" new="1">
              <foo><components><component type="library"><name>y</name></component></components></foo>
              <components e:of="a"><component type="library"><e:a/><foo/><name>x</name></component></components>
            </bom>
            """);

    assertThat(sbom.components()).extracting(one -> one.name()).containsExactly("x");
    assertThat(sbom.notes())
        .extracting(note -> note.message() + " " + note.count())
        .containsExactly(
            "unknown member 'new' was skipped 1",
            "unknown member 'foo' was skipped 2",
            "unknown member 'e:a' was skipped 1");
  }

  @Test
  void skipsUnknownMembersAndTagsOfSpdx() throws InvalidInputException {
    Sbom json =
        Fixtures.read(
            """
            {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","foo":{"a":1},
            "documentDescribes":["SPDXRef-x"],"packages":[{"foo":[],"SPDXID":"SPDXRef-x","name":"x"}]}
            """);
    Sbom tags =
        Fixtures.read(
            """
            SPDXVersion: SPDX-2.3
            SPDXID: SPDXRef-DOCUMENT
            foo: <text>a
            PackageName: y</text>
            PackageName: x
            foo: b
            SPDXID: SPDXRef-x
            Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-x
            """);

    for (Sbom sbom : new Sbom[] {json, tags}) {
      assertThat(sbom.subject()).map(one -> one.name()).contains("x");
      assertThat(sbom.notes())
          .filteredOn(note -> note.kind() == Kind.UNKNOWN_MEMBER)
          .extracting(note -> note.message() + " " + note.count())
          .containsExactly("unknown member 'foo' was skipped 2");
    }
  }

  @Test
  void countsWhatGoesBeyondTwentyDifferentNamesInOne() throws InvalidInputException {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      members.append(",\"foo").append(i).append("\":").append(i);
    }
    Sbom sbom =
        Fixtures.read("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"" + members + "}");

    assertThat(sbom.notes()).hasSize(21);
    assertThat(sbom.notes().get(20).message()).isEqualTo("further remarks of this kind");
    assertThat(sbom.notes().get(20).count()).isEqualTo(10);
  }
}
