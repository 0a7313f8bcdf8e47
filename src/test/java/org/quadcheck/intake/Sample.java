package org.quadcheck.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A file of one of the kinds that are read, and what can be put into it.
 *
 * @param word stands in a text of it
 */
public record Sample(String name, Notation notation, String text, String word) {
  private static final Path DATA =
      Path.of("baselines/quad-software/cases/data-shows-what-is-wrong/data");

  /** How a file is written, as far as attacks differ by it. */
  public enum Notation {
    JSON,
    XML,
    YAML,
    LINES
  }

  /** Whether it is the buyer's. */
  public boolean isData() {
    return name.startsWith("data ");
  }

  @Override
  public String toString() {
    return name;
  }

  /** With another word. */
  public String with(String other) {
    return text.replace(word, other);
  }

  /** With something more, where a member, an element or a line may begin. */
  public String more(String json, String xml, String line) {
    return switch (notation) {
      case JSON -> text.replaceFirst("\\{", Matcher.quoteReplacement("{" + json));
      case XML -> before(text.lastIndexOf("</"), xml);
      case YAML -> before(text.indexOf('\n') + 1, line + "\n");
      case LINES -> text + line + "\n";
    };
  }

  private String before(int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }

  /** One of each kind. */
  public static Stream<Sample> all() throws IOException {
    List<Sample> samples = new ArrayList<>();
    samples.add(sbom("product.cdx.json", Notation.JSON));
    samples.add(sbom("product.cdx.xml", Notation.XML));
    samples.add(sbom("product.spdx.json", Notation.JSON));
    samples.add(sbom("product.spdx", Notation.LINES));
    samples.add(sbom("product.spdx.yaml", Notation.YAML));
    samples.add(sbom("product.spdx.xml", Notation.XML));
    samples.add(sbom("product.spdx.rdf", Notation.XML));
    samples.add(sbom("product.spdx3.json", Notation.JSON));
    String attestation = "attestation: 1\nsupplier: {name: Acme Gateway, country: AU}\n";
    samples.add(new Sample("attestation.yaml", Notation.YAML, attestation, "Acme Gateway"));
    String json =
        "{\"attestation\": 1, \"supplier\": {\"name\": \"Acme Gateway\", \"country\": \"AU\"}}";
    samples.add(new Sample("attestation.json", Notation.JSON, json, "Acme Gateway"));
    samples.addAll(envelopes());
    samples.addAll(statements());
    samples.addAll(data());
    return samples.stream();
  }

  private static Sample sbom(String name, Notation notation) throws IOException {
    return new Sample(name, notation, resource(name), "Acme Gateway");
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/sbom", name));
  }

  private static List<Sample> envelopes() throws IOException {
    String statement =
        """
        {"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://cyclonedx.org/bom",
         "subject": [{"name": "a", "digest": {"sha256": "00"}}], "predicate": %s}
        """
            .formatted(resource("product.cdx.json"));
    byte[] bytes = statement.getBytes(StandardCharsets.UTF_8);
    String envelope =
        "{\"payloadType\": \"application/vnd.in-toto+json\", \"payload\": \"%s\", \"signatures\": []}"
            .formatted(Base64.getEncoder().encodeToString(bytes));
    return List.of(
        new Sample("statement.json", Notation.JSON, statement, "Acme Gateway"),
        new Sample("envelope.json", Notation.JSON, envelope, "vnd.in-toto+json"));
  }

  private static List<Sample> statements() {
    String openVex =
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "x", "author": "Acme Gateway",
         "timestamp": "2026-01-01T00:00:00Z", "version": 1,
         "statements": [{"vulnerability": {"name": "CVE-2021-44228"}, "products": [{"@id": "pkg:npm/a@1"}],
           "status": "fixed"}]}
        """;
    String csaf =
        """
        {"document": {"category": "csaf_vex", "csaf_version": "2.0", "title": "Acme Gateway",
          "tracking": {"current_release_date": "2026-01-01T00:00:00Z"}},
         "product_tree": {"full_product_names": [{"product_id": "P", "name": "Acme Gateway"}]},
         "vulnerabilities": [{"cve": "CVE-2021-44228", "product_status": {"fixed": ["P"]}}]}
        """;
    return List.of(
        new Sample("openvex.json", Notation.JSON, openVex, "Acme Gateway"),
        new Sample("csaf.json", Notation.JSON, csaf, "Acme Gateway"));
  }

  private static List<Sample> data() throws IOException {
    String epss =
        "#model_version:v1,score_date:2026-11-01\ncve,epss,percentile\nCVE-2021-44228,0.9,0.9\n";
    return List.of(
        data("kev.json", Notation.JSON, "Log4j2"),
        data("GHSA-jfh8-c2jp-5v3q.json", Notation.JSON, "log4j-core"),
        data("log4j.md", Notation.YAML, "Log4j"),
        data("prohibited.yaml", Notation.YAML, "Huawei"),
        new Sample("data epss.csv", Notation.LINES, epss, "model_version"));
  }

  private static Sample data(String name, Notation notation, String word) throws IOException {
    return new Sample("data " + name, notation, Files.readString(DATA.resolve(name)), word);
  }
}
