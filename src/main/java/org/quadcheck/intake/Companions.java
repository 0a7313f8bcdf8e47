package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds to files that were named the signatures beside them, and to signatures what they sign. */
final class Companions {
  private Companions() {}

  static List<String> with(List<String> inputs) {
    Set<String> all = new LinkedHashSet<>(inputs);
    Set<String> signed = new LinkedHashSet<>();
    for (String input : inputs) {
      if (Detached.stem(input).isPresent()) {
        Optional<String> file = Detached.signedBy(input, Companions::isFile);
        file.ifPresent(all::add);
        file.ifPresent(signed::add);
      } else if (isOther(input)) {
        Detached.otherStem(input).filter(Companions::isFile).ifPresent(all::add);
      }
    }
    List<String> found = new ArrayList<>();
    for (String file : all) {
      // Whoever names a signature of a file means this one and no other.
      if (!signed.contains(file) && isFile(file)) {
        Detached.beside(file).stream().filter(Companions::isFile).forEach(found::add);
        Detached.otherBeside(file).stream().filter(Companions::isOther).forEach(found::add);
      }
    }
    all.addAll(found);
    return List.copyOf(all);
  }

  /** Names such as {@code .asc} are of other things as well, so that the content decides. */
  private static boolean isOther(String name) {
    if (!isFile(name) || Detached.otherStem(name).isEmpty()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return Detached.isOther(in.readNBytes(Signatures.GREATEST_SIGNATURE));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFile(String name) {
    try {
      return !name.isBlank() && Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
