package org.quadcheck.workbench.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimDefinition;

/** Every change of one baseline or profile, found by walking through it. */
final class Mutations {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(.*)");
  private static final Set<String> NUMBERS =
      Set.of("limit", "within", "tolerance", "minimum-percent", "raise-should-asked-by");
  private static final Set<String> DAYS = Set.of("from", "until", "in-force-until");
  private static final Set<String> LISTS =
      Set.of(
          "values",
          "kinds",
          "issuers",
          "fields",
          "algorithms",
          "formats",
          "names",
          "accept",
          "all-of",
          "any-of",
          "applies-to",
          "for",
          "extends",
          "drop");
  private static final Set<String> MARKS =
      Set.of("threshold", "plan", "minimum-assurance", "unknown-counts", "strictest");
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "applies-to", List.of("software", "managed-service"),
          "kinds", List.of("document", "test-report"),
          "for", List.of("US", "AU"),
          "extends", List.of("quad-sbom", "quad-msp"));

  private static final Map<String, List<String>> WIDER =
      Map.of(
          "kinds", List.of("document"),
          "algorithms", List.of("SHA-1"),
          "formats", List.of("CycloneDX 1.4"),
          "issuers", List.of("Acme Networks Pty Ltd"));

  private final BaselineLibrary library;
  private final MapNode whole;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutations(BaselineLibrary library, MapNode whole) {
    this.library = library;
    this.whole = whole;
  }

  static List<Mutant> of(Node root, BaselineLibrary library) {
    Mutations mutations = new Mutations(library, (MapNode) root);
    mutations.walk(root, "", "");
    return mutations.mutants;
  }

  /** {@code nation} is the code of the nation whose demand this is, or empty. */
  private void walk(Node node, String where, String nation) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> walk(item, where, nation));
    } else if (node instanceof MapNode map) {
      String here = map.find("id").map(id -> ((TextNode) id).text()).orElse(where);
      map.entries().forEach(entry -> walk(map, entry, here, nation));
    }
  }

  private void walk(MapNode map, MapNode.Entry entry, String where, String nation) {
    String key = entry.key().text();
    if (key.equals("sources")) {
      return;
    }
    boolean code = library.nations().stream().anyMatch(one -> one.code().equals(key));
    boolean id = where.isEmpty() && key.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    String there = code ? where + " " + key : id ? key : where;
    change(map, entry, there, code ? key : nation);
    walk(entry.value(), there, code ? key : nation);
  }

  private void change(MapNode map, MapNode.Entry entry, String where, String nation) {
    String key = entry.key().text();
    Node value = entry.value();
    if (NUMBERS.contains(key) && value instanceof TextNode text) {
      numbers(text.text()).forEach(n -> replace(Kind.THRESHOLD, where, key, text, n));
    } else if (key.equals("obligation") && value instanceof TextNode text) {
      Stream.of("must", "should", "may")
          .filter(word -> !word.equals(text.text()))
          .forEach(word -> replace(Kind.OBLIGATION, where, key, text, word));
    } else if (DAYS.contains(key) && value instanceof TextNode text) {
      LocalDate day = LocalDate.parse(text.text());
      replace(Kind.DATE, where, key, text, day.minusDays(1).toString());
      replace(Kind.DATE, where, key, text, day.plusDays(1).toString());
    } else if (key.equals("when") && value instanceof MapNode conditions) {
      conditions.entries().forEach(one -> condition(one, where));
    } else if (key.equals("when-offered") || key.equals("always")) {
      remove(Kind.CONDITION, where, key, value);
    } else if (key.equals("cites")) {
      items(value).forEach(item -> citation(value, (TextNode) item, where, nation));
    } else if (LISTS.contains(key)) {
      items(value).forEach(item -> item(map, key, value, item, where));
      weaker(map, key, value).ifPresent(word -> widen(where, key, value, word));
    } else if (MARKS.contains(key)) {
      remove(Kind.MARK, where, key, value);
    }
  }

  private static List<Node> items(Node value) {
    return value instanceof ListNode list ? list.items() : List.of(value);
  }

  private static List<String> numbers(String written) {
    Matcher number = NUMBER.matcher(written);
    if (!number.matches()) {
      throw new IllegalStateException("no number: " + written);
    }
    long count = Long.parseLong(number.group(1));
    return Stream.of(count - 1, count + 1).map(n -> n + number.group(2)).toList();
  }

  private void condition(MapNode.Entry one, String where) {
    String claim = one.key().text();
    TextNode value = (TextNode) one.value();
    remove(Kind.CONDITION, where, "when " + claim, value);
    String other =
        switch (value.text()) {
          case "true" -> "false";
          case "false" -> "true";
          default -> other(claim, value.text());
        };
    replace(Kind.CONDITION, where, "when " + claim, value, other);
  }

  private String other(String claim, String answer) {
    return library.claims().find(claim).map(ClaimDefinition::values).orElse(List.of()).stream()
        .filter(word -> !word.equals(answer))
        .findFirst()
        .orElse(answer + "x");
  }

  private void item(MapNode map, String key, Node list, Node item, String where) {
    if (items(list).size() > 1) {
      remove(Kind.LIST_VALUE, where, key, item);
    } else if (item instanceof TextNode text) {
      String claim = map.find("claim").map(node -> ((TextNode) node).text()).orElse("");
      String other =
          OTHERS.getOrDefault(key, List.of()).stream()
              .filter(word -> !word.equals(text.text()))
              .findFirst()
              .orElseGet(() -> other(claim, text.text()));
      replace(Kind.LIST_VALUE, where, key, text, other);
    }
  }

  /** One more word that would let more pass; none where another word only asks more. */
  private Optional<String> weaker(MapNode map, String key, Node list) {
    List<String> here = items(list).stream().map(Mutations::words).toList();
    Stream<String> words =
        key.equals("values")
            ? library
                .claims()
                .find(claim(map))
                .map(ClaimDefinition::values)
                .orElse(List.of())
                .stream()
            : WIDER.getOrDefault(key, List.of()).stream();
    return words.filter(word -> !here.contains(word)).reduce((one, later) -> later);
  }

  private static String claim(MapNode map) {
    return map.find("claim").map(node -> ((TextNode) node).text()).orElse("");
  }

  private void widen(String where, String key, Node list, String word) {
    List<Node> more = new ArrayList<>(items(list));
    more.add(new TextNode(list.place(), word, TextNode.Sort.TEXT));
    String what = "%s: with %s".formatted(key, word);
    add(Kind.LIST_VALUE, where, what, list, Optional.of(new ListNode(list.place(), more)));
  }

  private void citation(Node list, TextNode item, String where, String nation) {
    List<String> cited = items(list).stream().map(node -> ((TextNode) node).text()).toList();
    other(item.text(), nation, cited)
        .ifPresent(other -> replace(Kind.CITATION, where, "cites", item, other));
    if (cited.size() > 1) {
      remove(Kind.CITATION, where, "cites", item);
    }
  }

  /** Another clause that the nation may cite, of the same source where there is one. */
  private Optional<String> other(String citation, String nation, List<String> cited) {
    String source = citation.substring(0, citation.indexOf('#') + 1);
    List<String> able =
        library.clauses().stream()
            .filter(one -> one.leftOut().isEmpty() && isOf(one, nation))
            .map(Clause::citation)
            .filter(one -> !cited.contains(one))
            .toList();
    return able.stream()
        .filter(one -> one.startsWith(source))
        .findFirst()
        .or(() -> able.stream().findFirst());
  }

  private static boolean isOf(Clause clause, String nation) {
    return clause.source().nations().isEmpty() || clause.source().nations().contains(nation);
  }

  private void replace(Kind kind, String where, String key, TextNode text, String now) {
    TextNode.Sort sort = text.sort();
    add(
        kind,
        where,
        "%s: %s -> %s".formatted(key, text.text(), now),
        text,
        Optional.of(new TextNode(text.place(), now, sort)));
  }

  private void remove(Kind kind, String where, String key, Node node) {
    add(kind, where, "%s: without %s".formatted(key, words(node)), node, Optional.empty());
  }

  private static String words(Node node) {
    if (node instanceof TextNode text) {
      return text.text();
    }
    return new String(Tree.json(node), java.nio.charset.StandardCharsets.UTF_8)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void add(Kind kind, String where, String what, Node node, Optional<Node> other) {
    String called = where.isEmpty() ? "as a whole" : where;
    String requirement = whole.find("baseline").isPresent() ? where.split(" ", -1)[0] : "";
    Node root = requirement.isEmpty() ? whole : only(requirement);
    Node changed = Tree.with(root, node, other);
    mutants.add(new Mutant(kind, node.place(), requirement, called, what, root, changed));
  }

  /** The baseline with this requirement alone, for no change of it touches another. */
  private Node only(String requirement) {
    ListNode all = (ListNode) whole.find("requirements").orElseThrow();
    List<Node> one =
        all.items().stream()
            .filter(
                node ->
                    ((MapNode) node)
                        .find("id")
                        .map(TextNode.class::cast)
                        .orElseThrow()
                        .text()
                        .equals(requirement))
            .toList();
    return Tree.with(whole, all, Optional.of(new ListNode(all.place(), one)));
  }
}
