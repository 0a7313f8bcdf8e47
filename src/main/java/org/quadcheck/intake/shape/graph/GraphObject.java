package org.quadcheck.intake.shape.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.intake.shape.text.Enumeration;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Words;

/** An object of an SPDX 3 document that is open, with what was seen of it. */
final class GraphObject {
  private static final Set<String> OF_ALL = Set.of("type", "spdxId", "@id", "@context", "@graph");
  private static final String EXTENSION = "extension_Extension";
  private static final String FOREIGN = "(foreign)";

  private final boolean isRoot;
  private final String expected;
  private final Faults.Spot spot;
  private final Map<String, Faults.Spot> seen = new LinkedHashMap<>();
  private String type = "";
  private String left = "";
  private int lists;
  private int entries;

  GraphObject(boolean isRoot, String expected, Faults.Spot spot) {
    this.isRoot = isRoot;
    this.expected = expected;
    this.spot = spot;
  }

  /** What stands in a member of the outermost object that nobody knows, such as a signature. */
  static GraphObject foreign(Faults.Spot spot) {
    return new GraphObject(false, FOREIGN, spot);
  }

  /** Whether no rule is held against what stands in it. */
  boolean isForeign() {
    return expected.equals(FOREIGN);
  }

  /** Whether what stands in this member of it is foreign. */
  boolean holdsForeign(String member, boolean known) {
    boolean context = member.equals("@context");
    return isForeign() || context || (isRoot && !known && !isOfAll(member));
  }

  /** Whether a member is none of a class, but of every object. */
  static boolean isOfAll(String member) {
    return OF_ALL.contains(member);
  }

  /** Whether it may have members that nobody knows. */
  boolean isOpen() {
    return isForeign() || expected.equals(EXTENSION);
  }

  void saw(String member, Faults.Spot at) {
    seen.put(member, at);
  }

  void type(String stated) {
    type = stated;
  }

  /** Where it stands while an object within it is read. */
  void leave(String member, int inLists, int ofEntries) {
    left = member;
    lists = inLists;
    entries = ofEntries;
  }

  String left() {
    return left;
  }

  int lists() {
    return lists;
  }

  int entries() {
    return entries;
  }

  void end(GraphRules rules, Faults faults) {
    Optional<GraphRules.Kind> kind = rules.kind(type);
    if (isForeign() || (isRoot && seen.containsKey("@graph"))) {
      return;
    }
    if (type.isEmpty()) {
      faults.broken("type", "an object has no type", spot);
    } else if (kind.isPresent() && !kind.get().isAbstract()) {
      hold(kind.get(), rules, faults);
    } else if (!isOpen()) {
      String wrong = "'%s' is no type of element that SPDX 3 knows";
      faults.broken("type", wrong.formatted(Enumeration.shown(type)), spot);
    }
  }

  private void hold(GraphRules.Kind kind, GraphRules rules, Faults faults) {
    if (!expected.isEmpty() && !kind.is(expected)) {
      String wrong = "a '%s' stands where a '%s' is asked for".formatted(type, expected);
      faults.broken("type", wrong, spot);
    }
    if (kind.isElement() && !seen.containsKey("spdxId")) {
      faults.broken("spdxId", Words.lacks(type, "spdxId"), spot);
    }
    for (String name : new TreeSet<>(kind.required())) {
      if (!seen.containsKey(name)) {
        faults.broken(name, Words.lacks(type, name), spot);
      }
    }
    seen.forEach(
        (name, at) -> {
          if (rules.member(name).isPresent() && !kind.members().contains(name)) {
            faults.broken(name, "a '%s' has no member '%s'".formatted(type, name), at);
          }
        });
  }
}
