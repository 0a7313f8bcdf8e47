package org.quadcheck.intake.shape.xml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which elements may follow each other in an element, as places of an automaton. XML Schema demands
 * that the name of an element tells its place, so that one place is enough to know where one is.
 */
final class Content {
  /** No element at all. */
  static final Content EMPTY = new Content();

  /** Before the first element. */
  static final int START = -1;

  /** No place. */
  static final int NOWHERE = -2;

  private static final String FOREIGN = "*";

  /** A part of the content: which places may begin and end it. */
  record Part(boolean mayBeEmpty, BitSet first, BitSet last) {
    static Part nothing() {
      return new Part(true, new BitSet(), new BitSet());
    }
  }

  private final List<String> names = new ArrayList<>();
  private final List<Supplier<XmlType>> types = new ArrayList<>();
  private final List<BitSet> followers = new ArrayList<>();
  private final Map<String, Integer> anywhere = new HashMap<>();
  private final BitSet demanded = new BitSet();

  /** Where names lead to: from the start, and from each place. */
  private final List<Map<String, Integer>> ways = new ArrayList<>();

  /** The name that each way was last asked for, and where it leads: mostly it is asked again. */
  private String[] askedLast = new String[0];

  private int[] ledLast = new int[0];

  private Part whole = Part.nothing();

  /** An element that may stand here; the part that is made of it alone. */
  Part element(String name, Supplier<XmlType> type) {
    int place = names.size();
    names.add(name);
    types.add(type);
    followers.add(new BitSet());
    anywhere.putIfAbsent(name, place);
    BitSet only = new BitSet();
    only.set(place);
    return new Part(false, only, only);
  }

  /** An element of another namespace. */
  Part foreign() {
    return element(FOREIGN, () -> XmlType.ANYTHING);
  }

  Part inOrder(List<Part> parts) {
    Part all = Part.nothing();
    for (Part next : parts) {
      link(all.last, next.first);
      BitSet first = (BitSet) all.first.clone();
      if (all.mayBeEmpty) {
        first.or(next.first);
      }
      BitSet last = (BitSet) next.last.clone();
      if (next.mayBeEmpty) {
        last.or(all.last);
      }
      all = new Part(all.mayBeEmpty && next.mayBeEmpty, first, last);
    }
    return all;
  }

  Part oneOf(List<Part> parts) {
    Part any = new Part(parts.isEmpty(), new BitSet(), new BitSet());
    for (Part part : parts) {
      any.first.or(part.first);
      any.last.or(part.last);
      any = new Part(any.mayBeEmpty || part.mayBeEmpty, any.first, any.last);
    }
    return any;
  }

  Part repeated(Part part) {
    link(part.last, part.first);
    return part;
  }

  static Part optional(Part part) {
    return new Part(true, part.first, part.last);
  }

  private void link(BitSet from, BitSet to) {
    from.stream().forEach(place -> followers.get(place).or(to));
  }

  /** The element at the only place of the part must be there. */
  void demand(Part part) {
    demanded.or(part.first);
  }

  void complete(Part part) {
    whole = part;
    ways.clear();
    ways.add(way(whole.first));
    followers.forEach(open -> ways.add(way(open)));
    askedLast = new String[ways.size()];
    ledLast = new int[ways.size()];
  }

  private Map<String, Integer> way(BitSet open) {
    Map<String, Integer> way = new HashMap<>();
    open.stream().forEach(place -> way.putIfAbsent(names.get(place), place));
    return way;
  }

  /** Where an element leads to; nowhere where it may not stand. */
  int next(int from, String name) {
    if (ways.isEmpty()) {
      return NOWHERE;
    }
    int way = from + 1;
    if (!name.equals(askedLast[way])) {
      ledLast[way] = ways.get(way).getOrDefault(name, NOWHERE);
    }
    // A name of the last document may be equal and another object, which takes longer to compare.
    askedLast[way] = name;
    return ledLast[way];
  }

  int nextForeign(int from) {
    return next(from, FOREIGN);
  }

  /** A place of an element of this name, wherever it may stand. */
  int anywhere(String name) {
    return anywhere.getOrDefault(name, NOWHERE);
  }

  XmlType type(int place) {
    return types.get(place).get();
  }

  boolean mayEnd(int at) {
    return at == START ? whole.mayBeEmpty : whole.last.get(at);
  }

  /** The names that must be there and are not among the places that were seen. */
  List<String> lacking(BitSet seen) {
    return demanded.stream().filter(place -> !seen.get(place)).mapToObj(names::get).toList();
  }

  /** The names that may follow. */
  List<String> following(int at) {
    BitSet open = at == START ? whole.first : followers.get(at);
    return open.stream().mapToObj(names::get).filter(name -> !name.equals(FOREIGN)).toList();
  }
}
