package org.quadcheck.intake.artifact;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.intake.sbom.DigestWatch;
import org.quadcheck.intake.sbom.StatedDigests;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** The files that are delivered with the product, to be held against SBOMs while those are read. */
public final class DeliveredFiles implements DigestWatch {
  private final String named;
  private final Limits limits;
  private final Map<String, Path> found = new TreeMap<>();
  private final Map<String, String> within = new LinkedHashMap<>();
  private final List<DeliveredFile> files = new ArrayList<>();
  private final Map<String, Comparison> comparisons = new TreeMap<>();
  private int links;

  private DeliveredFiles(String named, Limits limits) {
    this.named = named;
    this.limits = limits;
  }

  /** Hashes every file that is named or lies in a folder that is named; links are not followed. */
  public static DeliveredFiles read(List<Path> paths, Limits limits) throws InvalidInputException {
    String named = paths.stream().map(DeliveredFiles::label).collect(Collectors.joining(", "));
    DeliveredFiles delivered = new DeliveredFiles(named, limits);
    for (Path path : paths) {
      delivered.find(path);
    }
    delivered.hash();
    return delivered;
  }

  private static String label(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void find(Path path) throws InvalidInputException {
    if (Files.isRegularFile(path)) {
      add(path, label(path.getFileName()));
      return;
    }
    if (!Files.isDirectory(path)) {
      throw new InvalidInputException(
          Place.of(label(path)), "no such file or folder. Check the spelling.");
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
      add(file, below);
    } else {
      links++;
    }
  }

  private void add(Path file, String below) {
    found.put(label(file), file);
    within.put(label(file), below);
  }

  private boolean tooMany() {
    return found.size() > limits.of(Limit.FILES);
  }

  private void hash() throws InvalidInputException {
    if (tooMany()) {
      throw new InvalidInputException(
          Place.of(named), limits.met("holds more than %d files", Limit.FILES));
    }
    if (found.isEmpty()) {
      throw new InvalidInputException(
          Place.of(named), "holds no files. Name what was delivered, or leave it out.");
    }
    for (Map.Entry<String, Path> one : found.entrySet()) {
      try {
        files.add(DeliveredFile.read(one.getValue(), one.getKey(), within.get(one.getKey())));
      } catch (IOException e) {
        throw new InvalidInputException(
            Place.of(one.getKey()), "cannot be read: it is damaged or locked.", e);
      }
    }
  }

  /** The SHA-256 of each. */
  public Set<String> sha256() {
    return files.stream()
        .map(file -> file.digests().get(Algorithm.SHA256))
        .collect(Collectors.toSet());
  }

  @Override
  public Consumer<StatedDigests> begin(String path) {
    Comparison fresh = new Comparison(files);
    comparisons.put(path, fresh);
    return fresh::take;
  }

  /** What came of it, once the SBOMs are read. */
  public Delivery delivery() {
    List<Delivery.Stated> compared = new ArrayList<>();
    comparisons.forEach((sbom, comparison) -> compared.add(comparison.stated(sbom)));
    return new Delivery(named, files.stream().map(DeliveredFile::path).toList(), links, compared);
  }
}
