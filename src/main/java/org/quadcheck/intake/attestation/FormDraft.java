package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.value.Place;

/** An attestation under our own keys while it is put together from a document of another form. */
public final class FormDraft {
  private final Place place;
  private final Map<String, TextNode> keys = new LinkedHashMap<>();
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** One that stands at this place. */
  public FormDraft(Place place) {
    this.place = place;
  }

  /** Puts a text; one that is empty says nothing. */
  public FormDraft put(String key, String text, Place where) {
    return put(key, new TextNode(where, text, TextNode.Sort.TEXT));
  }

  /** Puts a value in the place of any other. */
  public FormDraft put(String key, Node value) {
    keys.putIfAbsent(key, new TextNode(value.place(), key, TextNode.Sort.TEXT));
    members.put(key, value);
    return this;
  }

  /** Adds a text to a list, once. */
  public FormDraft add(String key, String text, Place where) {
    return add(key, new TextNode(where, text, TextNode.Sort.TEXT));
  }

  /** Adds a value to a list; the same text stands in it once. */
  public FormDraft add(String key, Node value) {
    keys.putIfAbsent(key, new TextNode(value.place(), key, TextNode.Sort.TEXT));
    Object found = members.get(key);
    Several several = found instanceof Several those ? those : new Several();
    if (found instanceof Node node) {
      several.add(node);
    }
    several.add(value);
    members.put(key, several);
    return this;
  }

  /** Puts what an exhibit states of a fact: the first text, or all where it may state several. */
  public FormDraft state(ExhibitFact fact, List<TextNode> stated) {
    if (fact.isList()) {
      stated.forEach(text -> add(fact.word(), text));
    } else {
      stated.stream().findFirst().ifPresent(text -> put(fact.word(), text));
    }
    return this;
  }

  /** The map under a key, a new one where there is none. */
  public FormDraft within(String key, Place where) {
    keys.putIfAbsent(key, new TextNode(where, key, TextNode.Sort.TEXT));
    Object found = members.computeIfAbsent(key, any -> new FormDraft(where));
    return found instanceof FormDraft draft ? draft : new FormDraft(where);
  }

  /** Whether anything stands under a key. */
  public boolean has(String key) {
    return members.containsKey(key);
  }

  /** The text under a key; empty where none stands. */
  public String text(String key) {
    return members.get(key) instanceof TextNode text ? text.text() : "";
  }

  /** The texts of a list, or the only one; none where nothing stands. */
  public List<String> texts(String key) {
    return nodes(key).stream()
        .filter(TextNode.class::isInstance)
        .map(node -> ((TextNode) node).text())
        .toList();
  }

  /** Adds to a list what stands under the same key of another. */
  public FormDraft addAll(String key, FormDraft other) {
    other.nodes(key).forEach(node -> add(key, node));
    return this;
  }

  private List<Node> nodes(String key) {
    Object found = members.get(key);
    if (found instanceof Several several) {
      return List.copyOf(several.values);
    }
    return found instanceof Node node ? List.of(node) : List.of();
  }

  /** Takes away what stands under a key. */
  public void remove(String key) {
    keys.remove(key);
    members.remove(key);
  }

  /** All of it. */
  public MapNode node() {
    List<MapNode.Entry> entries = new ArrayList<>();
    members.forEach((key, value) -> entries.add(new MapNode.Entry(keys.get(key), node(value))));
    return new MapNode(place, entries);
  }

  private static Node node(Object value) {
    if (value instanceof Several several) {
      return new ListNode(several.values.get(0).place(), several.values);
    }
    return value instanceof FormDraft draft ? draft.node() : (Node) value;
  }

  /** A list that grows. */
  private static final class Several {
    private final List<Node> values = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    void add(Node value) {
      if (!(value instanceof TextNode text) || texts.add(text.text())) {
        values.add(value);
      }
    }
  }
}
