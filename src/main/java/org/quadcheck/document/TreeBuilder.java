package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Builds nodes from the tokens of a document. */
final class TreeBuilder {
  private final String path;
  private final JsonParser parser;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private int depth;
  private long last = Long.MAX_VALUE;

  TreeBuilder(String path, JsonParser parser, Limits limits) {
    this.path = path;
    this.parser = parser;
    this.limits = limits;
  }

  Reading build() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(new Problem(Place.of(path), "is empty. Fill it in, or ask for the file again."));
      return new Reading(Optional.empty(), problems);
    }
    Node root = node();
    if (parser.nextToken() != null) {
      complain("a second document begins here. Keep one document in a file.");
    }
    return new Reading(Optional.of(root), problems);
  }

  /** One value of a document of which the rest is passed over. */
  Node part(long size) throws IOException {
    last = parser.currentTokenLocation().getCharOffset() + size;
    return node();
  }

  List<Problem> problems() {
    return problems;
  }

  private Node node() throws IOException {
    Place place = place();
    if (parser.currentTokenLocation().getCharOffset() > last) {
      parser.skipChildren();
      return new TextNode(place, "", TextNode.Sort.NOTHING);
    }
    refuseReferences();
    return switch (parser.currentToken()) {
      case START_OBJECT -> nested(() -> map(place));
      case START_ARRAY -> nested(() -> list(place));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(place, TextNode.Sort.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> text(place, TextNode.Sort.TRUTH);
      case VALUE_NULL -> new TextNode(place, "", TextNode.Sort.NOTHING);
      default -> text(place, TextNode.Sort.TEXT);
    };
  }

  @FunctionalInterface
  private interface Part {
    Node read() throws IOException;
  }

  private Node nested(Part part) throws IOException {
    if (depth == limits.count(Limit.YAML_DEPTH)) {
      complain(Bounds.tooDeep(limits));
      Place place = place();
      parser.skipChildren();
      return new TextNode(place, "", TextNode.Sort.NOTHING);
    }
    depth++;
    Node node = part.read();
    depth--;
    return node;
  }

  private TextNode text(Place place, TextNode.Sort sort) throws IOException {
    String text = parser.getText();
    return new TextNode(place, text, text.isEmpty() ? TextNode.Sort.NOTHING : sort);
  }

  private MapNode map(Place place) throws IOException {
    List<MapNode.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      TextNode key = text(place(), TextNode.Sort.TEXT);
      refuseReferences();
      boolean first = seen.add(key.text());
      if (!first) {
        complain("'%s' stands twice. Keep one of them.".formatted(key.text()));
      }
      parser.nextToken();
      Node value = node();
      if (isMerge(key)) {
        problems.add(new Problem(key.place(), "merge keys (<<) are not read. Write them out."));
      } else if (first) {
        entries.add(new MapNode.Entry(key, value));
      }
    }
    return new MapNode(place, entries);
  }

  private boolean isMerge(TextNode key) {
    return parser instanceof YAMLParser && key.text().equals("<<");
  }

  private ListNode list(Place place) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new ListNode(place, items);
  }

  private void refuseReferences() throws IOException {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
      complain("anchors (&) and aliases (*) are not read. Write the value out.");
    }
    if (yaml.getTypeId() != null) {
      complain("type tags (!) are not read. Leave the tag out.");
    }
  }

  private void complain(String message) {
    problems.add(new Problem(place(), message));
  }

  private Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(path, at.getLineNr(), at.getColumnNr());
  }
}
