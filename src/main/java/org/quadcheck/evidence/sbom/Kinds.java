package org.quadcheck.evidence.sbom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.quadcheck.evidence.value.State;

/**
 * Which kinds of component an SBOM lists, and what of each kind states what: a tool that writes a
 * hash for one package from npm can write it for another, and maybe for none from Debian.
 */
public record Kinds(List<Group> groups) {
  /** So many kinds are told apart; the others are of no kind that is known. */
  private static final int MOST = 500;

  private static final int LONGEST = 40;
  private static final String PURL = "pkg:";

  /**
   * What a component is.
   *
   * @param type as the format writes it; empty where nothing is said
   * @param ecosystem the type of its purl; empty where it has none
   */
  public record Kind(String type, String ecosystem) {
    static final Kind UNKNOWN = new Kind("", "");

    static Kind of(Component one) {
      String type = one.type().length() > LONGEST ? "" : one.type();
      return new Kind(type, ecosystem(one.purl()));
    }

    private static String ecosystem(String purl) {
      int end = purl.indexOf('/');
      return purl.startsWith(PURL) && end > 0 && end <= LONGEST
          ? purl.substring(PURL.length(), end).toLowerCase(Locale.ROOT)
          : "";
    }

    /** Where it is asked who has a purl, having one makes no kind. */
    Kind byTypeAlone() {
      return new Kind(type, "");
    }
  }

  /** So many components of one kind that state the same fields. */
  public record Group(Kind kind, FieldStates states, Set<String> hashAlgorithms, int count) {}

  /**
   * Who states something and who does not.
   *
   * @param stated how many components do
   * @param lacking how many do not, by the state of the field in them
   * @param statedAlike how many do, of kinds of which others do not
   * @param lackingAlike the same of kinds of which others do
   */
  public record Spread(
      int stated, Map<State, Integer> lacking, int statedAlike, Map<State, Integer> lackingAlike) {
    public Spread {
      lacking = Map.copyOf(lacking);
      lackingAlike = Map.copyOf(lackingAlike);
    }

    /** How many do not. */
    int lackingCount() {
      return sum(lacking);
    }

    /** How many do not, of kinds of which others do. */
    int lackingAlikeCount() {
      return sum(lackingAlike);
    }

    private static int sum(Map<State, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether no component says anything of it. */
    boolean isSilent() {
      return stated == 0 && Set.of(State.ABSENT).containsAll(lacking.keySet());
    }

    /** Whether the field is in this state in each that lacks it, and there is one. */
    boolean lacksAllBy(State state) {
      return lacking.keySet().equals(Set.of(state));
    }
  }

  public Kinds {
    groups = List.copyOf(groups);
  }

  /** Those of some components. */
  public static Kinds of(List<Component> components) {
    // Readers share the states, so that asking which they are need not compare them.
    IdentityHashMap<FieldStates, Map<Map.Entry<Kind, Set<String>>, Integer>> counts =
        new IdentityHashMap<>();
    Set<Kind> seen = new HashSet<>();
    for (Component one : components) {
      counts
          .computeIfAbsent(one.states(), any -> new HashMap<>())
          .merge(Map.entry(kind(one, seen), one.hashAlgorithms()), 1, Integer::sum);
    }
    List<Group> groups = new ArrayList<>();
    counts.forEach(
        (states, of) ->
            of.forEach(
                (key, count) ->
                    groups.add(new Group(key.getKey(), states, key.getValue(), count))));
    return new Kinds(groups);
  }

  private static Kind kind(Component one, Set<Kind> seen) {
    Kind kind = Kind.of(one);
    if (seen.size() < MOST) {
      seen.add(kind);
    }
    return seen.contains(kind) ? kind : Kind.UNKNOWN;
  }

  /** Those of some types alone; all of them where no type is named. */
  public Kinds ofTypes(List<String> types) {
    Predicate<Group> asked = one -> types.isEmpty() || types.contains(one.kind().type());
    return new Kinds(groups.stream().filter(asked).toList());
  }

  /** Who states a field. */
  public Spread spread(ComponentField field) {
    return spread(field, (states, algorithms) -> states.of(field) == State.STATED);
  }

  /** Who states as much of a field, or of its hashes, as is enough. */
  public Spread spread(ComponentField field, BiPredicate<FieldStates, Set<String>> isEnough) {
    Predicate<Group> enough = one -> isEnough.test(one.states(), one.hashAlgorithms());
    List<Group> stating = groups.stream().filter(enough).toList();
    List<Group> others = groups.stream().filter(enough.negate()).toList();
    return new Spread(
        count(stating),
        byState(others, field),
        count(alike(stating, others, field)),
        byState(alike(others, stating, field), field));
  }

  private static int count(List<Group> groups) {
    return groups.stream().mapToInt(Group::count).sum();
  }

  private static Map<State, Integer> byState(List<Group> groups, ComponentField field) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    groups.forEach(one -> counts.merge(one.states().of(field), one.count(), Integer::sum));
    return counts;
  }

  /** Those of a kind that is among the others too. */
  private static List<Group> alike(List<Group> these, List<Group> those, ComponentField field) {
    Set<Kind> kinds = new HashSet<>();
    those.forEach(one -> kinds.add(compared(one, field)));
    kinds.remove(Kind.UNKNOWN);
    return these.stream().filter(one -> kinds.contains(compared(one, field))).toList();
  }

  private static Kind compared(Group one, ComponentField field) {
    boolean ofPurl = field == ComponentField.PURL || field == ComponentField.IDENTIFIER;
    return ofPurl ? one.kind().byTypeAlone() : one.kind();
  }
}
