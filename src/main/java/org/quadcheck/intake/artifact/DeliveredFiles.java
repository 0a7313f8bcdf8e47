package org.quadcheck.intake.artifact;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.DigestWatch;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** The files that are delivered with the product, to be held against SBOMs while those are read. */
public final class DeliveredFiles implements DigestWatch {
  private final String named;
  private final Limits limits;
  private final Map<String, DeliveredFile> found = new TreeMap<>();
  private final Map<String, Comparison> comparisons = new TreeMap<>();
  private Optional<InvalidInputException> unreadable = Optional.empty();
  private int links;

  private DeliveredFiles(String named, Limits limits) {
    this.named = named;
    this.limits = limits;
  }

  /**
   * Finds every file that is named or lies in a folder that is named; links are not followed. They
   * are hashed once it is known by which algorithms.
   */
  public static DeliveredFiles read(List<Path> paths, Limits limits) throws InvalidInputException {
    String named = paths.stream().map(DeliveredFiles::label).collect(Collectors.joining(", "));
    DeliveredFiles delivered = new DeliveredFiles(named, limits);
    for (Path path : paths) {
      delivered.find(path);
    }
    delivered.count();
    return delivered;
  }

  private static String label(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void find(Path path) throws InvalidInputException {
    if (Files.isRegularFile(path)) {
      add(path, label(path.getFileName()), true);
      return;
    }
    if (!Files.isDirectory(path)) {
      String message =
          Files.exists(path)
              ? "is a pipe or device and no file. Name what was delivered."
              : "no such file or folder. Check the spelling.";
      throw new InvalidInputException(Place.of(label(path)), message);
    }
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              visit(file, label(path.relativize(file)), attributes);
              return tooMany() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new InvalidInputException(
          Place.of(label(path)), "cannot be read. Check the rights of the folder.", e);
    }
  }

  private void visit(Path file, String below, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      add(file, below, false);
    } else {
      links++;
    }
  }

  /** What is named is so, whether or not a folder that is named holds it as well. */
  private void add(Path file, String below, boolean itself) {
    DeliveredFile before = found.get(label(file));
    if (before == null || itself) {
      found.put(label(file), new DeliveredFile(file, label(file), below, itself));
    }
  }

  private boolean tooMany() {
    return found.size() > limits.of(Limit.FILES);
  }

  private void count() throws InvalidInputException {
    if (tooMany()) {
      throw new InvalidInputException(
          Place.of(named), limits.met("holds more than %d files", Limit.FILES));
    }
    if (found.isEmpty()) {
      throw new InvalidInputException(
          Place.of(named), "holds no files. Name what was delivered, or leave it out.");
    }
  }

  /** Hashes every file by these algorithms too; what cannot be read is told in the end. */
  private boolean hash(Set<Algorithm> wanted) {
    for (DeliveredFile one : found.values()) {
      if (unreadable.isPresent()) {
        return false;
      }
      try {
        one.hash(wanted);
      } catch (IOException e) {
        String message = "cannot be read: it is damaged or locked.";
        unreadable = Optional.of(new InvalidInputException(Place.of(one.path()), message, e));
      }
    }
    return unreadable.isEmpty();
  }

  /** The path of each by its SHA-256: of those that were named themselves, or of all others. */
  public Map<String, String> bySha256(boolean named) throws InvalidInputException {
    Map<String, String> paths = new LinkedHashMap<>();
    if (hash(Set.of(Algorithm.SHA256))) {
      found.values().stream()
          .filter(file -> file.isNamed() == named)
          .forEach(file -> paths.putIfAbsent(file.digest(Algorithm.SHA256), file.path()));
    }
    tellUnreadable();
    return paths;
  }

  private void tellUnreadable() throws InvalidInputException {
    if (unreadable.isPresent()) {
      throw unreadable.get();
    }
  }

  /** By which algorithms they are hashed so far. */
  Set<Algorithm> hashed() {
    return found.values().iterator().next().hashed();
  }

  @Override
  public Consumer<StatedDigests> begin(String path) {
    Comparison fresh = new Comparison(List.copyOf(found.values()), this::hash);
    comparisons.put(path, fresh);
    return fresh::take;
  }

  /** What came of it, once the SBOMs are read. */
  public Delivery delivery() throws InvalidInputException {
    Set<Algorithm> wanted = EnumSet.noneOf(Algorithm.class);
    comparisons.values().forEach(comparison -> wanted.addAll(comparison.wanted()));
    hash(wanted);
    List<Delivery.Stated> compared = new ArrayList<>();
    comparisons.forEach((sbom, comparison) -> compared.add(comparison.stated(sbom)));
    tellUnreadable();
    List<DeliveredFile> files = List.copyOf(found.values());
    Set<Integer> empty =
        IntStream.range(0, files.size())
            .filter(i -> files.get(i).isEmpty())
            .boxed()
            .collect(Collectors.toSet());
    return new Delivery(named, List.copyOf(found.keySet()), empty, links, compared);
  }
}
