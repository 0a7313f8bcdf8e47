package org.quadcheck.intake.attestation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/** An attestation under our own keys, as it is asked while it is written in another form. */
record Sheet(MapNode map) {
  private static final MapNode NOTHING = new MapNode(Place.of(""), List.of());

  /** The map under a key; an empty one where there is none. */
  Sheet part(String key) {
    return new Sheet(
        map.find(key).filter(MapNode.class::isInstance).map(MapNode.class::cast).orElse(NOTHING));
  }

  /** The first text under a key; empty where nothing is written. */
  String text(String key) {
    return texts(key).stream().findFirst().orElse("");
  }

  /** A text that says something. */
  Optional<String> stated(String key) {
    return Optional.of(text(key).strip()).filter(text -> State.of(text) == State.STATED);
  }

  /** What an exhibit states of a fact, under whichever of its words. */
  List<String> facts(ExhibitFact fact) {
    return Stream.concat(Stream.of(fact.word()), fact.alsoCalled().stream())
        .flatMap(key -> texts(key).stream())
        .map(String::strip)
        .filter(ExhibitFact::isStated)
        .toList();
  }

  /** The texts of a list, or the one that stands there; what is empty is left out. */
  List<String> texts(String key) {
    return map.find(key).map(Sheet::texts).orElse(List.of());
  }

  private static List<String> texts(Node node) {
    List<Node> nodes = node instanceof ListNode list ? list.items() : List.of(node);
    return nodes.stream()
        .filter(TextNode.class::isInstance)
        .map(one -> ((TextNode) one).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The maps of a list, or the one that stands there. */
  List<Sheet> sheets(String key) {
    List<Node> nodes =
        map.find(key)
            .map(node -> node instanceof ListNode list ? list.items() : List.of(node))
            .orElse(List.of());
    return nodes.stream()
        .filter(MapNode.class::isInstance)
        .map(one -> new Sheet((MapNode) one))
        .toList();
  }

  /** The maps under ids; what is written short, {@code id: answer}, is a map of its value. */
  Map<String, Sheet> byId(String key) {
    Map<String, Sheet> parts = new LinkedHashMap<>();
    for (MapNode.Entry entry : part(key).map.entries()) {
      MapNode part =
          entry.value() instanceof MapNode written
              ? written
              : new MapNode(
                  entry.value().place(),
                  List.of(
                      new MapNode.Entry(
                          new TextNode(entry.value().place(), "value", TextNode.Sort.TEXT),
                          entry.value())));
      parts.put(entry.key().text(), new Sheet(part));
    }
    return parts;
  }
}
