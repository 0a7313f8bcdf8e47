package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/**
 * Baselines as an editor names them: a folder of baselines, one baseline in it, or one that came
 * with the program.
 *
 * @param name as the editor named it
 * @param baselines those that are meant, all of the library where it is meant whole
 */
public record Edition(String name, BaselineLibrary library, List<Baseline> baselines) {
  /** The word for everything that came with the program. */
  public static final String SHIPPED = "shipped";

  private static final String NATIONS = "nations.yaml";
  private static final String BASELINE = "baseline.yaml";

  public Edition {
    baselines = List.copyOf(baselines);
  }

  /** Whether the library is meant whole. */
  public boolean isWhole() {
    return baselines.equals(library.baselines());
  }

  /**
   * With those baselines alone that the other means too, where the other is not a library whole.
   */
  public Edition narrowedTo(Edition other) {
    if (!isWhole() || other.isWhole()) {
      return this;
    }
    List<String> ids = other.baselines().stream().map(Baseline::id).toList();
    return new Edition(
        name, library, baselines.stream().filter(one -> ids.contains(one.id())).toList());
  }

  /**
   * Reads what a word names: {@code shipped}, the id of a shipped baseline, a folder with {@code
   * nations.yaml}, or a baseline's folder or file; or such a folder at a revision of git, as in
   * {@code v2026.11:baselines}.
   *
   * @throws InvalidBaselineException with every problem of every file
   * @throws InvalidInputException where there is no such thing
   */
  public static Edition read(String word)
      throws IOException, InvalidBaselineException, InvalidInputException {
    Optional<Path> path = path(word);
    if (path.isPresent()) {
      return at(word, path.get());
    }
    if (!Revision.isNamedBy(word)) {
      return shipped(word);
    }
    try (Revision revision = Revision.read(word)) {
      return at(word, revision.folder());
    }
  }

  private static Edition at(String word, Path path)
      throws IOException, InvalidBaselineException, InvalidInputException {
    if (Files.isRegularFile(path.resolve(NATIONS))) {
      BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(label(word), path));
      return new Edition(word, library, library.baselines());
    }
    Path file = Files.isDirectory(path) ? path.resolve(BASELINE) : path;
    if (!Files.isRegularFile(file)) {
      String message = "holds neither %s nor %s. Name a folder of baselines or one baseline.";
      throw new InvalidInputException(Place.of(word), message.formatted(NATIONS, BASELINE));
    }
    return one(word, file, Files.isDirectory(path) ? label(word) + "/" + BASELINE : label(word));
  }

  private static String label(String word) {
    return word.replace('\\', '/');
  }

  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Edition shipped(String word)
      throws InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.ofProgram();
    if (word.equals(SHIPPED)) {
      return new Edition(word, library, library.baselines());
    }
    Optional<Baseline> known = library.find(word);
    if (known.isEmpty()) {
      List<String> ids = library.baselines().stream().map(Baseline::id).toList();
      String message = "no such folder, file or baseline.%s Known: %s, %s.";
      String near = Suggestion.near(word, ids);
      String all = ids.stream().collect(Collectors.joining(", "));
      throw new InvalidInputException(Place.of(word), message.formatted(near, all, SHIPPED));
    }
    return new Edition(word, library, List.of(known.get()));
  }

  private static Edition one(String word, Path file, String name)
      throws IOException, InvalidBaselineException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path around = folder.getParent();
    boolean within = around != null && Files.isRegularFile(around.resolve(NATIONS));
    BaselineLibrary library =
        within ? LibraryReader.read(LibraryFiles.ofFolder(around)) : LibraryReader.ofProgram();
    return new Edition(
        word, library, List.of(BaselineReader.read(name, Files.readAllBytes(file), library)));
  }
}
