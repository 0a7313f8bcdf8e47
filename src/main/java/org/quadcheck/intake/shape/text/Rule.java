package org.quadcheck.intake.shape.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What one value of a JSON document may be. */
public final class Rule {
  public static final int OBJECT = 1;
  public static final int LIST = 2;
  public static final int TEXT = 4;
  public static final int WHOLE = 8;
  public static final int NUMBER = 16;
  public static final int TRUTH = 32;
  public static final int NOTHING = 64;
  public static final int ANY = 127;

  /** Members with a bit of their own, which tells whether they were seen. */
  private static final int BITS = 64;

  private static final int USUAL = 32;

  /** Whatever it is. */
  public static final Rule ANYTHING = new Rule();

  public int types = ANY;

  /** What one of the members must be, by their place in {@link #names}. */
  final List<String> names = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();
  private final List<Supplier<Rule>> suppliers = new ArrayList<>();
  private Rule[] members = {};
  private Rule item;
  private byte onlyTyped;
  private byte toldKnown;
  private String[] usual = {};
  private int[] usualPlaces = {};

  /** What members of other names must be; empty where there may be none. */
  public Supplier<Rule> others = () -> ANYTHING;

  public boolean closed;
  public long required;
  public final List<Alternatives> alternatives = new ArrayList<>();
  public Supplier<Rule> items = () -> ANYTHING;
  public final List<Supplier<Rule>> first = new ArrayList<>();
  public int leastItems;
  public int mostItems = Integer.MAX_VALUE;
  public boolean unique;
  public final List<TextRule> texts = new ArrayList<>();
  public double least = Double.NEGATIVE_INFINITY;
  public double most = Double.POSITIVE_INFINITY;
  public final List<Union> unions = new ArrayList<>();

  /** Sets of members, as sets of bits, of which so many must be there. */
  public record Alternatives(List<Long> sets, Wanted wanted) {
    /** How many of the sets must be there. */
    public enum Wanted {
      ONE,
      SOME,
      NONE,
      /** All of the second where the first is. */
      SECOND_WITH_FIRST
    }

    public boolean fit(long seen) {
      int fitting = 0;
      for (long set : sets) {
        fitting += has(seen, set) ? 1 : 0;
      }
      return switch (wanted) {
        case ONE -> fitting == 1;
        case SOME -> fitting > 0;
        case NONE -> fitting == 0;
        case SECOND_WITH_FIRST -> !has(seen, sets.get(0)) || has(seen, sets.get(1));
      };
    }

    private static boolean has(long seen, long set) {
      return (seen & set) == set;
    }
  }

  /**
   * The place of a member, -1 where none is known. Objects of one kind mostly have their members in
   * one order, and a parser gives the same name as the same object: what stood at this position
   * last is tried before it is looked up.
   */
  public int place(String name, int position) {
    if (position >= USUAL) {
      return places.getOrDefault(name, -1);
    }
    if (usual.length == 0) {
      usual = new String[USUAL];
      usualPlaces = new int[USUAL];
    }
    if (!name.equals(usual[position])) {
      usualPlaces[position] = places.getOrDefault(name, -1);
    }
    // That of the last document may be equal and another object, which takes longer to compare.
    usual[position] = name;
    return usualPlaces[position];
  }

  /** Whether members of this name have a rule of their own. */
  boolean knows(String name) {
    return places.containsKey(name);
  }

  /** A member that may stand in an object. */
  public void member(String name, Supplier<Rule> rule) {
    int place = add(name);
    suppliers.set(place, rule);
  }

  private int add(String name) {
    Integer known = places.putIfAbsent(name, names.size());
    if (known == null) {
      names.add(name);
      suppliers.add(others);
    }
    return places.get(name);
  }

  /** The bits of these members. */
  public long bits(List<String> wanted) {
    long bits = 0;
    for (String name : wanted) {
      int place = add(name);
      if (place >= BITS) {
        throw new IllegalStateException("more than 64 members before '" + name + "'");
      }
      bits |= 1L << place;
    }
    return bits;
  }

  /** The names of the members with these bits. */
  public List<String> named(long bits) {
    List<String> found = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      if ((bits & bit(place)) != 0) {
        found.add(names.get(place));
      }
    }
    return found;
  }

  public static long bit(int place) {
    return place < BITS ? 1L << place : 0;
  }

  /** The rule of a member; schemas refer to themselves, so that it is made when first asked for. */
  public Rule member(int place) {
    if (members.length < names.size()) {
      members = new Rule[names.size()];
    }
    Rule rule = members[place];
    if (rule == null) {
      rule = suppliers.get(place).get();
      members[place] = rule;
    }
    return rule;
  }

  public Rule item(int index) {
    if (index < first.size()) {
      return first.get(index).get();
    }
    if (item == null) {
      item = items.get();
    }
    return item;
  }

  /** Whether nothing is asked of a value without parts but its type. */
  public boolean isOnlyTyped() {
    if (onlyTyped == 0) {
      boolean only = texts.isEmpty() && unions.isEmpty() && !isRanged();
      onlyTyped = (byte) (only ? 1 : -1);
    }
    return onlyTyped > 0;
  }

  /** The one union of it, where the first member of an entry tells the rule; else null. */
  public Union told() {
    if (toldKnown == 0) {
      boolean told = unions.size() == 1 && unions.get(0).isToldByAMember();
      toldKnown = (byte) (told ? 1 : -1);
    }
    return toldKnown > 0 ? unions.get(0) : null;
  }

  public boolean isRanged() {
    return least != Double.NEGATIVE_INFINITY || most != Double.POSITIVE_INFINITY;
  }
}
