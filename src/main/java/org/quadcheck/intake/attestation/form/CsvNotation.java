package org.quadcheck.intake.attestation.form;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;

/** An attestation as a table: one row a path. Of several SBOMs each has a number. */
final class CsvNotation {
  private static final char BYTE_ORDER_MARK = 0xFEFF;
  private static final Pattern FORMULA =
      Pattern.compile(
          "^\\s*(?![+-]?\\d[\\d.]*$)[=+\\-@\\u2013\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  /** Columns that stand only where a claim has something to put there. */
  private static final List<String> BESIDES =
      List.of("score", "confidence", "counter", "mitigation");

  private static final String ADVICE = " Write it as YAML or JSON instead.";

  private final CSVPrinter table;
  private final List<String> besides;

  private CsvNotation(CSVPrinter table, List<String> besides) {
    this.table = table;
    this.besides = besides;
  }

  static void write(MapNode root, Writer out) throws IOException, InvalidInputException {
    out.write(BYTE_ORDER_MARK);
    CsvNotation notation =
        new CsvNotation(new CSVPrinter(out, CSVFormat.RFC4180), besides(new Sheet(root)));
    List<String> usual = List.of("claim", "question", "answer", "unit", "exhibit", "plan", "note");
    notation.table.printRecord(Stream.concat(usual.stream(), notation.besides.stream()).toList());
    for (MapNode.Entry entry : root.entries()) {
      notation.write(entry);
    }
  }

  private static List<String> besides(Sheet root) {
    return BESIDES.stream()
        .filter(
            column ->
                root.byId("claims").values().stream()
                    .anyMatch(claim -> !claim.texts(column).isEmpty()))
        .toList();
  }

  private void write(MapNode.Entry entry) throws IOException, InvalidInputException {
    String key = entry.key().text();
    Node value = only(entry.value());
    if (key.equals("form") || isSeveral(value)) {
      within(key, value);
    } else if (value instanceof MapNode map) {
      for (MapNode.Entry part : map.entries()) {
        switch (key) {
          case "claims" -> claim(part);
          case "exhibits", "plans" -> parts(key + "." + part.key().text(), part.value());
          default -> row(key + "." + part.key().text(), text(part.value()), "", "");
        }
      }
    } else {
      row(key, text(value), "", "");
    }
  }

  /** A list with one map in it says no more than the map. */
  private static Node only(Node node) {
    return isSeveral(node) && ((ListNode) node).items().size() == 1
        ? ((ListNode) node).items().get(0)
        : node;
  }

  private static boolean isSeveral(Node node) {
    return node instanceof ListNode list
        && list.items().stream().anyMatch(MapNode.class::isInstance);
  }

  /** The form goes as deep as it likes: one row a value, of a list under its number. */
  private void within(String path, Node value) throws IOException, InvalidInputException {
    if (value instanceof MapNode map) {
      for (MapNode.Entry part : map.entries()) {
        within(path + "." + part.key().text(), part.value());
      }
    } else if (value instanceof ListNode list && !path.endsWith(".cautions")) {
      for (int i = 0; i < list.items().size(); i++) {
        within(path + "." + (i + 1), list.items().get(i));
      }
    } else {
      row(path, text(value), "", "");
    }
  }

  /** {@code not-applicable: REASON: because}. */
  private static String notApplicable(MapNode map) throws InvalidInputException {
    return "not-applicable: %s: %s"
        .formatted(member(map, "not-applicable"), member(map, "because"));
  }

  private void claim(MapNode.Entry claim) throws IOException, InvalidInputException {
    if (claim.value() instanceof MapNode map) {
      String answer =
          map.find("not-applicable").isPresent() ? notApplicable(map) : member(map, "value");
      List<String> cells = new ArrayList<>();
      for (String column : besides) {
        cells.add(member(map, column));
      }
      row(claim.key().text(), answer, member(map, "exhibits"), member(map, "plan"), cells);
    } else {
      row(claim.key().text(), text(claim.value()), "", "");
    }
  }

  private static String member(MapNode map, String key) throws InvalidInputException {
    Optional<Node> found = map.find(key);
    return found.isPresent() ? text(found.get()) : "";
  }

  private void parts(String path, Node value) throws IOException, InvalidInputException {
    if (value instanceof MapNode map) {
      for (MapNode.Entry part : map.entries()) {
        row(path + "." + part.key().text(), text(part.value()), "", "");
      }
    }
  }

  private static String text(Node node) throws InvalidInputException {
    if (node instanceof ListNode list) {
      List<String> texts = new ArrayList<>();
      for (Node item : list.items()) {
        texts.add(text(item));
      }
      if (texts.stream().anyMatch(text -> text.contains("|"))) {
        throw new InvalidInputException(
            list.place(), "a table parts texts by '|', and one holds it." + ADVICE);
      }
      return String.join("|", texts);
    }
    String text = node instanceof TextNode one ? one.text() : "";
    if (FORMULA.matcher(text).find()) {
      String message = "'%s' would be taken for a formula in a table." + ADVICE;
      throw new InvalidInputException(node.place(), message.formatted(text));
    }
    return text;
  }

  private void row(String path, String answer, String exhibits, String plan) throws IOException {
    row(path, answer, exhibits, plan, besides.stream().map(column -> "").toList());
  }

  private void row(String path, String answer, String exhibits, String plan, List<String> besidesIt)
      throws IOException {
    List<String> cells = List.of(path, "", answer, "", exhibits, plan, "");
    table.printRecord(Stream.concat(cells.stream(), besidesIt.stream()).toList());
  }
}
