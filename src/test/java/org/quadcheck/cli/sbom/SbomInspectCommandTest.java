package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;

/** Arguments to stdout, stderr and exit code of {@code sbom inspect}. */
class SbomInspectCommandTest {
  private static final String PRODUCT = "src/test/resources/sbom/product.cdx.json";
  private static final int EACH = 13;

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void tellsWhatItUnderstoodAndEndsWith0() {
    Ended ended = run("sbom", "inspect", PRODUCT);

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("What was understood").contains("The components");
  }

  @Test
  void writesAFileWholeBesideWhatItPrints() throws IOException {
    Path file = folder.resolve("seen.json");
    Ended ended = run("sbom", "inspect", PRODUCT, "-o", "text", "-o", "json=" + file);

    assertThat(ended.code()).isZero();
    assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void readsTheSbomsOfAFolderAndPassesOverTheRest() throws IOException {
    Files.copy(Path.of(PRODUCT), folder.resolve("a.json"));
    Files.writeString(folder.resolve("attestation.yaml"), "attestation: 1\n");

    assertThat(run("sbom", "inspect", folder.toString()).code()).isZero();
  }

  @Test
  void refusesWhatIsNotValidWhereThatIsAskedForAsCheckDoes() {
    Ended inspected = run("sbom", "inspect", PRODUCT, "--strict-format");
    Ended checked = run("check", PRODUCT, "--strict-format", "--as-of", "2026-11-24");

    assertThat(inspected.code()).isEqualTo(3);
    assertThat(inspected.out()).isEmpty();
    assertThat(inspected.err().lines().findFirst()).isEqualTo(checked.err().lines().findFirst());
    assertThat(inspected.err())
        .startsWith(
            "error: %s:30:5: is no valid CycloneDX 1.6 by its official schema: /components/1/hashes"
                .formatted(PRODUCT));
    assertThat(checked.code()).isEqualTo(3);
    assertThat(checked.out()).isEmpty();
  }

  @Test
  void endsWith3WhereAFileIsNoSbom() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "attestation: 1\n");
    Ended ended = run("sbom", "inspect", file.toString());

    assertThat(ended)
        .isEqualTo(
            new Ended(
                3,
                "",
                "error: %s: is no SBOM that is read here (an attestation). Name an SBOM.%n"
                        .formatted(file.toString().replace('\\', '/'))
                        .replace(System.lineSeparator(), "\n")
                    + "1 problem, nothing was inspected.\n"));
  }

  /** Beside another one it was passed over, with code 0. */
  @Test
  void endsWith3WhereOneOfTheFilesIsAVexInTheFormOfAnSbom() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("vex.cdx.json"),
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "vulnerabilities": [{"id": "CVE-2021-44228"}]}
            """);
    Ended ended = run("sbom", "inspect", PRODUCT, file.toString());

    assertThat(ended)
        .isEqualTo(
            new Ended(
                3,
                "",
                "error: %s: is no SBOM that is read here (a VEX). Name an SBOM.\n"
                        .formatted(file.toString().replace('\\', '/'))
                    + "1 problem, nothing was inspected.\n"));
    assertThat(run("sbom", "inspect", PRODUCT, folder.toString()).code()).isZero();
  }

  @Test
  void tellsOfABrokenEnvelopeOnceAndNotThatItHoldsNothing() throws IOException {
    Path broken = folder.resolve("a.att.json");
    Files.writeString(
        broken,
        """
        {"payloadType":"application/vnd.in-toto+json","payload":"eyJhIjogIiJiIn0=","signatures":[{"sig":"YQ=="}]}
        """);
    Ended ended = run("sbom", "inspect", broken.toString());

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err())
        .contains("this is not valid JSON from here on")
        .endsWith("1 problem, nothing was inspected.\n");
  }

  @Test
  void endsWith2OnWrongUse() {
    assertThat(run("sbom").code()).isEqualTo(2);
    assertThat(run("sbom", "inspect").code()).isEqualTo(2);
    assertThat(run("sbom", "inspect", PRODUCT, "-o", "jsn").err()).contains("Did you mean 'json'?");
    assertThat(run("sbom", "inspect", PRODUCT, "-o", "text", "-o", "json").code()).isEqualTo(2);
  }

  @Test
  void readsOrRefusesRealFilesAndNeverBreaks() throws IOException {
    Path fixtures = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(fixtures), "no fixtures in " + fixtures);
    List<Path> files;
    try (Stream<Path> all = Files.walk(fixtures)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < files.size(); i += EACH) {
      Ended ended = run("sbom", "inspect", files.get(i).toString());
      boolean wide = ended.out().lines().anyMatch(line -> line.length() > 80);
      if (!Set.of(0, 3).contains(ended.code()) || wide) {
        faults.add(files.get(i) + " ends with " + ended.code() + ": " + ended.err());
      }
    }
    assertThat(faults).isEmpty();
  }
}
