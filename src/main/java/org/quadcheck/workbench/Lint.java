package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.baseline.reading.WaiverReader;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.MapNode;
import org.quadcheck.workbench.lint.Remarks;
import org.quadcheck.workbench.lint.Rules;

/** Finds everything that is wrong with files of the buyer's, before anybody is judged by them. */
public final class Lint {
  private Lint() {}

  /**
   * What was found.
   *
   * @param read what was read, in words
   */
  public record Report(Remarks remarks, String read) {}

  /**
   * Reads a folder of baselines, one baseline, a profile or a file of waivers as {@code check}
   * would.
   *
   * @param program the baselines that came with the program, which a single file refers to
   * @throws InvalidBaselineException with every problem that keeps it from being read
   */
  public static Report of(Path path, BaselineLibrary program)
      throws IOException, InvalidBaselineException {
    if (Files.isDirectory(path)) {
      LibraryFiles files = LibraryFiles.ofFolder(path);
      BaselineLibrary library = LibraryReader.read(files);
      Remarks remarks = Rules.of(library, files).and(TriedRequirements.of(library));
      return new Report(remarks, words(library));
    }
    String name = path.toString().replace('\\', '/');
    byte[] bytes = Files.readAllBytes(path);
    if (isWaivers(name, bytes)) {
      int waivers = WaiverReader.read(name, bytes, program).size();
      return new Report(Remarks.none(), "%d waivers".formatted(waivers));
    }
    if (ProfilesReader.isProfile(name, bytes)) {
      BaselineLibrary around = library(path, program);
      return new Report(Remarks.none(), words(ProfilesReader.read(name, bytes, around)));
    }
    Baseline baseline = BaselineReader.read(name, bytes, program);
    return new Report(
        Rules.of(baseline), "%d requirements".formatted(baseline.requirements().size()));
  }

  /** The same of a library that was read from these files, without its cases. */
  public static Report of(BaselineLibrary library, LibraryFiles files) {
    return new Report(Rules.of(library, files), words(library));
  }

  private static BaselineLibrary library(Path path, BaselineLibrary program)
      throws IOException, InvalidBaselineException {
    Optional<LibraryFiles> around = LibraryFiles.around(path);
    return around.isPresent() ? LibraryReader.read(around.get()) : program;
  }

  private static String words(Profile profile) {
    String baselines =
        profile.baselines().stream().map(Baseline::id).collect(Collectors.joining(", "));
    return "a profile that judges by %s, %d requirements of its own or changed"
        .formatted(baselines, profile.own().size());
  }

  private static boolean isWaivers(String name, byte[] bytes) {
    return DocumentReader.read(name, bytes)
        .root()
        .filter(MapNode.class::isInstance)
        .flatMap(root -> ((MapNode) root).find("waivers"))
        .isPresent();
  }

  /** What a library holds, in words. */
  private static String words(BaselineLibrary library) {
    int asked = library.baselines().stream().mapToInt(b -> b.requirements().size()).sum();
    return "%d baselines, %d profiles, %d requirements, %d clauses, %d claims, %d nations"
        .formatted(
            library.baselines().size(),
            library.profiles().size(),
            asked,
            library.clauses().size(),
            library.claims().ids().size(),
            library.nations().size());
  }
}
