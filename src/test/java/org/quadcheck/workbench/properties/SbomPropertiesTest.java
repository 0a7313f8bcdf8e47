package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.value.InvalidInputException;

/** What holds of the judgement of any SBOM, tried on real ones. */
class SbomPropertiesTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));
  private static final int REMOVALS = 100;
  private static final List<String> REAL =
      List.of(
          "maven-central/commons-text-1.14.0-cyclonedx.json",
          "psf-sboms/benchmark/sboms/trivy.cdx.json",
          "bom-examples/VEX/Use-Cases/Case-11/vex.json",
          "redhat-guidelines/sbom/examples/rpm/build/openssl-3.0.7-18.el9_2.spdx.json",
          "redhat-guidelines/sbom/examples/product/rhel-9.2-eus.cdx.json",
          "sbomqs/bsi/cdx/validFullyCompliantBsiV21.cdx16.json",
          "spdx-examples/software/example1/spdx3.0/example1.json",
          "telco/linked-sboms-01/alps.spdx.json",
          "telco/test-sbom-06.spdx.json",
          "ntia-cc/no_elements_missing/SPDXJSONExample-v2.3.spdx.json");
  private static final List<String> UNORDERED =
      List.of(
          "components",
          "packages",
          "dependencies",
          "dependsOn",
          "relationships",
          "hashes",
          "checksums",
          "externalRefs",
          "@graph");

  static Stream<String> documents() {
    Stream<String> own = Stream.of("product.cdx.json", "product.spdx.json", "product.spdx3.json");
    return Stream.concat(own, REAL.stream().filter(file -> Files.exists(FIXTURES.resolve(file))));
  }

  private static JsonTree document(String name) throws IOException {
    try (InputStream own = SbomPropertiesTest.class.getResourceAsStream("/sbom/" + name)) {
      return JsonTree.of(
          own == null ? Files.readAllBytes(FIXTURES.resolve(name)) : own.readAllBytes());
    }
  }

  /**
   * Whoever leaves out a whole component cannot be found out by what is left; of everything else
   * that is handed in, less is never better.
   */
  @ParameterizedTest
  @MethodSource("documents")
  void nothingThatIsTakenOutTurnsAFailureIntoAPass(String name)
      throws IOException, InvalidInputException {
    JsonTree whole = document(name);
    Judged before = Judged.of(whole.text());
    List<JsonPointer> elements = new ArrayList<>(whole.elements());
    Collections.shuffle(elements, new Random(20_261_126));
    Set<String> better = new TreeSet<>();
    for (JsonPointer element : elements.stream().limit(REMOVALS).toList()) {
      better(before, whole.without(element)).forEach(asks -> better.add(element + " -> " + asks));
    }
    assertThat(better).isEmpty();
  }

  private static List<String> better(Judged before, JsonTree changed) {
    try {
      Judged after = Judged.of(changed.text());
      return after.components() >= before.components()
          ? after.outcomes().keySet().stream()
              .filter(asks -> isBetter(before, after, asks))
              .toList()
          : List.of();
    } catch (InvalidInputException | IllegalStateException e) {
      // What cannot be read any longer passes nothing.
      return List.of();
    }
  }

  private static boolean isBetter(Judged before, Judged after, String asks) {
    return after.outcomes().get(asks) == Outcome.PASS
        && before.outcomes().get(asks) != Outcome.PASS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void unknownMembersChangeNothing(String name) throws IOException, InvalidInputException {
    JsonTree whole = document(name);

    assertThat(Judged.of(whole.withUnknownMembers().text())).isEqualTo(Judged.of(whole.text()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theOrderOfEntriesChangesNothing(String name) throws IOException, InvalidInputException {
    JsonTree whole = document(name);
    Judged before = Judged.of(whole.text());
    Random random = new Random(20_261_126);

    for (int time = 0; time < 5; time++) {
      assertThat(Judged.of(whole.shuffled(UNORDERED, random).text())).isEqualTo(before);
    }
  }
}
