package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;

/** Formats are told by content, in any encoding of characters. */
class RecogniserTest {

  @ParameterizedTest
  @CsvSource({
    "product.cdx.json, CYCLONEDX_JSON",
    "product.cdx.xml, CYCLONEDX_XML",
    "product.cdx.pb, CYCLONEDX_PROTOBUF",
    "product.spdx.json, SPDX_JSON",
    "product.spdx, SPDX_TAG_VALUE",
    "product.spdx.yaml, SPDX_YAML",
    "product.spdx.xml, SPDX_XML",
    "product.spdx.rdf, SPDX_RDF",
    "product.spdx3.json, SPDX_3_JSON_LD"
  })
  void tellsTheFormatByContent(String name, SbomFormat format) {
    assertThat(SbomFormat.recognise(Fixtures.resource(name))).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        "[]",
        "<",
        "<bom/>",
        "<bom xmlns='urn:x'/>",
        "spdxVersion: 2.3",
        "Document:\n  spdxVersion: SPDX-2.3",
        "<Document/>",
        "<Document xmlns='urn:x'><SPDXID>a</SPDXID></Document>",
        "{\"bomFormat\":1}",
        "{\"$schema\":\"http://cyclonedx.org/schema/cryptography-defs-1.0.schema.json\"}",
        "{\"components\":[{\"bomFormat\":\"CycloneDX\"}]}",
        "{\"@context\":\"https://schema.org\",\"@graph\":[]}"
      })
  void tellsNothingOfOtherContent(String content) {
    assertThat(SbomFormat.recognise(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void findsAMarkThatStandsAfterTheComponents() {
    String filler = "{\"name\":\"x\"},".repeat(10_000);
    byte[] late =
        ("{\"components\":[" + filler + "{}],\"bomFormat\":\"CycloneDX\"}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(SbomFormat.recognise(Arrays.copyOf(late, 1 << 16))).isEmpty();
    assertThat(SbomFormat.recogniseWhole(() -> new ByteArrayInputStream(late)))
        .contains(SbomFormat.CYCLONEDX_JSON);
  }

  @Test
  void findsAMarkBehindMuchSpace() {
    byte[] late =
        (" ".repeat(100_000) + "{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(SbomFormat.recogniseWhole(() -> new ByteArrayInputStream(late)))
        .contains(SbomFormat.SPDX_3_JSON_LD);
  }

  static Stream<String> everyEncodingOfEveryFormat() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE")
        .flatMap(
            charset ->
                Fixtures.products()
                    .filter(name -> !name.endsWith(".pb"))
                    .map(name -> charset + " " + name));
  }

  @ParameterizedTest
  @MethodSource("everyEncodingOfEveryFormat")
  void readsTextBehindAByteOrderMark(String encoded) throws InvalidInputException {
    String[] parts = encoded.split(" ", 2);
    String text = new String(Fixtures.resource(parts[1]), StandardCharsets.UTF_8);
    byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(parts[0]));

    assertThat(Fixtures.read(bytes).components())
        .extracting(Component::name)
        .containsExactly("json", "log", "tail");
  }

  @Test
  void readsUtf16WithoutAByteOrderMark() throws InvalidInputException {
    String text = new String(Fixtures.resource("product.cdx.json"), StandardCharsets.UTF_8);

    assertThat(Fixtures.read(text.getBytes(StandardCharsets.UTF_16LE)).components()).hasSize(3);
  }
}
