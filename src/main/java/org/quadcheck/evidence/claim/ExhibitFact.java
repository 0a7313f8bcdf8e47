package org.quadcheck.evidence.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.evidence.value.State;

/** A fact that an exhibit can state; its name in baselines and attestations is in kebab-case. */
public enum ExhibitFact {
  NUMBER("number"),
  ISSUER("issuer"),
  HOLDER("holder"),
  SCOPE("scope"),
  EDITION("edition"),
  LEVEL("level, class or stars"),
  TYPE("type"),
  ISSUED("day of issue"),
  EXPIRES("last day"),
  PERIOD_START("first day of its period"),
  PERIOD_END("last day of its period"),
  LOCATIONS("locations");

  private final String label;

  ExhibitFact(String label) {
    this.label = label;
  }

  /** The name in baselines: {@code period-end}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Other words for it in attestations: IRAP reports call the edition of the manual its release,
   * FedRAMP its level a class.
   */
  public List<String> alsoCalled() {
    return switch (this) {
      case EDITION -> List.of("ism-release");
      case LEVEL -> List.of("class", "stars");
      case NUMBER,
          ISSUER,
          HOLDER,
          SCOPE,
          TYPE,
          ISSUED,
          EXPIRES,
          PERIOD_START,
          PERIOD_END,
          LOCATIONS ->
          List.of();
    };
  }

  /** As a sentence calls it. */
  public String label() {
    return label;
  }

  /** Whether it is a day. */
  public boolean isDay() {
    return switch (this) {
      case ISSUED, EXPIRES, PERIOD_START, PERIOD_END -> true;
      case NUMBER, ISSUER, HOLDER, SCOPE, EDITION, LEVEL, TYPE, LOCATIONS -> false;
    };
  }

  /** Whether an exhibit may state several. */
  public boolean isList() {
    return this == LOCATIONS;
  }

  /** Whether a text states something; stars that are drawn, as labels do, state how many. */
  public static boolean isStated(String text) {
    return State.of(text) == State.STATED || text.matches("★+");
  }

  /** What the exhibit states of it; empty where nothing is stated. */
  public Optional<String> of(Exhibit exhibit) {
    return isDay()
        ? day(exhibit).map(LocalDate::toString)
        : Optional.of(text(exhibit)).filter(text -> State.of(text) == State.STATED);
  }

  /** The day that the exhibit states; empty where it states none or it is no day. */
  public Optional<LocalDate> day(Exhibit exhibit) {
    return switch (this) {
      case ISSUED -> exhibit.issued();
      case EXPIRES -> exhibit.expires();
      case PERIOD_START -> exhibit.particulars().periodStart();
      case PERIOD_END -> exhibit.periodEnd();
      case NUMBER, ISSUER, HOLDER, SCOPE, EDITION, LEVEL, TYPE, LOCATIONS -> Optional.empty();
    };
  }

  private String text(Exhibit exhibit) {
    return switch (this) {
      case NUMBER -> exhibit.number();
      case ISSUER -> exhibit.issuer();
      case HOLDER -> exhibit.particulars().holder();
      case SCOPE -> exhibit.scope();
      case EDITION -> exhibit.edition();
      case LEVEL -> exhibit.particulars().level();
      case TYPE -> exhibit.particulars().type();
      case LOCATIONS -> String.join(", ", exhibit.particulars().locations());
      case ISSUED, EXPIRES, PERIOD_START, PERIOD_END -> "";
    };
  }
}
