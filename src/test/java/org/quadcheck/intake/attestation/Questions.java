package org.quadcheck.intake.attestation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimType;
import org.quadcheck.evidence.ClaimVocabulary;

/** A small claim vocabulary for tests: one question of each type. */
public final class Questions {
  private Questions() {}

  /** All questions. */
  public static ClaimVocabulary vocabulary() {
    return ClaimVocabulary.of(
        List.of(
            question("build.environments-separated", ClaimType.BOOLEAN),
            question("mfa.phishing-resistant", ClaimType.BOOLEAN),
            question("incident.notify-authority", ClaimType.DURATION),
            question("audit.external-date", ClaimType.DATE),
            percent("training.share"),
            question("hosting.model", ClaimType.CHOICE, "own", "cloud", "none"),
            question("logging.locations", ClaimType.LIST, "AU", "IN", "JP", "US"),
            question("tools.named", ClaimType.LIST),
            question("contact.name", ClaimType.TEXT),
            question("policy.reference", ClaimType.REFERENCE)));
  }

  private static ClaimDefinition question(String id, ClaimType type, String... values) {
    return new ClaimDefinition(
        id, id + "?", "", type, List.of(values), Optional.empty(), Optional.empty(), List.of());
  }

  private static ClaimDefinition percent(String id) {
    return new ClaimDefinition(
        id,
        id + "?",
        "",
        ClaimType.NUMBER,
        List.of(),
        Optional.of(BigDecimal.ZERO),
        Optional.of(new BigDecimal(100)),
        List.of());
  }
}
