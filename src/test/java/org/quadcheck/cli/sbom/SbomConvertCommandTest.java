package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.report.convert.Target;
import org.xml.sax.SAXException;

/** Converts real SBOMs, validates what comes out and compares what is understood of it. */
class SbomConvertCommandTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));
  private static final String PRODUCT = "src/test/resources/sbom/product.cdx.json";
  private static final int EACH = Integer.getInteger("fixtures.each", 17);
  private static final long LARGEST = 1_000_000;

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Ended convert(Path file, Target target) {
    return run(
        "sbom",
        "convert",
        file.toString(),
        "--to",
        target.word(),
        "--created",
        "2026-01-31T12:00:00Z");
  }

  private static Sbom read(byte[] bytes) throws InvalidInputException {
    return SbomFormat.recognise(bytes)
        .or(() -> SbomFormat.recogniseWhole(() -> new ByteArrayInputStream(bytes)))
        .orElseThrow()
        .read(
            new SbomSource("sbom", "00", () -> new ByteArrayInputStream(bytes)),
            SbomLimits.standard());
  }

  @Test
  void givesEveryFormatTheSameCounts() throws IOException, InvalidInputException {
    for (String name : List.of("product.cdx.json", "product.cdx.xml", "product.spdx")) {
      Path file = Path.of("src/test/resources/sbom", name);
      Map<String, Integer> counts = SbomCounts.withoutSubject(read(Files.readAllBytes(file)));
      for (Target target : Target.values()) {
        Ended ended = convert(file, target);

        assertThat(ended.code()).isZero();
        assertThat(SbomCounts.withoutSubject(read(ended.out().getBytes(StandardCharsets.UTF_8))))
            .as("%s to %s", name, target)
            .isEqualTo(counts);
      }
    }
  }

  @Test
  void convertsOrRefusesRealFilesIntoValidOnes()
      throws IOException, InvalidInputException, SAXException {
    Assumptions.assumeTrue(Files.isDirectory(FIXTURES), "no fixtures in " + FIXTURES);
    List<String> faults = new ArrayList<>();
    int converted = 0;
    List<Path> files = sboms();
    for (int i = 0; i < files.size(); i += EACH) {
      for (Target target : Target.values()) {
        Ended ended = convert(files.get(i), target);
        converted += ended.code() == 0 ? 1 : 0;
        String lead = FIXTURES.relativize(files.get(i)) + " to " + target.word() + ": ";
        faults.addAll(
            faults(files.get(i), target, ended).stream().map(fault -> lead + fault).toList());
      }
    }
    assertThat(faults).isEmpty();
    assertThat(converted).isGreaterThan(100);
  }

  private static List<Path> sboms() throws IOException {
    List<Path> sboms = new ArrayList<>();
    for (String row : Files.readAllLines(FIXTURES.resolve("counts.tsv"))) {
      Path file = FIXTURES.resolve(row.split("\t", -1)[0]);
      if (Files.isRegularFile(file) && Files.size(file) < LARGEST) {
        sboms.add(file);
      }
    }
    return sboms;
  }

  private static List<String> faults(Path file, Target target, Ended ended)
      throws IOException, InvalidInputException, SAXException {
    if (ended.code() != 0) {
      boolean refused = ended.code() == 3 && ended.out().isEmpty();
      return refused ? List.of() : List.of("ends with " + ended.code() + " " + ended.err());
    }
    List<String> faults = new ArrayList<>(invalid(target, ended.out()));
    if (!ended.equals(convert(file, target))) {
      faults.add("differs when done again");
    }
    Sbom after = read(ended.out().getBytes(StandardCharsets.UTF_8));
    Map<String, Integer> now = SbomCounts.withoutSubject(after);
    SbomCounts.withoutSubject(read(Files.readAllBytes(file)))
        .forEach(
            (name, count) -> {
              if (!now.get(name).equals(count) && !ended.err().contains(count + " before")) {
                faults.add("%s %d, %d without a word".formatted(name, count, now.get(name)));
              }
            });
    return faults;
  }

  private static List<String> invalid(Target target, String text) throws IOException, SAXException {
    return switch (target) {
      case CYCLONEDX_JSON ->
          new JsonParser()
              .validate(text, Version.VERSION_16).stream()
                  .map(fault -> String.valueOf(fault.getMessage()))
                  .limit(3)
                  .toList();
      case CYCLONEDX_XML -> xml(text);
      case SPDX_JSON ->
          SPDX.orElseThrow().validate(text, InputFormat.JSON).stream()
              .map(String::valueOf)
              .limit(3)
              .toList();
    };
  }

  private static final Optional<Schema> SPDX = spdx();

  private static Optional<Schema> spdx() {
    Path file = FIXTURES.resolve("spdx-schema/spdx-schema-v2.3.json");
    try {
      return Files.exists(file)
          ? Optional.of(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(Files.readString(file), InputFormat.JSON))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> xml(String text) throws IOException, SAXException {
    try {
      new XmlParser()
          .getXmlSchema(Version.VERSION_16)
          .newValidator()
          .validate(new StreamSource(new StringReader(text)));
      return List.of();
    } catch (SAXException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  @Test
  void writesAFileWholeAndNothingBesideIt() throws IOException {
    Path file = folder.resolve("out.json");
    Ended ended = run("sbom", "convert", PRODUCT, "--to", "cyclonedx-json", "-o", file.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEmpty();
    assertThat(Files.readString(file))
        .isEqualTo(convert(Path.of(PRODUCT), Target.CYCLONEDX_JSON).out());
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void asksForTheTimeThatSpdxCannotDoWithout() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file, "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}");
    Ended ended = run("sbom", "convert", file.toString(), "--to", "spdx-json");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("states no time")
        .contains("--created")
        .contains("nothing was written");
    assertThat(convert(file, Target.SPDX_JSON).out())
        .contains("\"created\": \"2026-01-31T12:00:00Z\"");
  }

  @Test
  void tellsWhatCannotBeCarriedOver() throws IOException {
    Path file = folder.resolve("a.spdx");
    Files.writeString(
        file,
        """
        SPDXVersion: SPDX-2.3
        DataLicense: CC0-1.0
        SPDXID: SPDXRef-DOCUMENT
        DocumentName: a
        DocumentNamespace: https://example.org/a
        Creator: Tool: t-1
        Created: 2026-01-31T12:00:00Z
        PackageName: a
        SPDXID: SPDXRef-a
        PackageDownloadLocation: NOASSERTION
        PackageLicenseDeclared: MIT
        PackageLicenseConcluded: MIT OR Apache-2.0
        Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-b
        """);

    assertThat(convert(file, Target.CYCLONEDX_JSON).err())
        .contains("licences said to be concluded: 1 before, 0 now\n")
        .contains("licences that CycloneDX 1.6 allows no room for beside another left out: 1\n");
  }

  @Test
  void tellsReferencesThatComeAlongOtherwise() throws IOException {
    Path file = folder.resolve("a.cdx.json");
    Files.writeString(
        file,
        """
        {"bomFormat":"CycloneDX","specVersion":"1.7","version":1,"metadata":{"timestamp":"2026-01-31T12:00:00Z"},"components":[
        {"type":"library","name":"a","externalReferences":[{"type":"patent","url":"https://e.org/1"},{"type":"website","url":""}]}]}
        """);

    assertThat(convert(file, Target.CYCLONEDX_JSON).err())
        .contains("types of references that are not known here, written as other: 1\n")
        .contains("references without an address left out: 1\n");
    assertThat(convert(file, Target.SPDX_JSON).err())
        .contains("references without an address left out: 1\n");
  }

  @Test
  void writesNoNullWhereTheSourceNamesATypeOfSbom() throws IOException {
    Path file = folder.resolve("a.cdx.json");
    Files.writeString(
        file,
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"lifecycles":[{"name":"analyzed"}]},"components":[]}
        """);

    assertThat(convert(file, Target.CYCLONEDX_JSON).out())
        .contains("\"name\" : \"analyzed\"")
        .doesNotContain("null");
  }

  @Test
  void keepsTheNameOfALicenceThatHasNoText() throws IOException {
    Path file = folder.resolve("a.spdx");
    Files.writeString(
        file,
        """
        SPDXVersion: SPDX-2.3
        SPDXID: SPDXRef-DOCUMENT
        Created: 2026-01-31T12:00:00Z
        PackageName: a
        SPDXID: SPDXRef-a
        PackageLicenseDeclared: LicenseRef-1
        LicenseID: LicenseRef-1
        ExtractedText: NOASSERTION
        LicenseName: Our licence
        """);

    assertThat(convert(file, Target.SPDX_JSON).out())
        .contains("\"extractedText\": \"Our licence\"");
    assertThat(convert(file, Target.SPDX_JSON).err()).doesNotContain("licence");
  }

  @Test
  void refusesControlCharactersWhereTheFormatCannotCarryThem() throws IOException {
    Path file = folder.resolve("a.cdx.json");
    Files.writeString(file, named("a\\u0000\\u001b[2J"));

    assertThat(convert(file, Target.CYCLONEDX_XML))
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                "",
                "error: %s: holds control characters, which XML cannot carry. Convert it to"
                        .formatted(file)
                    + " cyclonedx-json.\n1 problem, nothing was written.\n"));
    assertThat(convert(file, Target.CYCLONEDX_JSON).code()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void writesHalvesOfCharactersAsWhatStandsForThem() throws IOException {
    Path file = folder.resolve("a.cdx.json");
    Path written = folder.resolve("b.cdx.json");
    Files.writeString(file, named("a\\ud800"));
    Ended ended =
        run("sbom", "convert", file.toString(), "--to", "cyclonedx-json", "-o", written.toString());

    assertThat(ended.code()).isEqualTo(ExitCode.PASSED);
    assertThat(ended.err()).contains("halves of characters, written as U+FFFD: 1\n");
    assertThat(Files.readString(written)).contains("\"a\uFFFD\"");
  }

  @Test
  void refusesWhatIsTooDeepToBeWritten() throws IOException {
    Path file = folder.resolve("a.cdx.json");
    String part = "\"components\":[{\"type\":\"library\",\"name\":\"a\",";
    Files.writeString(
        file,
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\","
            + part.repeat(900)
            + "\"version\":\"1\""
            + "}]".repeat(900)
            + "}");

    for (String target : new String[] {"cyclonedx-json", "cyclonedx-xml"}) {
      assertThat(run("sbom", "convert", file.toString(), "--to", target, "--limit", "depth=2000"))
          .isEqualTo(
              new Ended(
                  ExitCode.INVALID_INPUT,
                  "",
                  "error: %s: holds components too deep in one another to be written as CycloneDX."
                          .formatted(file)
                      + " Convert it to spdx-json.\n1 problem, nothing was written.\n"));
    }
  }

  private static String named(String name) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "components": [{"type": "library", "name": "%s", "version": "1"}]}
        """
        .formatted(name);
  }

  @Test
  void endsWith2OnWrongUse() {
    assertThat(run("sbom", "convert", PRODUCT).code()).isEqualTo(2);
    assertThat(run("sbom", "convert", PRODUCT, "--to", "spdx-jsn").err())
        .contains("Did you mean 'spdx-json'?");
    assertThat(run("sbom", "convert", PRODUCT, "--to", "spdx-json", "--created", "soon").code())
        .isEqualTo(2);
    assertThat(run("sbom", "convert", PRODUCT, "--to", "spdx-json", "-o", PRODUCT).code())
        .isEqualTo(2);
  }
}
