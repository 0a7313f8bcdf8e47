package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a report says that the buyer should ask of the supplier, where something else is in the way
 * of what is wanted.
 */
class AskedOfTheSupplierTest {
  private static final Path EXAMPLE = Path.of("examples/software-compliant");

  @TempDir private Path folder;

  private static String asked(String... arguments) {
    StringWriter out = new StringWriter();
    String[] all =
        Stream.concat(Stream.of("check", "--as-of", "2026-11-24"), Arrays.stream(arguments))
            .toArray(String[]::new);
    Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), all);
    String[] parts = out.toString().replaceAll("\\s+", " ").split("What to ask the supplier ", 2);
    return parts.length < 2 ? "" : parts[1].replaceAll(" \\d+ of \\d+ conditions.*", "");
  }

  @Test
  void isTheKeyWhereTheSbomIsSignedAndNoKeyIsTrusted() {
    assertThat(asked(EXAMPLE.toString()))
        .isEqualTo(
            "1. The SBOM is signed. Ask for the public key or the certificate of whoever signed it"
                + " by a way that you trust, and not beside the SBOM; put it into a folder of your"
                + " own and check again with --trust FOLDER (United States, Australia, India,"
                + " Japan).");
  }

  @Test
  void isOnceTheAttestationAsItWasSignedWhereItsSignatureIsInvalid() throws IOException {
    for (String name : new String[] {"quadcheck.cdx.json", "quadcheck.cdx.json.sig"}) {
      Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
    }
    Files.createDirectory(folder.resolve("evidence"));
    try (Stream<Path> files = Files.list(EXAMPLE.resolve("evidence"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("evidence").resolve(file.getFileName()));
      }
    }
    Files.copy(EXAMPLE.resolve("attestation.yaml"), folder.resolve("attestation.yaml"));
    Files.writeString(folder.resolve("attestation.yaml.sig"), "", StandardCharsets.UTF_8);

    assertThat(asked(folder.toString(), "--trust", "examples/trust"))
        .isEqualTo(
            "1. Ask for the attestation as it was signed, or signed anew, and for the public key or"
                + " the certificate of whoever signs by a way that you trust (United States,"
                + " Australia, India, Japan).");
  }

  @Test
  void isAnSbomWithComponentsAndNotWhatTheEmptyOneStates() throws IOException {
    Files.writeString(
        folder.resolve("sbom.json"),
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"timestamp": "2026-10-01T00:00:00Z"}}
        """);

    assertThat(asked(folder.toString(), "--baseline", "quad-sbom", "--for", "US"))
        .isEqualTo("1. Ask for an SBOM that lists the components of the product (United States).");
  }
}
