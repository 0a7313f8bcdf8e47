package org.quadcheck.cli.baseline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an editor of baselines asks. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description = "Lists and shows the baselines, finds mistakes in them and tells what changes.",
    subcommands = {
      BaselineListCommand.class,
      BaselineShowCommand.class,
      BaselineLintCommand.class,
      BaselineFmtCommand.class,
      BaselineTestCommand.class,
      BaselineDiffCommand.class,
      BaselineImpactCommand.class,
      BaselineMatrixCommand.class,
      BaselineSchemaCommand.class,
      BaselineExportCommand.class,
      BaselineInitCommand.class
    })
public final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck baseline list.");
  }
}
