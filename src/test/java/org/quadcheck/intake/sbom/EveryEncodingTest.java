package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** The same product is understood alike from every encoding. */
class EveryEncodingTest {
  private static final Map<ComponentField, State> JSON_STATES =
      Map.ofEntries(
          Map.entry(ComponentField.NAME, State.STATED),
          Map.entry(ComponentField.VERSION, State.STATED),
          Map.entry(ComponentField.PRODUCER, State.STATED),
          Map.entry(ComponentField.SUPPLIER, State.STATED),
          Map.entry(ComponentField.IDENTIFIER, State.STATED),
          Map.entry(ComponentField.PURL, State.STATED),
          Map.entry(ComponentField.CPE, State.STATED),
          Map.entry(ComponentField.HASH, State.STATED),
          Map.entry(ComponentField.HASH_ALGORITHM, State.STATED),
          Map.entry(ComponentField.LICENCE, State.STATED),
          Map.entry(ComponentField.DESCRIPTION, State.STATED),
          Map.entry(ComponentField.ORIGIN, State.STATED),
          Map.entry(ComponentField.END_OF_LIFE, State.STATED),
          Map.entry(ComponentField.CRITICALITY, State.STATED),
          Map.entry(ComponentField.PATCH_STATUS, State.UNKNOWN));
  private static final Map<ComponentField, State> LOG_STATES =
      Map.of(
          ComponentField.NAME, State.STATED,
          ComponentField.VERSION, State.PLACEHOLDER,
          ComponentField.SUPPLIER, State.PLACEHOLDER,
          ComponentField.HASH, State.MALFORMED,
          ComponentField.HASH_ALGORITHM, State.MALFORMED,
          ComponentField.LICENCE, State.STATED);

  @ParameterizedTest
  @MethodSource("org.quadcheck.intake.sbom.Fixtures#products")
  void understandsTheSameProductInEveryEncoding(String name) throws InvalidInputException {
    Sbom sbom = Fixtures.read(Fixtures.resource(name));

    assertThat(sbom.components().stream().map(EveryEncodingTest::comparable))
        .as(name)
        .containsExactly(
            new Component(
                "SPDXRef-json",
                "",
                "json",
                "1.2.3",
                "pkg:maven/org.example/json@1.2.3",
                "cpe:2.3:a:example:json:1.2.3:*:*:*:*:*:*:*",
                "JSON Makers",
                "Parts Ltd",
                "2030-01-31",
                Set.of("SHA3-256"),
                Set.of(),
                new FieldStates(JSON_STATES),
                Lineage.NONE,
                0,
                0),
            bare("SPDXRef-log", "log", LOG_STATES),
            bare("SPDXRef-tail", "tail", Map.of(ComponentField.NAME, State.STATED)));
    assertThat(sbom.subject().map(Component::label)).contains("Acme Gateway 4.2.0");
    assertThat(sbom.graph())
        .isEqualTo(new DependencyGraph(true, 2, 0, List.of(), List.of(), List.of(2), List.of(2)));
  }

  @ParameterizedTest
  @MethodSource("org.quadcheck.intake.sbom.Fixtures#products")
  void understandsTheSameFactsOfTheDocumentInEveryEncoding(String name)
      throws InvalidInputException {
    Map<DocumentField, String> facts = new EnumMap<>(DocumentField.class);
    Sbom sbom = Fixtures.read(Fixtures.resource(name));
    sbom.facts()
        .forEach((field, value) -> facts.put(field, value.state().word() + " " + value.text()));

    facts.keySet().removeAll(Set.of(DocumentField.FORMAT_NAME, DocumentField.FORMAT_VERSION));
    assertThat(facts)
        .as(name)
        .isEqualTo(
            Map.of(
                DocumentField.AUTHOR, "stated Acme Networks Pty Ltd",
                DocumentField.GENERATION_CONTEXT, "stated build",
                DocumentField.TIMESTAMP, "stated 2026-09-30T10:00:00Z",
                DocumentField.TOOL_NAME, "stated maker",
                DocumentField.TOOL_VERSION, "stated 3.1.0",
                DocumentField.SBOM_VERSION, "stated 2",
                DocumentField.PRIMARY_COMPONENT, "stated Acme Gateway 4.2.0"));
  }

