package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** Reads every real file that there is and compares with counts that others made. */
class FixtureWalkTest {

  @Test
  void readsOrRefusesEveryFileAndNeverFails() throws IOException {
    List<String> unreadable = new ArrayList<>();
    int read = 0;
    for (Path file : Fixtures.files()) {
      Optional<SbomFormat> format = Fixtures.format(file);
      if (format.isPresent()) {
        try {
          Fixtures.read(format.get(), file);
          read++;
        } catch (InvalidInputException e) {
          unreadable.add(Fixtures.folder().relativize(file) + " -> " + e.getMessage());
        }
      }
    }
    assertThat(read).isGreaterThan(1000);
    assertThat(unreadable).isEqualTo(lines("refused.txt"));
  }

  @Test
  void countsAsOthersDoOrSaysWhyNot() throws IOException {
    List<String> different = new ArrayList<>();
    List<String> rows = Files.readAllLines(Fixtures.folder().resolve("counts.tsv"));
    List<String> columns = List.of(rows.get(0).split("\t", -1));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      different.addAll(differences(columns, cells));
    }
    assertThat(different).isEqualTo(lines("counted-otherwise.tsv"));
  }

  private static List<String> differences(List<String> columns, String[] cells) {
    Path file = Fixtures.folder().resolve(cells[0]);
    Map<String, Integer> ours;
    try {
      ours = Counted.of(Fixtures.read(Fixtures.format(file).orElseThrow(), file));
    } catch (InvalidInputException e) {
      return List.of(String.join("\t", cells[0], "all", "read", "refused"));
    }
    List<String> different = new ArrayList<>();
    ours.forEach(
        (column, count) -> {
          String theirs = cells[columns.indexOf(column)];
          if (!theirs.equals(String.valueOf(count))) {
            different.add(String.join("\t", cells[0], column, theirs, String.valueOf(count)));
          }
        });
    return different;
  }

  @Test
  void twinsListTheSameComponents() throws IOException, InvalidInputException {
    List<String> different = new ArrayList<>();
    for (String group : Files.readAllLines(Fixtures.folder().resolve("twins.txt"))) {
      if (!group.startsWith("#") && !group.isBlank()) {
        different.addAll(differences(group.split("\t", -1)));
      }
    }
    assertThat(different).isEqualTo(lines("unlike-twins.txt"));
  }

  private static List<String> differences(String[] group) throws InvalidInputException {
    List<String> different = new ArrayList<>();
    Map<String, Integer> first = null;
    for (String path : group) {
      Path file = Fixtures.folder().resolve(path);
      Optional<SbomFormat> format = Fixtures.format(file);
      if (format.isPresent()) {
        Map<String, Integer> labels = labels(Fixtures.read(format.get(), file));
        if (first != null && !first.equals(labels)) {
          different.add(group[0] + "\t" + path);
        }
        first = first == null ? labels : first;
      }
    }
    return different;
  }

  private static Map<String, Integer> labels(Sbom sbom) {
    Map<String, Integer> labels = new TreeMap<>();
    List<Component> all = new ArrayList<>(sbom.components());
    sbom.subject().ifPresent(all::add);
    all.forEach(one -> labels.merge(one.label(), 1, Integer::sum));
    return labels;
  }

  /** The known differences, without the reason that stands behind the last tab. */
  static List<String> lines(String resource) {
    return new String(Fixtures.resource(resource), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.substring(0, line.lastIndexOf('\t')))
        .toList();
  }
}
