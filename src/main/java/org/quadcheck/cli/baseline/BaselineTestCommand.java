package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.TextFile;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases beside baselines. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the cases beside a baseline or a profile: submissions with what is expected of them.",
      "Every requirement must be passed by a case and failed by one, and every clause that is cited must stand in the crosswalk beside the cases."
    })
final class BaselineTestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|PROFILE",
      arity = "1..*",
      description =
          "The folder of a baseline, the file of a profile, or a folder of baselines for all in it.")
  private List<Path> paths;

  @Option(
      names = "--update",
      description =
          "Rewrites expected.yaml and crosswalk.csv where something differs, and says so. Ends with exit code 4 for this once, so that no pipeline gates on it.")
  private boolean update;

  @Override
  public Integer call() throws InvalidBaselineException, InvalidInputException, IOException {
    List<Suite> suites = new ArrayList<>();
    for (Path path : paths) {
      List<Suite> named = Suite.of(path);
      if (named.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            path + ": no such baseline. Name its folder, a profile, or a folder of baselines.");
      }
      suites.addAll(named);
    }
    boolean rewritten = update && rewrite(suites);
    int differences = tell(rewritten ? Suite.ofEach(paths) : suites);
    return differences == 0 && !rewritten ? ExitCode.PASSED : ExitCode.INVALID_BASELINE;
  }

  private boolean rewrite(List<Suite> suites) throws InvalidInputException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    boolean any = false;
    for (Suite suite : suites) {
      for (Map.Entry<Path, String> file : suite.rewritten().entrySet()) {
        TextFile.write(spec.commandLine(), file.getKey(), file.getValue());
        out.println("rewritten: " + Harmless.line(file.getKey().toString()));
        any = true;
      }
    }
    if (any) {
      out.println("Read what changed in these files before you keep it.");
    }
    return any;
  }

  private int tell(List<Suite> suites)
      throws InvalidBaselineException, InvalidInputException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    int all = 0;
    for (Suite suite : suites) {
      List<String> differences = suite.differences();
      String before = suites.size() == 1 ? "" : suite.name() + ": ";
      differences.forEach(what -> out.println(Harmless.line(before + what)));
      if (suites.size() > 1) {
        out.println(Harmless.line(before + count(suite.cases().size(), differences.size())));
      }
      all += differences.size();
    }
    if (all > 0) {
      out.println("Where that is meant, run it with --update; else mend the baseline.");
    }
    out.println(count(Suite.size(suites.stream()), all));
    out.flush();
    return all;
  }

  private static String count(int cases, int differences) {
    return "%d cases, %d differences".formatted(cases, differences);
  }
}
