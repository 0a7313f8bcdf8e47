package org.quadcheck.intake.attestation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Unit;

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
            counted("training.share", Unit.PERCENT, 100),
            counted("maturity.level", Unit.LEVEL, 3),
            question("hosting.model", ClaimType.CHOICE, "own", "cloud", "none"),
            question("logging.locations", ClaimType.LIST, "AU", "IN", "JP", "US"),
            question("tools.named", ClaimType.LIST),
            countries("data.locations"),
            question("contact.name", ClaimType.TEXT),
            question("policy.reference", ClaimType.REFERENCE)));
  }

  private static ClaimDefinition question(String id, ClaimType type, String... values) {
    return new ClaimDefinition(id, id + "?", "", type, List.of(values), List.of());
  }

  private static ClaimDefinition counted(String id, Unit unit, int most) {
    return new ClaimDefinition(
        id,
        id + "?",
        "",
        ClaimType.NUMBER,
        List.of(),
        Optional.of(unit),
        Optional.of(BigDecimal.ZERO),
        Optional.of(new BigDecimal(most)),
        List.of());
  }

  private static ClaimDefinition countries(String id) {
    return new ClaimDefinition(
        id,
        id + "?",
        "",
        ClaimType.LIST,
        List.of(),
        Optional.of(Unit.COUNTRY),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
