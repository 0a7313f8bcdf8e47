package org.quadcheck.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.baseline.reading.WaiverReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.limit.Limits;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The files that the buyer judges by. One that lies inside what the supplier handed in is refused,
 * for whoever brings the keys and the waivers decides the verdict.
 */
public record BuyersFiles(CommandLine command, List<String> inputs) {

  public List<Waiver> waivers(Path file, BaselineLibrary library)
      throws InvalidBaselineException, IOException {
    if (file == null) {
      return List.of();
    }
    return WaiverReader.read(name(file), bytes("--waivers", file), library);
  }

  /** Trust as of a day. */
  public TrustStore trust(Path folder, LocalDate asOf) throws InvalidInputException {
    if (folder == null) {
      return TrustStore.empty();
    }
    if (!Files.isDirectory(folder)) {
      throw wrong("--trust %s: no such folder.".formatted(name(folder)));
    }
    refuseWithin("--trust", folder);
    return TrustStore.read(folder, asOf);
  }

  /**
   * Data to judge by; the clauses that lists of prohibited sources cite must be in the register.
   */
  public DataFolder data(Path folder, BaselineLibrary library, Limits limits)
      throws InvalidInputException {
    if (folder == null) {
      return DataFolder.none();
    }
    if (!Files.isDirectory(folder)) {
      throw wrong("--data %s: no such folder.".formatted(name(folder)));
    }
    refuseWithin("--data", folder);
    DataFolder data = DataFolder.open(folder, limits);
    Set<String> known =
        library.clauses().stream().map(Clause::citation).collect(Collectors.toSet());
    List<Problem> problems =
        data.prohibited().stream()
            .flatMap(source -> source.cites().stream())
            .filter(cite -> !known.contains(cite.clause()))
            .map(cite -> new Problem(cite.place(), unknown(cite.clause())))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return data;
  }

  private static String unknown(String clause) {
    return "no clause '%s' in the register of sources. Cite one that is there.".formatted(clause);
  }

  byte[] bytes(String option, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong("%s %s: %s".formatted(option, name(file), noFile(file)));
    }
    refuseWithin(option, file);
    return Files.readAllBytes(file);
  }

  /** Why there is no file to read. A pipe is none: whoever opens it waits until somebody writes. */
  public static String noFile(Path path) {
    return Files.exists(path)
        ? "is a folder, pipe or device and no file. Name a file."
        : "no such file.";
  }

  /** Why there is neither a file nor a folder. */
  public static String neither(Path path) {
    return Files.exists(path)
        ? "is a pipe or device. Name a file or folder."
        : "no such file or folder.";
  }

  /** Whether there is a file or folder, which can be read without waiting for anybody. */
  public static boolean isThere(Path path) {
    return Files.isRegularFile(path) || Files.isDirectory(path);
  }

  /** Refuses a path that is, or lies in, something that the supplier handed in. */
  void refuseWithin(String option, Path path) {
    for (String input : inputs) {
      if (!input.equals("-") && holds(input, path)) {
        String message = "%s %s lies inside what the supplier handed in (%s). Keep yours apart.";
        throw wrong(message.formatted(option, name(path), input));
      }
    }
  }

  private static boolean holds(String input, Path path) {
    try {
      return real(path).startsWith(real(Path.of(input)));
    } catch (InvalidPathException e) {
      // No file can have that name, which is told where the input is read.
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // What is not there yet, such as an output file, lies where it will be.
      Path whole = path.toAbsolutePath().normalize();
      Path parent = whole.getParent();
      return parent == null || !Files.exists(parent)
          ? whole
          : real(parent).resolve(whole.getFileName());
    }
  }

  public static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  public ParameterException wrong(String message) {
    return new ParameterException(command, message);
  }
}
