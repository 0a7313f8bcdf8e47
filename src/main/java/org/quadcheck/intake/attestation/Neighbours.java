package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.Exhibit.FileState;

/**
 * The files that were handed in, as an attestation sees them: by names that lead from its own
 * folder downwards, or by their SHA-256.
 */
final class Neighbours {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private final String attestationPath;
  private final Map<String, String> digests;

  Neighbours(String attestationPath, Map<String, String> digests) {
    this.attestationPath = attestationPath;
    this.digests = digests;
  }

  /** What is wrong with a name, as the end of a sentence; empty where it leads downwards. */
  static Optional<String> objection(String name) {
    if (name.indexOf('\\') >= 0) {
      return Optional.of("holds a backslash. Separate folders with '/'");
    }
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return Optional.of("is an absolute path. Name the file from the attestation's own folder");
    }
    boolean ends = name.endsWith("/") || name.codePoints().anyMatch(Character::isISOControl);
    if (ends || tidy(name).isEmpty()) {
      return Optional.of("names no file. Name the file from the attestation's own folder");
    }
    return List.of(name.split("/")).contains("..")
        ? Optional.of("leads upwards. Put the file into the attestation's folder or below it")
        : Optional.empty();
  }

  /** The name without {@code ./} and doubled separators. */
  static String tidy(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("/")));
    parts.removeIf(part -> part.isEmpty() || part.equals("."));
    return String.join("/", parts);
  }

  /** What became of a named file; {@code sha256} is empty where none was stated. */
  Found find(String file, String sha256) {
    if (file.isEmpty()) {
      return new Found(FileState.NOT_NAMED, "");
    }
    String path = AttestationReader.besides(attestationPath, file);
    String there = digests.get(path);
    if (there == null) {
      return elsewhere(sha256);
    }
    if (sha256.isEmpty()) {
      return new Found(FileState.NOT_BOUND, path);
    }
    return new Found(there.equals(sha256) ? FileState.MATCHES : FileState.DIFFERS, path);
  }

  /** Only where nothing bears the name: a file that is there and is another contradicts itself. */
  private Found elsewhere(String sha256) {
    return digests.entrySet().stream()
        .filter(other -> other.getValue().equals(sha256))
        .findFirst()
        .map(other -> new Found(FileState.RENAMED, other.getKey()))
        .orElse(new Found(FileState.MISSING, ""));
  }

  /**
   * A file that was looked for.
   *
   * @param at its path; empty where there is none
   */
  record Found(FileState state, String at) {}
}
