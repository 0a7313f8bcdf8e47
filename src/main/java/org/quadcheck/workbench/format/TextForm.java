package org.quadcheck.workbench.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes a text on one line: plain where it is read as the same text, else in quotes. */
final class TextForm {
  /** Where the plain text is to stand. */
  enum Position {
    VALUE("k: ", ""),
    KEY("", ": v"),
    IN_FLOW("k: [", "]"),
    KEY_IN_FLOW("k: [{", ": v}]");

    private final String before;
    private final String after;

    Position(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  private TextForm() {}

  /** The text on one line. */
  static String of(Part.Text part, Position position) {
    String text = part.text();
    boolean plain = part.style() == ScalarStyle.PLAIN && text.indexOf('\n') < 0;
    return plain || isPlain(text, position) ? text : quoted(text);
  }

  /** Whether a text without quotes is read as this very text, by this program and by others. */
  private static boolean isPlain(String text, Position position) {
    if (text.isEmpty() || !text.strip().equals(text) || text.codePoints().anyMatch(c -> c < ' ')) {
      return false;
    }
    boolean other =
        !new Resolver().resolve(NodeId.scalar, text, true).equals(Tag.STR)
            || text.matches("[yYnN]|0o[0-7]+");
    return !other && read(position.before + text + position.after, position).equals(text);
  }

  private static String read(String document, Position position) {
    Reading reading = DocumentReader.read("", document.getBytes(StandardCharsets.UTF_8));
    return reading
        .root()
        .filter(root -> reading.problems().isEmpty())
        .map(root -> find(root, position))
        .filter(one -> one.sort() == TextNode.Sort.TEXT)
        .map(TextNode::text)
        .orElse("");
  }

  private static TextNode find(Node node, Position position) {
    boolean key = position == Position.KEY || position == Position.KEY_IN_FLOW;
    if (node instanceof TextNode text) {
      return text;
    }
    if (node instanceof ListNode list) {
      return list.items().size() == 1 ? find(list.items().get(0), position) : null;
    }
    MapNode map = (MapNode) node;
    if (map.entries().size() != 1) {
      return null;
    }
    MapNode.Entry only = map.entries().get(0);
    return key && only.value() instanceof TextNode ? only.key() : find(only.value(), position);
  }

  private static String quoted(String text) {
    boolean single =
        text.matches(".*[\"\\\\].*")
            && text.indexOf('\'') < 0
            && text.codePoints().allMatch(TextForm::isShown);
    return single ? "'" + text + "'" : "\"" + escaped(text) + "\"";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(point -> escaped.append(escaped(point)));
    return escaped.toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> isShown(point) ? Character.toString(point) : code(point);
    };
  }

  private static String code(int point) {
    String form = point <= 0xFF ? "\\x%02x" : point <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return form.formatted(point);
  }

  /** Whether a character stands for itself in a file; others are written as numbers. */
  static boolean isShown(int point) {
    boolean breaks = List.of(0x85, 0x2028, 0x2029, 0xFEFF).contains(point);
    return point >= ' ' && !breaks && StreamReader.isPrintable(point);
  }

  /** The text, if every character can stand in a block. */
  static Optional<String> shown(String text) {
    boolean shown = text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isShown(c));
    return Optional.of(text).filter(all -> shown);
  }
}
