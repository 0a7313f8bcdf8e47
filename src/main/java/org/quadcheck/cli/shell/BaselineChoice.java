package org.quadcheck.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.Submission;
import picocli.CommandLine;

/**
 * Which baselines, profiles and nations the person asked for.
 *
 * @param library what the baselines refer to: the program's own, or the folder that a baseline file
 *     stands in
 * @param named the baselines asked for by id or file, those of profiles among them; empty where
 *     none was
 * @param profiles those asked for by id or file
 */
public record BaselineChoice(
    CommandLine command, BaselineLibrary library, List<Baseline> named, List<Profile> profiles) {

  public static BaselineChoice of(CommandLine command, BuyersFiles own, List<String> words)
      throws InvalidBaselineException, IOException {
    BaselineLibrary library = library(words);
    BaselineChoice choice =
        new BaselineChoice(command, library, new ArrayList<>(), new ArrayList<>());
    for (String word : words) {
      Optional<Baseline> baseline = library.find(word);
      Optional<Profile> profile = library.findProfile(word);
      if (baseline.isPresent()) {
        choice.add(own, word, baseline.get());
      } else if (profile.isPresent()) {
        choice.add(own, word, profile.get());
      } else {
        choice.read(own, word);
      }
    }
    return choice;
  }

  /** The folder of baselines around the first file that is named, else the program's own. */
  private static BaselineLibrary library(List<String> words)
      throws InvalidBaselineException, IOException {
    for (String word : words) {
      Optional<LibraryFiles> around =
          isPath(word) ? LibraryFiles.around(file(word)) : Optional.empty();
      if (around.isPresent()) {
        return LibraryReader.read(around.get());
      }
    }
    return LibraryReader.ofProgram();
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

  private void read(BuyersFiles own, String word) throws InvalidBaselineException, IOException {
    if (!isPath(word)) {
      List<String> ids =
          Stream.concat(
                  library.baselines().stream().map(Baseline::id),
                  library.profiles().stream().map(Profile::id))
              .toList();
      String near = Suggestion.near(word, ids);
      String known = near.isEmpty() ? " Known: " + String.join(", ", ids) + "." : near;
      throw own.wrong("--baseline %s: no such baseline, profile or file.%s".formatted(word, known));
    }
    String name = BuyersFiles.name(file(word));
    byte[] bytes = own.bytes("--baseline", file(word));
    if (ProfilesReader.isProfile(name, bytes)) {
      add(own, word, ProfilesReader.read(name, bytes, library));
    } else {
      add(own, word, BaselineReader.read(name, bytes, library));
    }
  }

  private void add(BuyersFiles own, String word, Profile profile) {
    if (!profiles.contains(profile)) {
      profiles.add(profile);
      profile.baselines().forEach(baseline -> add(own, word, baseline));
    }
  }

  private void add(BuyersFiles own, String word, Baseline baseline) {
    Optional<Baseline> same =
        named.stream().filter(other -> other.id().equals(baseline.id())).findFirst();
    if (same.filter(other -> !other.sha256().equals(baseline.sha256())).isPresent()) {
      String message = "--baseline %s: another baseline called '%s' is named too. Keep one.";
      throw own.wrong(message.formatted(word, baseline.id()));
    }
    if (same.isEmpty()) {
      named.add(baseline);
    }
  }

  /** Whether any that may be put asks how components depend on each other. */
  public boolean asksForDependencies() {
    return mayBePut().anyMatch(Baseline::asksForDependencies);
  }

  /** Whether any that may be put asks by what files are hashed. */
  public boolean asksForFiles() {
    return mayBePut().anyMatch(Baseline::asksForFiles);
  }

  private Stream<Baseline> mayBePut() {
    return (named.isEmpty() ? library.baselines() : named).stream();
  }

  /** Those that were named, else those that speak of what the supplier offers. */
  public List<Baseline> baselines(Submission submission) {
    if (!named.isEmpty()) {
      return named;
    }
    if (submission.attestations().stream().anyMatch(one -> one.offers().isEmpty())) {
      // Who does not say what it offers is asked for everything, and passes none of it.
      return library.baselines().stream().filter(Baseline::isPutUnasked).toList();
    }
    List<Baseline> fitting =
        library.baselines().stream().filter(one -> one.isPutTo(submission)).toList();
    if (fitting.isEmpty()) {
      throw new CommandLine.ParameterException(
          command, "no baseline speaks of what is offered. Name one with --baseline.");
    }
    return fitting;
  }

  /** The nations of these codes, in the order of the reports; those of the profile where none. */
  public List<Nation> nations(List<String> codes) {
    if (codes.isEmpty()) {
      return library.nations().stream().filter(this::isJudged).toList();
    }
    List<String> known = library.nations().stream().map(Nation::code).toList();
    for (String code : codes) {
      if (!code.equalsIgnoreCase("all") && !known.contains(code.strip().toUpperCase(Locale.ROOT))) {
        throw new CommandLine.ParameterException(
            command,
            "--for %s: no such nation. Known: %s, all.".formatted(code, String.join(", ", known)));
      }
    }
    List<Nation> asked =
        library.nations().stream().filter(nation -> isAsked(nation, codes)).toList();
    refuseUnjudged(asked);
    return asked;
  }

  private boolean isJudged(Nation nation) {
    return profiles.isEmpty() || profiles.stream().anyMatch(one -> one.nations().contains(nation));
  }

  private void refuseUnjudged(List<Nation> asked) {
    for (Nation nation : asked) {
      if (!isJudged(nation)) {
        String judged =
            library.nations().stream()
                .filter(this::isJudged)
                .map(Nation::code)
                .collect(Collectors.joining(","));
        String message =
            "--for %s: the profile does not judge %s. Leave --for out, or use --for %s.";
        throw new CommandLine.ParameterException(
            command, message.formatted(nation.code(), nation.name(), judged));
      }
    }
  }

  private static boolean isAsked(Nation nation, List<String> codes) {
    return codes.stream()
        .map(String::strip)
        .anyMatch(code -> code.equalsIgnoreCase("all") || code.equalsIgnoreCase(nation.code()));
  }
}
