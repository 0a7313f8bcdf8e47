package org.quadcheck.cli.attestation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a supplier does with an attestation before it is handed in. */
@Command(
    name = "attestation",
    mixinStandardHelpOptions = true,
    description =
        "Makes the form that a supplier fills in, says what is forgotten in it, writes it in another form, and shows how a PDF was read.",
    subcommands = {
      AttestationInitCommand.class,
      AttestationLintCommand.class,
      AttestationConvertCommand.class,
      AttestationInspectCommand.class
    })
public final class AttestationCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck attestation init.");
  }
}
