package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.workbench.EditedLibrary;

/** The commands that compare and show editions: arguments to stdout, stderr and exit code. */
class BaselineEditionsTest {
  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private String old() throws IOException {
    return new EditedLibrary().write(folder.resolve("old")).toString();
  }

  private String now(String before, String after) throws IOException {
    return new EditedLibrary().with(before, after).write(folder.resolve("new")).toString();
  }

  @Test
  void comparesFoldersBaselinesAndFilesAlike() throws IOException {
    String old = old();
    String now = now("limit: 12h}, cites: [in", "limit: 6h}, cites: [in");
    String said = "- India now asks at most 6 h instead of 12 h (stricter)\n";

    for (String below : new String[] {"", "/quad-x", "/quad-x/baseline.yaml"}) {
      Ended ended = run("baseline", "diff", old + below, now + below);
      assertThat(ended.code()).as(below).isZero();
      assertThat(ended.out()).as(below).contains(said);
    }
    assertThat(run("baseline", "diff", old, now + "/quad-x").out())
        .contains(said)
        .doesNotContain("removed");
  }

  @Test
  void comparesWithAFolderAtARevisionOfGit() throws Exception {
    Path kept = folder.resolve("kept");
    new EditedLibrary().write(kept.resolve("rules"));
    git(kept, "init", "-q");
    git(kept, "add", ".");
    git(kept, "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qm", "First");
    String now = now("limit: 12h}, cites: [in", "limit: 6h}, cites: [in");
    String rules = kept.resolve("rules").toString();

    assertThat(run("baseline", "diff", "HEAD:" + rules, now).out())
        .contains("- India now asks at most 6 h instead of 12 h (stricter)\n");
    assertThat(run("baseline", "diff", "HEAD:" + rules + "/quad-x", now + "/quad-x").code())
        .isZero();
    assertThat(run("baseline", "diff", "v9:" + rules, now))
        .isEqualTo(
            new Ended(
                3,
                "",
                "error: v9:%s: git says: not a valid object name: v9. Name a tag, branch or commit, a colon and a folder.\n1 problem, nothing was judged.\n"
                    .formatted(rules)));
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      assertThat(new ProcessBuilder(command).start().waitFor()).as("%s", command).isZero();
    } catch (IOException e) {
      abort("git is not there");
    }
  }

  @Test
  void whatCannotBeReadEndsWith3AndWhatIsNotValidWith4() throws IOException {
    String wrong = now("obligation: may", "obligation: mya");

    assertThat(run("baseline", "diff", "quad-mps", "shipped"))
        .isEqualTo(
            new Ended(
                3,
                "",
                "error: quad-mps: no such folder, file or baseline. Did you mean 'quad-msp'? Known:"
                    + " bsi-tr-03183-2, cert-in-sbom, ntia-2021, quad-msp, quad-sbom, quad-software, shipped.\n"
                    + "1 problem, nothing was judged.\n"));
    assertThat(run("baseline", "diff", "shipped", folder.toString()).code()).isEqualTo(3);
    assertThat(run("baseline", "diff", "shipped", wrong).code()).isEqualTo(4);
    assertThat(run("baseline", "impact", "shipped", "--submissions", "nowhere").code())
        .isEqualTo(3);
  }

  @Test
  void refusesAFormatThatItDoesNotHave() throws IOException {
    assertThat(run("baseline", "diff", old(), old(), "-o", "csv"))
        .isEqualTo(
            new Ended(
                2,
                "",
                """
                error: -o csv: no such format. Known: text, markdown, html.
                Try: quadcheck baseline diff --help
                """));
  }

  @Test
  void writesThePageToAFile() throws IOException {
    Path page = folder.resolve("page.html");
    Ended ended =
        run("baseline", "show", old() + "/quad-x", "--as-of", "2026-11-24", "-o", "html=" + page);

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("X-MF-10");
  }

  @Test
  void showsTheNationsThatAreAskedForAlone() throws IOException {
    Ended ended =
        run("baseline", "matrix", old(), "--for", "IN", "--as-of", "2026-11-24", "-o", "csv");

    assertThat(ended.out())
        .isEqualTo(
            """
            \uFEFFRequirement,Title,Asked alike,India
            X-IR-1,Incidents are told in time,at most 12 h,must
            X-MF-2,A second factor is a key,,from 2027-05-13 may key
            """);
  }

  @Test
  void writesEveryShippedBaselineWithin80Columns() {
    for (String[] command :
        new String[][] {
          {"baseline", "matrix", "--as-of", "2026-11-24"},
          {"baseline", "matrix", "--coverage"},
          {"baseline", "show", "shipped", "--as-of", "2026-11-24"}
        }) {
      Ended ended = run(command);
      assertThat(ended.code()).as("%s", (Object) command).isZero();
      assertThat(ended.out().lines())
          .as("%s", (Object) command)
          .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }
  }
}
