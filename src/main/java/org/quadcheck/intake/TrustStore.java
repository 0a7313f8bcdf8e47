package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Problem;
import org.quadcheck.intake.signature.KeyFile;
import org.quadcheck.intake.signature.TrustedKey;

/**
 * The public keys that the buyer trusts: one folder, one key in a file, the file's name without its
 * extension is the signer's. An expired certificate still gives its key; to end trust in a key,
 * take its file out.
 */
public final class TrustStore {
  private static final int GREATEST_FILE = 100_000;

  private final List<TrustedKey> keys;

  private TrustStore(List<TrustedKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** No keys: no signature can be verified. */
  public static TrustStore empty() {
    return new TrustStore(List.of());
  }

  /** Reads every key of a folder; one file that is none is a problem, for it may be mistyped. */
  public static TrustStore read(Path folder) throws InvalidInputException {
    List<Problem> problems = new ArrayList<>();
    List<TrustedKey> keys = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        keys.add(key(file, keys));
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return new TrustStore(keys);
  }

  private static List<Path> files(Path folder) throws InvalidInputException {
    if (!Files.isDirectory(folder)) {
      String message = "no such folder. Name the folder that holds the keys you trust.";
      throw new InvalidInputException(place(folder), message);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> keys =
          files
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (keys.isEmpty()) {
        String message = "holds no keys. Put public keys into it, or leave the trust folder out.";
        throw new InvalidInputException(place(folder), message);
      }
      return keys;
    } catch (IOException e) {
      throw new InvalidInputException(
          place(folder), "cannot be read. Check the rights of the folder.", e);
    }
  }

  private static TrustedKey key(Path file, List<TrustedKey> others) throws InvalidInputException {
    String name = name(file);
    if (others.stream().anyMatch(other -> other.name().equals(name))) {
      String message = "a second key is named '%s'. Rename one of the files.".formatted(name);
      throw new InvalidInputException(place(file), message);
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(
          place(file), "is no file. Put the keys into the trust folder itself.");
    }
    return new KeyFile(place(file), name).read(bytes(file));
  }

  private static byte[] bytes(Path file) throws InvalidInputException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(GREATEST_FILE);
    } catch (IOException e) {
      throw new InvalidInputException(
          place(file), "cannot be read. Check the rights of the file.", e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Place place(Path path) {
    return Place.of(Labels.of(path));
  }

  /** The names of all keys, in order. */
  public List<String> names() {
    return keys.stream().map(TrustedKey::name).toList();
  }

  List<TrustedKey> keys() {
    return keys;
  }
}
