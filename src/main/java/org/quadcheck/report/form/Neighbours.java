package org.quadcheck.report.form;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;

/**
 * The files that lie beside an attestation or below, by their names from its folder.
 *
 * @param files all that was handed in
 */
record Neighbours(Attestation attestation, List<InputFile> files) {
  Neighbours {
    files = List.copyOf(files);
  }

  boolean has(String name) {
    return sha256(name).isPresent();
  }

  /** What a supplier has to write of a file, who may have no program for it; lower-case. */
  Optional<String> sha256(String name) {
    String path = attestation.besides(name);
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(InputFile::sha256)
        .findFirst();
  }

  /** Names of those of one kind among them. */
  List<String> of(InputFile.Kind kind) {
    String folder = attestation.besides("");
    return files.stream()
        .filter(file -> file.kind() == kind && file.path().startsWith(folder))
        .map(file -> file.path().substring(folder.length()))
        .toList();
  }
}
