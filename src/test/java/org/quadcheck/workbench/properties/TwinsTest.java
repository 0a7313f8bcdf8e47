package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;

/** The same product in several encodings is judged alike, or it stands why not. */
class TwinsTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));

  @Test
  void areJudgedAlike() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FIXTURES), "no fixtures in " + FIXTURES);
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String group : Files.readAllLines(FIXTURES.resolve("twins.txt"))) {
      if (!group.startsWith("#") && !group.isBlank()) {
        compared += compare(group.split("\t", -1), different);
      }
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(different).isEqualTo(known());
  }

  private static int compare(String[] group, List<String> different) {
    Optional<Judged> first = Optional.empty();
    int compared = 0;
    for (String path : group) {
      Optional<Judged> judged = judged(path);
      if (first.isPresent() && judged.isPresent()) {
        compared++;
        int unlike = differences(first.get().outcomes(), judged.get().outcomes());
        if (unlike > 0) {
          different.add(String.join("\t", group[0], path, String.valueOf(unlike)));
        }
      }
      first = first.or(() -> judged);
    }
    return compared;
  }

  private static int differences(Map<String, Outcome> one, Map<String, Outcome> other) {
    return (int) one.keySet().stream().filter(asks -> one.get(asks) != other.get(asks)).count();
  }

  /** Spreadsheets and broken files among the twins are no SBOMs that are read. */
  private static Optional<Judged> judged(String path) {
    Intake intake =
        new Intake(ClaimVocabulary.of(List.of()), TrustStore.empty(), Limits.standard());
    String file = FIXTURES.resolve(path).toString();
    try {
      List<Sbom> sboms = intake.sboms(List.of(file), InputStream.nullInputStream());
      return Optional.of(Judged.of(sboms.get(0)));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  private static List<String> known() throws IOException {
    try (InputStream in = TwinsTest.class.getResourceAsStream("/sbom/twins-judged-otherwise.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.lastIndexOf('\t')))
          .toList();
    }
  }
}
