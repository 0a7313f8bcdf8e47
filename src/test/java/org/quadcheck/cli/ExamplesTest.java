package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example ends as its README says. */
class ExamplesTest {
  private static final String YES = "compliant";
  private static final String NO = "not-compliant";
  private static final String ASK = "needs-review";

  private static final Pattern VERDICT =
      Pattern.compile("\"nation\": \"(\\w+)\",\\s+\"verdict\": \"([\\w-]+)\"");

  /**
   * A folder under examples, what is said besides, and how it ends.
   *
   * @param verdicts of US, AU, IN and JP
   */
  private record Example(String folder, List<String> more, int code, List<String> verdicts) {
    @Override
    public String toString() {
      return folder + " " + String.join(" ", more);
    }
  }

  private static List<Example> examples() {
    List<String> trust = List.of("--trust", "examples/trust");
    List<String> waivers =
        List.of("--trust", "examples/trust", "--waivers", "examples/waivers.yaml");
    return List.of(
        new Example("software-compliant", trust, 0, List.of(YES, YES, YES, YES)),
        new Example("software-compliant", List.of(), 1, List.of(ASK, ASK, ASK, ASK)),
        new Example("software-gaps", List.of(), 1, List.of(NO, NO, NO, NO)),
        new Example("sbom-only", List.of(), 1, List.of(NO, NO, NO, NO)),
        new Example("msp-compliant", List.of(), 0, List.of(YES, YES, YES, YES)),
        new Example("msp-gaps", List.of(), 1, List.of(YES, NO, NO, ASK)),
        new Example("contradiction", List.of(), 1, List.of(NO, NO, NO, NO)),
        new Example("waived", waivers, 0, List.of(YES, YES, YES, YES)),
        new Example("waived", trust, 1, List.of(NO, NO, NO, NO)));
  }

  private record Ended(int code, String err, List<String> verdicts) {}

  private static Ended check(Example example) {
    List<String> arguments = new ArrayList<>(List.of("check", "examples/" + example.folder()));
    Collections.addAll(arguments, "--as-of", "2026-11-24", "-o", "json");
    arguments.addAll(example.more());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments.toArray(String[]::new));
    return new Ended(code, err.toString(), verdicts(out.toString()));
  }

  private static List<String> verdicts(String json) {
    return VERDICT
        .matcher(json)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void endsAsItsReadmeSays(Example example) {
    List<String> verdicts = new ArrayList<>();
    List<String> nations = List.of("US", "AU", "IN", "JP");
    for (int i = 0; i < nations.size(); i++) {
      verdicts.add(nations.get(i) + " " + example.verdicts().get(i));
    }

    assertThat(check(example)).as("%s", example).isEqualTo(new Ended(example.code(), "", verdicts));
  }

  @Test
  void leavesNoFolderWithAReadmeOut() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      List<String> found =
          folders
              .filter(folder -> Files.exists(folder.resolve("README.md")))
              .map(folder -> folder.getFileName().toString())
              .toList();

      assertThat(examples().stream().map(Example::folder).distinct())
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }
}
