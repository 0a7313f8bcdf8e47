package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;

/** Files that were named as SBOMs and are none, and files that were meant as one and are broken. */
final class NoSbom {
  private NoSbom() {}

  static List<Problem> among(
      Collection<ScannedFile> files,
      Map<String, Recognised> kinds,
      Set<String> signatures,
      Documents documents) {
    List<Problem> problems = new ArrayList<>();
    for (ScannedFile file : files) {
      if (kinds.containsKey(file.path()) && !signatures.contains(file.path())) {
        wrong(file, kinds.get(file.path()), documents)
            .ifPresent(wrong -> problems.add(new Problem(Place.of(file.path()), wrong)));
      }
    }
    return problems;
  }

  private static Optional<String> wrong(ScannedFile file, Recognised kind, Documents documents) {
    if (kind instanceof Recognised.AnEnvelope) {
      return Optional.empty();
    }
    if (kind instanceof Recognised.Broken broken) {
      return Optional.of(broken.message());
    }
    String seen = kind instanceof Recognised.AnSbom ? documents.besides(file.path()) : seen(kind);
    // Of what could not be read at all another problem tells.
    boolean told = seen.isEmpty() || !file.file().named();
    String message = "is no SBOM that is read here (%s). Name an SBOM.";
    return told ? Optional.empty() : Optional.of(message.formatted(seen));
  }

  private static String seen(Recognised kind) {
    if (kind instanceof Recognised.AnAttestation) {
      return "an attestation";
    }
    if (kind instanceof Recognised.AVex) {
      return "a VEX";
    }
    if (kind instanceof Recognised.BuyersOwn own) {
      return own.what();
    }
    return kind instanceof Recognised.Other other ? other.looksLike() : "something else";
  }
}
