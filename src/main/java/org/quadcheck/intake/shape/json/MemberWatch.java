package org.quadcheck.intake.shape.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.TextRule;
import org.quadcheck.intake.shape.text.Words;

/**
 * Holds the rules that a format has in JSON against members that are told one by one, for encodings
 * that have the same members and no lists: an entry is told under the name of its list. It keeps
 * the objects that are open and fingerprints of ids.
 */
public final class MemberWatch {
  private final Rule root;
  private final boolean isEntry;
  private final String id;
  private final Seen ids;
  private final Faults faults;
  private final Deque<Open> open = new ArrayDeque<>();
  private String member = "";
  private Rule rule = Rule.ANYTHING;
  private boolean listed;
  private Faults.Spot at = new Faults.Spot(0, 0);

  /** An object that is open. */
  private static final class Open {
    private final Rule rule;
    private final boolean isEntry;
    private final String label;
    private final Faults.Spot spot;
    private final Set<String> names = new HashSet<>();
    private long seen;

    Open(Rule rule, boolean isEntry, String label, Faults.Spot spot) {
      this.rule = rule;
      this.isEntry = isEntry;
      this.label = label;
      this.spot = spot;
    }
  }

  public MemberWatch(JsonRules rules, Faults faults) {
    this(rules.document(), false, rules.id(), new Seen(), faults);
  }

  private MemberWatch(Rule root, boolean isEntry, String id, Seen ids, Faults faults) {
    this.root = root;
    this.isEntry = isEntry;
    this.id = id;
    this.ids = ids;
    this.faults = faults;
  }

  /** One for the objects of this list, or for this object, of the one that this is for. */
  public MemberWatch within(String member) {
    Rule inner = root.member(root.place(member, Integer.MAX_VALUE));
    return new MemberWatch(entry(inner), inner.types == Rule.LIST, id, ids, faults);
  }

  private static Rule entry(Rule rule) {
    return rule.types == Rule.LIST ? rule.item(0) : rule;
  }

  /** The object begins that this is for. */
  public void begin(String label, Faults.Spot spot) {
    open.push(new Open(root, isEntry, label, spot));
  }

  /** A member of the innermost object begins; what it is, is told next. */
  public void member(String name, Faults.Spot spot) {
    member = name;
    at = spot;
    Rule of = rule(name, spot);
    listed = of.types == Rule.LIST;
    rule = entry(of);
  }

  /** The member that began is an object. */
  public void object() {
    if ((rule.types & Rule.OBJECT) == 0) {
      faults.broken(member, "'%s' must be a text, but has members".formatted(member), at);
      rule = Rule.ANYTHING;
    }
    open.push(new Open(rule, listed, member, at));
  }

  /** The member that began is this text. */
  public void text(String text) {
    if (!isAllowed(rule, text)) {
      String kind = (rule.types & Rule.OBJECT) != 0 ? "have members" : "be " + kind(rule);
      faults.broken(member, "'%s' must %s".formatted(member, kind), at);
    }
    for (TextRule one : rule.texts) {
      if (!one.fits(text)) {
        faults.broken(member, one.complaint(member, text), at);
      }
    }
    if (member.equals(id) && !ids.add(text)) {
      faults.broken(member, Words.usedAgain(member), at);
    }
  }

  /** A member of the innermost object is this text. */
  public void text(String name, String text, Faults.Spot spot) {
    member(name, spot);
    text(text);
  }

  private static boolean isAllowed(Rule rule, String text) {
    boolean truth = (rule.types & Rule.TRUTH) != 0 && text.matches("true|false");
    boolean whole = (rule.types & Rule.WHOLE) != 0 && text.matches("-?\\d{1,18}");
    return truth || whole || (rule.types & Rule.TEXT) != 0;
  }

  private static String kind(Rule rule) {
    return (rule.types & Rule.TRUTH) != 0 ? "true or false" : "a whole number";
  }

  /** The same of a text in a graph: an object may be named there, and more may be said. */
  public void inGraph(String name, String text, Faults.Spot spot) {
    Rule inner = open.element().rule;
    int place = inner.place(name, Integer.MAX_VALUE);
    if (place >= 0 && entry(inner.member(place)).types != Rule.OBJECT) {
      text(name, text, spot);
    }
  }

  /** A member is there of which nothing more is told. */
  public void seen(String member) {
    Open inner = open.element();
    int place = inner.rule.place(member, Integer.MAX_VALUE);
    inner.seen |= place < 0 ? 0 : Rule.bit(place);
  }

  private Rule rule(String name, Faults.Spot spot) {
    Open inner = open.element();
    if (inner.rule == Rule.ANYTHING) {
      return Rule.ANYTHING;
    }
    int place = inner.rule.place(name, Integer.MAX_VALUE);
    if (place < 0) {
      if (inner.rule.closed) {
        faults.unknown(name, spot);
      }
      return Rule.ANYTHING;
    }
    inner.seen |= Rule.bit(place);
    Rule of = inner.rule.member(place);
    if (!inner.names.add(name) && of.types != Rule.LIST) {
      String wrong = "'%s' stands twice in one '%s'".formatted(name, inner.label);
      faults.broken(name, wrong, spot);
    }
    return of;
  }

  /** The innermost object ends. */
  public void end() {
    Open ended = open.pop();
    for (String name : ended.rule.named(ended.rule.required & ~ended.seen)) {
      String wrong =
          ended.isEntry ? Words.entryLacks(ended.label, name) : Words.lacks(ended.label, name);
      faults.broken(name, wrong, ended.spot);
    }
  }
}
