package org.quadcheck.baseline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.Submission;

/** What a requirement speaks of. */
public enum Target {
  SOFTWARE,
  MANAGED_SERVICE,
  SBOM;

  /** Whether a submission holds such a thing. */
  public boolean isIn(Submission submission) {
    return switch (this) {
      case SOFTWARE -> submission.offers().contains(Offer.SOFTWARE);
      case MANAGED_SERVICE -> submission.offers().contains(Offer.MANAGED_SERVICE);
      case SBOM -> !submission.sboms().isEmpty() || namesAnSbom(submission);
    };
  }

  /** An SBOM that is named and kept back is asked for as if it were there. */
  private static boolean namesAnSbom(Submission submission) {
    return submission.attestations().stream().anyMatch(one -> !one.sboms().isEmpty());
  }

  /** The word in baselines: {@code managed-service}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The target with this word. */
  public static Optional<Target> read(String word) {
    return Arrays.stream(values()).filter(target -> target.word().equals(word)).findFirst();
  }

  /** Every word, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Target::word).toList();
  }
}
