package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.workbench.properties.VexOffer.Known;

/**
 * Whatever is taken out of what a supplier says of vulnerabilities, nothing passes that did not
 * pass before, but for what docs/readings.md lists: what is taken out whole was never said.
 */
class VexPropertiesTest {
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
  private static final String NETTY = "pkg:maven/io.netty/netty-handler@4.1.0";
  private static final Set<Known> KNOWN =
      Set.of(
          new Known("CVE-2021-44228", LOG4J),
          new Known("GHSA-JFH8-C2JP-5V3Q", LOG4J),
          new Known("CVE-2021-44228", NETTY));

  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "serialNumber": "urn:uuid:6f1d2a0e-52c4-4c1e-9b39-0d6a5f0c8a11",
       "metadata": {"timestamp": "2026-08-01T00:00:00Z", "component": {"type": "application",
         "bom-ref": "g", "name": "Acme Gateway", "version": "4.2.0",
         "purl": "pkg:generic/acme/gateway@4.2.0"}},
       "components": [
        {"type": "library", "bom-ref": "l", "name": "log4j-core", "version": "2.14.1",
         "purl": "%s"},
        {"type": "library", "bom-ref": "n", "name": "netty-handler", "version": "4.1.0",
         "purl": "%s"}]}
      """
          .formatted(LOG4J, NETTY);

  @TempDir private Path folder;

  private static String openVex(String day, String statement) {
    return """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/1",
         "author": "Acme", "timestamp": "%s", "version": 1, "statements": [
          {"vulnerability": {"@id": "https://acme.example/v/1", "name": "CVE-2021-44228",
             "aliases": ["GHSA-jfh8-c2jp-5v3q"]},
           "products": [{"@id": "pkg:generic/acme/gateway@4.2.0",
             "identifiers": {"purl": "pkg:generic/acme/gateway@4.2.0"},
             "subcomponents": [{"@id": "%s", "identifiers": {"purl": "%s"}}, {"@id": "%s"}]}],
           %s}]}
        """
        .formatted(day, LOG4J, LOG4J, NETTY, statement);
  }

  private static final String EXCUSE =
      "\"status\": \"not_affected\", \"justification\": \"vulnerable_code_not_in_execute_path\"";
  private static final String AFFECTED =
      "\"status\": \"affected\", \"action_statement\": \"update\"";

  private static String csaf(String category, String said) {
    return """
        {"document": {"category": "%s", "csaf_version": "2.0", "title": "t",
          "publisher": {"category": "vendor", "name": "Acme", "namespace": "https://acme.example"},
          "tracking": {"id": "A-1", "status": "final", "version": "1",
            "initial_release_date": "2026-09-01T00:00:00Z",
            "current_release_date": "2026-10-01T00:00:00Z"}},
         "product_tree": {
          "branches": [
           {"category": "vendor", "name": "Acme", "branches": [
            {"category": "product_name", "name": "Acme Gateway", "branches": [
             {"category": "product_version", "name": "4.2.0", "product": {"product_id": "G",
               "name": "Acme Gateway 4.2.0", "product_identification_helper":
                {"purl": "pkg:generic/acme/gateway@4.2.0"}}}]}]},
           {"category": "vendor", "name": "Apache", "branches": [
            {"category": "product_family", "name": "Logging", "branches": [
             {"category": "product_name", "name": "log4j-core", "branches": [
              {"category": "product_version_range", "name": "vers:maven/>=2.14.0|<2.15.0",
               "product": {"product_id": "L", "name": "log4j-core 2.14",
                "product_identification_helper":
                 {"purl": "pkg:maven/org.apache.logging.log4j/log4j-core"}}}]}]}]}],
          "full_product_names": [{"product_id": "N", "name": "netty 4.1",
            "product_identification_helper": {"purl": "%s"}}],
          "relationships": [
           {"category": "default_component_of", "product_reference": "L",
            "relates_to_product_reference": "G",
            "full_product_name": {"product_id": "G:L", "name": "log4j in Gateway"}},
           {"category": "default_component_of", "product_reference": "N",
            "relates_to_product_reference": "G",
            "full_product_name": {"product_id": "G:N", "name": "netty in Gateway"}}],
          "product_groups": [{"group_id": "GR", "product_ids": ["G:N", "G:L"]}]},
         "vulnerabilities": [{"cve": "CVE-2021-44228", %s}]}
        """
        .formatted(category, NETTY, said);
  }

  private static String flagged(String flags) {
    return csaf(
        "csaf_vex", "\"product_status\": {\"known_not_affected\": [\"G:L\", \"G:N\"]}" + flags);
  }

  private static Stream<Arguments> offers() {
    String against = "\"product_status\": {\"known_affected\": [\"G:L\", \"G:N\"]}";
    String old = openVex("2026-08-15T00:00:00Z", EXCUSE);
    String reason =
        ", \"flags\": [{\"label\": \"vulnerable_code_not_in_execute_path\","
            + " \"group_ids\": [\"GR\"]}]";
    return Stream.of(
        Arguments.of("an excuse in CSAF", flagged(reason), ""),
        Arguments.of("an excuse without a reason in CSAF", flagged(""), ""),
        Arguments.of(
            "an excuse of another version in CSAF",
            flagged(reason).replace("2.14.0", "2.14.2"),
            ""),
        Arguments.of(
            "an excuse of another product in CSAF", flagged(reason).replace("4.2.0", "4.1.0"), ""),
        Arguments.of("a VEX in CSAF against an older excuse", csaf("csaf_vex", against), old),
        Arguments.of(
            "an advisory in CSAF against an older excuse",
            csaf("csaf_security_advisory", against),
            old),
        Arguments.of("an excuse in OpenVEX", openVex("2026-10-01T00:00:00Z", EXCUSE), ""),
        Arguments.of(
            "an excuse of another product in OpenVEX",
            openVex("2026-10-01T00:00:00Z", EXCUSE).replace("4.2.0", "4.1.0"),
            ""),
        Arguments.of(
            "OpenVEX against an older excuse", openVex("2026-10-01T00:00:00Z", AFFECTED), old));
  }

  /**
   * Where a statement, what it speaks of, or one of several names of a vulnerability is taken out,
   * less is said, and nobody can tell that there was more.
   */
  private static final Set<String> TAKEN_OUT_WHOLE =
      Set.of(
          "/statements/N",
          "/statements/N/vulnerability/name",
          "/statements/N/vulnerability/aliases",
          "/statements/N/vulnerability/aliases/N",
          "/vulnerabilities",
          "/vulnerabilities/N",
          "/vulnerabilities/N/product_status",
          "/vulnerabilities/N/product_status/known_affected");

  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void nothingThatIsTakenOutIsRewarded(String name, String document, String other)
      throws IOException {
    VexOffer sbom = new VexOffer(folder, Map.of("bom.json", SBOM));
    VexOffer offer = other.isEmpty() ? sbom : sbom.with("old.json", other);
    Map<String, Outcome> before = offer.with("vex.json", document).judged(KNOWN);
    JsonTree whole = JsonTree.of(document.getBytes(StandardCharsets.UTF_8));
    Set<String> better = new TreeSet<>();
    for (JsonPointer element : whole.elements()) {
      String where = element.toString().replaceAll("/[0-9]+(?=/|$)", "/N");
      Map<String, Outcome> after =
          new TreeMap<>(offer.with("vex.json", whole.without(element).text()).judged(KNOWN));
      after.keySet().removeIf(asked -> after.get(asked) != Outcome.PASS);
      after.keySet().removeIf(asked -> before.get(asked) == Outcome.PASS);
      if (!after.isEmpty() && !TAKEN_OUT_WHOLE.contains(where)) {
        better.add(where + " -> " + after.keySet());
      }
    }
    assertThat(before).isNotEmpty();
    assertThat(better).as(name).isEmpty();
  }
}
