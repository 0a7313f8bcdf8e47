package org.quadcheck.workbench.tampering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/** Finds every field of a document, at any depth. */
final class FieldWalk {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String DIGEST = "[0-9a-f]{64}";

  private final Function<String, Part> parts;
  private final Function<Field, String> sorts;
  private final List<Field> found = new ArrayList<>();

  private FieldWalk(Function<String, Part> parts, Function<Field, String> sorts) {
    this.parts = parts;
    this.sorts = sorts;
  }

  static List<Field> ofAttestation(Node root, ClaimVocabulary vocabulary) {
    FieldWalk walk = new FieldWalk(Part::of, field -> sort(field, vocabulary));
    walk.within(root, "");
    return List.copyOf(walk.found);
  }

  static List<Field> ofSbom(Node root) {
    FieldWalk walk = new FieldWalk(path -> Part.SBOM, field -> lastKey(field.path()));
    walk.within(root, "");
    return List.copyOf(walk.found);
  }

  private void within(Node node, String path) {
    if (node instanceof MapNode map) {
      String before = path.isEmpty() ? "" : path + ".";
      map.entries().forEach(entry -> add(entry.value(), before + entry.key().text()));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        add(item, "%s[%s]".formatted(path, path.endsWith("properties") ? name(item) : i));
      }
    }
  }

  private static String name(Node property) {
    Optional<Node> name = property instanceof MapNode map ? map.find("name") : Optional.empty();
    return name.map(node -> ((TextNode) node).text()).orElseThrow();
  }

  private void add(Node node, String path) {
    Field bare = new Field(parts.apply(path), path, "", node);
    found.add(new Field(bare.part(), path, sorts.apply(bare), node));
    within(node, path);
  }

  private static String sort(Field field, ClaimVocabulary vocabulary) {
    Optional<String> claim = Claims.at(field.path(), vocabulary);
    if (claim.isPresent() && !field.path().contains(".exhibits") && !field.path().endsWith("]")) {
      return "claim " + vocabulary.find(claim.get()).orElseThrow().type().word();
    }
    if (field.text().matches(DAY)) {
      return "day";
    }
    return field.text().matches(DIGEST) ? "digest" : lastKey(field.path());
  }

  private static String lastKey(String path) {
    return path.replaceAll("\\[[^\\]]*\\]$", "[]").replaceAll("^.*\\.(?=[^.]+$)", "");
  }
}
