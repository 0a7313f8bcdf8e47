package org.quadcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.Case;
import org.quadcheck.workbench.CaseReader;
import org.quadcheck.workbench.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases beside a baseline. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the cases beside a baseline or a profile: submissions with the outcomes that are expected of them.",
      "Every requirement must be passed by a case and failed by one."
    })
final class BaselineTestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|PROFILE",
      description = "The folder of the baseline, or the file of the profile.")
  private Path path;

  @Override
  public Integer call() throws InvalidBaselineException, InvalidInputException, IOException {
    boolean profile = Files.isRegularFile(path) && !path.endsWith("baseline.yaml");
    Path file = Files.isDirectory(path) ? path.resolve("baseline.yaml") : path;
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), file + ": no such file.");
    }
    CaseRunner runner =
        profile ? CaseRunner.ofProfile(file) : CaseRunner.of(file.toAbsolutePath().getParent());
    List<Case> cases = cases(CaseRunner.cases(file.toAbsolutePath()));
    List<String> differences = new ArrayList<>();
    for (Case one : cases) {
      runner.differences(one).forEach(what -> differences.add(one.name() + ": " + what));
    }
    differences.addAll(runner.untried(cases));
    differences.addAll(runner.unknown(cases));
    PrintWriter out = spec.commandLine().getOut();
    differences.forEach(what -> out.println(Harmless.line(what)));
    out.println("%d cases, %d differences".formatted(cases.size(), differences.size()));
    out.flush();
    return differences.isEmpty() ? ExitCode.PASSED : ExitCode.INVALID_BASELINE;
  }

  private static List<Case> cases(Path beside) throws IOException, InvalidBaselineException {
    return Files.isDirectory(beside) ? CaseReader.read(beside) : List.of();
  }
}
