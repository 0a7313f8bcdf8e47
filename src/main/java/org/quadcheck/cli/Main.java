package org.quadcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quadcheck.cli.attestation.AttestationCommand;
import org.quadcheck.cli.baseline.BaselineCommand;
import org.quadcheck.cli.sbom.SbomCommand;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Problems;
import org.quadcheck.cli.shell.StandardOutput;
import org.quadcheck.cli.shell.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program as the shell starts it. */
@Command(
    name = "quadcheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks what a software supplier or managed service provider hands in against the security "
          + "baselines of the United States, Australia, India and Japan."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0 the gate is passed, 1 it is not, 2 wrong use, 3 an input cannot be read or is not valid,",
      "  4 a baseline or waiver file is not valid, 70 a bug in quadcheck."
    },
    subcommands = {
      CheckCommand.class,
      VerifyCommand.class,
      ExplainCommand.class,
      BaselineCommand.class,
      SbomCommand.class,
      AttestationCommand.class,
      WaiverCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new FileOutputStream(FileDescriptor.out), err, arguments));
  }

  /** Runs one command; a report that did not arrive whole is never a verdict. */
  public static int run(OutputStream printed, PrintWriter err, String... arguments) {
    StandardOutput standard = new StandardOutput(printed);
    PrintWriter out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
    int code = runSafely(out, err, arguments);
    out.flush();
    return standard.lost().map(why -> Problems.unprinted(why, code, err)).orElse(code);
  }

  /** No fault, whatever it is, ends with the code of a verdict. */
  private static int runSafely(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return run(out, err, arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "error: the submission needs more memory than there is. Give more, for example"
              + " JAVA_TOOL_OPTIONS=-Xmx2g, or hand in fewer files at a time.");
      return ExitCode.INVALID_INPUT;
    } catch (Error | RuntimeException e) {
      return Problems.bug(e, err);
    }
  }

  /** Runs one command with writers of the caller's; returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // Numbers in sentences are formatted by the default, which in Arabic has digits of its own.
    Locale.setDefault(Locale.ROOT);
    if (LimitOption.isAskedForAll(arguments)) {
      LimitOption.list(out);
      return ExitCode.PASSED;
    }
    return new CommandLine(new Main())
        .setExecutionStrategy(Main::execute)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Problems::usage)
        .setExecutionExceptionHandler(Problems::execution)
        .execute(arguments);
  }

  /** A list of nothing but commas is a slip, and never means all. */
  private static int execute(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      for (OptionSpec option : command.getParseResult().matchedOptions()) {
        boolean empty =
            option.originalStringValues().stream().anyMatch(one -> one.matches("[,\\s]*"));
        if (",".equals(option.splitRegex()) && empty) {
          String message = "%s names nothing. Leave it out, or name at least one.";
          throw new ParameterException(command, message.formatted(option.longestName()));
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: quadcheck check FOLDER.");
  }
}
