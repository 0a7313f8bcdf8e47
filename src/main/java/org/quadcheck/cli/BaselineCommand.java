package org.quadcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.Case;
import org.quadcheck.workbench.CaseReader;
import org.quadcheck.workbench.CaseRunner;
import org.quadcheck.workbench.Lint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an editor of baselines asks. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description = "Lists the baselines, and finds mistakes in them.")
final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck baseline list.");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the baselines that came with the program.")
  int list() throws InvalidBaselineException {
    PrintWriter out = spec.commandLine().getOut();
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofProgram());
    for (Baseline baseline : library.baselines()) {
      out.println("%s %s  %s".formatted(baseline.id(), baseline.version(), baseline.title()));
      out.println("  %d requirements".formatted(baseline.requirements().size()));
      library.nations().forEach(nation -> out.println("  " + counts(baseline, nation)));
    }
    out.flush();
    return ExitCode.PASSED;
  }

  private static String counts(Baseline baseline, Nation nation) {
    List<Demand> demands =
        baseline.requirements().stream()
            .filter(requirement -> !requirement.retired())
            .flatMap(requirement -> requirement.demands().stream())
            .filter(demand -> demand.nation().equals(nation))
            .toList();
    return "%-14s %s"
        .formatted(
            nation.name(),
            List.of(Obligation.values()).stream()
                .map(one -> one.word() + " " + count(demands, one))
                .collect(Collectors.joining("  ")));
  }

  private static long count(List<Demand> demands, Obligation obligation) {
    return demands.stream().filter(demand -> demand.obligation() == obligation).count();
  }

  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = {
        "Finds every mistake in a folder of baselines, in one baseline or in a file of waivers.",
        "Without a path, looks at the baselines that came with the program."
      })
  int lint(
      @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders and files.")
          List<Path> paths)
      throws InvalidBaselineException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    BaselineLibrary program = LibraryReader.read(LibraryFiles.ofProgram());
    if (paths == null || paths.isEmpty()) {
      out.println("no problems: " + Lint.words(program));
    }
    for (Path path : paths == null ? List.<Path>of() : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), path + ": no such file or folder.");
      }
      out.println("%s: no problems: %s".formatted(path, Lint.read(path, program)));
    }
    out.flush();
    return ExitCode.PASSED;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = {
        "Runs the cases beside a baseline: submissions with the outcomes that are expected of them.",
        "Every requirement must be passed by a case and failed by one."
      })
  int test(@Parameters(paramLabel = "DIR", description = "The folder of the baseline.") Path folder)
      throws InvalidBaselineException, InvalidInputException, IOException {
    Path file = folder.resolve("baseline.yaml");
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), file + ": no such file.");
    }
    List<String> differences = new ArrayList<>();
    CaseRunner runner = CaseRunner.of(folder);
    List<Case> cases = CaseReader.read(folder.resolve("cases"));
    for (Case one : cases) {
      runner.differences(one).forEach(what -> differences.add(one.name() + ": " + what));
    }
    differences.addAll(runner.untried(cases));
    differences.addAll(runner.unknown(cases));
    PrintWriter out = spec.commandLine().getOut();
    differences.forEach(what -> out.println(Harmless.line(what)));
    out.println("%d cases, %d differences".formatted(cases.size(), differences.size()));
    out.flush();
    return differences.isEmpty() ? ExitCode.PASSED : ExitCode.NOT_PASSED;
  }
}
