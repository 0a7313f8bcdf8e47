package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** What fuzzing found, each by the smallest input that shows it. */
class FuzzFindingsTest {
  private static final String ANEW = " Ask the supplier to export it anew.";
  private static final String XML = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">";

  private static String refusal(SbomFormat format, byte[] content) {
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(content));
    return catchThrowableOfType(
            InvalidInputException.class, () -> format.read(source, SbomLimits.standard()))
        .getMessage();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void tellsWhereBytesAreNoTextBeyondTheFirstBuffer() {
    String before = "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"x\":\"";
    String filled = before + "x".repeat(10_000 - before.length());

    assertThat(refusal(SbomFormat.CYCLONEDX_JSON, latin(filled + "\u0085\"}")))
        .isEqualTo("sbom:1:10001: from here on the bytes are no UTF-8 or UTF-16 text." + ANEW);
    assertThat(refusal(SbomFormat.SPDX_YAML, latin("spdxVersion: SPDX-2.3\r\nname: \u0085")))
        .isEqualTo("sbom:2:7: from here on the bytes are no UTF-8 or UTF-16 text." + ANEW);
    assertThat(refusal(SbomFormat.SPDX_TAG_VALUE, latin("SPDXVersion: SPDX-2.3\nX: a\u0085")))
        .isEqualTo("sbom:2:5: from here on the bytes are no UTF-8 or UTF-16 text." + ANEW);
    assertThat(refusal(SbomFormat.SPDX_TAG_VALUE, latin("SPDXVersion: SPDX-2.3\nX: a\u00C3")))
        .isEqualTo("sbom:2:5: from here on the bytes are no UTF-8 or UTF-16 text." + ANEW);
  }

  @ParameterizedTest
  @EnumSource(names = {"CYCLONEDX_XML", "SPDX_XML", "SPDX_RDF"})
  void refusesABrokenDocumentTypeThatTheParserStumblesOver(SbomFormat format) {
    assertThat(refusal(format, latin("<!DOCTYPE a [\u0001")))
        .startsWith("sbom:1:")
        .endsWith(": this is not valid XML from here on." + ANEW);
  }

  @Test
  void saysNothingOfBytesOnStandardErrorByItself() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(refusal(SbomFormat.CYCLONEDX_XML, latin(XML + "\n<serialNumber>\u0085")))
          .startsWith("sbom")
          .endsWith("the bytes do not fit the encoding of the file." + ANEW);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void readsXmlInTheEncodingThatItDeclares() throws InvalidInputException {
    String component =
        "<components><component type='library'><name>M\u00FCller</name></component></components></bom>";

    for (String encoding :
        new String[] {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16", "us-ascii"}) {
      String declared = "<?xml version='1.0' encoding='%s'?>".formatted(encoding);
      boolean single = encoding.startsWith("ISO") || encoding.startsWith("win");
      byte[] bytes =
          (declared + XML + component)
              .getBytes(single ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      if (encoding.equals("us-ascii")) {
        assertThat(refusal(SbomFormat.CYCLONEDX_XML, bytes))
            .endsWith("the bytes do not fit the encoding of the file." + ANEW);
      } else {
        assertThat(Fixtures.read(bytes).components().get(0).name()).isEqualTo("M\u00FCller");
      }
    }
    assertThat(
            refusal(
                SbomFormat.CYCLONEDX_XML, latin("<?xml version='1.0' encoding='EBCDIC-9'?>" + XML)))
        .isEqualTo("sbom: the XML declares an encoding that is not known here." + ANEW);
  }
}
