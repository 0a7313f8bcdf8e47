package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;

/** What an SPDX 3 document lists and says of vulnerabilities, by its security profile. */
class Spdx3VulnerabilitiesTest {
  private static final String GRAPH =
      """
      {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31T00:00:00Z","createdBy":["u:org"]},
      {"type":"Organization","spdxId":"u:org","creationInfo":"_:c","name":"Acme"},
      {"type":"SpdxDocument","spdxId":"u:doc","creationInfo":"_:c","rootElement":["u:a"]},
      {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"n"},
      {"type":"security_Vulnerability","spdxId":"u:v","creationInfo":"_:c","name":"Log4Shell","externalIdentifier":[
       {"type":"ExternalIdentifier","externalIdentifierType":"cve","identifier":"CVE-2021-44228"},
       {"type":"ExternalIdentifier","externalIdentifierType":"securityOther","identifier":"GHSA-jfh8-c2jp-5v3q"}]},
      {"spdxId":"u:r","creationInfo":"_:c",%s}]}
      """;
  private static final Set<String> IDS =
      Set.of("CVE-2021-44228", "GHSA-JFH8-C2JP-5V3Q", "LOG4SHELL");

  /** What is read of one relationship, without its place. */
  private record Read(
      Set<String> ids, List<String> products, VexStatus status, String why, Optional<Instant> day) {
    private static Read of(VexStatement one) {
      return new Read(
          one.ids(),
          one.products().stream().map(VexProduct::ref).toList(),
          one.status(),
          one.justification(),
          one.stated());
    }
  }

  private static Stream<Read> read(String relationship) throws InvalidInputException {
    return Fixtures.read(GRAPH.formatted(relationship.replace('\'', '"')))
        .vulnerabilities()
        .stream()
        .map(Read::of);
  }

  private static String vex(String kind, String type, String more) {
    return ("'type':'security_Vex%sVulnAssessmentRelationship','from':'u:v','relationshipType':'%s',"
            + "'to':['u:a']%s")
        .formatted(kind, type, more);
  }

  @ParameterizedTest
  @CsvSource({
    "Affected, affects, AFFECTED",
    "Fixed, fixedIn, FIXED",
    "UnderInvestigation, underInvestigationFor, UNDER_INVESTIGATION",
    "NotAffected, doesNotAffect, NOT_AFFECTED",
    "NotAffected, affects, AFFECTED",
    "Affected, doesNotAffect, AFFECTED",
    "Affected, other, AFFECTED",
  })
  void readsWhatIsSaidOfTheEffect(String kind, String type, VexStatus status) throws Exception {
    assertThat(read(vex(kind, type, "")))
        .containsExactly(new Read(IDS, List.of("u:a"), status, "", Optional.empty()));
  }

  @Test
  void readsTheReasonAndTheLaterOfTwoDays() throws Exception {
    String more =
        ",'security_justificationType':'vulnerableCodeNotPresent','security_impactStatement':'None.',"
            + "'security_publishedTime':'2026-01-01T00:00:00Z','security_modifiedTime':'2026-02-01T00:00:00Z'";

    assertThat(read(vex("NotAffected", "doesNotAffect", more)))
        .containsExactly(
            new Read(
                IDS,
                List.of("u:a"),
                VexStatus.NOT_AFFECTED,
                "vulnerable_code_not_present",
                Optional.of(Instant.parse("2026-02-01T00:00:00Z"))));
  }

  @Test
  void takesNoExcuseThatWasWithdrawn() throws Exception {
    String more =
        ",'security_publishedTime':'2026-01-01T00:00:00Z','security_withdrawnTime':'2026-02-01T00:00:00Z'";

    assertThat(read(vex("Fixed", "fixedIn", more)))
        .containsExactly(new Read(IDS, List.of("u:a"), VexStatus.NOT_STATED, "", Optional.empty()));
  }

