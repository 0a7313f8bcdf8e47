package org.quadcheck.workbench.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;

/**
 * What every check of every shipped baseline says of one SBOM.
 *
 * @param components how many it lists
 * @param outcomes the outcome of each check, by what it asks
 */
record Judged(int components, Map<String, Outcome> outcomes) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Set<Check> CHECKS = checks();

  private static Set<Check> checks() {
    Set<Check> checks = new LinkedHashSet<>();
    try {
      LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines"))).baselines().stream()
          .flatMap(baseline -> baseline.requirements().stream())
          .flatMap(requirement -> requirement.demands().stream())
          .map(Demand::check)
          .forEach(checks::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidBaselineException e) {
      throw new IllegalStateException(e);
    }
    return checks;
  }

  static Judged of(String document) throws InvalidInputException {
    return of(Intake.readBack("sbom", document, Limits.standard()));
  }

  static Judged of(Sbom sbom) {
    Submission submission = new Submission(List.of(), List.of(), List.of(sbom));
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Check check : CHECKS) {
      List<Observation> seen = check.evaluate(submission, DAY);
      outcomes.put(check.asks(), Outcome.worst(seen.stream().map(Observation::outcome).toList()));
    }
    return new Judged(sbom.components().size(), outcomes);
  }
}
