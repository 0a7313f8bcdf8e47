package org.quadcheck.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;

final class BaselineExportCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  @Test
  void writesToAFileWhatItPrints() throws IOException {
    Path file = folder.resolve("catalog.json");
    String[] printing = {"baseline", "export", "quad-sbom", "--as", "oscal-catalog"};
    String[] writing = {
      "baseline", "export", "quad-sbom", "--as", "oscal-catalog", "-o", file.toString()
    };

    assertThat(run(printing)).isEqualTo(ExitCode.PASSED);
    assertThat(run(writing)).isEqualTo(ExitCode.PASSED);
    assertThat(Files.readString(file))
        .isEqualTo(out.toString())
        .contains("\"last-modified\": \"2026-11-01T00:00:00Z\"");
  }

  @Test
  void takesABaselineFileNationsAndADate() {
    assertThat(
            run(
                "baseline",
                "export",
                "baselines/quad-sbom/baseline.yaml",
                "--as",
                "cyclonedx",
                "--for",
                "in",
                "--dated",
                "2026-11-24"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(out.toString())
        .contains("\"timestamp\": \"2026-11-24T00:00:00Z\"", "SB-D1.IN")
        .doesNotContain("SB-D1.US");
  }

  @Test
  void saysWhatBecameOfABaselineThatHasEnded() {
    assertThat(run("baseline", "export", "ntia-2021", "--as", "gemara")).isZero();
    assertThat(out.toString())
        .contains("Status: withdrawn. In force until 2026-07-28. Superseded by quad-sbom.");
  }

  @Test
  void saysWhatItDoesNotKnow() throws IOException {
    assertThat(run("baseline", "export", "quad-sbom", "--as", "oscal")).isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "export", "quad-sbon", "--as", "gemara")).isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "export", "quad-sbom", "--as", "gemara", "--for", "NZ"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "export", "au-protected-msp", "--as", "gemara"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("baseline", "export", "quad-sbom")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains(
            "--as oscal: no such format. Known: oscal-catalog, oscal-profile, cyclonedx, gemara.")
        .contains("Did you mean 'quad-sbom'?")
        .contains("'au-protected-msp' is a profile. Export a baseline that it extends,")
        .contains("--for NZ: no such nation.")
        .contains("Missing required option: '--as=FORMAT'");
  }

  @Test
  void asksForADateWhereTheVersionNamesNone() throws IOException {
    Path file = folder.resolve("baseline.yaml");
    String text = Files.readString(Path.of("baselines/quad-sbom/baseline.yaml"));
    Files.writeString(file, text.replace("version: \"2026.11\"", "version: second"));

    assertThat(run("baseline", "export", file.toString(), "--as", "gemara"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("the version 'second' of quad-sbom names no month.");
  }

  @Test
  void writesNothingWhereNothingIsAsked() throws IOException {
    Path file = folder.resolve("baseline.yaml");
    Files.writeString(
        file,
        """
        baseline: small
        title: Small
        version: "2026.11"
        status: current
        applies-to: [software]
        requirements:
          - id: SM-1
            title: A named person signs
            applies-to: [software]
            check: attestation-signed
            nations: {US: {obligation: must, cites: [quad-secure-software-2023#attestation]}}
            remediation: Ask for a signature.
        """);
    String name = file.toString();

    assertThat(run("baseline", "export", name, "--as", "oscal-profile")).isZero();
    assertThat(run("baseline", "export", name, "--as", "oscal-profile", "--for", "JP"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--for JP: small asks nothing for them.");
  }

  @Test
  void endsWithFourWhereTheBaselineIsNotValid() throws IOException {
    Path file = Files.writeString(folder.resolve("baseline.yaml"), "baseline: x\n");

    assertThat(run("baseline", "export", file.toString(), "--as", "gemara"))
        .isEqualTo(ExitCode.INVALID_BASELINE);
  }
}