  @Test
  void takesNoExcuseThatEndsOrHasNotBegun() throws Exception {
    String ends =
        ",'security_publishedTime':'2026-01-01T00:00:00Z','endTime':'2026-02-01T00:00:00Z'";
    String begins =
        ",'security_publishedTime':'2026-01-01T00:00:00Z','startTime':'2026-02-01T00:00:00Z'";
    Instant day = Instant.parse("2026-02-01T00:00:00Z");

    assertThat(read(vex("Fixed", "fixedIn", ends)))
        .containsExactly(new Read(IDS, List.of("u:a"), VexStatus.NOT_STATED, "", Optional.empty()));
    assertThat(read(vex("Fixed", "fixedIn", begins)))
        .containsExactly(new Read(IDS, List.of("u:a"), VexStatus.FIXED, "", Optional.of(day)));
    assertThat(read(vex("Affected", "affects", begins)))
        .containsExactly(
            new Read(
                IDS,
                List.of("u:a"),
                VexStatus.AFFECTED,
                "",
                Optional.of(Instant.parse("2026-01-01T00:00:00Z"))));
  }

  /** An element that was assessed lies in the products; what else is in them is not excused. */
  @Test
  void limitsAnExcuseToTheElementThatWasAssessed() throws Exception {
    String assessed = ",'security_assessedElement':'u:b'";
    String itself = ",'security_assessedElement':'u:a'";

    assertThat(products(vex("Fixed", "fixedIn", assessed)))
        .containsExactly(whole().within(List.of(reference("u:b"))));
    assertThat(products(vex("Fixed", "fixedIn", itself))).containsExactly(whole());
    assertThat(products(vex("Affected", "affects", assessed)))
        .containsExactly(whole(), reference("u:b"));
  }

  private static List<VexProduct> products(String relationship) throws InvalidInputException {
    return Fixtures.read(GRAPH.formatted(relationship.replace('\'', '"')))
        .vulnerabilities()
        .get(0)
        .products();
  }

  private static VexProduct whole() {
    return new VexProduct("u:a", "", "", "n", List.of(), List.of());
  }

  private static VexProduct reference(String id) {
    return new VexProduct(id, "", "", "", List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "u:a, hasAssociatedVulnerability, u:v",
        "u:v, hasAssessmentFor, u:a",
      })
  void listsWhatAProductIsMerelySaidToHave(String from, String type, String to) throws Exception {
    String relationship =
        "'type':'Relationship','from':'%s','relationshipType':'%s','to':['%s']"
            .formatted(from, type, to);

    assertThat(read(relationship))
        .containsExactly(new Read(IDS, List.of("u:a"), VexStatus.NOT_STATED, "", Optional.empty()));
  }

  @Test
  void hearsWhatLeavesOutOfWhatOrOnWhichVulnerabilityItSpeaks() throws Exception {
    String relationship =
        "'type':'security_VexAffectedVulnAssessmentRelationship','relationshipType':'affects'";

    assertThat(read(relationship))
        .containsExactly(new Read(Set.of(), List.of(), VexStatus.AFFECTED, "", Optional.empty()));
  }

  @Test
  void hearsFromAnElementOfNoTypeWhatIsAgainstAProductAndNoExcuse() throws Exception {
    String relationship = "'from':'u:v','relationshipType':'%s','to':['u:a']";

    assertThat(read(relationship.formatted("affects")))
        .containsExactly(new Read(IDS, List.of("u:a"), VexStatus.AFFECTED, "", Optional.empty()));
    assertThat(read(relationship.formatted("doesNotAffect"))).isEmpty();
  }

  @Test
  void knowsAVulnerabilityOfAnotherDocumentByTheCveInItsAddress() throws Exception {
    String relationship =
        "'type':'Relationship','from':'https://acme.example/vulnerability/cve-2099-12345#v',"
            + "'relationshipType':'affects','to':['u:a']";

    assertThat(read(relationship))
        .containsExactly(
            new Read(
                Set.of("CVE-2099-12345"),
                List.of("u:a"),
                VexStatus.AFFECTED,
                "",
                Optional.empty()));
  }

  @Test
  void listsNothingByOtherRelationships() throws Exception {
    assertThat(
            read("'type':'Relationship','from':'u:a','relationshipType':'contains','to':['u:v']"))
        .isEmpty();
  }
}
