package org.quadcheck.check;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Span;

/** Makes demands of a current exhibit for tests, which ask for a kind and nothing else at first. */
public final class CurrentBuilder {
  private final List<ExhibitKind> kinds;
  private Optional<Span> within = Optional.empty();
  private List<String> issuers = List.of();
  private Optional<ExhibitFact> countedFrom = Optional.empty();
  private List<String> editions = List.of();
  private List<String> levels = List.of();
  private List<String> doubtfulLevels = List.of();
  private List<String> types = List.of();
  private List<ExhibitFact> states = List.of();
  private Optional<Span> doubtfulAfter = Optional.empty();
  private Optional<Span> doubtfulUnder = Optional.empty();

  private CurrentBuilder(ExhibitKind... kinds) {
    this.kinds = List.of(kinds);
  }

  public static CurrentBuilder aCurrent(ExhibitKind... kinds) {
    return new CurrentBuilder(kinds);
  }

  public CurrentBuilder within(String span) {
    within = Span.read(span);
    return this;
  }

  public CurrentBuilder issuedBy(String... accepted) {
    issuers = List.of(accepted);
    return this;
  }

  public CurrentBuilder countedFrom(ExhibitFact fact) {
    countedFrom = Optional.of(fact);
    return this;
  }

  public CurrentBuilder ofEdition(List<String> accepted) {
    editions = accepted;
    return this;
  }

  public CurrentBuilder ofLevel(List<String> accepted) {
    levels = accepted;
    return this;
  }

  public CurrentBuilder ofDoubtfulLevel(String... doubtful) {
    doubtfulLevels = List.of(doubtful);
    return this;
  }

  public CurrentBuilder ofType(List<String> accepted) {
    types = accepted;
    return this;
  }

  public CurrentBuilder stating(ExhibitFact... facts) {
    states = List.of(facts);
    return this;
  }

  public CurrentBuilder doubtfulAfter(String span) {
    doubtfulAfter = Span.read(span);
    return this;
  }

  public CurrentBuilder doubtfulUnder(String span) {
    doubtfulUnder = Span.read(span);
    return this;
  }

  /** A demand on what the supplier may not have declared by itself. */
  public Check check() {
    return new ExhibitCurrent(
        kinds,
        within,
        issuers,
        List.of(),
        countedFrom,
        editions,
        levels,
        doubtfulLevels,
        types,
        states,
        false,
        doubtfulAfter,
        doubtfulUnder);
  }
}
