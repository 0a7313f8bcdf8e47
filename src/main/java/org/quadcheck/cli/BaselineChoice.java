package org.quadcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.BaselineReader;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.baseline.Nation;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.Submission;
import picocli.CommandLine;

/**
 * Which baselines and nations the person asked for.
 *
 * @param library what the baselines refer to: the program's own, or the folder that a baseline file
 *     stands in
 * @param named the baselines asked for by id or file; empty where none was
 */
record BaselineChoice(CommandLine command, BaselineLibrary library, List<Baseline> named) {

  static BaselineChoice of(CommandLine command, BuyersFiles own, List<String> words)
      throws InvalidBaselineException, IOException {
    BaselineLibrary library = LibraryReader.read(files(words));
    BaselineChoice none = new BaselineChoice(command, library, List.of());
    List<Baseline> named = new ArrayList<>();
    for (String word : words) {
      Optional<Baseline> known = library.find(word);
      Baseline one = known.isPresent() ? known.get() : none.read(own, word);
      Optional<Baseline> same =
          named.stream().filter(other -> other.id().equals(one.id())).findFirst();
      if (same.isEmpty()) {
        named.add(one);
      } else if (!same.get().sha256().equals(one.sha256())) {
        String message = "--baseline %s: another baseline called '%s' is named too. Keep one.";
        throw own.wrong(message.formatted(word, one.id()));
      }
    }
    return new BaselineChoice(command, library, named);
  }

  /** The folder of baselines around the first file that is named, else the program's own. */
  private static LibraryFiles files(List<String> words) throws IOException {
    for (String word : words) {
      Path folder =
          isPath(word) ? file(word).toAbsolutePath().normalize().getParent().getParent() : null;
      if (folder != null && Files.isRegularFile(folder.resolve("nations.yaml"))) {
        return LibraryFiles.ofFolder(folder);
      }
    }
    return LibraryFiles.ofProgram();
  }

  private static boolean isPath(String word) {
    boolean looksSo = word.contains("/") || word.contains("\\") || word.contains(".");
    try {
      return looksSo && Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      // Windows knows names that no file can have, such as those with a star.
      return false;
    }
  }

  private static Path file(String word) {
    Path path = Path.of(word);
    return Files.isDirectory(path) ? path.resolve("baseline.yaml") : path;
  }

  private Baseline read(BuyersFiles own, String word) throws InvalidBaselineException, IOException {
    if (!isPath(word)) {
      List<String> ids = library.baselines().stream().map(Baseline::id).toList();
      String near = Suggestion.near(word, ids);
      String known = near.isEmpty() ? " Known: " + String.join(", ", ids) + "." : near;
      throw own.wrong("--baseline %s: no such baseline or file.%s".formatted(word, known));
    }
    Path file = file(word);
    return BaselineReader.read(BuyersFiles.name(file), own.bytes("--baseline", file), library);
  }

  /** Those that were named, else those that speak of what the supplier offers. */
  List<Baseline> baselines(Submission submission) {
    if (!named.isEmpty()) {
      return named;
    }
    if (submission.attestations().stream().anyMatch(one -> one.offers().isEmpty())) {
      // Who does not say what it offers is asked for everything, and passes none of it.
      return library.baselines();
    }
    List<Baseline> fitting =
        library.baselines().stream().filter(one -> one.fits(submission)).toList();
    if (fitting.isEmpty()) {
      throw new CommandLine.ParameterException(
          command, "no baseline speaks of what is offered. Name one with --baseline.");
    }
    return fitting;
  }

  /** The nations of these codes, in the order of the reports. */
  List<Nation> nations(List<String> codes) {
    List<String> known = library.nations().stream().map(Nation::code).toList();
    for (String code : codes) {
      if (!code.equalsIgnoreCase("all") && !known.contains(code.strip().toUpperCase(Locale.ROOT))) {
        throw new CommandLine.ParameterException(
            command,
            "--for %s: no such nation. Known: %s, all.".formatted(code, String.join(", ", known)));
      }
    }
    return library.nations().stream().filter(nation -> isAsked(nation, codes)).toList();
  }

  private static boolean isAsked(Nation nation, List<String> codes) {
    return codes.stream()
        .map(String::strip)
        .anyMatch(code -> code.equalsIgnoreCase("all") || code.equalsIgnoreCase(nation.code()));
  }
}
