package org.quadcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a buyer does to let something that blocks not block for a time. */
@Command(
    name = "waiver",
    mixinStandardHelpOptions = true,
    description = "Drafts the buyer's waivers; check --waivers uses them.",
    subcommands = WaiverInitCommand.class)
final class WaiverCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck waiver init RESULT.json.");
  }
}
