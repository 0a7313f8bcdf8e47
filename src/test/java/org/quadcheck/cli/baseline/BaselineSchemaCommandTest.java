package org.quadcheck.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;

final class BaselineSchemaCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  @Test
  void printsTheStoredSchemaOfOneKind() throws IOException {
    assertThat(run("baseline", "schema", "waivers")).isEqualTo(ExitCode.PASSED);
    assertThat(out.toString())
        .isEqualTo(Files.readString(Path.of("docs/schema/waivers.schema.json")));
  }

  @Test
  void writesAllKindsToAFolder() throws IOException {
    assertThat(run("baseline", "schema", "-o", folder.toString())).isEqualTo(ExitCode.PASSED);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly(
              "attestation.schema.json",
              "baseline.schema.json",
              "claims.schema.json",
              "expected.schema.json",
              "nations.schema.json",
              "profile.schema.json",
              "prohibited.schema.json",
              "sources.schema.json",
              "waivers.schema.json");
    }
  }

  @Test
  void namesTheNationsOfTheFolderThatIsGiven() throws IOException {
    Files.writeString(folder.resolve("nations.yaml"), "nations: [{code: NZ, name: New Zealand}]");
    Files.writeString(folder.resolve("claims.yaml"), "claims: {}");
    String given = folder.toString();

    assertThat(run("baseline", "schema", "waivers", "--baselines", given)).isZero();
    assertThat(out.toString()).contains("\"NZ\"").doesNotContain("\"US\"");
  }

  @Test
  void saysWhichKindsThereAre() {
    assertThat(run("baseline", "schema")).isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "schema", "waiver")).isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "schema", "-o", folder.resolve("no").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("say which kind: baseline, profile, sources,")
        .contains("'waiver' is no kind of file with a schema. Did you mean 'waivers'?")
        .contains("give a place in a folder that exists");
  }
}