  private static final String SERVICES =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "services": [
        {"bom-ref": "s", "provider": {"name": "Acme"}, "name": "portal", "endpoints": ["https://a.example", "http://b.example"],
         "authenticated": false, "data": [{"flow": "inbound", "classification": "PII",
           "source": ["http://s.example", "https://t.example"], "destination": ["ftp://d.example"]}],
         "properties": [{"name": "quadcheck:country", "value": " au "}],
         "services": [{"bom-ref": "t", "name": "store", "endpoints": ["ftp://c.example"],
           "authenticated": false, "x-trust-boundary": false}]}]}
      """;
  private static final String SERVICES_XML =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><services>
        <service bom-ref="s"><provider><name>Acme</name></provider><name>portal</name>
          <endpoints><endpoint>https://a.example</endpoint><endpoint>http://b.example</endpoint></endpoints>
          <authenticated>false</authenticated>
          <data><dataflow><classification flow="inbound">PII</classification>
            <source><url>http://s.example</url><url>https://t.example</url></source>
            <destination><url>ftp://d.example</url></destination></dataflow></data>
          <properties><property name="quadcheck:country"> au </property></properties>
          <services><service bom-ref="t"><name>store</name>
            <endpoints><endpoint>ftp://c.example</endpoint></endpoints>
            <authenticated>false</authenticated><x-trust-boundary>false</x-trust-boundary>
          </service></services>
        </service></services></bom>
      """;

  private static Stream<Arguments> encodings(String document, String xml) {
    byte[] json = document.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("JSON", json),
        Arguments.of("XML", xml.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("protobuf", ProtobufEncoder.ofEveryVersion().get("1.6").encode(json)));
  }

  static Stream<Arguments> services() {
    return encodings(SERVICES, SERVICES_XML);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void understandsTheSameServicesInEveryEncoding(String encoding, byte[] document)
      throws InvalidInputException {
    Sbom sbom = Fixtures.read(document);

    assertThat(sbom.encoding()).isEqualTo(encoding);
    assertThat(sbom.services()).isEqualTo(2);
    assertThat(sbom.notes()).isEmpty();
    assertThat(sbom.disclosures().endpoints())
        .extracting(one -> "%s %s %s".formatted(one.service(), one.address(), one.country()))
        .containsExactlyInAnyOrder(
            "portal http://b.example ", "portal  AU", "store ftp://c.example ");
    assertThat(sbom.disclosures().providers())
        .extracting(ServiceProvider::label)
        .containsExactlyInAnyOrder("portal (Acme)", "store");
    List<String> flows = List.of("portal http://s.example", "portal ftp://d.example");
    assertThat(sbom.disclosures().services())
        .extracting(one -> one.service() + " " + one.address())
        // Flows are not read in protobuf, whose message for them is another in every version.
        .containsExactlyElementsOf(
            encoding.equals("protobuf")
                ? List.of("portal ")
                : Stream.concat(flows.stream(), Stream.of("portal ")).toList());
  }

  private static final String CRYPTOGRAPHY =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
        {"type": "library", "bom-ref": "l", "name": "crypto"},
        {"type": "cryptographic-asset", "bom-ref": "a", "name": "SHA1withRSA", "cryptoProperties":
          {"assetType": "algorithm", "algorithmProperties": {"primitive": "signature",
           "certificationLevel": ["none", "other"]}, "oid": "1.2.840.113549.1.1.5"}},
        {"type": "cryptographic-asset", "bom-ref": "t", "name": "TLS", "cryptoProperties":
          {"assetType": "protocol", "protocolProperties": {"type": "tls", "version": "1.2",
           "cipherSuites": [{"name": "TLS_RSA_WITH_NULL_SHA256", "identifiers": ["0x00", "0x3B"]}]}}},
        {"type": "cryptographic-asset", "bom-ref": "c", "name": "portal", "cryptoProperties":
          {"assetType": "certificate", "certificateProperties":
           {"notValidBefore": "2025-11-24T00:00:00Z", "notValidAfter": "2026-11-24T00:00:00Z"}}},
        {"type": "cryptographic-asset", "bom-ref": "k", "name": "key", "cryptoProperties":
          {"assetType": "related-crypto-material",
           "relatedCryptoMaterialProperties": {"type": "public-key"}}},
        {"type": "cryptographic-asset", "bom-ref": "u", "name": "unclear"}],
       "dependencies": [{"ref": "l", "provides": ["t"]}]}
      """;
  private static final String CRYPTOGRAPHY_XML =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>
        <component type="library" bom-ref="l"><name>crypto</name></component>
        <component type="cryptographic-asset" bom-ref="a"><name>SHA1withRSA</name>
          <cryptoProperties><assetType>algorithm</assetType><algorithmProperties>
            <primitive>signature</primitive><certificationLevel>none</certificationLevel>
            <certificationLevel>other</certificationLevel></algorithmProperties>
            <oid>1.2.840.113549.1.1.5</oid></cryptoProperties></component>
        <component type="cryptographic-asset" bom-ref="t"><name>TLS</name>
          <cryptoProperties><assetType>protocol</assetType><protocolProperties>
            <type>tls</type><version>1.2</version><cipherSuites><cipherSuite>
              <name>TLS_RSA_WITH_NULL_SHA256</name>
              <identifiers><identifier>0x00</identifier><identifier>0x3B</identifier></identifiers>
            </cipherSuite></cipherSuites></protocolProperties></cryptoProperties></component>
        <component type="cryptographic-asset" bom-ref="c"><name>portal</name>
          <cryptoProperties><assetType>certificate</assetType><certificateProperties>
            <notValidBefore>2025-11-24T00:00:00Z</notValidBefore>
            <notValidAfter>2026-11-24T00:00:00Z</notValidAfter>
          </certificateProperties></cryptoProperties></component>
        <component type="cryptographic-asset" bom-ref="k"><name>key</name>
          <cryptoProperties><assetType>related-crypto-material</assetType>
            <relatedCryptoMaterialProperties><type>public-key</type>
            </relatedCryptoMaterialProperties></cryptoProperties></component>
        <component type="cryptographic-asset" bom-ref="u"><name>unclear</name></component>
      </components>
      <dependencies><dependency ref="l"><provides ref="t"/></dependency></dependencies></bom>
      """;

  static Stream<Arguments> cryptography() {
    return encodings(CRYPTOGRAPHY, CRYPTOGRAPHY_XML);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cryptography")
  void understandsTheSameCryptographyInEveryEncoding(String encoding, byte[] document)
      throws InvalidInputException {
    Sbom sbom = Fixtures.read(document);

    assertThat(sbom.encoding()).isEqualTo(encoding);
    assertThat(sbom.notes()).isEmpty();
    assertThat(sbom.disclosures().cryptography())
        .extracting(
            one ->
                "%s %s %s%s %s %s"
                    .formatted(
                        one.kind(),
                        one.name(),
                        one.words(),
                        one.provided() ? " provided" : "",
                        one.suites(),
                        one.end().map(Object::toString).orElse("-")))
        .containsExactly(
            "ALGORITHM SHA1withRSA [RSA] NOT_SAID -",
            "ALGORITHM SHA1withRSA [SHA-1] NOT_SAID -",
            "PROTOCOL TLS [TLS-1.2] provided NONE_ENCRYPTS -",
            "CERTIFICATE portal [] NOT_SAID 2026-11-24",
            "UNCLEAR unclear [] NOT_SAID -");
  }

  @Test
  void notesNothingButTheHashThatIsNone() throws InvalidInputException {
    Sbom sbom = Fixtures.read(Fixtures.resource("product.cdx.json"));

    assertThat(sbom.notes())
        .extracting(note -> note.place() + ": " + note.message())
        .containsExactly("sbom:33:49: 'content' must be 32, 40, 64, 96 or 128 hexadecimal digits");
  }

  private static Component bare(String id, String name, Map<ComponentField, State> states) {
    return new Component(
        id,
        "",
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        Set.of(),
        Set.of(),
        new FieldStates(states),
        Lineage.NONE,
        0,
        0);
  }

  /** Without what encodings cannot share: the words for types, notes in passing, and places. */
  private static Component comparable(Component one) {
    Map<ComponentField, State> states = new EnumMap<>(ComponentField.class);
    states.putAll(one.states().states());
    states.remove(ComponentField.COMMENTS);
    states.values().removeIf(state -> state == State.ABSENT);
    return new Component(
        one.id(),
        "",
        one.name(),
        one.version(),
        one.purl(),
        one.cpe(),
        one.producer(),
        one.supplier(),
        one.endOfLife(),
        one.hashAlgorithms(),
        Set.of(),
        new FieldStates(states),
        Lineage.NONE,
        0,
        0);
  }
}
