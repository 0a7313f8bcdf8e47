package org.quadcheck.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.document.Suggestion;
import org.quadcheck.report.Explanation;
import org.quadcheck.report.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a requirement asks, on which clauses, and how it is met. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says what a requirement asks of each nation's suppliers, on which clauses, how "
            + "it is checked and how it is met.")
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST = 8;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REQUIREMENT", description = "Its id, such as MSP-IR-1.")
  private String id;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which it is told what is in force; today (UTC) if left out.")
  private LocalDate asOf;

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    BaselineLibrary library = LibraryReader.ofProgram();
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    for (Baseline baseline : library.baselines()) {
      for (Requirement requirement : baseline.requirements()) {
        if (requirement.id().equalsIgnoreCase(id)) {
          new Explanation(baseline, requirement, library.claims(), day)
              .write(spec.commandLine().getOut());
          return ExitCode.PASSED;
        }
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "no requirement is called '%s'.%s".formatted(Harmless.line(id), near(library)));
  }

  private static String usual(BaselineLibrary library) {
    return library.baselines().stream()
        .filter(Baseline::isPutUnasked)
        .map(Baseline::id)
        .findFirst()
        .orElse("quad-software");
  }

  private static String some(List<String> ids) {
    String first = ids.stream().limit(MOST).collect(Collectors.joining(", "));
    return ids.size() > MOST ? "%s and %d more".formatted(first, ids.size() - MOST) : first;
  }

  private String near(BaselineLibrary library) {
    List<String> ids = new ArrayList<>();
    for (Baseline baseline : library.baselines()) {
      baseline.requirements().forEach(requirement -> ids.add(requirement.id()));
    }
    String near = Suggestion.near(id.toUpperCase(Locale.ROOT), ids);
    return (near.isEmpty() ? alike(ids) : near)
        + " See all of a baseline with: quadcheck baseline show ID, such as "
        + usual(library)
        + ".";
  }

  /** Those that begin alike, where none is near as a whole. */
  private String alike(List<String> ids) {
    String word = id.toUpperCase(Locale.ROOT);
    int dash = word.lastIndexOf('-');
    String begin = dash < 0 ? word : word.substring(0, dash + 1);
    List<String> alike = ids.stream().filter(one -> one.startsWith(begin)).toList();
    return alike.isEmpty() ? "" : " Known: %s.".formatted(some(alike));
  }
}
