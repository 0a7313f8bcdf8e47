package org.quadcheck.cli.sbom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with an SBOM without judging it. */
@Command(
    name = "sbom",
    mixinStandardHelpOptions = true,
    description = "Tells what was understood of an SBOM, or writes it in another format.",
    subcommands = {SbomInspectCommand.class, SbomConvertCommand.class})
public final class SbomCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck sbom inspect FILE.");
  }
}
