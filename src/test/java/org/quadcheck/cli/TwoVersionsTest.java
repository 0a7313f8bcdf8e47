package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers on one version of a service do not count for another that is offered beside it. */
class TwoVersionsTest {
  @TempDir private Path offer;

  @ParameterizedTest
  @CsvSource({"2026.4, pass", "2026.3, fail"})
  void ofAServiceContradictEachOther(String version, String outcome) throws IOException {
    String text = Files.readString(Path.of("examples/msp-compliant/attestation.yaml"));
    Files.writeString(offer.resolve("attestation.yaml"), text);
    Files.writeString(offer.resolve("former.yaml"), text.replace("2026.4", version));
    StringWriter out = new StringWriter();
    String[] asked = {
      "check", offer.toString(), "--for", "AU", "--as-of", "2026-11-24", "-o", "csv"
    };

    Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), asked);

    assertThat(out.toString().lines().filter(line -> line.contains(",MSP-AT-2,")))
        .singleElement()
        .asString()
        .contains("," + outcome + ",");
  }
}
