package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.value.Digests;

/** Of what an in-toto statement must speak so that what it attests is of the product. */
class StatementSubjectTest {
  private static final String PRODUCT = "the program itself";
  private static final String README = "# Read me";

  @TempDir private Path offer;
  @TempDir private Path goods;

  private static String sha256(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What the product is, and a file that lies beside it. */
  private static String cycloneDx(String product) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"timestamp": "2026-10-01T00:00:00Z",
          "component": {"type": "application", "name": "Acme Gateway", "version": "4", "hashes": [{"alg": "SHA-256", "content": "%s"}]}},
         "components": [{"type": "file", "name": "README.md", "hashes": [{"alg": "SHA-256", "content": "%s"}]}]}
        """
        .formatted(product, sha256(README));
  }

  private static String spdx(String product) {
    return """
        {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "d", "dataLicense": "CC0-1.0",
         "documentNamespace": "https://acme.example/d", "creationInfo": {"created": "2026-10-01T00:00:00Z", "creators": ["Organization: Acme"]},
         "packages": [
          {"name": "README.md", "SPDXID": "SPDXRef-r", "downloadLocation": "NONE", "checksums": [{"algorithm": "SHA256", "checksumValue": "%s"}]},
          {"name": "Acme Gateway", "SPDXID": "SPDXRef-p", "versionInfo": "4", "downloadLocation": "NONE",
           "checksums": [{"algorithm": "SHA256", "checksumValue": "%s"}]}],
         "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-p"}]}
        """
        .formatted(sha256(README), product);
  }

  private static String spdx3(String product) {
    String element =
        """
        {"type": "software_Package", "spdxId": "https://a/%1$s", "name": "%1$s", "creationInfo": "_:c",
         "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": "%2$s"}]}
        """;
    return """
        {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
         {"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1", "created": "2026-10-01T00:00:00Z", "createdBy": ["https://a/me"]},
         {"type": "Organization", "spdxId": "https://a/me", "name": "Acme", "creationInfo": "_:c"},
         {"type": "SpdxDocument", "spdxId": "https://a/d", "creationInfo": "_:c", "rootElement": ["https://a/gateway"]},
         %s, %s]}
        """
        .formatted(
            element.formatted("README.md", sha256(README)), element.formatted("gateway", product));
  }

  private void statement(String digest, String sbom) throws IOException {
    String text =
        """
        {"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://quadcheck.org/attestation/v1",
         "subject": [{"name": "gateway", "digest": {"sha256": "%s"}}],
         "predicate": {"attestation": "1", "supplier": {"name": "Acme"}, "product": {"name": "Acme Gateway", "version": "4"},
          "offers": "software"%s, "claims": {"build.environments-separated": true}}}
        """;
    Files.writeString(offer.resolve("a.intoto.json"), text.formatted(digest, sbom));
  }

  private void sbom(String text) throws IOException {
    Files.writeString(offer.resolve("gateway.sbom.json"), text);
  }

  private String named(String text) {
    return ", \"sbom\": {\"file\": \"gateway.sbom.json\", \"sha256\": \"%s\"}"
        .formatted(sha256(text));
  }

  private Path deliver(String name, String text) throws IOException {
    return Files.writeString(goods.resolve(name), text);
  }

  /** The row of the one requirement that asks whether environments are separated. */
  private String row(String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all =
        new ArrayList<>(
            List.of("check", offer.toString(), "--baseline", "quad-software", "--for", "US"));
    all.addAll(List.of("--as-of", "2026-11-24", "-o", "csv"));
    all.addAll(List.of(more));
    Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    return out.toString()
        .lines()
        .filter(line -> line.contains("SW-PO-5-1,"))
        .findFirst()
        .orElseThrow();
  }

  private String outcome(String... more) {
    String row = row(more);
    return List.of("pass", "fail", "needs-review").stream()
        .filter(one -> row.contains("," + one + ","))
        .findFirst()
        .orElse(row);
  }

  @Test
  void isNotTheReadmeThatLiesInAFolderOfWhatWasDelivered() throws IOException {
    sbom(cycloneDx(sha256(PRODUCT)));
    deliver("gateway.bin", PRODUCT);
    Path readme = deliver("README.md", README);
    statement(sha256(README), "");

    assertThat(outcome()).isEqualTo("fail");
    assertThat(outcome("--artifacts", goods.toString())).isEqualTo("needs-review");
    assertThat(row("--artifacts", goods.toString()))
        .contains("speaks of 'gateway' (" + sha256(README) + "), which is ")
        .contains(
            "README.md in a folder of what was delivered, and which no SBOM calls the product")
        .contains("lists it as 'README.md'");
    assertThat(outcome("--artifacts", readme.toString())).isEqualTo("pass");
    assertThat(outcome("--artifacts", goods.toString(), "--artifacts", readme.toString()))
        .isEqualTo("pass");
  }

  @Test
  void isTheFileInAFolderThatAnSbomCallsTheProduct() throws IOException {
    sbom(cycloneDx(sha256(PRODUCT)));
    deliver("gateway.bin", PRODUCT);
    deliver("README.md", README);
    statement(sha256(PRODUCT), "");

    assertThat(outcome("--artifacts", goods.toString())).isEqualTo("pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cyclonedx", "spdx", "spdx3"})
  void isWhatTheSbomCallsTheProductWhereTheAttestationNamesThatSbom(String format)
      throws IOException {
    String text =
        switch (format) {
          case "cyclonedx" -> cycloneDx(sha256(PRODUCT));
          case "spdx" -> spdx(sha256(PRODUCT));
          default -> spdx3(sha256(PRODUCT));
        };
    sbom(text);
    statement(sha256(PRODUCT), named(text));

    assertThat(outcome()).isEqualTo("pass");
    // Of what it merely lists it says nothing on the product.
    statement(sha256(README), named(text));
    assertThat(outcome()).isEqualTo("fail");
  }

  /** Anybody can write an SBOM that calls the subject of another's statement the product. */
  @Test
  void isNotWhatAnSbomCallsTheProductThatTheAttestationDoesNotName() throws IOException {
    String text = cycloneDx(sha256(PRODUCT));
    sbom(text);
    statement(sha256(PRODUCT), "");

    assertThat(outcome()).isEqualTo("needs-review");
    assertThat(row())
        .contains("calls the product 'Acme Gateway 4', and does not name that SBOM by its SHA-256");
    statement(sha256(PRODUCT), named(text + " "));
    assertThat(outcome()).isEqualTo("needs-review");
  }

  @ParameterizedTest
  @CsvSource({"named", "folder", "sbom"})
  void isNeverAnEmptyFile(String how) throws IOException {
    String text = cycloneDx(sha256("")).replace("\"application\"", "\"file\"");
    sbom(text);
    Path empty = deliver("gateway.bin", "");
    statement(sha256(""), how.equals("sbom") ? named(text) : "");
    String[] more =
        switch (how) {
          case "named" -> new String[] {"--artifacts", empty.toString()};
          case "folder" -> new String[] {"--artifacts", goods.toString()};
          default -> new String[] {};
        };

    assertThat(outcome(more)).isEqualTo("fail");
  }

  @Test
  void anSbomIsTheSameByItsDigestInCapitals() throws IOException {
    String sbom = cycloneDx(sha256(PRODUCT));
    sbom(sbom);
    statement(sha256(sbom).toUpperCase(Locale.ROOT), named(sbom));

    assertThat(outcome()).isEqualTo("pass");
  }
}
