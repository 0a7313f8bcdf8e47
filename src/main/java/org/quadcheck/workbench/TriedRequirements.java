package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.workbench.lint.Remarks;

/** Finds requirements that no case passes or no case fails, and baselines without cases. */
final class TriedRequirements {
  private TriedRequirements() {}

  static Remarks of(BaselineLibrary library) throws IOException, InvalidBaselineException {
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    for (Baseline baseline : library.baselines()) {
      Place place = Place.of(baseline.path());
      Path folder = Path.of(baseline.path()).resolveSibling("cases");
      if (!Files.isDirectory(folder)) {
        String message = "nothing tries this baseline. Put submissions into %s.";
        notes.add(new Problem(place, message.formatted(folder)));
        continue;
      }
      CaseRunner runner = new CaseRunner(library, baseline);
      List<Case> cases = CaseReader.read(folder);
      runner.untried(cases).forEach(what -> problems.add(new Problem(place, what + ". Add one.")));
      runner.unknown(cases).forEach(what -> problems.add(new Problem(place, what + " in cases.")));
    }
    return new Remarks(problems, notes);
  }
}
