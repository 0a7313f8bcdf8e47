package org.quadcheck.workbench.mutation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.workbench.JsonText;

/** A document that can be written again with one of its nodes replaced or taken out. */
public final class Tree {
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

  private Tree() {}

  /** The same with another node in the place of one; without it where there is none. */
  public static Node with(Node root, Node one, Optional<Node> other) {
    return replaced(root, one, other).orElseThrow();
  }

  private static Optional<Node> replaced(Node node, Node one, Optional<Node> other) {
    if (node == one) {
      return other;
    }
    if (node instanceof ListNode list) {
      List<Node> items =
          list.items().stream().flatMap(item -> replaced(item, one, other).stream()).toList();
      return Optional.of(new ListNode(list.place(), items));
    }
    if (node instanceof MapNode map) {
      List<MapNode.Entry> entries =
          map.entries().stream()
              .flatMap(
                  entry ->
                      replaced(entry.value(), one, other).stream()
                          .map(value -> new MapNode.Entry(entry.key(), value)))
              .toList();
      return Optional.of(new MapNode(map.place(), entries));
    }
    return Optional.of(node);
  }

  /** As JSON, which is read like YAML and faster. */
  public static byte[] json(Node root) {
    return JsonText.of(plain(root)).getBytes(StandardCharsets.UTF_8);
  }

  private static Object plain(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().map(Tree::plain).toList();
    }
    if (node instanceof MapNode map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.entries().forEach(entry -> members.put(entry.key().text(), plain(entry.value())));
      return members;
    }
    return plain((TextNode) node);
  }

  private static Object plain(TextNode text) {
    boolean decimal = DECIMAL.matcher(text.text()).matches();
    return switch (text.sort()) {
      case TRUTH -> text.text().equals("true");
      case NUMBER -> decimal ? new BigDecimal(text.text()) : text.text();
      case TEXT, NOTHING -> text.text();
    };
  }
}
