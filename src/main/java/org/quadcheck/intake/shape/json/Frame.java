package org.quadcheck.intake.shape.json;

import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.Union;

/** A list or an object that is open. */
final class Frame {
  /** Among the first so many entries of a list one that stands twice is found. */
  static final int MOST_ENTRIES = 1 << 17;

  private static final Race[] NONE = {};
  private static final long OF_AN_OBJECT = 0x51AFD7ED558CCD01L;
  private static final long OF_A_LIST = 0x4CEB9FE1A85EC531L;

  Rule rule = Rule.ANYTHING;
  String label = "";
  boolean isList;

  /** Members or entries so far. */
  int count;

  /** The bits of the members that were seen. */
  long seen;

  /** Where it begins; null where nobody would ask. */
  Faults.Spot start;

  Race[] races = NONE;

  /** Lists of which it must be one, until the first member of an entry tells which. */
  Union undecided;

  /** Whether it is an entry, or part of an entry, that must not stand twice. */
  boolean isCompared;

  private long print;
  private long name;
  private final Seen entries = new Seen(MOST_ENTRIES);
  private boolean isUnique;

  void begin(Rule newRule, String newLabel, boolean list, boolean compared) {
    rule = newRule;
    label = newLabel;
    isList = list;
    count = 0;
    seen = 0;
    races = NONE;
    undecided = null;
    isUnique = list && newRule.unique;
    isCompared = compared || isUnique;
    print = list ? OF_A_LIST : OF_AN_OBJECT;
    if (isUnique) {
      entries.clear();
    }
  }

  void locate(Supplier<Faults.Spot> here) {
    boolean asked = !isList || rule.leastItems > 0 || !rule.unions.isEmpty();
    start = asked ? here.get() : null;
  }

  /** Goes on by another rule, which was not known when it began. */
  void goOn(Rule newRule) {
    rule = newRule;
    undecided = null;
  }

  /** Whether entries must not stand twice in it. */
  boolean isUnique() {
    return isUnique;
  }

  /** The member that comes next, where it is compared. */
  void name(String newName) {
    name = Seen.mix(newName.hashCode() + 0x1234567L * newName.length());
  }

  /** The fingerprint of all of it. */
  long print() {
    return Seen.mix(print);
  }

  /** Takes the fingerprint of a value in it; false where it stands twice. */
  boolean add(long value) {
    if (isList) {
      print = print * 31 + value;
      return !isUnique || entries.add(value);
    }
    // Members count the same in whatever order they stand.
    print += Seen.mix(name ^ value);
    return true;
  }
}
