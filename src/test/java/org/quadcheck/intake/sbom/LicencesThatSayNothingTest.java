package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Reading;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** What stands in the place of a licence and names none. */
class LicencesThatSayNothingTest {
  private static final String HEAD = "SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n";

  private static State licence(Component one) {
    return one.states().of(ComponentField.LICENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "NOASSERTION AND NOASSERTION, PLACEHOLDER",
    "(NONE OR NOASSERTION), PLACEHOLDER",
    "unknown AND NOASSERTION, UNKNOWN",
    "MIT AND NOASSERTION, STATED",
    "NONE, STATED"
  })
  void takesAnExpressionOfPlaceholdersForOne(String expression, State expected)
      throws InvalidInputException {
    Sbom spdx =
        Fixtures.read(HEAD + "PackageName: a\nSPDXID: A\nPackageLicenseDeclared: " + expression);
    assertThat(licence(spdx.components().get(0))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LicenseRef-, MALFORMED",
    "LicenseRef-_x, MALFORMED",
    "MIT AND xLicenseRef-a, MALFORMED",
    "LicenseRef-bare, MALFORMED",
    "LicenseRef-empty, MALFORMED",
    "LicenseRef-text, STATED",
    "LicenseRef-name, STATED",
    "DocumentRef-x:LicenseRef-a, STATED"
  })
  void asksForTheTextOrTheNameOfALicenceOfTheDocument(String expression, State expected)
      throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + "PackageName: a\nSPDXID: A\nPackageLicenseDeclared: "
                + expression
                + """

                LicenseID: LicenseRef-bare
                LicenseID: LicenseRef-empty
                ExtractedText: NOASSERTION
                LicenseName: NOASSERTION
                LicenseID: LicenseRef-text
                ExtractedText: <text>May be used.</text>
                LicenseID: LicenseRef-name
                ExtractedText: NOASSERTION
                LicenseName: Our licence
                """);

    assertThat(licence(sbom.components().get(0))).isEqualTo(expected);
    assertThat(sbom.components().get(0).states().of(ComponentField.LICENCE, Reading.DECLARED_ONLY))
        .isEqualTo(expected);
  }

  @Test
  void givesOneOfTwoPackagesOfTheSameIdNotTheLicenceOfTheOther() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD
                + "PackageName: a\nSPDXID: A\nPackageLicenseDeclared: LicenseRef-1\n"
                + "PackageName: b\nSPDXID: A\n"
                + "LicenseID: LicenseRef-1\nExtractedText: May be used.\n");

    assertThat(sbom.components())
        .extracting(LicencesThatSayNothingTest::licence)
        .containsExactly(State.STATED, State.ABSENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "simplelicensing_SimpleLicensingText; ''; MALFORMED",
        "simplelicensing_SimpleLicensingText; '\"simplelicensing_licenseText\":\"NOASSERTION\"'; PLACEHOLDER",
        "simplelicensing_SimpleLicensingText; '\"simplelicensing_licenseText\":\"May be used.\"'; STATED",
        "expandedlicensing_CustomLicense; '\"name\":\"Ours\"'; STATED",
        "expandedlicensing_CustomLicense; ''; MALFORMED",
        "expandedlicensing_ConjunctiveLicenseSet; '\"expandedlicensing_member\":[\"u:no\",\"NoAssertionElement\"]'; UNKNOWN",
        "expandedlicensing_ConjunctiveLicenseSet; '\"expandedlicensing_member\":[\"u:no\",\"u:l\"]'; PLACEHOLDER",
        "expandedlicensing_DisjunctiveLicenseSet; '\"expandedlicensing_member\":[\"u:no\",\"https://spdx.org/licenses/MIT\"]'; STATED",
        "expandedlicensing_DisjunctiveLicenseSet; ''; MALFORMED",
        "expandedlicensing_OrLaterOperator; '\"expandedlicensing_subjectLicense\":\"https://spdx.org/licenses/MIT\"'; STATED",
        "expandedlicensing_ListedLicense; '\"name\":\"MIT\"'; STATED"
      })
  void findsTheStateOfALicenceOfSpdx3ByWhatItHolds(String type, String members, State expected)
      throws InvalidInputException {
    String more = members.isEmpty() ? "" : "," + members;
    Sbom sbom =
        Fixtures.read(
            """
            {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
            {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"a"},
            {"type":"simplelicensing_LicenseExpression","spdxId":"u:no","creationInfo":"_:c","simplelicensing_licenseExpression":"NOASSERTION"},
            {"type":"%s","spdxId":"u:l","creationInfo":"_:c"%s},
            {"type":"Relationship","spdxId":"u:r","creationInfo":"_:c","from":"u:a","relationshipType":"hasDeclaredLicense","to":["u:l"]}]}
            """
                .formatted(type, more));

    assertThat(licence(sbom.components().get(0))).isEqualTo(expected);
  }

  @Test
  void findsNoLicenceBehindTheAddressOfTheListAlone() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
            {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"a"},
            {"type":"Relationship","spdxId":"u:r","creationInfo":"_:c","from":"u:a","relationshipType":"hasDeclaredLicense","to":["https://spdx.org/licenses/"]}]}
            """);

    assertThat(licence(sbom.components().get(0))).isEqualTo(State.MALFORMED);
  }
}
