package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.TextFile;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.format.Formatting;
import org.quadcheck.workbench.format.OwnFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the buyer's YAML in one stable form. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    description = {
      "Writes baselines, profiles, claims, sources, nations, waivers and expected outcomes in one stable form.",
      "Comments stay where they stand, and what a file says stays what it is.",
      "In a folder, what suppliers handed in is left alone: attestations, and the submissions of cases.",
      "A file that cannot be read is reported and left as it is, with exit code 4."
    })
final class BaselineFmtCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders and files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--check",
      description =
          "Writes nothing, names the files that are not in that form, and ends with 4 if there"
              + " are any.")
  private boolean check;

  private final List<Path> changed = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public Integer call() {
    Set<Path> files = files();
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      format(file, out);
    }
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(one -> err.println("error: " + Harmless.line(one.toString())));
    err.flush();
    out.println(summary(files.size()));
    out.flush();
    boolean clean = problems.isEmpty() && !(check && !changed.isEmpty());
    return clean ? ExitCode.PASSED : ExitCode.INVALID_BASELINE;
  }

  private Set<Path> files() {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!BuyersFiles.isThere(path)) {
        throw new ParameterException(spec.commandLine(), path + ": " + BuyersFiles.neither(path));
      }
      files.addAll(Files.isDirectory(path) ? below(path) : List.of(path.normalize()));
    }
    return files;
  }

  private List<Path> below(Path folder) {
    try {
      return OwnFiles.below(folder.normalize());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), folder + ": cannot be looked through: " + e.getMessage() + ".", e);
    }
  }

  private void format(Path file, PrintWriter out) {
    String name = BuyersFiles.name(file);
    byte[] bytes;
    try {
      bytes = OwnFiles.bytes(file);
    } catch (IOException e) {
      problems.add(new Problem(Place.of(name), "cannot be read. Look at its rights."));
      return;
    }
    Formatting formatting = Formatting.of(name, bytes);
    problems.addAll(formatting.problems());
    if (formatting.text().isEmpty()) {
      if (formatting.problems().isEmpty()) {
        out.println(Harmless.line("note: " + name + " is JSON and stays as it is."));
      }
      return;
    }
    String text = formatting.text().get();
    if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
      changed.add(file);
      out.println(Harmless.line((check ? "not in form: " : "rewritten: ") + name));
      if (!check) {
        TextFile.replace(spec.commandLine(), file, text);
      }
    }
  }

  private String summary(int all) {
    String many = all == 1 ? "1 file" : all + " files";
    String unread = problems.isEmpty() ? "" : ", %d left alone".formatted(files(problems));
    if (check) {
      String advice = changed.isEmpty() ? "" : ". Run it without --check";
      return "%s, %d not in form%s%s.".formatted(many, changed.size(), unread, advice);
    }
    return "%s, %d rewritten%s.".formatted(many, changed.size(), unread);
  }

  private static long files(List<Problem> problems) {
    return problems.stream().map(one -> one.place().path()).distinct().count();
  }
}
