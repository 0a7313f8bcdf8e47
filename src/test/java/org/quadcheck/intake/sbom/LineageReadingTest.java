package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** What a component of CycloneDX is made from, and what evidence took it for. */
class LineageReadingTest {
  private static final String JSON =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
        {"type": "library", "name": "fork", "pedigree": {
           "ancestors": [
             {"type": "library", "group": "org.apache", "name": "log4j-core", "version": "2.14.1",
              "purl": "pkg:maven/org.apache/log4j-core@2.14.1",
              "pedigree": {"ancestors": [{"type": "library", "name": "log4j", "supplier": {"name": "Apache"}}]}}],
           "variants": [{"type": "library", "name": "other"}],
           "patches": [{"type": "backport", "resolves": [{"type": "security", "id": "CVE-2021-44228"}]}]},
         "evidence": {"identity": [
           {"field": "purl", "concludedValue": "pkg:maven/a/b@1", "methods": [
             {"technique": "filename", "confidence": 1, "value": "/lib/b.jar"},
             {"technique": "hash-comparison", "confidence": 1, "value": "pkg:maven/a/c@1"}]},
           {"field": "name", "concludedValue": "b", "methods": [
             {"technique": "filename", "confidence": 1, "value": "b.jar"}]},
           {"field": "version", "concludedValue": "1"}]}}]}
      """;
  private static final String XML =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>
        <component type="library"><name>fork</name>
          <pedigree>
            <ancestors><component type="library"><group>org.apache</group><name>log4j-core</name>
              <version>2.14.1</version><purl>pkg:maven/org.apache/log4j-core@2.14.1</purl>
              <pedigree><ancestors><component type="library"><supplier><name>Apache</name></supplier>
                <name>log4j</name></component></ancestors></pedigree></component></ancestors>
            <variants><component type="library"><name>other</name></component></variants>
            <patches><patch type="backport"><resolves><issue type="security"><id>CVE-2021-44228</id>
              </issue></resolves></patch></patches>
          </pedigree>
          <evidence>
            <identity><field>purl</field><concludedValue>pkg:maven/a/b@1</concludedValue><methods>
              <method><technique>filename</technique><confidence>1</confidence><value>/lib/b.jar</value></method>
              <method><technique>hash-comparison</technique><confidence>1</confidence>
                <value>pkg:maven/a/c@1</value></method></methods></identity>
            <identity><field>name</field><concludedValue>b</concludedValue><methods>
              <method><technique>filename</technique><confidence>1</confidence><value>b.jar</value></method>
              </methods></identity>
            <identity><field>version</field><concludedValue>1</concludedValue></identity>
          </evidence>
        </component></components></bom>
      """;

  static Stream<Arguments> encodings() {
    byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("JSON", json),
        Arguments.of("XML", XML.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("protobuf", ProtobufEncoder.ofEveryVersion().get("1.6").encode(json)));
  }

  private static List<String> told(Lineage lineage) {
    return lineage.origins().stream()
        .map(
            one ->
                "%s|%s|%s"
                    .formatted(one.words(), one.component().purl(), one.component().alsoCalled()))
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void knowsTheSameOriginsInEveryEncoding(String encoding, byte[] document)
      throws InvalidInputException {
    Sbom sbom = Fixtures.read(document);

    assertThat(sbom.encoding()).isEqualTo(encoding);
    assertThat(sbom.notes()).isEmpty();
    assertThat(sbom.components()).hasSize(1);
    assertThat(told(sbom.components().get(0).lineage()))
        .containsExactly(
            "by its evidence b||[]",
            "by its evidence pkg:maven/a/b@1|pkg:maven/a/b@1|[]",
            "by its evidence pkg:maven/a/c@1|pkg:maven/a/c@1|[]",
            "made from log4j-core 2.14.1|pkg:maven/org.apache/log4j-core@2.14.1|[org.apache]",
            "made from log4j||[Apache]");
    assertThat(sbom.components().get(0).lineage().mended()).containsExactly("CVE-2021-44228");
  }

  @Test
  void readsOneIdentityAsCycloneDx15WritesIt() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": [
              {"type": "library", "name": "a", "evidence": {"identity": {"field": "cpe", "methods": [
                {"technique": "filename", "confidence": 1, "value": "cpe:2.3:a:v:p:1:*:*:*:*:*:*:*"}]}}}]}
            """);

    assertThat(told(sbom.components().get(0).lineage()))
        .containsExactly("by its evidence cpe:2.3:a:v:p:1:*:*:*:*:*:*:*||[]");
  }

  @Test
  void refusesMoreOriginsThanAnyComponentHas() {
    String ancestor = "{\"type\": \"library\", \"name\": \"b\"}";
    String document =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
          {"type": "library", "name": "a", "pedigree": {"ancestors": [%s]}}]}
        """;

    assertThatThrownBy(
            () ->
                Fixtures.read(
                    document.formatted(String.join(",", Collections.nCopies(10_001, ancestor)))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("names more than 10000 others that one component is made from");
  }
}
