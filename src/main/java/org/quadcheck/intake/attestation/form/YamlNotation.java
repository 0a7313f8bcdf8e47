package org.quadcheck.intake.attestation.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/** An attestation in YAML: two levels of maps in lines of their own, the rest within braces. */
final class YamlNotation {
  private static final int LEVELS = 2;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/@+-]*(?<! )");

  private YamlNotation() {}

  static String of(MapNode root) {
    StringBuilder text = new StringBuilder();
    write(root, 0, text);
    return text.toString();
  }

  private static void write(MapNode map, int level, StringBuilder text) {
    for (MapNode.Entry entry : map.entries()) {
      text.append("  ".repeat(level)).append(scalar(entry.key().text())).append(':');
      if (entry.value() instanceof MapNode inner
          && level + 1 < LEVELS
          && !inner.entries().isEmpty()) {
        text.append('\n');
        write(inner, level + 1, text);
      } else {
        text.append(' ').append(flow(entry.value())).append('\n');
      }
    }
  }

  private static String flow(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .map(entry -> scalar(entry.key().text()) + ": " + flow(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof ListNode list) {
      return list.items().stream()
          .map(YamlNotation::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof TextNode text ? scalar(text.text()) : "";
  }

  /** Texts that could be taken for anything else stand between quotation marks. */
  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : JsonNotation.quoted(text);
  }
}
