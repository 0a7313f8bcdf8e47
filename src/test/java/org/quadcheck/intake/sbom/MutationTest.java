package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Files that are cut or damaged anywhere are read or refused, and never anything else. */
class MutationTest {
  private static final int TIMES = 1_500;
  private static final byte[] BYTES = "{}[]<>/\":,&! \n#\0ae0-".getBytes(StandardCharsets.UTF_8);

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
  void readsOrRefusesWhatIsDamaged(String name, SbomFormat format) {
    byte[] whole = Fixtures.resource(name);
    Random random = new Random(20_261_125);
    int refused = 0;
    for (int i = 0; i < TIMES; i++) {
      refused += isRefused(format, damaged(whole, random)) ? 1 : 0;
    }
    assertThat(refused).isBetween(1, TIMES);
  }

  @ParameterizedTest
  @CsvSource({
    "product.cdx.json, CYCLONEDX_JSON",
    "product.cdx.xml, CYCLONEDX_XML",
    "product.spdx.json, SPDX_JSON",
    "product.spdx.xml, SPDX_XML",
    "product.spdx.rdf, SPDX_RDF",
    "product.spdx3.json, SPDX_3_JSON_LD"
  })
  void refusesWhatIsCutAnywhere(String name, SbomFormat format) {
    byte[] whole =
        new String(Fixtures.resource(name), StandardCharsets.UTF_8)
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertThat(isRefused(format, Arrays.copyOf(whole, length)))
          .as("%s cut at %d", name, length)
          .isTrue();
    }
  }

  /** A cut between two members cannot be seen, for nothing in protobuf tells its end. */
  @Test
  void refusesProtobufThatIsCutWithinAMember() throws InvalidInputException {
    byte[] whole = Fixtures.resource("product.cdx.pb");
    int read = 0;
    for (int length = 5; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      boolean refused = isRefused(SbomFormat.CYCLONEDX_PROTOBUF, cut);
      read += refused ? 0 : 1;
      assertThat(refused || Fixtures.read(cut).components().size() <= 3).isTrue();
    }
    assertThat(read).as("cuts between outermost members").isEqualTo(9);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = BYTES[random.nextInt(BYTES.length)];
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static boolean isRefused(SbomFormat format, byte[] content) {
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(content));
    try {
      assertThat(format.read(source, SbomLimits.standard())).isNotNull();
      return false;
    } catch (InvalidInputException e) {
      assertThat(e.getMessage()).startsWith("sbom").endsWith(".").doesNotContain("Exception");
      return true;
    }
  }
}
