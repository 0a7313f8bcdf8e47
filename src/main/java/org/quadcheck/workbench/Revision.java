package org.quadcheck.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/**
 * A folder as it was at a revision of git, laid out of the way until it is closed. The word for it
 * is git's own, {@code v2026.11:baselines}, and the folder is named from where the person stands.
 */
final class Revision implements Closeable {
  private static final Pattern WORD = Pattern.compile("([^-:\\s][^:\\s]+):(.+)");

  private final Path archive;
  private final FileSystem files;
  private final Path folder;

  private Revision(Path archive, FileSystem files, Path folder) {
    this.archive = archive;
    this.files = files;
    this.folder = folder;
  }

  /** Whether a word names a folder at a revision. */
  static boolean isNamedBy(String word) {
    return WORD.matcher(word).matches();
  }

  /**
   * Has git write the folder of that revision.
   *
   * @throws InvalidInputException where git is not there, or knows no such revision or folder
   */
  static Revision read(String word) throws IOException, InvalidInputException {
    Matcher parts = WORD.matcher(word);
    if (!parts.matches()) {
      throw new IllegalArgumentException(word + " names no revision");
    }
    Path folder = Path.of(parts.group(2)).toAbsolutePath().normalize();
    Revision alone = read(word, parts.group(1), folder, folder);
    if (Files.isRegularFile(alone.folder.resolve("nations.yaml")) || folder.getParent() == null) {
      return alone;
    }
    try {
      // One baseline is read by the register that lies around it.
      Revision around = read(word, parts.group(1), folder, folder.getParent());
      alone.close();
      return around;
    } catch (InvalidInputException e) {
      // Nothing of this repository lies around it.
      return alone;
    }
  }

  private static Revision read(String word, String revision, Path folder, Path written)
      throws IOException, InvalidInputException {
    Path within = existing(written);
    Path archive = Files.createTempFile("quadcheck", ".zip");
    try {
      List<String> git = List.of("git", "-C", within.toString(), "archive", "--format=zip");
      String below = below(within, written);
      List<String> what = List.of("-o", archive.toString(), revision, "--", below);
      write(word, Stream.concat(git.stream(), what.stream()).toList());
      FileSystem files = FileSystems.newFileSystem(archive, Map.of());
      Path root = files.getPath("/");
      return new Revision(archive, files, root.resolve(below(within, folder)).normalize());
    } catch (IOException | InvalidInputException e) {
      Files.deleteIfExists(archive);
      throw e;
    }
  }

  private static String below(Path within, Path folder) {
    String below = within.relativize(folder).toString().replace('\\', '/');
    return below.isEmpty() ? "." : below;
  }

  /** The folder may have been moved since; git is asked from the nearest one that is there. */
  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there)) {
      there = there.getParent();
    }
    return there;
  }

  private static void write(String word, List<String> command)
      throws IOException, InvalidInputException {
    ProcessBuilder git = new ProcessBuilder(command).redirectErrorStream(true);
    // A clone that lacks files would fetch them; nothing here touches the network.
    git.environment().putAll(Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_TERMINAL_PROMPT", "0"));
    Process running = start(word, git);
    running.getOutputStream().close();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (running.waitFor() != 0) {
        String first = said.lines().findFirst().orElse("nothing").replaceFirst("^fatal: ", "");
        String message = "git says: %s. Name a tag, branch or commit, a colon and a folder.";
        throw new InvalidInputException(Place.of(word), message.formatted(first));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("git was interrupted", e);
    }
  }

  private static Process start(String word, ProcessBuilder git) throws InvalidInputException {
    try {
      return git.start();
    } catch (IOException e) {
      String message = "git cannot be run. Lay that revision beside yours, and name its folder.";
      throw new InvalidInputException(Place.of(word), message, e);
    }
  }

  /** The folder, for as long as this is not closed. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    files.close();
    Files.deleteIfExists(archive);
  }
}
