package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Submission;

/**
 * Turns what a supplier handed in into evidence: folders, archives, files and standard input. What
 * is in a file is told by its content; the one thing told by name is a signature, {@code X.sig}
 * beside {@code X}.
 */
public final class Intake {
  private final ClaimVocabulary vocabulary;
  private final TrustStore trust;
  private final IntakeLimits limits;

  /** Reads claims by this vocabulary, and verifies signatures with these keys of the buyer. */
  public Intake(ClaimVocabulary vocabulary, TrustStore trust, IntakeLimits limits) {
    this.vocabulary = vocabulary;
    this.trust = trust;
    this.limits = limits;
  }

  /** Reads all inputs as one submission; {@code -} is standard input. */
  public Submission read(List<String> inputs, InputStream standardInput)
      throws InvalidInputException {
    if (inputs.isEmpty()) {
      throw new InvalidInputException(
          Place.of("input"), "nothing was named. Name a folder, an archive or files.");
    }
    try (Gatherer gatherer = Gatherer.of(inputs, standardInput, limits)) {
      Assembly assembly = new Assembly(gatherer.gathered());
      return assembly.submission(vocabulary, trust, String.join(", ", inputs));
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(String.join(", ", inputs)), message, e);
    }
  }
}
