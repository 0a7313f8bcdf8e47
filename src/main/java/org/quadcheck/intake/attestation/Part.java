package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** One object of a document of another form; a value of the wrong kind is a problem. */
public record Part(Fields fields, List<Problem> problems) {

  /** The values of a node; one that is no object is a problem and has none. */
  public static Part of(Node node, String what, List<Problem> problems) {
    return new Part(Fields.of(node, what, problems), problems);
  }

  /** Nothing, where an object is left out. */
  public static Part none(Place place, List<Problem> problems) {
    return of(new MapNode(place, List.of()), "nothing", problems);
  }

  /** Where it begins. */
  public Place place() {
    return fields.place();
  }

  /** Where the value of a key stands; the object itself where there is none. */
  public Place place(String key) {
    return fields.place(key);
  }

  /** Whether anything stands under a key. */
  public boolean has(String key) {
    return fields.node(key).isPresent();
  }

  /** A text, number or truth; empty where none stands. */
  public String text(String key) {
    return fields.text(key).map(String::strip).orElse("");
  }

  /** The same with its place. */
  public Optional<TextNode> node(String key) {
    return fields
        .text(key)
        .filter(text -> !text.isBlank())
        .map(text -> new TextNode(fields.place(key), text.strip(), TextNode.Sort.TEXT));
  }

  /** The object under a key; one of nothing where there is none. */
  public Part part(String key) {
    return fields
        .node(key)
        .map(node -> of(node, "'%s'".formatted(key), problems))
        .orElseGet(() -> none(fields.place(key), problems));
  }

  /** The objects of a list. */
  public List<Part> parts(String key) {
    List<Part> parts = new ArrayList<>();
    fields
        .items(key)
        .forEach(node -> parts.add(of(node, "an entry of '%s'".formatted(key), problems)));
    return parts;
  }

  /** The texts of a list. */
  public List<TextNode> texts(String key) {
    return fields.textNodes(key).stream()
        .map(node -> new TextNode(node.place(), node.text().strip(), TextNode.Sort.TEXT))
        .toList();
  }
}
