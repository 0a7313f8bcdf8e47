package org.quadcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
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
      "Without a path, looks at the baselines that came with the program."
    })
final class BaselineLintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders and files.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    BaselineLibrary program = LibraryReader.read(LibraryFiles.ofProgram());
    if (paths.isEmpty()) {
      out.println("no problems: " + Lint.words(program));
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), path + ": no such file or folder.");
      }
      out.println("%s: no problems: %s".formatted(path, Lint.read(path, program)));
    }
    out.flush();
    return ExitCode.PASSED;
  }
}
