package org.quadcheck.intake.shape.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules of which some must hold for one value. */
public record Union(Kind kind, List<Rule> rules) {
  /** How many, or which. */
  public enum Kind {
    ALL,
    ANY,
    ONE,
    NONE,
    /** Where the first holds the second must, else the third. */
    WHEN
  }

  public Union {
    rules = List.copyOf(rules);
  }

  /**
   * Whether the first member of the first entry tells the rule: they are for lists of objects, each
   * of which knows other members and no more than those.
   */
  boolean isToldByAMember() {
    Set<String> known = new HashSet<>();
    int members = 0;
    boolean mayBeEmpty = false;
    for (Rule rule : rules) {
      Rule entry = rule.item(0);
      if (rule.types != Rule.LIST || entry.types != Rule.OBJECT || !entry.closed) {
        return false;
      }
      known.addAll(entry.names);
      members += entry.names.size();
      mayBeEmpty |= rule.leastItems == 0;
    }
    return kind == Kind.ONE && known.size() == members && mayBeEmpty;
  }

  /** The rule whose entries know this member; the first where none does. */
  public Rule toldBy(String member) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).item(0).knows(member)) {
        return rules.get(i);
      }
    }
    return rules.get(0);
  }
}
