package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.PageDestination;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.Edition;
import org.quadcheck.workbench.diff.EditionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in words what changes from one edition of baselines to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says in words what changes from one edition of baselines to another.",
      "Each is a folder of baselines, one baseline's folder or file, the id of a baseline that came "
          + "with the program, 'shipped' for all of those, or a folder at a revision of git, "
          + "such as v2026.11:baselines."
    })
final class BaselineDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The edition before.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The edition after.")
  private String now;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text, markdown or html; to standard output, or whole to a file.")
  private String output = "text";

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    PageDestination destination =
        PageDestination.of(
            spec.commandLine(),
            output,
            List.of(PageFormat.TEXT, PageFormat.MARKDOWN, PageFormat.HTML));
    EditionDiff diff = new EditionDiff(Edition.read(before), Edition.read(now));
    destination.write(diff.page());
    return ExitCode.PASSED;
  }
}
