package org.quadcheck.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a supplier offers to the government. */
public enum Offer {
  SOFTWARE,
  MANAGED_SERVICE;

  /** The word in baselines and attestations: {@code managed-service}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads {@code software}, {@code managed-service} or {@code both}; empty for any other word. */
  public static Optional<Set<Offer>> read(String word) {
    return switch (word) {
      case "software" -> Optional.of(EnumSet.of(SOFTWARE));
      case "managed-service" -> Optional.of(EnumSet.of(MANAGED_SERVICE));
      case "both" -> Optional.of(EnumSet.allOf(Offer.class));
      default -> Optional.empty();
    };
  }
}
