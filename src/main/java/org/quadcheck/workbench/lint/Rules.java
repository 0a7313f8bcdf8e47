package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.collection.LibraryFiles;

/** Everything that is looked for in baselines that can be read. */
public final class Rules {
  private static final List<BiFunction<Requirement, Demand, Remarks>> OF_DEMANDS =
      List.of(Thresholds::of, Obligations::of, Conditions::of, Periods::of, Statuses::of);

  private Rules() {}

  /** What is to be remarked of a folder of baselines, whose files these are. */
  public static Remarks of(BaselineLibrary library, LibraryFiles files) {
    List<Remarks> parts = new ArrayList<>();
    RegisterPlaces places = RegisterPlaces.of(files);
    parts.add(Unused.of(library, places));
    parts.add(Questions.of(library.claims(), places));
    parts.add(Equivalents.of(library, places));
    parts.add(Statuses.of(library, places));
    library.baselines().forEach(baseline -> parts.add(of(baseline)));
    return Remarks.all(parts);
  }

  /** What is to be remarked of one baseline. */
  public static Remarks of(Baseline baseline) {
    List<Remarks> parts = new ArrayList<>();
    parts.add(Scope.of(baseline));
    for (Requirement requirement : baseline.requirements()) {
      for (Demand demand : requirement.demands()) {
        OF_DEMANDS.forEach(rule -> parts.add(rule.apply(requirement, demand)));
      }
    }
    return Remarks.all(parts);
  }
}
