package org.quadcheck.workbench.tampering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/** What is done to a field or a file. */
enum Operator {
  DELETE,
  BLANK,
  PLACEHOLDER,
  UNKNOWN,
  FUTURE,
  PAST,
  NEGATE,
  SWAP,
  OTHER_NAME,
  DIGIT,
  BYTE;

  private static final Pattern DAY = Pattern.compile("(\\d{4})(-\\d{2}-\\d{2}(T.*)?)");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32,}");
  private static final int YEARS = 10;
  private static final Set<String> NAMES =
      Set.of(
          "supplier.name",
          "product.name",
          "product.version",
          "metadata.component.name",
          "metadata.component.version",
          "metadata.component.supplier.name");

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What stands in the place of this field afterwards, in each way that there is. */
  List<Optional<Node>> replacements(Field field, List<Field> all) {
    if (this == DELETE) {
      return List.of(Optional.empty());
    }
    Stream<TextNode> others = field.isLeaf() ? ofLeaf(field, all) : anyhow(field);
    return others
        .filter(other -> !other.text().equals(field.text()))
        .map(other -> Optional.<Node>of(other))
        .toList();
  }

  private Stream<TextNode> anyhow(Field field) {
    return switch (this) {
      case BLANK -> texts(field, "");
      case PLACEHOLDER -> texts(field, "TBD", "NOASSERTION", "n/a");
      case UNKNOWN -> texts(field, "unknown");
      case DELETE, FUTURE, PAST, NEGATE, SWAP, OTHER_NAME, DIGIT, BYTE -> Stream.of();
    };
  }

  private Stream<TextNode> ofLeaf(Field field, List<Field> all) {
    TextNode leaf = (TextNode) field.node();
    return switch (this) {
      case DELETE, BYTE -> Stream.of();
      case BLANK, PLACEHOLDER, UNKNOWN -> anyhow(field);
      case FUTURE -> dated(field, YEARS);
      case PAST -> dated(field, -YEARS);
      case NEGATE -> negated(leaf);
      case SWAP -> other(field, all).map(TextNode.class::cast).stream();
      case OTHER_NAME ->
          isName(field)
              ? texts(field, field.path().endsWith("version") ? "9.9" : "Somebody Else Ltd")
              : Stream.of();
      case DIGIT ->
          HEX.matcher(leaf.text()).matches() ? texts(field, digit(leaf.text())) : Stream.of();
    };
  }

  private static Stream<TextNode> texts(Field field, String... texts) {
    return Stream.of(texts)
        .map(text -> new TextNode(field.node().place(), text, TextNode.Sort.TEXT));
  }

  private static Stream<TextNode> dated(Field field, int years) {
    return DAY.matcher(field.text())
        .results()
        .limit(1)
        .filter(day -> day.start() == 0)
        .flatMap(day -> texts(field, Integer.parseInt(day.group(1)) + years + day.group(2)));
  }

  private static Stream<TextNode> negated(TextNode leaf) {
    boolean yes = leaf.text().equals("true");
    return leaf.sort() == TextNode.Sort.TRUTH
        ? Stream.of(new TextNode(leaf.place(), Boolean.toString(!yes), TextNode.Sort.TRUTH))
        : Stream.of();
  }

  /** The next field of the same sort that says something else. */
  private static Optional<Node> other(Field field, List<Field> all) {
    List<Field> others =
        all.stream()
            .filter(one -> one.isLeaf() && one.sort().equals(field.sort()))
            .filter(one -> one.equals(field) || !one.text().equals(field.text()))
            .toList();
    int at = others.indexOf(field);
    return others.size() < 2
        ? Optional.empty()
        : Optional.of(others.get((at + 1) % others.size()).node());
  }

  private static boolean isName(Field field) {
    return NAMES.contains(field.path())
        || field.path().matches("exhibits\\..*\\.(issuer|scope)")
        || field.path().matches("waivers\\[\\d+]\\.(requirement|supplier|product)");
  }

  private static String digit(String digest) {
    char last = digest.charAt(digest.length() - 1);
    return digest.substring(0, digest.length() - 1) + (last == '0' ? '1' : '0');
  }
}
