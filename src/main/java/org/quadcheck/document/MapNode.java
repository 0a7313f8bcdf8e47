package org.quadcheck.document;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;

/**
 * Keys and values, in the order of the file.
 *
 * @param entries no key stands twice
 */
public record MapNode(Place place, List<Entry> entries) implements Node {
  public MapNode {
    entries = List.copyOf(entries);
  }

  /** One key and its value. */
  public record Entry(TextNode key, Node value) {}

  /** The value of a key. */
  public Optional<Node> find(String key) {
    return entries.stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  @Override
  public String kind() {
    return "a map";
  }
}
