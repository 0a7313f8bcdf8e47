package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.intake.pdf.PdfBuilder;
import org.quadcheck.limit.Limit;

/** Each limit can be set, ends with code 3, and names itself in the message. */
class EveryLimitTest {
  private static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"name": "a", "bom-ref": "a"}, {"name": "b", "bom-ref": "b"}],
       "dependencies": [{"ref": "a", "dependsOn": ["b", "c"]}]}
      """;
  private static final String STATEMENT =
      """
      {"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://cyclonedx.org/bom",
       "subject": [{"name": "a", "digest": {"sha256": "00"}}, {"name": "b"}], "predicate": %s}
      """;
  private static final String ENVELOPE =
      "{\"payloadType\": \"application/vnd.in-toto+json\", \"payload\": \"%s\", \"signatures\": [%s]}\n";

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  @ParameterizedTest
  @EnumSource
  void isMetWithCode3(Limit limit) throws IOException {
    if (limit.isFixed()) {
      assertThat(run("check", "x", "--limit", limit.word() + "=1"))
          .isEqualTo(wrong(limit.word() + "=1", "none of these are ever read. Leave it out."));
      return;
    }
    Ended ended = limit == Limit.SECONDS ? waiting() : checked(limit);

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains(
            limit == Limit.PROBLEMS
                ? "and 1 more problems from here on."
                : "(limit %1$s). Give --limit %1$s=NUMBER if you trust the file, or ask for less."
                    .formatted(limit.word()));
  }

  private Ended checked(Limit limit) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2026-11-24"));
    arguments.addAll(List.of("--limit", limit.word() + "=" + lowered(limit)));
    arguments.addAll(exceeding(limit));
    return run(arguments.toArray(String[]::new));
  }

  private static int lowered(Limit limit) {
    return switch (limit) {
      case DEPTH -> 3;
      case TEXT_LENGTH, NAME_LENGTH -> 4;
      case FILE_SIZE,
          TOTAL_SIZE,
          FILES,
          FOLDERS,
          ZIP_RATIO,
          ZIP_DIRECTORY,
          PROBLEMS,
          SECONDS,
          YAML_DEPTH,
          YAML_LINE,
          NUMBER_LENGTH,
          COMPONENTS,
          EDGES,
          ATTESTATION_SIZE,
          PDF_SIZE,
          PDF_FIELDS,
          VEX_SIZE,
          ENVELOPES,
          PAYLOAD_SIZE,
          SIGNATURES,
          SUBJECTS,
          DATA_SIZE,
          DATA_FILES,
          XML_ENTITIES,
          YAML_ALIASES ->
          1;
    };
  }

  /** What exceeds the lowered limit: the input and, of data, the option. */
  private List<String> exceeding(Limit limit) throws IOException {
    return switch (limit) {
      case FILE_SIZE, TOTAL_SIZE, DEPTH, TEXT_LENGTH, NAME_LENGTH, COMPONENTS, EDGES ->
          file("s.json", SBOM);
      case NUMBER_LENGTH -> file("s.json", SBOM.replace("\"version\": 1", "\"version\": 12"));
      case FILES -> folder("a.json", "b.json");
      case FOLDERS -> folder("a/b/c.json");
      case ZIP_RATIO -> zip("a.json", SBOM + " ".repeat(2 << 20));
      case ZIP_DIRECTORY -> zip("a.json", SBOM);
      case PROBLEMS -> file("a.yaml", "attestation: 1\none: 1\ntwo: 2\n");
      case YAML_DEPTH, YAML_LINE, ATTESTATION_SIZE ->
          file("a.yaml", "attestation: 1\nclaims: {a: {}}\n");
      case PDF_SIZE -> file("f.pdf", "%PDF-1.7\n");
      case PDF_FIELDS -> pdf(PdfBuilder.aForm().bytes());
      case VEX_SIZE -> file("v.json", "{\"@context\": \"https://openvex.dev/ns/v0.2.0\"}");
      case ENVELOPES -> file("e.jsonl", envelope("") + envelope(""));
      case PAYLOAD_SIZE -> file("e.json", envelope(""));
      case SIGNATURES -> file("e.json", envelope("{\"sig\": \"aa\"}, {\"sig\": \"bb\"}"));
      case SUBJECTS -> file("e.json", STATEMENT.formatted(SBOM));
      case DATA_SIZE, DATA_FILES -> data();
      case SECONDS, XML_ENTITIES, YAML_ALIASES -> throw new IllegalArgumentException();
    };
  }

  private List<String> file(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("offer")).resolve(name);
    return List.of(Files.writeString(file, text).toString());
  }

  private List<String> pdf(byte[] bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("offer")).resolve("f.pdf");
    return List.of(Files.write(file, bytes).toString());
  }

  private List<String> folder(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve("offer").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, SBOM);
    }
    return List.of(folder.resolve("offer").toString());
  }

  private List<String> zip(String name, String text) throws IOException {
    Path file = folder.resolve("offer.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return List.of(file.toString());
  }

  private static String envelope(String signatures) {
    byte[] statement = STATEMENT.formatted(SBOM).getBytes(StandardCharsets.UTF_8);
    return ENVELOPE.formatted(Base64.getEncoder().encodeToString(statement), signatures);
  }

  private List<String> data() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("a.yaml"), "data: 1\n");
    Files.writeString(data.resolve("b.yaml"), "data: 1\n");
    return List.of("--data", data.toString(), file("s.json", SBOM).get(0));
  }

  /** Standard input that is open and says nothing. */
  private static Ended waiting() throws IOException {
    InputStream before = System.in;
    try (PipedOutputStream silent = new PipedOutputStream()) {
      System.setIn(new PipedInputStream(silent));
      return run("check", "-", "--limit", "seconds=1");
    } finally {
      System.setIn(before);
    }
  }

  private static Ended wrong(String set, String message) {
    String told = "error: --limit %s: %s\nTry: quadcheck check --help\n";
    return new Ended(ExitCode.USAGE, "", told.formatted(set, message));
  }

  @Test
  void refusesWhatIsNoLimit() {
    String size = "write a whole number of bytes, or a size such as 500MB or 2GiB.";

    assertThat(run("check", "x", "--limit", "dept=5").err())
        .startsWith(
            "error: --limit dept=5: no such limit. Did you mean 'depth'? Known: file-size,");
    for (String[] one :
        new String[][] {
          {"depth", "write a name and a number, such as depth=400."},
          {"depth=", "write a whole number, such as 200."},
          {"depth=-1", "write a whole number, such as 200."},
          {"depth=1e3", "write a whole number, such as 200."},
          {"depth=0", "'depth' can be set from 1 to 2000."},
          {"depth=2001", "'depth' can be set from 1 to 2000."},
          {"depth=1k", "'depth' is no size. Write a whole number."},
          {"file-size=much", size},
          {"file-size=1PiB", size},
          {"file-size=1.5GiB", size},
          {"file-size=0GiB", "'file-size' can be set from 1 to 1099511627776."},
          {"file-size=1025GiB", "'file-size' can be set from 1 to 1099511627776."},
          {"file-size=999999999999999999TiB", "'file-size' can be set from 1 to 1099511627776."}
        }) {
      assertThat(run("check", "x", "--limit", one[0])).isEqualTo(wrong(one[0], one[1]));
    }
    assertThat(run("check", "x", "--limit", "files=2", "--limit", "files=3"))
        .isEqualTo(wrong("files=3", "'files' is set twice. Leave one out."));
  }

  @Test
  void readsSizesAsTheyAreWritten() throws IOException {
    String file = file("s.json", SBOM + " ".repeat(2_000)).get(0);
    for (String small : new String[] {"2000", "2000B", "2kB", "2k", "1KiB", "1 KiB", "1Ki"}) {
      assertThat(run("sbom", "inspect", file, "--limit", "file-size=" + small).code())
          .as(small)
          .isEqualTo(ExitCode.INVALID_INPUT);
    }
    for (String large : new String[] {"3000", "3kB", "3KiB", "1MB", "1MiB", "1GB", "1GiB", "1TB"}) {
      assertThat(run("sbom", "inspect", file, "--limit", "file-size=" + large).code())
          .as(large)
          .isEqualTo(ExitCode.PASSED);
    }
  }

  @Test
  void letsMoreInWhereTheBuyerSaysSo() throws IOException {
    String nested = "{\"name\": \"a\", \"components\": [".repeat(900) + "]}".repeat(900);
    String deep =
        file("s.json", SBOM.replace("{\"name\": \"b\"", nested + ", {\"name\": \"b\"")).get(0);

    assertThat(run("sbom", "inspect", deep).code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run("sbom", "inspect", deep, "--limit", "depth=2000").out()).contains("902");
  }

  @Test
  void isToldWhereTheHelpSays() {
    String help = run("check", "--limit", "help").out().replaceAll(" +", " ");

    assertThat(run("check", "--help").out().replaceAll("\\s+", " ")).contains("--limit help lists");
    assertThat(run("sbom", "inspect", "--limit=help").out().replaceAll(" +", " ")).isEqualTo(help);
    assertThat(run("check", "--limit", "helpx=1").code()).isEqualTo(ExitCode.USAGE);

    for (Limit limit : Limit.values()) {
      String told = "\n%s %d %d ".formatted(limit.word(), limit.standard(), limit.most());
      assertThat(help.contains(told)).as(told).isNotEqualTo(limit.isFixed());
    }
  }
}
