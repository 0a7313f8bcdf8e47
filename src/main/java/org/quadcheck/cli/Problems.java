package org.quadcheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Problem;
import org.quadcheck.report.Harmless;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes words on stderr and an exit code. */
final class Problems {
  private Problems() {}

  /** Wrong use: one line and how to find help. */
  static int usage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + Harmless.line(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** Everything else. */
  static int execution(Exception wrong, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (wrong instanceof InvalidInputException invalid) {
      return list(invalid.problems(), effect(command), err, ExitCode.INVALID_INPUT);
    }
    if (wrong instanceof InvalidBaselineException invalid) {
      return list(invalid.problems(), "nothing was judged", err, ExitCode.INVALID_BASELINE);
    }
    return bug(wrong, err);
  }

  /** What did not come about: not every command judges. */
  private static String effect(CommandLine command) {
    Object asked = command.getCommandSpec().userObject();
    if (asked instanceof SbomInspectCommand) {
      return "nothing was inspected";
    }
    if (asked instanceof VerifyCommand) {
      return "nothing was verified";
    }
    boolean writes = asked instanceof SbomConvertCommand || asked instanceof WaiverInitCommand;
    return writes ? "nothing was written" : "nothing was judged";
  }

  private static int list(List<Problem> problems, String effect, PrintWriter err, int code) {
    problems.forEach(problem -> err.println("error: " + Harmless.line(problem.toString())));
    err.println(
        "%d %s, %s."
            .formatted(problems.size(), problems.size() == 1 ? "problem" : "problems", effect));
    return code;
  }

  static int bug(Throwable wrong, PrintWriter err) {
    err.println(
        "error: this is a bug in quadcheck %s; please report it with the lines below."
            .formatted(Version.number()));
    wrong.printStackTrace(err);
    return ExitCode.BUG;
  }
}
