package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.workbench.properties.VexOffer.Known;

/**
 * The same of SBOMs that say themselves what is against the product, and of one of which another
 * document says it, each beside an older excuse for all of it.
 */
class VexInSbomPropertiesTest {
  private static final String GATEWAY = "pkg:generic/acme/gateway@4.2.0";
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
  private static final String NETTY = "pkg:maven/io.netty/netty-handler@4.1.0";
  private static final Set<Known> KNOWN =
      Set.of(
          new Known("CVE-2021-44228", GATEWAY),
          new Known("CVE-2021-44228", LOG4J),
          new Known("CVE-2021-44228", NETTY));

  private static final String SERIAL = "6f1d2a0e-52c4-4c1e-9b39-0d6a5f0c8a11";
  private static final String EXCUSE =
      """
      {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/1",
       "author": "Acme", "timestamp": "2026-08-15T00:00:00Z", "version": 1, "statements": [
        {"vulnerability": {"name": "CVE-2021-44228"}, "products": [{"@id": "%s"}],
         "status": "not_affected", "justification": "vulnerable_code_not_in_execute_path"}]}
      """
          .formatted(GATEWAY);

  private static String bom(String vulnerabilities) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "serialNumber": "urn:uuid:%s",
         "metadata": {"timestamp": "2026-08-01T00:00:00Z", "component": {"type": "application",
           "bom-ref": "g", "name": "gateway", "version": "4.2.0", "purl": "%s"}},
         "components": [
          {"type": "library", "bom-ref": "l", "name": "log4j-core", "version": "2.14.1",
           "purl": "%s"},
          {"type": "library", "bom-ref": "n", "name": "netty-handler", "version": "4.1.0",
           "purl": "%s"}]%s}
        """
        .formatted(SERIAL, GATEWAY, LOG4J, NETTY, vulnerabilities);
  }

  private static String against(String... references) {
    String affects = String.join("\"}, {\"ref\": \"", references);
    return """
        , "vulnerabilities": [{"id": "CVE-2021-44228", "affects": [{"ref": "%s"}],
          "analysis": {"state": "exploitable", "firstIssued": "2026-10-01T00:00:00Z"}}]
        """
        .formatted(affects);
  }

  private static String link(String reference) {
    return "urn:cdx:" + SERIAL + "/1#" + reference;
  }

  private static final String LINKED =
      "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"version\": 1%s}"
          .formatted(against(link("g")));

  private static final String PURLS =
      """
      {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/2",
       "author": "Acme", "timestamp": "2026-10-01T00:00:00Z", "version": 1, "statements": [
        {"vulnerability": {"name": "CVE-2021-44228"}, "products": [{"@id": "%s"}, {"@id": "%s"}],
         "status": "affected", "action_statement": "update"},
        {"vulnerability": {"name": "CVE-2021-44228"}, "products": [{"@id": "%s"}],
         "timestamp": "2026-10-02T00:00:00Z",
         "status": "not_affected", "justification": "vulnerable_code_not_in_execute_path"}]}
      """
          .formatted(GATEWAY, LOG4J, LOG4J);

  private static final String SPDX =
      """
      {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
       {"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1",
        "created": "2026-08-01T00:00:00Z", "createdBy": ["https://acme.example/o"]},
       {"type": "Organization", "spdxId": "https://acme.example/o", "creationInfo": "_:c",
        "name": "Acme"},
       {"type": "SpdxDocument", "spdxId": "https://acme.example/d", "creationInfo": "_:c",
        "rootElement": ["https://acme.example/g"]},
       {"type": "software_Package", "spdxId": "https://acme.example/g", "creationInfo": "_:c",
        "name": "gateway", "software_packageVersion": "4.2.0", "software_packageUrl": "%s"},
       {"type": "software_Package", "spdxId": "https://acme.example/l", "creationInfo": "_:c",
        "name": "log4j-core", "software_packageVersion": "2.14.1", "software_packageUrl": "%s"},
       {"type": "software_Package", "spdxId": "https://acme.example/n", "creationInfo": "_:c",
        "name": "netty-handler", "software_packageVersion": "4.1.0", "software_packageUrl": "%s"},
       {"type": "security_Vulnerability", "spdxId": "https://acme.example/v",
        "creationInfo": "_:c", "name": "CVE-2021-44228"},
       {"type": "security_VexAffectedVulnAssessmentRelationship",
        "spdxId": "https://acme.example/r", "creationInfo": "_:c",
        "from": "https://acme.example/v", "relationshipType": "affects",
        "to": ["https://acme.example/l"], "security_actionStatement": "update",
        "security_publishedTime": "2026-10-01T00:00:00Z"}]}
      """
          .formatted(GATEWAY, LOG4J, NETTY);

  private static final String ASSESSED =
      SPDX.replace(
          "\"to\": [\"https://acme.example/l\"]",
          "\"to\": [\"https://acme.example/g\"],"
              + " \"security_assessedElement\": \"https://acme.example/l\"");

  /** Where a whole word is taken out, less is said, and nobody can tell that there was more. */
  private static final Set<String> TAKEN_OUT_WHOLE =
      Set.of("/vulnerabilities", "/vulnerabilities/N", "/vulnerabilities/N/analysis", "/@graph/7");

  private static Stream<Arguments> offers() {
    return Stream.of(
        Arguments.of("of components in CycloneDX", bom(against("l", "n")), ""),
        Arguments.of("of one component in CycloneDX", bom(against("n")), ""),
        Arguments.of("of the product in CycloneDX", bom(against("g")), ""),
        Arguments.of("in SPDX 3", SPDX, ""),
        Arguments.of("of an element that was assessed in SPDX 3", ASSESSED, ""),
        Arguments.of("by links to CycloneDX", bom(""), LINKED),
        Arguments.of("by purls in OpenVEX", bom(""), PURLS));
  }

  @TempDir private Path folder;

  /** What is said where none of the components that there were is left out. */
  private Map<String, Outcome> judged(VexOffer offer, int components) {
    int left =
        offer.read().map(Submission::sboms).stream()
            .flatMap(List<Sbom>::stream)
            .mapToInt(sbom -> sbom.components().size() + sbom.subject().map(one -> 1).orElse(0))
            .sum();
    return left < components ? Map.of() : offer.judged(KNOWN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void nothingThatIsTakenOutIsRewarded(String name, String document, String other) {
    VexOffer excused = new VexOffer(folder, Map.of("old.json", EXCUSE));
    VexOffer offer = other.isEmpty() ? excused : excused.with("vex.json", other);
    Map<String, Outcome> before = judged(offer.with("bom.json", document), 3);
    JsonTree whole = JsonTree.of(document.getBytes(StandardCharsets.UTF_8));
    Set<String> better = new TreeSet<>();
    for (JsonPointer element : whole.elements()) {
      Map<String, Outcome> after =
          new TreeMap<>(judged(offer.with("bom.json", whole.without(element).text()), 3));
      after.keySet().removeIf(asked -> after.get(asked) != Outcome.PASS);
      after.keySet().removeIf(asked -> before.get(asked) == Outcome.PASS);
      String where = element.toString().replaceAll("(?<!graph)/[0-9]+(?=/|$)", "/N");
      if (!after.isEmpty() && !TAKEN_OUT_WHOLE.contains(where)) {
        better.add(where + " -> " + after.keySet());
      }
    }
    assertThat(before).isNotEmpty();
    assertThat(better).as(name).isEmpty();
  }

  private static final String XML =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"
       serialNumber="urn:uuid:%s">
      <metadata>
      <timestamp>2026-08-01T00:00:00Z</timestamp>
      <component type="application" bom-ref="g">
      <name>gateway</name>
      <version>4.2.0</version>
      <purl>%s</purl>
      </component>
      </metadata>
      <components>
      <component type="library" bom-ref="l">
      <name>log4j-core</name>
      <version>2.14.1</version>
      <purl>%s</purl>
      </component>
      <component type="library" bom-ref="n">
      <name>netty-handler</name>
      <version>4.1.0</version>
      <purl>%s</purl>
      </component>
      </components>
      <vulnerabilities>
      <vulnerability>
      <id>CVE-2021-44228</id>
      <analysis>
      <state>exploitable</state>
      <firstIssued>2026-10-01T00:00:00Z</firstIssued>
      </analysis>
      <affects>
      <target>
      <ref>l</ref>
      </target>
      </affects>
      </vulnerability>
      </vulnerabilities>
      </bom>
      """
          .formatted(SERIAL, GATEWAY, LOG4J, NETTY);

  /** A line holds one element or the tag of one, without which nothing can be read. */
  @Test
  void noLineOfAnSbomInXmlIsBetterLeftOut() {
    VexOffer offer = new VexOffer(folder, Map.of("old.json", EXCUSE));
    Map<String, Outcome> before = judged(offer.with("bom.xml", XML), 3);
    List<String> lines = XML.lines().toList();
    Set<String> better = new TreeSet<>();
    for (int line = 0; line < lines.size(); line++) {
      List<String> left = new ArrayList<>(lines);
      String taken = left.remove(line);
      judged(offer.with("bom.xml", String.join("\n", left)), 3).entrySet().stream()
          .filter(one -> one.getValue() == Outcome.PASS)
          .filter(one -> before.get(one.getKey()) != Outcome.PASS)
          .forEach(one -> better.add(taken + " -> " + one.getKey()));
    }
    assertThat(before).containsValue(Outcome.FAIL);
    assertThat(better).isEmpty();
  }
}
