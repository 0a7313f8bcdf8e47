package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.Lint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds every mistake in files of the buyer's. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Finds every mistake in a folder of baselines, in one baseline, profile or file of waivers.",
      "Without a path, looks at the baselines that came with the program.",
      "Problems come first and give exit code 4; notes are worth a look and change nothing."
    })
final class BaselineLintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders and files.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    BaselineLibrary program = LibraryReader.ofProgram();
    if (paths.isEmpty()) {
      return tell("", Lint.of(program, LibraryFiles.ofProgram()));
    }
    int code = ExitCode.PASSED;
    for (Path path : paths) {
      if (!BuyersFiles.isThere(path)) {
        throw new ParameterException(spec.commandLine(), path + ": " + BuyersFiles.neither(path));
      }
      code = Math.max(code, tell(path + ": ", Lint.of(path, program)));
    }
    return code;
  }

  private int tell(String path, Lint.Report report) {
    List<Problem> problems = report.remarks().problems();
    List<Problem> notes = report.remarks().notes();
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(one -> err.println("error: " + Harmless.line(one.toString())));
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    notes.forEach(one -> out.println("note: " + Harmless.line(one.toString())));
    String noted = notes.isEmpty() ? "" : ", " + count(notes.size(), "note");
    out.println(
        Harmless.line(path) + count(problems.size(), "problem") + noted + ": " + report.read());
    out.flush();
    return problems.isEmpty() ? ExitCode.PASSED : ExitCode.INVALID_BASELINE;
  }

  private static String count(int number, String what) {
    return switch (number) {
      case 0 -> "no " + what + "s";
      case 1 -> "1 " + what;
      default -> number + " " + what + "s";
    };
  }
}
