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

/**
 * {@code baseline init}: arguments to stdout, stderr and exit code, and that what it wrote works.
 */
class BaselineInitCommandTest {
  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, said(out), said(err));
  }

  private String said(StringWriter writer) {
    return writer
        .toString()
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toString().replace('\\', '/'), "F")
        .replace(folder.toString(), "F");
  }

  private Ended init(String... more) {
    return run(
        Stream.concat(
                Stream.of("baseline", "init", folder.toString(), "--as-of", "2026-11-24"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void isCleanAndInForm(String linted, String tested, String read) {
    assertThat(run("baseline", "lint", folder.resolve(linted).toString()))
        .isEqualTo(new Ended(0, "F/" + linted + ": no problems: " + read + "\n", ""));
    assertThat(run("baseline", "test", folder.resolve(tested).toString()))
        .isEqualTo(new Ended(0, "2 cases, 0 differences\n", ""));
    assertThat(run("baseline", "fmt", "--check", folder.toString()))
        .isEqualTo(new Ended(0, "3 files, 0 not in form.\n", ""));
  }

  @Test
  void beginsABaselineThatWorksAtOnce() {
    assertThat(init("--id", "our-agency", "--title", "Our: agency"))
        .isEqualTo(
            new Ended(
                0,
                """
                F/our-agency/baseline.yaml
                F/our-agency/cases/crosswalk.csv
                F/our-agency/cases/fails/attestation.yaml
                F/our-agency/cases/fails/expected.yaml
                F/our-agency/cases/passes/attestation.yaml
                F/our-agency/cases/passes/expected.yaml

                Next:
                  1. Open F/our-agency/baseline.yaml; a comment above each key tells what it is.
                  2. quadcheck baseline lint F/our-agency/baseline.yaml
                  3. quadcheck baseline test F/our-agency
                  4. quadcheck baseline fmt F
                  5. quadcheck check OFFER --baseline F/our-agency
                """,
                ""));
    isCleanAndInForm("our-agency/baseline.yaml", "our-agency", "2 requirements");
    Path named = folder.resolve("our-agency/cases/passes/attestation.yaml");
    assertThat(run("baseline", "fmt", "--check", named.toString()).code()).isZero();
    assertThat(folder.resolve("our-agency/baseline.yaml"))
        .content()
        .contains("baseline: our-agency\n", "title: \"Our: agency\"\n", "version: \"2026.11\"\n");
  }

  @Test
  void beginsAProfileThatWorksAtOnce() {
    Ended ended = init("--profile");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("  5. quadcheck check OFFER --baseline F/profiles/my-profile.yaml\n");
    isCleanAndInForm(
        "profiles/my-profile.yaml",
        "profiles/my-profile.yaml",
        "a profile that judges by quad-msp, my-profile, 3 requirements of its own or changed");
  }

  @Test
  void judgesByWhatItWrote() {
    init();

    Ended ended =
        run(
            "check",
            folder.resolve("my-baseline/cases/fails").toString(),
            "--baseline",
            folder.resolve("my-baseline").toString(),
            "--for",
            "IN",
            "--as-of",
            "2026-11-24");

    assertThat(ended.code()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(ended.out()).contains("MY-BASELINE-1", "7 h");
  }

  @Test
  void neverOverwrites() throws IOException {
    Path mine = folder.resolve("my-baseline/cases/fails/expected.yaml");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");

    assertThat(init())
        .isEqualTo(
            new Ended(
                2,
                "",
                """
                error: F/my-baseline/cases/fails/expected.yaml is there already, and nothing was written. Give another --id or folder.
                Try: quadcheck baseline init --help
                """));
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("my-baseline/baseline.yaml")).doesNotExist();
  }

  @Test
  void refusesIdsAndTitlesThatCannotBe() throws IOException {
    for (String id : new String[] {"Our", "", "a b", "../x", "a--b", "-a", "a".repeat(61), "ä"}) {
      assertThat(init("--id", id).code()).as(id).isEqualTo(2);
    }
    for (String id : new String[] {"quad-msp", "au-protected-msp", "sources", "profiles"}) {
      assertThat(init("--id", id).err()).as(id).contains("that name is taken");
    }
    for (String title : new String[] {"", " ", "a\nb", "a\u0007", "a\u202Eb"}) {
      assertThat(init("--title", title).code()).as(title).isEqualTo(2);
    }
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written).isEmpty();
    }
  }

  @Test
  void saysWhereAFolderCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(run("baseline", "init", file.toString()))
        .isEqualTo(
            new Ended(
                2,
                "",
                """
                error: the folder of F/file/my-baseline/baseline.yaml cannot be made. Choose another place.
                Try: quadcheck baseline init --help
                """));
  }
}
