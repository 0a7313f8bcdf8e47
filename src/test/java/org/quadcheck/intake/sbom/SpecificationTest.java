package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.InvalidInputException;

/** Agrees with the verdicts that the specification of CycloneDX gives its own test files. */
class SpecificationTest {

  @Test
  void findsValidWhatIsValidAndInvalidWhatIsInvalid() throws IOException {
    List<String> otherwise = new ArrayList<>();
    Path folder = Fixtures.folder().resolve("cyclonedx-spec");
    List<String> rows = Files.readAllLines(folder.resolve("expected.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      String seen = seen(folder.resolve(cells[0]));
      String expected = cells[2].startsWith("valid") ? "valid" : "invalid";
      if (!agree(expected, seen)) {
        otherwise.add(String.join("\t", cells[0], cells[2], seen));
      }
    }
    assertThat(rows.size() - 1).isEqualTo(591);
    assertThat(otherwise).isEqualTo(FixtureWalkTest.lines("valid-otherwise.tsv"));
  }

  private static boolean agree(String expected, String seen) {
    return expected.equals("valid") == seen.equals("valid") && !seen.startsWith("not checked");
  }

  private static String seen(Path file) {
    Optional<SbomFormat> format = Fixtures.format(file);
    if (format.isEmpty()) {
      return "not recognised";
    }
    try {
      Sbom sbom = Fixtures.read(format.get(), file);
      Validity validity = sbom.validity();
      return validity.violations() > 0 ? sbom.notes().get(0).message() : validity.words();
    } catch (InvalidInputException e) {
      return "refused";
    }
  }
}
