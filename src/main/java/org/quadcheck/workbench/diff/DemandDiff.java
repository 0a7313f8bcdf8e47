package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Measure;

/**
 * What changes in what one nation asks by one requirement in one period.
 *
 * @param was the words of the old vocabulary
 * @param is the words of the new one
 */
record DemandDiff(DemandWords was, DemandWords is) {

  List<Change> between(Demand before, Demand now) {
    List<Change> changes = new ArrayList<>();
    String nation = now.nation().name();
    obligation(before, now).ifPresent(text -> changes.add(Change.meaning(text)));
    asked(before.check(), now.check(), nation).ifPresent(text -> changes.add(Change.meaning(text)));
    conditions(before, now).forEach(text -> changes.add(Change.meaning(text)));
    period(before, now).ifPresent(text -> changes.add(Change.meaning(text)));
    Change.between(nation + ": must at least be known by", known(before), known(now))
        .ifPresent(text -> changes.add(Change.meaning(text)));
    plan(before, now).ifPresent(text -> changes.add(Change.meaning(text)));
    notApplicable(before, now).ifPresent(text -> changes.add(Change.meaning(text)));
    policy(before, now).ifPresent(text -> changes.add(Change.grounds(text)));
    reading(before, now).ifPresent(text -> changes.add(Change.grounds(text)));
    cites(before, now).forEach(text -> changes.add(Change.grounds(text)));
    return changes;
  }

  static String added(Demand demand) {
    return "%s now asks this (%s): %s%s"
        .formatted(
            demand.nation().name(),
            demand.obligation().word(),
            demand.check().asks(),
            comma(DemandWords.period(demand)));
  }

  static String removed(Demand demand) {
    String period = DemandWords.period(demand);
    String which = period.isEmpty() ? "" : ", as it did " + period;
    return "%s no longer asks this (it was a %s)%s"
        .formatted(demand.nation().name(), demand.obligation().word(), which);
  }

  private static String comma(String text) {
    return text.isEmpty() ? "" : ", " + text;
  }

  private static Optional<String> obligation(Demand before, Demand now) {
    int order = now.obligation().compareTo(before.obligation());
    if (order == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "%s: obligation %s from %s to %s"
            .formatted(
                now.nation().name(),
                order < 0 ? "raised" : "lowered",
                before.obligation().word(),
                now.obligation().word()));
  }

  private static Optional<String> asked(Check before, Check now, String nation) {
    if (before.equals(now)) {
      return Optional.empty();
    }
    Optional<Measure> old = before.measure();
    Optional<Integer> stricter = now.measure().flatMap(measure -> old.flatMap(measure::compare));
    if (stricter.isPresent() && stricter.get() != 0) {
      return Optional.of(
          "%s now asks %s instead of %s (%s)"
              .formatted(
                  nation,
                  now.measure().orElseThrow().words(),
                  old.orElseThrow().value(),
                  stricter.get() > 0 ? "stricter" : "weaker"));
    }
    return Optional.of(
        "%s now asks that the supplier %s; before, that it %s"
            .formatted(nation, words(now, before), words(before, now)));
  }

  /** Two checks may differ in what half a sentence leaves out. */
  private static String words(Check check, Check other) {
    return check.asks().equals(other.asks()) ? check.asks() + " " + check : check.asks();
  }

  private List<String> conditions(Demand before, Demand now) {
    // A question that is only worded otherwise is no change of the condition.
    boolean same =
        before.when().equals(now.when()) && before.whenOffered().equals(now.whenOffered());
    if (same) {
      return List.of();
    }
    List<String> old = was.conditions(before);
    List<String> given = is.conditions(now);
    String nation = now.nation().name();
    List<String> changes = new ArrayList<>();
    given.stream()
        .filter(one -> !old.contains(one))
        .forEach(one -> changes.add("%s asks this now %s".formatted(nation, one)));
    old.stream()
        .filter(one -> !given.contains(one))
        .forEach(one -> changes.add("%s asks this no longer %s".formatted(nation, one)));
    return changes;
  }

  private static Optional<String> period(Demand before, Demand now) {
    String old = DemandWords.period(before);
    String given = DemandWords.period(now);
    return old.equals(given)
        ? Optional.empty()
        : Optional.of(
            "%s asks this now %s; before, %s"
                .formatted(now.nation().name(), always(given), always(old)));
  }

  private static String always(String period) {
    return period.isEmpty() ? "without first or last day" : period;
  }

  private static Optional<String> known(Demand demand) {
    return demand.minimumAssurance().map(Assurance::word);
  }

  private static Optional<String> plan(Demand before, Demand now) {
    if (before.planAllowed() == now.planAllowed()) {
      return Optional.empty();
    }
    String effect = now.planAllowed() ? "now" : "no longer";
    return Optional.of(
        "%s: a plan of action %s keeps a failure from blocking"
            .formatted(now.nation().name(), effect));
  }

  private static Optional<String> notApplicable(Demand before, Demand now) {
    if (Set.copyOf(before.notApplicable()).equals(Set.copyOf(now.notApplicable()))) {
      return Optional.empty();
    }
    String taken = DemandWords.notApplicable(now);
    String message = "%s takes as answers that it does not apply: %s";
    return Optional.of(message.formatted(now.nation().name(), taken.isEmpty() ? "none" : taken));
  }

  private static Optional<String> policy(Demand before, Demand now) {
    if (before.toolPolicy() == now.toolPolicy()) {
      return Optional.empty();
    }
    String mark = now.toolPolicy() ? "is now marked as stated by no clause" : "is now a clause's";
    return Optional.of("%s: the number asked %s".formatted(now.nation().name(), mark));
  }

  private static Optional<String> reading(Demand before, Demand now) {
    if (before.reading().equals(now.reading())) {
      return Optional.empty();
    }
    String said =
        now.reading().isEmpty() ? "is no longer said" : "is now said so: " + now.reading();
    return Optional.of("%s: how a number was read %s".formatted(now.nation().name(), said));
  }

  private static List<String> cites(Demand before, Demand now) {
    List<String> old = before.cites().stream().map(Clause::citation).toList();
    List<String> given = now.cites().stream().map(Clause::citation).toList();
    List<String> changes = new ArrayList<>();
    now.cites().stream()
        .filter(clause -> !old.contains(clause.citation()))
        .forEach(clause -> changes.add(now.nation().name() + " now cites " + clause.label()));
    before.cites().stream()
        .filter(clause -> !given.contains(clause.citation()))
        .forEach(clause -> changes.add(now.nation().name() + " no longer cites " + clause.label()));
    return changes;
  }
}
