package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** Counts how many of the real files are valid, by format and set, and what they break most. */
final class ValiditySurvey {
  private ValiditySurvey() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> grades = new TreeMap<>();
    Map<String, Integer> messages = new TreeMap<>();
    for (Path file : Fixtures.files()) {
      Optional<SbomFormat> format = Fixtures.format(file);
      if (format.isEmpty()) {
        continue;
      }
      String set = Fixtures.folder().relativize(file).getName(0).toString();
      String lead = (set.equals("cyclonedx-spec") ? "spec " : "real ") + format.get() + " ";
      try {
        Sbom sbom = Fixtures.read(format.get(), file);
        grades.merge(lead + sbom.validity().grade(), 1, Integer::sum);
        if (!set.equals("cyclonedx-spec")) {
          sbom.notes().forEach(note -> messages.merge(note.message(), 1, Integer::sum));
        }
      } catch (InvalidInputException e) {
        grades.merge(lead + "refused", 1, Integer::sum);
      }
    }
    grades.forEach((grade, count) -> System.out.println(grade + " " + count));
    messages.entrySet().stream()
        .sorted((one, other) -> other.getValue() - one.getValue())
        .limit(60)
        .forEach(one -> System.out.println(one.getValue() + "\t" + one.getKey()));
  }
}
