package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.TextFile;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.start.Start;
import org.quadcheck.workbench.start.StartingBaseline;
import org.quadcheck.workbench.start.StartingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the beginning of a baseline or profile. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the beginning of a baseline, with every key explained in a comment and two cases beside it.",
      "It refers to the register of sources and the questions that came with the program.",
      "Files that are there already are never overwritten."
    })
final class BaselineInitCommand implements Callable<Integer> {
  private static final List<String> TAKEN = List.of("sources", "profiles", "legacy", "cases");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "baselines",
      description = "The folder of baselines; it is made if need be. Default: ${DEFAULT-VALUE}.")
  private Path folder;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id; my-baseline or my-profile if left out.")
  private String id;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its name in reports.")
  private String title;

  @Option(names = "--profile", description = "Begins a profile in the place of a baseline.")
  private boolean profile;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of its cases and of its version; today if left out.")
  private LocalDate asOf;

  @Override
  public Integer call() throws InvalidBaselineException {
    Start start = start(LibraryReader.ofProgram());
    SortedMap<Path, String> files = new TreeMap<>();
    SortedMap<String, String> texts =
        profile ? StartingProfile.files(start) : StartingBaseline.files(start);
    texts.forEach((path, text) -> files.put(folder.resolve(path), text));
    files.keySet().forEach(this::refuseExisting);
    files.keySet().forEach(this::makeFolder);
    PrintWriter out = spec.commandLine().getOut();
    for (Map.Entry<Path, String> file : files.entrySet()) {
      TextFile.write(spec.commandLine(), file.getKey(), file.getValue());
      out.println(shown(file.getKey()));
    }
    tellWhatIsNext(out, start.id());
    out.flush();
    return ExitCode.PASSED;
  }

  private Start start(BaselineLibrary library) {
    String word = id != null ? id : profile ? "my-profile" : "my-baseline";
    if (!Start.isId(word)) {
      String form = "small letters, numbers and hyphens, at most 60, such as my-agency";
      throw wrong("--id %s: write it in %s.".formatted(word, form));
    }
    if (TAKEN.contains(word)
        || library.find(word).isPresent()
        || library.findProfile(word).isPresent()) {
      throw wrong("--id %s: that name is taken by the program. Choose another.".formatted(word));
    }
    String name = title != null ? title.strip() : profile ? "A first profile" : "A first baseline";
    if (name.isEmpty() || !Harmless.line(name).equals(name)) {
      throw wrong("--title: write it in visible characters on one line.");
    }
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    return new Start(word, name, day, library);
  }

  private void refuseExisting(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      String message = "%s is there already, and nothing was written. Give another --id or folder.";
      throw wrong(message.formatted(BuyersFiles.name(file)));
    }
  }

  private void makeFolder(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      String message = "the folder of %s cannot be made. Choose another place.";
      throw new ParameterException(
          spec.commandLine(), message.formatted(BuyersFiles.name(file)), e);
    }
  }

  private void tellWhatIsNext(PrintWriter out, String word) {
    Path file = folder.resolve(profile ? "profiles/" + word + ".yaml" : word + "/baseline.yaml");
    String judged = shown(profile ? file : folder.resolve(word));
    out.println();
    out.println("Next:");
    out.println("  1. Open " + shown(file) + "; a comment above each key tells what it is.");
    out.println("  2. quadcheck baseline lint " + shown(file));
    out.println("  3. quadcheck baseline test " + judged);
    out.println("  4. quadcheck baseline fmt " + shown(folder));
    out.println("  5. quadcheck check OFFER --baseline " + judged);
  }

  private static String shown(Path path) {
    String name = Harmless.line(BuyersFiles.name(path));
    return name.contains(" ") ? '"' + name + '"' : name;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
