package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.intake.pdf.PdfBuilder;

/** The program as a shell starts it: the launcher, a Java of its own, and the code it ends with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path JAR = Path.of("target/quadcheck.jar");
  private static final String EXAMPLES = Path.of("examples").toAbsolutePath().toString();

  @TempDir private Path home;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(home.resolve("scripts"));
    Files.createDirectories(home.resolve("lib"));
    for (String script : List.of("quadcheck", "source-digest")) {
      Path copy = home.resolve("scripts").resolve(script);
      Files.copy(Path.of("scripts", script), copy);
      assertThat(copy.toFile().setExecutable(true)).isTrue();
    }
    Files.copy(JAR, home.resolve("lib/quadcheck.jar"));
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  private Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("scripts/quadcheck").toString());
    command.addAll(List.of(arguments));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process =
        builder
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void carriesWhatCmsSignaturesTake() throws Exception {
    Path signed = Path.of("src/test/resources/intake/signed").toAbsolutePath();
    Path trust = Files.createDirectory(home.resolve("trust"));
    Files.copy(signed.resolve("keys/ca.pem"), trust.resolve("ca.pem"));
    Ended ended =
        run(
            "verify",
            signed.resolve("plain.cdx.json.p7s").toString(),
            "--trust",
            trust.toString(),
            "--as-of",
            "2026-11-26");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("1 verified.");
    assertThat(ended.code()).isZero();
  }

  @Test
  void carriesWhatFormsInPdfTake() throws Exception {
    for (byte[] pdf :
        List.of(
            PdfBuilder.aForm().bytes(),
            PdfBuilder.aForm().packed().bytes(),
            PdfBuilder.aForm().packed().locked("").bytes())) {
      Path file = Files.write(home.resolve("form.pdf"), pdf);
      Ended ended = run("attestation", "inspect", file.toString());

      assertThat(ended.err()).isEmpty();
      assertThat(ended.out()).contains("attestation form, 25 of 25 fields taken");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void endsWith2WhereTheReportCannotBePrinted() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                home.resolve("scripts/quadcheck").toString(),
                "check",
                EXAMPLES + "/software-compliant",
                "--report-only")
            .redirectOutput(Path.of("/dev/full").toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(2);
    assertThat(said).startsWith("error: standard output cannot be written: ");
  }

  @Test
  void endsWith0WhenTheGateIsPassed() throws Exception {
    Ended ended =
        run(
            "check",
            EXAMPLES + "/software-compliant",
            "--trust",
            EXAMPLES + "/trust",
            "--as-of",
            "2026-11-24");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("Gate (fail-on review): passed.");
    assertThat(ended.code()).isZero();
  }

  @Test
  void endsWith1WhenItIsNot() throws Exception {
    Ended ended = run("check", EXAMPLES + "/software-gaps", "--as-of", "2026-11-24");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("Gate (fail-on review): NOT passed.");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void endsWith0ForAReportOnly() throws Exception {
    assertThat(
            run("check", EXAMPLES + "/software-gaps", "--as-of", "2026-11-24", "--report-only")
                .code())
        .isZero();
  }

  @Test
  void endsWith2ForWrongUse() throws Exception {
    Ended ended = run("check", EXAMPLES + "/software-gaps", "--for", "XX");

    assertThat(ended.err())
        .isEqualTo(
            """
            error: --for XX: no such nation. Known: US, AU, IN, JP, all.
            Try: quadcheck check --help
            """);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void endsWith3ForAnInputThatCannotBeRead() throws Exception {
    Files.createDirectory(home.resolve("offer"));
    Ended ended = run("check", "offer");

    assertThat(ended.err()).startsWith("error: offer: ");
    assertThat(ended.code()).isEqualTo(3);
  }

  @Test
  void endsWith4ForAWaiverFileThatIsNotValid() throws Exception {
    Files.writeString(home.resolve("w.yaml"), "waivers: [{requirment: X}]\n");
    Ended ended = run("check", EXAMPLES + "/software-gaps", "--waivers", "w.yaml");

    assertThat(ended.err())
        .contains("error: w.yaml:1:12: unknown key 'requirment'. Did you mean 'requirement'?");
    assertThat(ended.code()).isEqualTo(4);
  }

  @Test
  void endsWith70ForABug() throws Exception {
    try (FileSystem jar = FileSystems.newFileSystem(home.resolve("lib/quadcheck.jar"))) {
      Files.delete(jar.getPath("baselines/nations.yaml"));
    }
    Ended ended = run("check", EXAMPLES + "/software-gaps");

    assertThat(ended.err()).startsWith("error: this is a bug in quadcheck ");
    assertThat(ended.code()).isEqualTo(70);
  }

  @Test
  void endsWith70WithoutAJavaThatCanRunIt() throws Exception {
    Ended without = run(Map.of("JAVA_HOME", home.toString()), "check", EXAMPLES + "/software-gaps");
    Ended broken =
        run(Map.of("QUADCHECK_JAVA_OPTS", "-XX:NoSuchOption"), "check", EXAMPLES + "/msp-gaps");

    assertThat(without.err())
        .isEqualTo("error: no Java was found. Install a JDK 17 or later, or set JAVA_HOME.\n");
    assertThat(List.of(without.code(), broken.code())).containsExactly(70, 70);
  }

  @Test
  void readsStandardInput() throws Exception {
    Path sbom =
        Files.write(home.resolve("s.json"), "{\"hello\": 1}".getBytes(StandardCharsets.UTF_8));
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("scripts/quadcheck").toString(), "check", "-")
            .redirectInput(sbom.toFile())
            .redirectErrorStream(true);
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(3);
  }

  @Test
  void buildsOnFirstUseAndAfterEveryEditAndOnlyThen() throws Exception {
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("baselines"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path maven = home.resolve("mvnw");
    Files.writeString(maven, "#!/bin/sh\ncp lib/quadcheck.jar target/quadcheck.jar\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    String building = "quadcheck: building once, this takes a minute or two the first time\n";

    assertThat(run("--version").err()).isEqualTo(building);
    assertThat(run("--version").err()).isEmpty();
    Files.writeString(home.resolve("src/main/New.java"), "class New {}");
    assertThat(run("--version").err()).isEqualTo(building);
    assertThat(run("--version")).isEqualTo(new Ended(0, "quadcheck 0.1.0\n", ""));
  }

  @Test
  void endsWith70WhenItCannotBeBuilt() throws Exception {
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path maven = home.resolve("mvnw");
    Files.writeString(maven, "#!/bin/sh\necho no room; exit 1\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    Ended ended = run("check", EXAMPLES + "/software-gaps");

    assertThat(ended.err()).contains("no room").contains("error: the build failed;");
    assertThat(ended.code()).isEqualTo(70);
  }

  @Test
  void readsTheNamesOfFilesWhereTheLocaleIsNotUtf8() throws Exception {
    Assumptions.assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    Path offer = Files.createDirectories(home.resolve("offer"));
    Path attestation = Path.of(EXAMPLES, "software-gaps", "attestation.yaml");
    Files.copy(attestation, offer.resolve("zusäge.yaml"));

    for (String locale : List.of("C", "xx_XX.UTF-8")) {
      Map<String, String> environment = Map.of("LC_ALL", locale);
      assertThat(run(environment, "check", "offer", "--report-only").out())
          .as(locale)
          .contains("zusäge.yaml");
    }
  }
}
