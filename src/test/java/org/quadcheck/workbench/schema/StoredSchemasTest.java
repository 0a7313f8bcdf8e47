package org.quadcheck.workbench.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.workbench.SmallLibrary;

/** The stored schemas are those that the program prints, and all our YAML keeps to them. */
final class StoredSchemasTest {
  private static final Path STORED = Path.of("docs/schema");
  private static final Path BASELINES = Path.of("baselines");

  @TestFactory
  Stream<DynamicTest> areThoseThatTheProgramPrints() throws Exception {
    BaselineLibrary library = library();
    return Stream.of(SchemaKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> compare(kind, library)));
  }

  private static void compare(SchemaKind kind, BaselineLibrary library) throws IOException {
    Path stored = STORED.resolve(kind.file());
    String printed = kind.text(library, List.of());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(stored, printed, StandardCharsets.UTF_8);
    }
    assertThat(difference(Files.readAllLines(stored), printed.lines().toList()))
        .as("%s is old; scripts/golden writes it anew", stored)
        .isEmpty();
  }

  /** The first line that differs, for the whole would hide it. */
  private static String difference(List<String> stored, List<String> printed) {
    for (int i = 0; i < Math.min(stored.size(), printed.size()); i++) {
      if (!stored.get(i).equals(printed.get(i))) {
        return "line %d: %s, but printed is %s".formatted(i + 1, stored.get(i), printed.get(i));
      }
    }
    return stored.size() == printed.size() ? "" : "one is longer than the other";
  }

  @Test
  void allOurFilesKeepToThem() throws Exception {
    Map<SchemaKind, SchemaFile> schemas = schemas();
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(BASELINES, Path.of("examples"))) {
      try (Stream<Path> below = Files.walk(folder)) {
        below.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }

    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      SchemaFile schema = schemas.get(kind(file));
      schema.problems(Files.readString(file)).forEach(one -> problems.add(file + ": " + one));
    }
    assertThat(problems).isEmpty();
    assertThat(files).hasSizeGreaterThan(100);
  }

  private static Map<SchemaKind, SchemaFile> schemas() throws Exception {
    BaselineLibrary library = library();
    Map<SchemaKind, SchemaFile> schemas = new EnumMap<>(SchemaKind.class);
    for (SchemaKind kind : SchemaKind.values()) {
      schemas.put(kind, SchemaFile.of(kind.text(library, List.of())));
    }
    return schemas;
  }

  private static SchemaKind kind(Path file) {
    String name = file.getFileName().toString();
    if (file.getParent().endsWith("sources")) {
      return SchemaKind.SOURCES;
    }
    if (file.getParent().endsWith("profiles")) {
      return SchemaKind.PROFILE;
    }
    if (file.getParent().endsWith("data")) {
      return SchemaKind.PROHIBITED;
    }
    return switch (name) {
      case "baseline.yaml" -> SchemaKind.BASELINE;
      case "nations.yaml" -> SchemaKind.NATIONS;
      case "claims.yaml" -> SchemaKind.CLAIMS;
      case "waivers.yaml" -> SchemaKind.WAIVERS;
      case "expected.yaml" -> SchemaKind.EXPECTED;
      default -> attestation(file);
    };
  }

  private static SchemaKind attestation(Path file) {
    try {
      if (Files.readString(file).contains("attestation: 1")) {
        return SchemaKind.ATTESTATION;
      }
    } catch (IOException e) {
      fail("%s cannot be read", file);
    }
    return fail("%s is of no kind that has a schema", file);
  }

  @Test
  void offerEveryClauseWhereTheyAreAskedTo() throws Exception {
    BaselineLibrary library = SmallLibrary.read();
    SchemaFile closed = SchemaFile.of(SchemaKind.BASELINE.text(library, library.clauses()));
    String baseline = SmallLibrary.baseline();

    assertThat(closed.problems(baseline)).isEmpty();
    assertThat(closed.problems(baseline.replace("directions#ii", "directions#iii"))).isNotEmpty();
  }

  @Test
  void theLineThatNamesASchemaIsAComment() throws Exception {
    String page = Files.readString(Path.of("docs/baseline-files.md"));
    String line =
        page.lines().map(String::strip).filter(one -> one.startsWith("# yaml-")).findFirst().get();
    String baseline = Files.readString(BASELINES.resolve("quad-msp/baseline.yaml"));
    byte[] commented = (line + "\n" + baseline).getBytes(StandardCharsets.UTF_8);

    assertThat(Path.of("baselines/my-agency").resolve(line.split("=", 2)[1]).normalize())
        .isRegularFile();
    assertThat(BaselineReader.read("b", commented, library()).requirements()).isNotEmpty();
  }

  static BaselineLibrary library() throws IOException, InvalidBaselineException {
    return LibraryReader.read(LibraryFiles.ofFolder(BASELINES));
  }
}
