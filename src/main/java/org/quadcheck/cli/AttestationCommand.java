package org.quadcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a supplier does with an attestation before it is handed in. */
@Command(
    name = "attestation",
    mixinStandardHelpOptions = true,
    description = "Makes the form that a supplier fills in, and says what is forgotten in it.",
    subcommands = {AttestationInitCommand.class, AttestationLintCommand.class})
final class AttestationCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck attestation init.");
  }
}
