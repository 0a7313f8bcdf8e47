package org.quadcheck.workbench.format;

import java.util.List;
import java.util.stream.IntStream;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/** Whether two documents say the same: keys, order, texts and what they are read as. */
final class Sameness {
  private Sameness() {}

  static boolean of(Node one, Node other) {
    if (one instanceof TextNode text) {
      return other instanceof TextNode same
          && text.text().equals(same.text())
          && text.sort() == same.sort();
    }
    if (one instanceof ListNode list) {
      return other instanceof ListNode same && of(list.items(), same.items());
    }
    return one instanceof MapNode map
        && other instanceof MapNode same
        && of(keys(map), keys(same))
        && of(values(map), values(same));
  }

  private static List<Node> keys(MapNode map) {
    return map.entries().stream().map(entry -> (Node) entry.key()).toList();
  }

  private static List<Node> values(MapNode map) {
    return map.entries().stream().map(MapNode.Entry::value).toList();
  }

  private static boolean of(List<Node> one, List<Node> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> of(one.get(i), other.get(i)));
  }
}
