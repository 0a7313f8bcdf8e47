package org.quadcheck.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All data that the buyer gave, as far as it matters for one submission.
 *
 * @param sets what was given, in the order of the kinds
 * @param predictions EPSS score by id of the vulnerability; shown and never judged
 * @param delivery the files that were delivered with the product; empty where none were given
 */
public record Knowledge(
    List<DataSet> sets,
    ExploitedCatalogue exploited,
    Advisories advisories,
    EndsOfLife endsOfLife,
    List<ProhibitedSource> prohibited,
    Map<String, BigDecimal> predictions,
    Optional<Delivery> delivery) {
  private static final Knowledge NONE =
      new Knowledge(
          List.of(),
          new ExploitedCatalogue(List.of()),
          new Advisories(List.of(), Set.of()),
          new EndsOfLife(List.of()),
          List.of(),
          Map.of());

  public Knowledge {
    sets = List.copyOf(sets);
    prohibited = List.copyOf(prohibited);
    predictions = Map.copyOf(predictions);
  }

  /** Without files that were delivered. */
  public Knowledge(
      List<DataSet> sets,
      ExploitedCatalogue exploited,
      Advisories advisories,
      EndsOfLife endsOfLife,
      List<ProhibitedSource> prohibited,
      Map<String, BigDecimal> predictions) {
    this(sets, exploited, advisories, endsOfLife, prohibited, predictions, Optional.empty());
  }

  /** The same with files that were delivered, where there are any. */
  public Knowledge with(Optional<Delivery> delivered) {
    return new Knowledge(
        sets, exploited, advisories, endsOfLife, prohibited, predictions, delivered);
  }

  /** No data was given. */
  public static Knowledge none() {
    return NONE;
  }

  /** Data of one kind; empty where none was given. */
  public Optional<DataSet> set(DataKind kind) {
    return sets.stream().filter(set -> set.kind() == kind).findFirst();
  }

  /** Whether data of one kind was given. */
  public boolean has(DataKind kind) {
    return set(kind).isPresent();
  }

  /** What keeps data of some kinds from being relied upon. */
  public List<String> objections(LocalDate asOf, DataKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> set(kind).stream())
        .flatMap(set -> set.objection(asOf).stream())
        .toList();
  }
}
