package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * The cases of one baseline or profile, and what runs them.
 *
 * @param name of the baseline or profile
 * @param beside the folder of the cases
 */
public record Suite(String name, CaseRunner runner, Path beside, List<Case> cases) {
  private static final String BASELINE = "baseline.yaml";

  public Suite {
    cases = List.copyOf(cases);
  }

  /**
   * Those that a path names: a folder of baselines, one baseline, or a profile. None where there is
   * no such thing.
   */
  public static List<Suite> of(Path path) throws IOException, InvalidBaselineException {
    if (Files.isRegularFile(path.resolve("nations.yaml"))) {
      return ofAll(path);
    }
    Path file = (Files.isDirectory(path) ? path.resolve(BASELINE) : path).normalize();
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Path whole = file.toAbsolutePath();
    return file.endsWith(BASELINE)
        ? List.of(of(whole.getParent(), CaseRunner.of(file.resolveSibling("")), file))
        : List.of(of(whole, CaseRunner.ofProfile(file), file));
  }

  private static List<Suite> ofAll(Path folder) throws IOException, InvalidBaselineException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(folder));
    List<Suite> suites = new ArrayList<>();
    for (Baseline baseline : library.baselines()) {
      Path file = Path.of(baseline.path());
      suites.add(of(file.getParent(), new CaseRunner(library, baseline), file));
    }
    for (Profile profile : library.profiles()) {
      Path file = Path.of(profile.path());
      suites.add(of(file, new CaseRunner(library, profile), file));
    }
    return suites;
  }

  private static Suite of(Path named, CaseRunner runner, Path file)
      throws IOException, InvalidBaselineException {
    Path beside = CaseRunner.cases(file);
    List<Case> cases = Files.isDirectory(beside) ? CaseReader.read(beside) : List.of();
    String name = named.getFileName().toString().replaceAll("\\.yaml$", "");
    return new Suite(name, runner, beside, cases);
  }

  /**
   * Everything that is otherwise than expected, one sentence each.
   *
   * @throws InvalidInputException where the submission of a case cannot be read
   */
  public List<String> differences()
      throws IOException, InvalidBaselineException, InvalidInputException {
    List<String> differences = new ArrayList<>();
    for (Case one : cases) {
      runner.differences(one).forEach(what -> differences.add(one.name() + ": " + what));
    }
    differences.addAll(runner.untried(cases));
    differences.addAll(runner.unknown(cases));
    differences.addAll(runner.recited(beside));
    return differences;
  }

  /**
   * What the files beside the baseline are to hold so that they expect what it comes to; those
   * alone in which something changes.
   */
  public Map<Path, String> rewritten() throws IOException, InvalidInputException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Case one : cases) {
      Optional<String> text = runner.rewritten(one);
      text.ifPresent(now -> texts.put(one.file(), now));
    }
    if (Files.isDirectory(beside) && isRecited()) {
      texts.put(CrosswalkFile.beside(beside), runner.crosswalk().text());
    }
    return texts;
  }

  /** A crosswalk that cannot be read is written anew as well. */
  private boolean isRecited() throws IOException {
    try {
      return !runner.recited(beside).isEmpty();
    } catch (InvalidBaselineException e) {
      return true;
    }
  }

  /** All of some paths; those that name nothing are left out. */
  public static List<Suite> ofEach(List<Path> paths) throws IOException, InvalidBaselineException {
    List<Suite> suites = new ArrayList<>();
    for (Path path : paths) {
      suites.addAll(of(path));
    }
    return suites;
  }

  /** How many cases some suites have. */
  public static int size(Stream<Suite> suites) {
    return suites.mapToInt(suite -> suite.cases().size()).sum();
  }
}
