package org.quadcheck.cli.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;

/** What an attestation is taken for is shown, in whatever form it is written. */
class AttestationInspectCommandTest {
  private static final Path DECLARATIONS =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"))
          .resolve("cyclonedx-spec/1.6/valid-attestation-1.6.json");

  @TempDir private Path folder;

  private record Ended(int code, List<String> out, List<String> err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString().lines().toList(), err.toString().lines().toList());
  }

  private Ended inspect(String name, String text) throws IOException {
    return run("attestation", "inspect", Files.writeString(folder.resolve(name), text).toString());
  }

  @Test
  void showsEachFactWithItsPlace() throws IOException {
    Ended seen =
        inspect(
            "a.yaml",
            """
            attestation: 1
            supplier: {name: Acme, country: TBD}
            claims:
              build.mfa: {value: true, exhibits: [plan]}
            exhibits:
              plan: {kind: document, title: ""}
            """);

    assertThat(seen)
        .isEqualTo(
            new Ended(
                ExitCode.PASSED,
                List.of(
                    folder.resolve("a.yaml") + ": the form of quadcheck, 7 facts",
                    "  attestation: 1  [1:14]",
                    "  supplier.name: Acme  [2:18]",
                    "  supplier.country: TBD  [2:33]",
                    "  claims.build.mfa.value: true  [4:22]",
                    "  claims.build.mfa.exhibits.1: plan  [4:39]",
                    "  exhibits.plan.kind: document  [6:16]",
                    "  exhibits.plan.title: (empty)  [6:33]"),
                List.of()));
  }

  @Test
  void writesTheSameForPrograms() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "attestation: 1\nscope: \"\"\n");
    Ended seen = run("attestation", "inspect", file.toString(), "-o", "json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("docs/schema/understood-1.json")), InputFormat.JSON);
    String written = String.join("\n", seen.out());

    assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(written.replaceAll("\\s+", " "))
        .contains("\"form\": \"the form of quadcheck\"")
        .contains("{ \"key\": \"scope\", \"value\": \"\", \"place\": { \"path\": ")
        .contains("\"line\": 2, \"column\": 8 } }");
  }

  @Test
  void writesBothAtOnceAndKnowsNoOtherFormat() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "attestation: 1\n");
    Path json = folder.resolve("out.json");
    Ended both = run("attestation", "inspect", file.toString(), "-o", "text", "-o", "json=" + json);

    assertThat(both.out()).hasSize(2);
    assertThat(json).isNotEmptyFile();
    assertThat(run("attestation", "inspect", file.toString(), "-o", "jsno"))
        .isEqualTo(
            new Ended(
                ExitCode.USAGE,
                List.of(),
                List.of(
                    "error: -o jsno: no such format. Did you mean 'json'? Known: text, json.",
                    "Try: quadcheck attestation inspect --help")));
  }

  @ParameterizedTest
  @CsvSource({
    "yaml,the form of quadcheck",
    "json,the form of quadcheck",
    "csv,the form of quadcheck",
    "cyclonedx-json,CycloneDX 1.6 JSON declarations",
    "cyclonedx-xml,CycloneDX 1.6 XML declarations",
    "in-toto,the form of quadcheck",
    "oscal,OSCAL 1.2.1 component definition"
  })
  void readsEveryForm(String form, String words) {
    Path file = folder.resolve("a." + form);
    run(
        "attestation",
        "convert",
        "examples/software-compliant/attestation.yaml",
        "--to",
        form,
        "-o",
        file.toString());
    Ended seen = run("attestation", "inspect", file.toString());

    assertThat(seen.code()).isEqualTo(ExitCode.PASSED);
    assertThat(seen.out().get(0)).contains(": " + words + ", ").endsWith(" facts");
    assertThat(seen.out())
        .anyMatch(line -> line.startsWith("  supplier.name: quadcheck maintainers  ["));
  }

  @Test
  void tellsWhatCountsForNothing() {
    Assumptions.assumeTrue(Files.exists(DECLARATIONS), "no fixtures");

    assertThat(run("attestation", "inspect", DECLARATIONS.toString()).out())
        .containsExactly(
            DECLARATIONS + ": CycloneDX 1.6 JSON declarations, 4 facts",
            "  attestation: 1  [7:19]",
            "  supplier.name: Acme Inc  [165:19]",
            "  signed-by.name: Tom  [173:19]",
            "  signed-by.title: CEO  [174:19]",
            "  counts for nothing: an entry of the attestation names the counter-claim"
                + " 'counterClaim-1', which points nowhere: nothing of it counts  [22:11]",
            "  counts for nothing: an entry of the attestation is about the requirement"
                + " 'requirement-1', which points nowhere: nothing of it counts  [22:11]");
  }

  @Test
  void tellsWhatIsWrongWithOne() throws IOException {
    Ended seen = inspect("a.yaml", "attestation: 1\noffers: hardware\n");

    assertThat(seen.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(seen.out()).isEmpty();
    assertThat(seen.err().get(0)).contains("a.yaml:2:9: unknown word 'hardware'");
  }

  @Test
  void asksForOneWhereThereIsNone() throws IOException {
    assertThat(inspect("a.txt", "hello"))
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                List.of(),
                List.of(
                    "error: %s: holds no attestation (no known format). Name one."
                        .formatted(folder.resolve("a.txt")),
                    "1 problem, nothing was inspected.")));
  }
}
