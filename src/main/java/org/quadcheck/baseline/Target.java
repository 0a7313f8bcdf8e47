package org.quadcheck.baseline;

import java.util.Locale;
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
      case SBOM -> !submission.sboms().isEmpty();
    };
  }

  /** The word in baselines: {@code managed-service}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
