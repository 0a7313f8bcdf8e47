package org.quadcheck.cli.shell;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.report.Harmless;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes words on stderr and an exit code. */
public final class Problems {
  private static final Pattern UNKNOWN_WORD =
      Pattern.compile(
          "Invalid value for option '(--[a-z-]+)': expected one of \\[([A-Z, ]+)\\]"
              + " \\(case-insensitive\\) but was '(.*)'",
          Pattern.DOTALL);

  private Problems() {}

  /** Wrong use: one line and how to find help. */
  public static int usage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + Harmless.line(inOurWords(wrong)));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** Words are told as the help writes them, and what is not understood without its number. */
  private static String inOurWords(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "'%s' is not understood here.".formatted(unmatched.getUnmatched().get(0));
    }
    Matcher word = UNKNOWN_WORD.matcher(wrong.getMessage());
    return word.matches()
        ? "%s %s: no such word. Known: %s."
            .formatted(word.group(1), word.group(3), word.group(2).toLowerCase(Locale.ROOT))
        : wrong.getMessage();
  }

  /** Everything else. */
  public static int execution(Exception wrong, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (wrong instanceof InvalidInputException invalid) {
      return list(invalid.problems(), effect(command), err, ExitCode.INVALID_INPUT);
    }
    if (wrong instanceof InvalidBaselineException invalid) {
      return list(invalid.problems(), "nothing was judged", err, ExitCode.INVALID_BASELINE);
    }
    if (wrong instanceof FileSystemException closed && closed.getFile() != null) {
      Problem problem =
          new Problem(
              Place.of(closed.getFile().replace('\\', '/')),
              "cannot be opened. Look at its rights, and whether it is still there.");
      return list(List.of(problem), effect(command), err, ExitCode.INVALID_INPUT);
    }
    return bug(wrong, err);
  }

  /** What did not come about: not every command judges. */
  private static String effect(CommandLine command) {
    Object asked = command.getCommandSpec().userObject();
    return asked instanceof Task task ? task.undone() : "nothing was judged";
  }

  private static int list(List<Problem> problems, String effect, PrintWriter err, int code) {
    problems.forEach(problem -> err.println("error: " + Harmless.line(problem.toString())));
    err.println(
        "%d %s, %s."
            .formatted(problems.size(), problems.size() == 1 ? "problem" : "problems", effect));
    return code;
  }

  /** What was printed did not arrive; a code that says more than that stays. */
  public static int unprinted(String why, int code, PrintWriter err) {
    String message = "error: standard output cannot be written: %s. Print elsewhere, or use -o.";
    err.println(Harmless.line(message.formatted(why)));
    return code == ExitCode.PASSED || code == ExitCode.NOT_PASSED ? ExitCode.USAGE : code;
  }

  public static int bug(Throwable wrong, PrintWriter err) {
    err.println(
        "error: this is a bug in quadcheck %s; please report it with the lines below."
            .formatted(Version.number()));
    wrong.printStackTrace(err);
    return ExitCode.BUG;
  }
}
