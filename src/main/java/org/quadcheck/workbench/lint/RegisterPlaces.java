package org.quadcheck.workbench.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Place;

/** Where sources, clauses and claims stand in the files of a register that can be read. */
final class RegisterPlaces {
  private final LibraryFiles files;
  private final Map<String, Place> sources = new HashMap<>();
  private final Map<String, Place> clauses = new HashMap<>();
  private final Map<String, Place> claims = new HashMap<>();
  private final Map<String, Place> equivalents = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();

  private RegisterPlaces(LibraryFiles files) {
    this.files = files;
  }

  static RegisterPlaces of(LibraryFiles files) {
    RegisterPlaces places = new RegisterPlaces(files);
    files.files().keySet().stream()
        .filter(path -> path.startsWith("sources/"))
        .forEach(path -> places.list(places.root(path), "sources").forEach(places::source));
    if (places.find(places.root("claims.yaml"), "claims") instanceof MapNode all) {
      all.entries().forEach(entry -> places.claims.put(entry.key().text(), entry.key().place()));
    }
    places
        .list(places.root("claims.yaml"), "equivalents")
        .forEach(one -> places.equivalents.put(places.text(one, "source"), one.place()));
    return places;
  }

  private Node root(String path) {
    byte[] bytes = files.files().getOrDefault(path, new byte[0]);
    String label = files.name() + "/" + path;
    return DocumentReader.read(label, bytes).root().orElse(nothing(Place.of(label)));
  }

  private static Node nothing(Place place) {
    return new TextNode(place, "", TextNode.Sort.NOTHING);
  }

  private Node find(Node node, String key) {
    return node instanceof MapNode map
        ? map.find(key).orElse(nothing(node.place()))
        : nothing(node.place());
  }

  private List<Node> list(Node node, String key) {
    return find(node, key) instanceof ListNode list ? list.items() : List.of();
  }

  private String text(Node node, String key) {
    return find(node, key) instanceof TextNode text ? text.text().strip() : "";
  }

  private void source(Node source) {
    String id = text(source, "id");
    sources.put(id, source.place());
    for (Node clause : list(source, "clauses")) {
      String citation = id + "#" + text(clause, "id");
      clauses.put(citation, clause.place());
      if (!text(clause, "left-out").isEmpty()) {
        leftOut.add(citation);
      }
    }
  }

  Place source(String id) {
    return sources.getOrDefault(id, Place.of(files.name()));
  }

  Place clause(String citation) {
    return clauses.getOrDefault(citation, Place.of(files.name()));
  }

  Place claim(String id) {
    return claims.getOrDefault(id, Place.of(files.name()));
  }

  /** Where the requirements of a source stand that ask the same as claims. */
  Place equivalents(String source) {
    return equivalents.getOrDefault(source, Place.of(files.name()));
  }

  /** Whether the file says why nothing cites the clause. */
  boolean isLeftOut(String citation) {
    return leftOut.contains(citation);
  }
}
