package org.quadcheck.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * The values of a map, each asked for once by its key; what is missing, of the wrong kind or
 * unknown becomes a problem, so that all of them can be told in one go.
 */
public final class Fields {
  /** Java reads years of nine digits as well, and cannot count on from them. */
  private static final int LENGTH_OF_DAY = 10;

  private final MapNode map;
  private final List<Problem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(MapNode map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  /** The values of a node; one that is no map is a problem and has none. */
  public static Fields of(Node node, String what, List<Problem> problems) {
    if (node instanceof MapNode map) {
      return new Fields(map, problems);
    }
    problems.add(
        new Problem(node.place(), "%s must be a map, but is %s.".formatted(what, node.kind())));
    return new Fields(new MapNode(node.place(), List.of()), problems);
  }

  /** Where the map begins. */
  public Place place() {
    return map.place();
  }

  /** Where the value of a key stands; the map itself where there is none. */
  public Place place(String key) {
    return map.find(key).map(Node::place).orElse(map.place());
  }

  /** Any value that is not empty. */
  public Optional<Node> node(String key) {
    asked.add(key);
    return map.find(key)
        .filter(n -> !(n instanceof TextNode text && text.sort() == TextNode.Sort.NOTHING));
  }

  /** A value that must be there. */
  public Optional<Node> requiredNode(String key) {
    Optional<Node> found = node(key);
    if (found.isEmpty()) {
      complain(place(key), "'%s' is missing. Add it.".formatted(key));
    }
    return found;
  }

  /** A text, number or truth as written. */
  public Optional<String> text(String key) {
    return node(key).flatMap(node -> text(node, key)).map(TextNode::text);
  }

  /** The same, which must be there and not be blank; empty text where it is a problem. */
  public String requiredText(String key) {
    Optional<Node> found = requiredNode(key);
    String text = found.flatMap(node -> text(node, key)).map(TextNode::text).orElse("");
    if (found.isPresent() && found.get() instanceof TextNode && text.isBlank()) {
      complain(place(key), "'%s' is blank. Fill it in.".formatted(key));
    }
    return text.strip();
  }

  /** The texts of a list, or of one text alone. */
  public List<String> texts(String key) {
    return textNodes(key).stream().map(TextNode::text).map(String::strip).toList();
  }

  /** The same with their places. */
  public List<TextNode> textNodes(String key) {
    return items(key).stream().flatMap(node -> text(node, key).stream()).toList();
  }

  /** The items of a list; a value that is no list stands for a list of one. */
  public List<Node> items(String key) {
    return node(key).map(Fields::items).orElse(List.of());
  }

  private static List<Node> items(Node node) {
    return node instanceof ListNode list ? list.items() : List.of(node);
  }

  /** The entries of a map below this one; none where it is missing or no map. */
  public List<MapNode.Entry> entries(String key) {
    Optional<Node> found = node(key);
    if (found.isPresent() && !(found.get() instanceof MapNode)) {
      String message = "'%s' must be a map, but is %s.";
      complain(found.get().place(), message.formatted(key, found.get().kind()));
    }
    return found
        .filter(MapNode.class::isInstance)
        .map(MapNode.class::cast)
        .map(MapNode::entries)
        .orElse(List.of());
  }

  /** {@code true} or {@code false}; false where it is missing. */
  public boolean truth(String key) {
    Optional<TextNode> found = node(key).flatMap(node -> text(node, key));
    if (found.isPresent() && found.get().sort() != TextNode.Sort.TRUTH) {
      String message = "'%s' must be true or false, but is '%s'.";
      complain(found.get().place(), message.formatted(key, found.get().text()));
    }
    return found.map(node -> node.text().equalsIgnoreCase("true")).orElse(false);
  }

  /** A day as {@code 2026-03-14}. */
  public Optional<LocalDate> day(String key) {
    return node(key).flatMap(node -> text(node, key)).flatMap(node -> day(node, key));
  }

  private Optional<LocalDate> day(TextNode node, String key) {
    Optional<LocalDate> day = readDay(node.text());
    if (day.isEmpty()) {
      String message = "'%s' is %s, which is no date. Write a day as 2026-03-14.";
      complain(node.place(), message.formatted(key, node.text()));
    }
    return day;
  }

  /** A day as ISO 8601 writes it, of a year of four digits; empty for anything else. */
  public static Optional<LocalDate> readDay(String text) {
    if (text.strip().length() != LENGTH_OF_DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A word out of a closed set, read by the caller; a word that is not in it is a problem. */
  public <T> Optional<T> word(String key, Function<String, Optional<T>> read, List<String> known) {
    return node(key).flatMap(node -> text(node, key)).flatMap(node -> word(node, read, known));
  }

  /** The same for every text of a list. */
  public <T> List<T> words(String key, Function<String, Optional<T>> read, List<String> known) {
    return textNodes(key).stream().flatMap(node -> word(node, read, known).stream()).toList();
  }

  private <T> Optional<T> word(
      TextNode node, Function<String, Optional<T>> read, List<String> known) {
    Optional<T> value = read.apply(node.text().strip());
    if (value.isEmpty()) {
      complain(node.place(), unknown("word", node.text(), known));
    }
    return value;
  }

  private static String unknown(String what, String word, List<String> known) {
    String near = Suggestion.near(word, known);
    String others = near.isEmpty() ? " Known: " + String.join(", ", known) + "." : near;
    return "unknown %s '%s'.%s".formatted(what, word, others);
  }

  private Optional<TextNode> text(Node node, String key) {
    if (node instanceof TextNode text) {
      return Optional.of(text);
    }
    complain(node.place(), "'%s' must be a text, but is %s.".formatted(key, node.kind()));
    return Optional.empty();
  }

  /** Adds a problem of the caller's. */
  public void complain(Place place, String message) {
    problems.add(new Problem(place, message));
  }

  /** Ends the reading: every key that was not asked for is unknown. */
  public void done() {
    List<String> known = new ArrayList<>(asked);
    map.entries().stream()
        .map(MapNode.Entry::key)
        .filter(key -> !asked.contains(key.text()))
        .forEach(key -> complain(key.place(), unknown("key", key.text(), known)));
  }
}
