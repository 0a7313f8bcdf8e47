package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quadcheck.intake.OfferFolder.ATTESTATION;
import static org.quadcheck.intake.OfferFolder.SBOM;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limits;

class HostileInputTest {
  @TempDir Path temporary;
  private OfferFolder offer;

  @BeforeEach
  void makeFolder() {
    offer = new OfferFolder(temporary);
  }

  @Test
  void readsOrRefusesAnAttestationCutAnywhere() throws IOException {
    String whole =
        """
        attestation: 1
        supplier: {name: "Acme", country: AU}
        claims:
          mfa.phishing-resistant: {value: false, exhibits: [a]}
          logging.locations:
            - AU
        exhibits: {a: {kind: document, file: x.pdf}}
        """;
    for (int length = 0; length < whole.length(); length++) {
      offer.with("a.yaml", whole.substring(0, length));
      assertThat(outcome()).as("cut at %d", length).isIn("read", "refused");
    }
  }

  @Test
  void refusesAnSbomCutAnywhere() throws IOException {
    offer.with("a.yaml", ATTESTATION);
    String sbom = SBOM.strip();
    for (int length = sbom.indexOf("CycloneDX\""); length < sbom.length(); length++) {
      offer.with("s.json", sbom.substring(0, length));
      assertThat(outcome()).as("cut at %d", length).isEqualTo("refused");
    }
  }

  @Test
  void refusesAnSpdxDocumentCutAnywhereBehindItsFirstLines() throws IOException {
    offer.with("a.yaml", ATTESTATION);
    for (String name :
        new String[] {"product.spdx3.json", "product.spdx.rdf", "product.spdx.xml"}) {
      String whole = resource(name);
      for (int length = 500; length < whole.length(); length += 41) {
        offer.with("s", whole.substring(0, length));
        assertThat(outcome()).as("%s cut at %d", name, length).isEqualTo("refused");
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HostileInputTest.class.getResourceAsStream("/sbom/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @Test
  void readsAnSbomWithoutComponentsAsSuch() throws IOException, InvalidInputException {
    offer.with("s.json", "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"}");

    assertThat(listed(offer.read()))
        .containsExactly("sbom s.json: CycloneDX 1.6 JSON, 0 components, valid");
  }

  @Test
  void seesAnAttestationInAnEncodingThatIsNotRead() throws IOException {
    offer
        .with("a.yaml", ATTESTATION.getBytes(StandardCharsets.UTF_16LE))
        .with("b.json", "{\"attestation\": 1}".getBytes(Charset.forName("UTF-32LE")))
        .with(
            "c.json",
            "{\"supplier\": {\"name\": \"Café\"}, \"attestation\": 1}"
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(offer.problems())
        .containsExactly(
            "a.yaml: is not text in UTF-8 or UTF-16. Save it as UTF-8.",
            "b.json: is not text in UTF-8 or UTF-16. Save it as UTF-8.",
            "c.json: is not text in UTF-8 or UTF-16. Save it as UTF-8.");
  }

  @Test
  void refusesAnSbomThatIsNestedTooDeeplyOrDoublesAKey() throws IOException {
    offer
        .with(
            "a.json",
            "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": "
                + "[".repeat(100_000))
        .with("b.json", SBOM.replaceFirst("\\{", "{\"components\": [],"));

    assertThat(offer.problems())
        .containsExactly(
            "a.json: members stand more than 200 deep in one another (limit depth). Give --limit"
                + " depth=NUMBER if you trust the file, or ask for less.",
            "b.json:2:14: the member 'components' stands twice in one object. Ask the supplier to"
                + " export it anew.");
  }

  @Test
  void readsProtobufAndNeverIgnoresItWhenItIsDamaged() throws IOException, InvalidInputException {
    byte[] small = {0x0A, 3, '1', '.', '6', 0x2A, 3, 0x42, 1, 'a'};
    offer.with("a.bin", small).with("a.dat", new byte[] {0x0A, 3, 'a', '.', 'b'});

    assertThat(OfferFolder.listed(offer.read()))
        .containsExactly(
            "sbom a.bin: CycloneDX 1.6 protobuf, 1 component, 1 violation of the format",
            "ignored a.dat: no known format");
    for (int damaged : new int[] {2, 3, 4, 5, 6, 7, 8}) {
      byte[] bytes = small.clone();
      bytes[damaged] = 7;
      offer.with("a.bin", bytes).with("b.json", OfferFolder.SBOM);

      assertThat(offer.problems()).as("byte %d", damaged).hasSize(1);
    }
  }

  @Test
  @Timeout(60)
  void isNotSlowedDownByEndlessNames() throws IOException {
    offer
        .with("a.json", "{\"attestation\": 1, \"%s\": 1}".formatted("x".repeat(9_000)))
        .with("b.yaml", "attestation: 1\nclaims:\n" + numbered("  mfa.phishing-resistent%d: yes\n"))
        .with("c.yaml", "attestation: 1\n" + numbered("claim%d: yes\n"))
        .with("d.txt", "\n".repeat(3_000_000))
        .with("e.txt", " ".repeat(60_000) + "attestation" + " ".repeat(60_000))
        .with("f.json", "{".repeat(60_000))
        .with("g.txt", "-----BEGIN ".repeat(6_000));

    assertThat(offer.problems()).hasSize(101);
  }

  private static String numbered(String line) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      lines.append(line.formatted(i));
    }
    return lines.toString();
  }

  @Test
  void refusesAFileThatCannotBeRead() throws IOException {
    offer.with("a.yaml", ATTESTATION).with("b.yaml", ATTESTATION);
    assumeTrue(temporary.resolve("b.yaml").toFile().setReadable(false));
    assumeTrue(!Files.isReadable(temporary.resolve("b.yaml")), "may read everything");

    assertThat(offer.problems())
        .containsExactly(
            "b.yaml: cannot be read: it is damaged or locked. Ask for the file again.");
  }

  @Test
  void readsOrRefusesEveryRealFile() throws IOException {
    Path fixtures = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    assumeTrue(Files.isDirectory(fixtures), "no fixtures beside the checkout");
    try (Stream<Path> files = Files.walk(fixtures)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : all) {
        assertThat(outcome(file)).as("%s", file).isIn("read", "refused");
      }
    }
  }

  private String outcome() {
    return outcome(temporary);
  }

  private static String outcome(Path input) {
    try {
      OfferFolder.read(Limits.standard(), input.toString());
      return "read";
    } catch (InvalidInputException e) {
      return e.problems().isEmpty() ? "refused without a word" : "refused";
    } catch (RuntimeException e) {
      return Arrays.asList(e, e.getStackTrace()[0]).toString();
    }
  }
}
