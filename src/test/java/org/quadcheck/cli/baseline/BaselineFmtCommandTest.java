package org.quadcheck.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;

/** {@code baseline fmt}: arguments to stdout, stderr and exit code. */
class BaselineFmtCommandTest {
  private static final String LOOSE = "nations:\n    -   {code: US,   name: 'United States'}\n";
  private static final String IN_FORM = "nations:\n  - {code: US, name: United States}\n";

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

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void rewritesWhatIsNotInFormAndSaysHowMuch() throws IOException {
    Path loose = write("a/nations.yaml", LOOSE);
    Path good = write("b/nations.yaml", IN_FORM);

    assertThat(run("baseline", "fmt", folder.toString()))
        .isEqualTo(new Ended(0, "rewritten: F/a/nations.yaml\n2 files, 1 rewritten.\n", ""));
    assertThat(loose).hasContent(IN_FORM);
    assertThat(good).hasContent(IN_FORM);
    assertThat(run("baseline", "fmt", folder.toString(), loose.toString()))
        .isEqualTo(new Ended(0, "2 files, 0 rewritten.\n", ""));
  }

  @Test
  void checkWritesNothingAndEndsWith4() throws IOException {
    Path loose = write("nations.yaml", LOOSE);

    assertThat(run("baseline", "fmt", "--check", loose.toString()))
        .isEqualTo(
            new Ended(
                4,
                "not in form: F/nations.yaml\n1 file, 1 not in form. Run it without --check.\n",
                ""));
    assertThat(loose).hasContent(LOOSE);

    write("nations.yaml", IN_FORM);
    assertThat(run("baseline", "fmt", "--check", loose.toString()))
        .isEqualTo(new Ended(0, "1 file, 0 not in form.\n", ""));
  }

  @Test
  void reportsWhatCannotBeReadAndRewritesTheRest() throws IOException {
    Path broken = write("claims.yaml", "claims:\n  a: *b\n");
    Path loose = write("nations.yaml", LOOSE);

    Ended ended = run("baseline", "fmt", folder.toString());

    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.out())
        .isEqualTo("rewritten: F/nations.yaml\n2 files, 1 rewritten, 1 left alone.\n");
    assertThat(ended.err()).startsWith("error: F/claims.yaml:2:").hasLineCount(1);
    assertThat(broken).hasContent("claims:\n  a: *b\n");
    assertThat(loose).hasContent(IN_FORM);
  }

  @Test
  void leavesAloneWhatSuppliersHandedInUnlessItIsNamed() throws IOException {
    String attestation = "attestation:   1\n";
    write("a/cases/one/expected.yaml", "about:  x\n");
    Path named = write("a/cases/one/attestation.yaml", attestation);
    write("a/cases/one/evidence/sbom.yaml", "a:   [\n");
    write("offer.yaml", attestation);
    write(".git/config.yaml", "a:   1\n");
    write("readme.txt", "a:   1\n");

    assertThat(run("baseline", "fmt", folder.toString()))
        .isEqualTo(
            new Ended(0, "rewritten: F/a/cases/one/expected.yaml\n1 file, 1 rewritten.\n", ""));
    assertThat(run("baseline", "fmt", named.toString()).out())
        .isEqualTo("rewritten: F/a/cases/one/attestation.yaml\n1 file, 1 rewritten.\n");
  }

  @Test
  void writesUtf8WithLineFeeds() throws IOException {
    Path file = folder.resolve("nations.yaml");
    Files.write(
        file, ("\uFEFF" + IN_FORM.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(run("baseline", "fmt", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(IN_FORM);
  }

  @Test
  void saysWhenAFileIsJsonWhichItDoesNotWrite() throws IOException {
    Path json = write("nations.yaml", "{\"nations\":[]}");

    assertThat(run("baseline", "fmt", json.toString()))
        .isEqualTo(
            new Ended(
                0, "note: F/nations.yaml is JSON and stays as it is.\n1 file, 0 rewritten.\n", ""));
    assertThat(json).hasContent("{\"nations\":[]}");
  }

  @Test
  void keepsTheLinkThatLeadsToAFile() throws IOException {
    Path file = write("real/nations.yaml", LOOSE);
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

    assertThat(run("baseline", "fmt", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(IN_FORM);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(run("baseline", "fmt", folder.resolve("x").toString()))
        .isEqualTo(
            new Ended(
                2,
                "",
                "error: F/x: no such file or folder.\nTry: quadcheck baseline fmt --help\n"));
    assertThat(run("baseline", "fmt").code()).isEqualTo(2);
  }
}
