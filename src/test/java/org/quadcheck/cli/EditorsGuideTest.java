package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.shell.ExitCode;

/** Does what the guide for editors tells, with the very texts that stand in it. */
class EditorsGuideTest {
  @TempDir private Path folder;
  private Path mine;
  private Path msp;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    mine = folder.resolve("my-baselines");
    msp = mine.resolve("quad-msp");
    Path shipped = Path.of("baselines");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path to = mine.resolve(shipped.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, flat(out.toString()), flat(err.toString()));
  }

  /** Lines are wrapped for people. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Ended baseline(String command, Object... more) {
    String[] arguments =
        Stream.concat(Stream.of("baseline", command), Stream.of(more).map(Object::toString))
            .toArray(String[]::new);
    return run(arguments);
  }

  private static void change(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).as("%s", file).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  /** Puts a block below {@code nations:} of a requirement. */
  private void below(String requirement, String block) throws IOException {
    Path file = msp.resolve("baseline.yaml");
    String text = Files.readString(file);
    int at = text.indexOf("nations:\n", text.indexOf("- id: " + requirement + "\n")) + 9;
    Files.writeString(file, text.substring(0, at) + block + text.substring(at));
  }

  private void assertSays(Ended ended, String block) {
    block.lines().forEach(line -> assertThat(ended.out()).contains(flat(line.strip())));
  }

  private void assertSound() {
    assertThat(baseline("lint", mine)).extracting(Ended::out).asString().contains("no problems");
    assertThat(baseline("test", msp)).extracting(Ended::out).asString().contains("0 differences");
  }

  private void assertRewritten() {
    Ended update = baseline("test", msp, "--update");
    assertThat(update.code()).isEqualTo(ExitCode.INVALID_BASELINE);
    assertThat(update.out()).contains("rewritten: ");
  }

  @Test
  void aCopyIsSoundAndNothingChanges() {
    assertSound();
    assertThat(baseline("diff", "shipped", mine).out()).contains("Nothing changes.");
  }

  @Test
  void changesANumber() throws IOException {
    List<String> blocks = EditorsGuide.blocks("## Change a number");
    Path file = msp.resolve("baseline.yaml");
    String text = Files.readString(file);
    int from = text.indexOf("      AU:\n", text.indexOf("- id: MSP-IR-1\n"));
    int to = text.indexOf("      IN:", from);
    Files.writeString(file, text.substring(0, from) + blocks.get(0) + text.substring(to));

    assertSays(baseline("diff", "shipped", mine), blocks.get(1));
    assertSays(baseline("test", msp), blocks.get(2));
    assertRewritten();
    assertSound();
  }

  @Test
  void addsARequirement() throws IOException {
    List<String> blocks = EditorsGuide.blocks("## Add a requirement");
    Files.writeString(mine.resolve("sources/au-example-agency.yaml"), blocks.get(0));
    append(mine.resolve("claims.yaml"), blocks.get(1));
    append(msp.resolve("baseline.yaml"), blocks.get(2));

    assertSays(baseline("test", msp), blocks.get(3));
    lay("lessons-recorded", blocks.get(4), blocks.get(5));
    lay(
        "lessons-not-recorded",
        blocks.get(4).replace("lessons-recorded: true", "lessons-recorded: false"),
        blocks.get(5).replace("must pass", "must fail"));
    assertRewritten();
    assertSound();
  }

  private void lay(String name, String attestation, String expected) throws IOException {
    Path one = Files.createDirectories(msp.resolve("cases").resolve(name));
    Files.writeString(one.resolve("attestation.yaml"), attestation);
    Files.writeString(one.resolve("expected.yaml"), expected);
  }

  @Test
  void addsANationsDemand() throws IOException {
    List<String> blocks = EditorsGuide.blocks("## Add a nation's demand");
    below("MSP-IR-4", blocks.get(0));

    assertSays(baseline("diff", "shipped", mine), blocks.get(1));
    assertRewritten();
    assertSound();
  }

  @Test
  void addsAFifthNation() throws IOException {
    List<String> blocks = EditorsGuide.blocks("## Add a fifth nation");
    append(mine.resolve("nations.yaml"), blocks.get(0));
    Files.writeString(mine.resolve("sources/nz-example.yaml"), blocks.get(1));
    below("MSP-IR-1", blocks.get(2));
    Path expected = msp.resolve("cases/clock-72h/expected.yaml");
    change(expected, "MSP-IR-1: {", "MSP-IR-1: {NZ: fail, ");

    assertRewritten();
    assertSound();
    assertThat(baseline("matrix", msp).out()).contains("New Zealand");
    Ended judged =
        run(
            "check",
            msp.resolve("cases/clock-72h").toString(),
            "--baseline",
            msp.toString(),
            "--for",
            "NZ",
            "--as-of",
            "2026-11-24");
    assertThat(judged.out()).contains("New Zealand NOT COMPLIANT");
  }

  @Test
  void retiresARequirement() throws IOException {
    String block = EditorsGuide.blocks("## Retire a requirement").get(0);
    change(msp.resolve("baseline.yaml"), "  - id: MSP-BK-4\n", "  - id: MSP-BK-4\n" + block);

    assertThat(baseline("test", msp).out()).contains("expected pass, got not-asked");
    assertRewritten();
    assertSound();
    assertThat(baseline("diff", "shipped", mine).out())
        .contains("retired: it is no longer put to anybody");
  }

  @Test
  void beginsFromNothing() {
    Path first = folder.resolve("first");
    assertThat(
            baseline("init", first, "--id", "our-agency", "--title", "What our agency asks").code())
        .isZero();

    assertThat(baseline("lint", first.resolve("our-agency/baseline.yaml")).out())
        .contains("no problems: 2 requirements");
    assertThat(baseline("test", first.resolve("our-agency")).out())
        .contains("2 cases, 0 differences");
    assertThat(baseline("init", first, "--profile", "--id", "our-terms").code()).isZero();
    assertThat(first.resolve("profiles/our-terms.yaml")).exists();
  }
}
