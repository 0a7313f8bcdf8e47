package org.quadcheck.baseline.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder of baselines, without the cases.
 *
 * @param name how messages call the folder
 * @param files content by path below the folder, with {@code /} between the names
 */
public record LibraryFiles(String name, SortedMap<String, byte[]> files) {
  private static final String FOLDER = "baselines";

  /** A baseline of the past lies three folders below. */
  private static final int DEEPEST = 3;

  public LibraryFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The baselines that came with the program. */
  public static LibraryFiles ofProgram() {
    try {
      URI known = LibraryFiles.class.getResource("/" + FOLDER + "/nations.yaml").toURI();
      if (!"jar".equals(known.getScheme())) {
        return ofFolder(FOLDER, Path.of(known).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(known, Map.of())) {
        return ofFolder(FOLDER, jar.getPath("/" + FOLDER));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own baselines cannot be read", e);
    }
  }

  /** A folder on disk. */
  public static LibraryFiles ofFolder(Path folder) throws IOException {
    return ofFolder(folder.toString().replace('\\', '/'), folder);
  }

  /** The folder of baselines that a baseline or a profile stands in; empty where there is none. */
  public static Optional<LibraryFiles> around(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    for (int up = 0; up < DEEPEST && folder != null; up++) {
      if (Files.isRegularFile(folder.resolve("nations.yaml"))) {
        return Optional.of(ofFolder(folder));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** A folder on disk or in an archive, under the name that messages are to give it. */
  public static LibraryFiles ofFolder(String name, Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) below::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (isPart(path) && Files.isRegularFile(file)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new LibraryFiles(name, files);
  }

  private static boolean isPart(String path) {
    return path.equals("nations.yaml")
        || path.equals("claims.yaml")
        || path.matches("sources/[^/]+\\.yaml")
        || path.matches("profiles/[^/]+\\.yaml")
        || path.matches("(legacy/)?[^/]+/baseline\\.yaml");
  }

  /** Paths that begin or end so, in order. */
  List<String> paths(String beginning, String end) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(beginning) && path.endsWith(end))
        .toList();
  }

  /** How a message calls a file. */
  String label(String path) {
    return name + "/" + path;
  }
}
