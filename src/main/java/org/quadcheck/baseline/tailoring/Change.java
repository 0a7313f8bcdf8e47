package org.quadcheck.baseline.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.reading.CheckBinder;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Place;

/**
 * What a profile changes in what one nation asks by one requirement; what it leaves out stays.
 *
 * @param with parameters given anew
 * @param check in place of the one that was
 * @param always whether it is asked without its conditions
 * @param plan whether a plan item keeps a failure from blocking
 * @param by the clauses that make it so: the profile's own, and those that it cites
 * @param loosens why it may ask less; empty if it may not
 */
record Change(
    Nation nation,
    Optional<MapNode> with,
    Optional<Node> check,
    Optional<Obligation> obligation,
    boolean always,
    Optional<Boolean> plan,
    Optional<Assurance> minimumAssurance,
    List<Clause> by,
    String loosens,
    Place place) {
  Change {
    by = List.copyOf(by);
  }

  /** The demand as the profile asks it; empty where that cannot be, and the reason is told. */
  Optional<Demand> of(Demand asked, CheckBinder binder) {
    Optional<Check> changed =
        check.isPresent()
            ? binder.bind(check.get())
            : with.map(given -> binder.change(asked.check(), given))
                .orElse(Optional.of(asked.check()));
    return changed.map(one -> of(asked, one));
  }

  private Demand of(Demand asked, Check changed) {
    List<Clause> cites = new ArrayList<>(asked.cites());
    by.stream().filter(clause -> !cites.contains(clause)).forEach(cites::add);
    Obligation now = obligation.orElse(asked.obligation());
    return new Demand(
        asked.nation(),
        now,
        changed,
        cites,
        always ? List.of() : asked.when(),
        always ? Optional.empty() : asked.whenOffered(),
        asked.from(),
        asked.until(),
        asked.toolPolicy() && changed.equals(asked.check()),
        minimumAssurance.or(asked::minimumAssurance),
        plan.orElse(asked.planAllowed()),
        now.compareTo(asked.obligation()) < 0 ? Optional.of(Force.CONTRACT) : asked.boundBy(),
        changed.equals(asked.check()) ? asked.reading() : "",
        changed.equals(asked.check()) ? asked.notApplicable() : List.of(),
        place);
  }

  /** In what the one demand is weaker than the other, as half sentences. */
  static List<String> loosened(Demand now, Demand before) {
    List<String> all = new ArrayList<>();
    if (!now.check().isAtLeastAsStrictAs(before.check())) {
      all.add("asks '%s' instead of '%s'".formatted(now.check().asks(), before.check().asks()));
    }
    if (now.obligation().compareTo(before.obligation()) > 0) {
      String message = "asks with '%s' instead of '%s'";
      all.add(message.formatted(now.obligation().word(), before.obligation().word()));
    }
    if (now.planAllowed() && !before.planAllowed()) {
      all.add("lets a plan item keep a failure from blocking");
    }
    before
        .minimumAssurance()
        .filter(least -> now.minimumAssurance().orElse(least).compareTo(least) < 0)
        .ifPresent(least -> all.add("is content with less than '%s'".formatted(least.word())));
    return all;
  }
}
