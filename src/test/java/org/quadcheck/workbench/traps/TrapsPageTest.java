package org.quadcheck.workbench.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of traps says of each which test holds it; that column is made from the tests' names.
 */
class TrapsPageTest {
  private static final Path PAGE = Path.of("docs/baselines/traps.md");
  private static final int TRAPS = 81;
  private static final Pattern NAME = Pattern.compile("trap(\\d+)(.+)");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.*?) \\| (.*?) \\|(.*\\|)?");

  private static Map<Integer, String> tests() {
    return Stream.of(
            QuadAndAustraliaTrapsTest.class,
            UnitedStatesTrapsTest.class,
            IndiaAndJapanTrapsTest.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .map(Method::getName)
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                name -> Integer.parseInt(name.group(1)),
                name -> words(name.group(2)),
                (one, other) -> one + "; " + other,
                TreeMap::new));
  }

  private static String words(String name) {
    return name.replaceAll(
            "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String made(String line, Map<Integer, String> tests) {
    Matcher row = ROW.matcher(line);
    return row.matches()
        ? "| %s | %s | %s | %s |"
            .formatted(
                row.group(1),
                row.group(2),
                row.group(3),
                tests.getOrDefault(Integer.parseInt(row.group(1)), "-"))
        : line;
  }

  @Test
  void thePageNamesTheTestOfEachTrap() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    Map<Integer, String> tests = tests();
    List<String> made = page.stream().map(line -> made(line, tests)).toList();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, String.join("\n", made) + "\n");
      fail("%s is rewritten; read the difference before you commit it", PAGE);
    }

    assertThat(page).isEqualTo(made);
  }

  @Test
  void thePageHasARowForEveryTrap() throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(Integer.parseInt(row.group(1)));
      }
    }

    assertThat(rows).isEqualTo(IntStream.rangeClosed(1, TRAPS).boxed().toList());
  }
}
