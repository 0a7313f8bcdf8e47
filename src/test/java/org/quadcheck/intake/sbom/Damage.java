package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Ways to break one part of a JSON document. */
enum Damage {
  TAKEN_AWAY,
  ANOTHER_WORD,
  A_LIST,
  ANOTHER_NAME;

  void apply(JsonNode document, String path) {
    int end = path.lastIndexOf('/');
    JsonNode holder = document.at(path.substring(0, end));
    String last = path.substring(end + 1).replace("~1", "/");
    if (holder instanceof ObjectNode object) {
      of(object, last);
    } else {
      of((ArrayNode) holder, Integer.parseInt(last));
    }
  }

  private void of(ObjectNode object, String name) {
    switch (this) {
      case TAKEN_AWAY -> object.remove(name);
      case ANOTHER_WORD -> object.set(name, TextNode.valueOf("no such word"));
      case A_LIST -> object.set(name, object.arrayNode());
      case ANOTHER_NAME -> object.set(name + "s", object.remove(name));
    }
  }

  private void of(ArrayNode list, int index) {
    switch (this) {
      case TAKEN_AWAY -> list.remove(index);
      case ANOTHER_WORD -> list.set(index, TextNode.valueOf("no such word"));
      case A_LIST -> list.set(index, list.arrayNode());
      case ANOTHER_NAME -> list.set(index, list.objectNode().put("other", true));
    }
  }

  /** The paths of all parts. */
  static List<String> paths(JsonNode node) {
    return paths(node, "");
  }

  private static List<String> paths(JsonNode node, String path) {
    List<String> paths = new ArrayList<>();
    node.fieldNames().forEachRemaining(name -> add(paths, node.get(name), path + "/" + name));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(paths, node.get(i), path + "/" + i);
    }
    return paths;
  }

  private static void add(List<String> paths, JsonNode node, String path) {
    paths.add(path);
    paths.addAll(paths(node, path));
  }
}
