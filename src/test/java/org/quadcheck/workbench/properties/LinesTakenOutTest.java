package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * Of an SBOM that is written in lines, one element in each, no line is better left out, but those
 * of a whole component.
 */
class LinesTakenOutTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));
  private static final int REMOVALS = 100;
  private static final List<String> OWN =
      List.of(
          "product.cdx.xml",
          "product.spdx",
          "product.spdx.rdf",
          "product.spdx.xml",
          "product.spdx.yaml");
  private static final List<String> REAL =
      List.of(
          "maven-central/commons-text-1.14.0-cyclonedx.xml",
          "ntia-cc/SPDXSBOMExampleTests/SPDXSBOMExampleMissingAuthorName.spdx.yml",
          "telco/test-sbom-03.spdx");

  static Stream<String> documents() {
    return Stream.concat(
        OWN.stream(), REAL.stream().filter(file -> Files.exists(FIXTURES.resolve(file))));
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream own = LinesTakenOutTest.class.getResourceAsStream("/sbom/" + name)) {
      byte[] bytes = own == null ? Files.readAllBytes(FIXTURES.resolve(name)) : own.readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noLineIsBetterLeftOut(String name) throws IOException, InvalidInputException {
    List<String> lines = lines(name);
    Judged before = Judged.of(String.join("\n", lines));
    List<Integer> order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
    Collections.shuffle(order, new Random(20_261_128));
    Set<String> better = new TreeSet<>();
    for (int line : order.stream().limit(REMOVALS).toList()) {
      better(before, without(line, lines)).forEach(asks -> better.add(line + 1 + " -> " + asks));
    }
    assertThat(before.outcomes()).containsValue(Outcome.PASS);
    assertThat(better).as(name).isEmpty();
  }

  private static String without(int line, List<String> lines) {
    List<String> left = new ArrayList<>(lines);
    left.remove(line);
    return String.join("\n", left);
  }

  /** What cannot be read any longer passes nothing. */
  private static List<String> better(Judged before, String changed) {
    try {
      Judged after = Judged.of(changed);
      return after.components() < before.components()
          ? List.of()
          : after.outcomes().entrySet().stream()
              .filter(one -> one.getValue() == Outcome.PASS)
              .map(Map.Entry::getKey)
              .filter(asks -> before.outcomes().get(asks) != Outcome.PASS)
              .toList();
    } catch (InvalidInputException | IllegalStateException e) {
      return List.of();
    }
  }
}
