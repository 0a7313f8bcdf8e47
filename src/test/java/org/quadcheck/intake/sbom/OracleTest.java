package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** CycloneDX Core, which shares nothing with our readers, finds the same components. */
class OracleTest {
  /** Beyond this the object model takes most of a minute for all files and shows nothing new. */
  private static final long LARGEST = 200_000;

  private final JsonParser json = new JsonParser();
  private final XmlParser xml = new XmlParser();

  @Test
  void findsTheSameComponentsAsCycloneDxCore() throws IOException {
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (Path file : Fixtures.files()) {
      if (Files.size(file) > LARGEST) {
        continue;
      }
      Optional<Map<String, Integer>> ours = ours(file);
      Optional<Map<String, Integer>> theirs = ours.isEmpty() ? Optional.empty() : theirs(file);
      if (theirs.isPresent()) {
        compared++;
        if (!theirs.equals(ours)) {
          different.add(Fixtures.folder().relativize(file).toString());
        }
      }
    }
    assertThat(compared).isGreaterThan(700);
    assertThat(different).isEqualTo(FixtureWalkTest.lines("unlike-core.txt"));
  }

  private static Optional<Map<String, Integer>> ours(Path file) {
    Optional<SbomFormat> format =
        Fixtures.format(file).filter(found -> found.name().startsWith("CYCLONEDX"));
    if (format.isEmpty()) {
      return Optional.empty();
    }
    try {
      Sbom sbom = Fixtures.read(format.get(), file);
      Map<String, Integer> names = new TreeMap<>();
      sbom.components().forEach(one -> names.merge(one.name(), 1, Integer::sum));
      return Optional.of(names);
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  private Optional<Map<String, Integer>> theirs(Path file) {
    boolean isXml = Fixtures.format(file).filter(SbomFormat.CYCLONEDX_XML::equals).isPresent();
    try {
      Bom bom = isXml ? xml.parse(file.toFile()) : json.parse(file.toFile());
      Map<String, Integer> names = new TreeMap<>();
      add(bom.getComponents(), names);
      if (bom.getMetadata() != null && bom.getMetadata().getComponent() != null) {
        add(bom.getMetadata().getComponent().getComponents(), names);
      }
      return Optional.of(names);
    } catch (ParseException e) {
      // What it does not parse it cannot compare.
      return Optional.empty();
    }
  }

  private static void add(List<Component> components, Map<String, Integer> names) {
    if (components == null) {
      return;
    }
    for (Component one : components) {
      names.merge(one.getName() == null ? "" : one.getName().strip(), 1, Integer::sum);
      add(one.getComponents(), names);
    }
  }
}
