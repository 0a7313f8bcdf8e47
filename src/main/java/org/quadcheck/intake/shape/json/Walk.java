package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Ids;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.Words;

/** Follows one value of a document with the rule for it, token by token. */
final class Walk {
  /** Begins another walk on the same value. */
  @FunctionalInterface
  interface Start {
    Walk walk(Rule rule, Faults faults);
  }

  private static final int LEVELS = 4;

  private final Tokens tokens;
  private final JsonParser source;
  private final Scalars scalars;
  private final Faults faults;
  private final Rule root;
  private final Ids ids;
  private Frame[] frames = new Frame[LEVELS];
  private Frame top;
  private int depth;
  private int racing;
  private String label;
  private Rule member = Rule.ANYTHING;
  private boolean unknown;
  private boolean isId;

  private Walk(Walk from, Rule root, String label, Faults faults) {
    this.tokens = from.tokens;
    this.source = from.source;
    this.scalars = from.scalars;
    this.ids = null;
    this.root = root;
    this.label = label;
    this.faults = faults;
  }

  /** Follows a whole document, and looks after its ids. */
  Walk(Tokens tokens, JsonRules rules, Faults faults) {
    this.tokens = tokens;
    this.source = tokens.source();
    this.scalars = tokens.scalars();
    this.ids = new Ids(rules.id());
    this.root = rules.document();
    this.label = Words.WHOLE;
    this.faults = faults;
  }

  void take(JsonToken token) throws IOException {
    if (racing > 0) {
      race(token);
    }
    switch (token.id()) {
      case JsonTokenId.ID_FIELD_NAME -> member(source.currentName());
      case JsonTokenId.ID_START_OBJECT -> begin(token, Rule.OBJECT);
      case JsonTokenId.ID_START_ARRAY -> begin(token, Rule.LIST);
      case JsonTokenId.ID_END_OBJECT -> endObject();
      case JsonTokenId.ID_END_ARRAY -> endList();
      default -> scalar(token);
    }
  }

  private void race(JsonToken token) throws IOException {
    for (int i = 0; i < depth; i++) {
      for (Race race : frames[i].races) {
        race.take(token);
      }
    }
  }

  private void member(String name) {
    label = name;
    if (ids != null) {
      isId = ids.isId(name, depth);
    }
    if (depth > 1 && frames[depth - 2].undecided != null) {
      decide(name);
    }
    if (top.isCompared) {
      top.name(name);
      // An entry with an id is told by its id where it stands twice.
      top.isCompared = !(isId && frames[depth - 2].isUnique());
    }
    Rule rule = top.rule;
    if (rule == Rule.ANYTHING) {
      member = Rule.ANYTHING;
      return;
    }
    int place = rule.place(name, top.count++);
    if (place >= 0) {
      top.seen |= Rule.bit(place);
      member = rule.member(place);
    } else {
      unknown = rule.closed;
      member = rule.others.get();
    }
  }

  /** The first member of the first entry tells which list it is. */
  private void decide(String member) {
    Frame list = frames[depth - 2];
    list.goOn(list.undecided.toldBy(member));
    top.goOn(list.rule.item(0));
  }

  private Rule next() {
    if (top == null) {
      return root;
    }
    if (top.isList) {
      label = top.label;
      return top.rule.item(top.count++);
    }
    if (unknown) {
      unknown = false;
      faults.unknown(label, here());
    }
    return member;
  }

  /** Nothing will tell which list it is; the first is as good as the others. */
  private void settle(Frame list) {
    if (list != null && list.undecided != null) {
      list.goOn(list.undecided.rules().get(0));
    }
  }

  private void scalar(JsonToken token) throws IOException {
    settle(top);
    Rule rule = next();
    if (!scalars.fits(rule, token)) {
      String complaint = scalars.complaint(rule, token, label);
      faults.broken(label, complaint, here());
    }
    if (isId) {
      isId = false;
      if (token == JsonToken.VALUE_STRING && !ids.add(print())) {
        faults.broken(label, Words.usedAgain(label), here());
      }
    }
    if (top != null && top.isCompared) {
      compare(Seen.mix(token == JsonToken.VALUE_STRING ? print() : 31 * print() + token.id()));
    }
  }

  private long print() throws IOException {
    return Seen.fingerprint(source.getText());
  }

  private void compare(long print) {
    if (!top.add(print)) {
      faults.broken(top.label, Words.twice(top.label), here());
    }
  }

  private void begin(JsonToken token, int type) throws IOException {
    if (type == Rule.LIST) {
      settle(top);
    }
    Rule rule = next();
    if ((rule.types & type) == 0) {
      String wrong = Words.wrongType(label, rule.types, token);
      faults.broken(label, wrong, here());
      rule = Rule.ANYTHING;
    }
    boolean compared = top != null && top.isCompared;
    push();
    top.begin(rule, label, type == Rule.LIST, compared);
    top.locate(tokens.here());
    if (!rule.unions.isEmpty()) {
      top.undecided = type == Rule.LIST ? rule.told() : null;
      if (top.undecided == null) {
        spread(rule, token);
      }
    }
  }

  private void push() {
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
    }
    if (frames[depth] == null) {
      frames[depth] = new Frame();
    }
    top = frames[depth++];
  }

  private void spread(Rule rule, JsonToken token) throws IOException {
    Race[] begun = new Race[rule.unions.size()];
    String name = label;
    Start start = (branch, to) -> new Walk(this, branch, name, to);
    for (int i = 0; i < begun.length; i++) {
      begun[i] = new Race(rule.unions.get(i), start, faults);
      begun[i].take(token);
    }
    top.races = begun;
    racing++;
  }

  private void endObject() {
    if (depth > 1 && frames[depth - 2].undecided != null) {
      settle(frames[depth - 2]);
      top.goOn(frames[depth - 2].rule.item(0));
    }
    Rule rule = top.rule;
    long missing = rule.required & ~top.seen;
    if (missing != 0) {
      for (String name : rule.named(missing)) {
        boolean isEntry = depth > 1 && frames[depth - 2].isList;
        String wrong = isEntry ? Words.entryLacks(top.label, name) : Words.lacks(top.label, name);
        faults.broken(name, wrong, top.start);
      }
    }
    for (Rule.Alternatives one : rule.alternatives) {
      if (!one.fit(top.seen)) {
        List<String> sets = new ArrayList<>();
        one.sets().forEach(set -> sets.add(String.join("' and '", rule.named(set))));
        String message = Words.alternatives(top.label, sets, one.wanted());
        faults.broken(top.label, message, top.start);
      }
    }
    end();
  }

  private void endList() {
    Rule rule = top.rule;
    if (top.count < rule.leastItems || top.count > rule.mostItems) {
      Faults.Spot at = top.start == null ? here() : top.start;
      String wrong = Words.count(top.label, rule.leastItems, top.count);
      faults.broken(top.label, wrong, at);
    }
    end();
  }

  private void end() {
    if (top.races.length > 0) {
      for (Race race : top.races) {
        race.finish(faults, top.label, top.start);
      }
      racing--;
    }
    depth--;
    Frame ended = top;
    top = depth == 0 ? null : frames[depth - 1];
    if (ended.isCompared && top != null && top.isCompared) {
      compare(ended.print());
    }
  }

  private Faults.Spot here() {
    return tokens.here().get();
  }

  static Faults.Spot spot(JsonLocation at) {
    return new Faults.Spot(at.getLineNr(), at.getColumnNr());
  }
}
