package org.quadcheck.workbench.properties;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A JSON document of which copies are made that differ in one thing. */
record JsonTree(JsonNode root) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static JsonTree of(byte[] document) {
    try {
      return new JsonTree(MAPPER.readTree(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return root.toString();
  }

  /** Every member and every entry of a list, at any depth. */
  List<JsonPointer> elements() {
    List<JsonPointer> found = new ArrayList<>();
    collect(root, JsonPointer.empty(), found);
    return found;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    node.fieldNames().forEachRemaining(name -> add(node.get(name), at.appendProperty(name), found));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(node.get(i), at.appendIndex(i), found);
      }
    }
  }

  private static void add(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    found.add(at);
    collect(node, at, found);
  }

  JsonTree without(JsonPointer element) {
    JsonNode copy = root.deepCopy();
    JsonNode parent = copy.at(element.head());
    if (parent instanceof ObjectNode object) {
      object.remove(element.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode list) {
      list.remove(element.last().getMatchingIndex());
    }
    return new JsonTree(copy);
  }

  /** With a member that no format knows in every object that has a name, and outermost. */
  JsonTree withUnknownMembers() {
    JsonNode copy = root.deepCopy();
    for (JsonNode parent : copy.findParents("name")) {
      ((ObjectNode) parent).putArray("unheardOf").addObject().put("name", "nobody");
    }
    if (!copy.has("@graph")) {
      ((ObjectNode) copy).put("unheardOf", true);
    }
    return new JsonTree(copy);
  }

  /** With the entries of every list whose order means nothing in another order. */
  JsonTree shuffled(List<String> lists, Random random) {
    JsonNode copy = root.deepCopy();
    for (String name : lists) {
      for (JsonNode list : copy.findValues(name)) {
        if (list instanceof ArrayNode entries) {
          List<JsonNode> order = new ArrayList<>();
          entries.forEach(order::add);
          Collections.shuffle(order, random);
          entries.removeAll();
          order.forEach(entries::add);
        }
      }
    }
    return new JsonTree(copy);
  }
}
