package org.quadcheck.baseline.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.reading.CheckBinder;
import org.quadcheck.evidence.value.Problem;

/** Makes of a requirement what a profile asks, and refuses what is weaker without a reason. */
final class Tailor {
  private final ProfileTerms terms;
  private final CheckBinder binder;
  private final List<Nation> nations;
  private final Map<String, List<Change>> changes;
  private final List<Problem> problems;
  private final List<Loosening> loosened = new ArrayList<>();

  Tailor(
      ProfileTerms terms,
      CheckBinder binder,
      List<Nation> nations,
      Map<String, List<Change>> changes,
      List<Problem> problems) {
    this.terms = terms;
    this.binder = binder;
    this.nations = nations;
    this.changes = changes;
    this.problems = problems;
  }

  /** Everything that the requirements cut so far ask less strictly, with its reason. */
  List<Loosening> loosened() {
    return List.copyOf(loosened);
  }

  /** Empty where none of the profile's nations asks it. */
  Optional<Requirement> cut(Requirement requirement) {
    List<Demand> demands = new ArrayList<>();
    for (Nation nation : nations) {
      List<Demand> asked =
          requirement.demands().stream().filter(one -> one.nation().equals(nation)).toList();
      Optional<Change> change =
          changes.getOrDefault(requirement.id(), List.of()).stream()
              .filter(one -> one.nation().equals(nation))
              .findFirst();
      demands.addAll(change.map(one -> change(requirement, asked, one)).orElse(asked));
    }
    Requirement changed = requirement.asking(demands);
    return demands.isEmpty()
        ? Optional.empty()
        : Optional.of(
            terms.isJoint() ? changed.asking(new Strictest(terms, changed).demands()) : changed);
  }

  private List<Demand> change(Requirement requirement, List<Demand> asked, Change change) {
    List<Demand> made = new ArrayList<>();
    List<String> weaker = new ArrayList<>();
    for (Demand before : asked) {
      Optional<Demand> now = change.of(before, binder);
      now.ifPresent(made::add);
      now.ifPresent(
          one ->
              Change.loosened(one, before).stream()
                  .filter(what -> !weaker.contains(what))
                  .forEach(weaker::add));
    }
    if (made.size() == asked.size()) {
      tell(requirement, change, weaker);
    }
    return made;
  }

  private void tell(Requirement requirement, Change change, List<String> weaker) {
    if (weaker.isEmpty() && !change.loosens().isEmpty()) {
      String message = "%s asks no less than before. Leave 'loosens' out.";
      problems.add(new Problem(change.place(), message.formatted(requirement.id())));
    }
    for (String what : weaker) {
      if (change.loosens().isEmpty()) {
        String message =
            "%s is loosened for %s: it %s. Ask at least as much, or give the reason under"
                + " 'loosens'.";
        problems.add(
            new Problem(
                change.place(), message.formatted(requirement.id(), change.nation().name(), what)));
      } else {
        loosened.add(new Loosening(requirement.id(), change.nation(), what, change.loosens()));
      }
    }
  }
}
