package org.quadcheck.intake.shape.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one version of SPDX 3 allows: classes of objects and members, from a table. */
public final class GraphRules {
  private static final Map<String, String> FILES =
      Map.of("3.0.1", "/org/quadcheck/intake/shape/spdx-3.0.1.txt");
  private static final String CLASS = "class";
  private static final String NONE = "-";

  private final Map<String, Kind> kinds = new HashMap<>();

  /** A member means the same in every class that has it. */
  private final Map<String, GraphMember> members = new HashMap<>();

  /**
   * A class of objects.
   *
   * @param members all that it may have, those of its parents too
   * @param required those of them that must stand
   */
  record Kind(
      String name,
      Optional<Kind> parent,
      boolean isElement,
      boolean isAbstract,
      Set<String> members,
      Set<String> required) {

    boolean is(String wanted) {
      return name.equals(wanted) || parent.filter(one -> one.is(wanted)).isPresent();
    }
  }

  private GraphRules(String file) {
    Map<String, String[]> heads = new HashMap<>();
    Map<String, Set<String>> own = new HashMap<>();
    Map<String, Set<String>> demanded = new HashMap<>();
    String open = "";
    for (String line : stored(file)) {
      String[] words = line.split(" ", -1);
      if (words[0].equals(CLASS)) {
        open = words[1];
        heads.put(open, words);
        own.put(open, new HashSet<>());
        demanded.put(open, new HashSet<>());
      } else {
        GraphMember member = GraphMember.of(words);
        members.put(member.name(), member);
        own.get(open).add(member.name());
        if (words[words.length - 1].equals("!")) {
          demanded.get(open).add(member.name());
        }
      }
    }
    heads.keySet().forEach(name -> kind(name, heads, own, demanded));
  }

  private Kind kind(
      String name,
      Map<String, String[]> heads,
      Map<String, Set<String>> own,
      Map<String, Set<String>> demanded) {
    Kind known = kinds.get(name);
    if (known != null) {
      return known;
    }
    String[] head = heads.get(name);
    Optional<Kind> parent =
        head[2].equals(NONE) ? Optional.empty() : Optional.of(kind(head[2], heads, own, demanded));
    Set<String> all = new HashSet<>(own.get(name));
    Set<String> required = new HashSet<>(demanded.get(name));
    parent.ifPresent(one -> all.addAll(one.members()));
    parent.ifPresent(one -> required.addAll(one.required()));
    boolean isElement = head[3].equals("element");
    Kind made = new Kind(name, parent, isElement, head[3].equals("abstract"), all, required);
    kinds.put(name, made);
    return made;
  }

  private static List<String> stored(String file) {
    try (InputStream in = GraphRules.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a version of SPDX 3; empty where this program has none. */
  public static Optional<GraphRules> spdx(String version) {
    return Optional.ofNullable(FILES.get(version)).map(GraphRules::new);
  }

  Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  Optional<GraphMember> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** Every class and member, for comparison with the specification. */
  Map<String, Kind> kinds() {
    return kinds;
  }
}
