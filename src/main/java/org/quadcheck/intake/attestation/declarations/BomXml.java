package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Members;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.sbom.token.XmlEvents;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** CycloneDX XML as the tree that the same document is in JSON. */
final class BomXml {
  /** Elements that stand around the entries of a list, which is the member itself in JSON. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("assessors", "assessor"),
          Map.entry("attestations", "attestation"),
          Map.entry("claims", "claim"),
          Map.entry("components", "component"),
          Map.entry("counterClaims", "counterClaim"),
          Map.entry("evidence", "evidence"),
          Map.entry("externalReferences", "reference"),
          Map.entry("hashes", "hash"),
          Map.entry("mitigationStrategies", "mitigationStrategy"),
          Map.entry("organizations", "organization"),
          Map.entry("properties", "property"),
          Map.entry("requirements", "requirement"),
          Map.entry("services", "service"),
          Map.entry("signatories", "signatory"),
          Map.entry("standards", "standard"));

  /** What the text of an element with attributes is in JSON. */
  private static final Map<String, String> TEXTS =
      Map.of("property", "value", "hash", "content", "attachment", "content");

  private final String path;
  private final XMLStreamReader reader;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private long left;
  private int depth;

  private BomXml(String path, XMLStreamReader reader, Limits limits) {
    this.path = path;
    this.reader = reader;
    this.limits = limits;
    this.left = limits.of(Limit.ATTESTATION_SIZE);
  }

  static Reading read(String path, SbomSource.Opener opener, Limits limits) {
    Reading[] found = {new Reading(Optional.empty(), List.of())};
    try {
      XmlDocument.look(
          new SbomSource(path, "", opener),
          new SbomLimits(limits),
          (reader, root) -> found[0] = new BomXml(path, reader, limits).document(root));
    } catch (InvalidInputException e) {
      // Whoever reads the SBOM after this says what is wrong with it.
      return new Reading(Optional.empty(), List.of());
    }
    return found[0];
  }

  private Reading document(Place root) throws XMLStreamException {
    String namespace = Objects.toString(reader.getNamespaceURI(), "");
    if (!namespace.startsWith(XmlEvents.CYCLONEDX)) {
      return new Reading(Optional.empty(), List.of());
    }
    List<MapNode.Entry> entries = new ArrayList<>();
    attributes(entries);
    String version = namespace.substring(XmlEvents.CYCLONEDX.length());
    entries.add(entry("specVersion", text(root, version)));
    while (nextChild()) {
      String name = reader.getLocalName();
      if (!namespace.equals(reader.getNamespaceURI())) {
        foreign();
      } else if (BomTree.WANTED.contains(name)) {
        once(name, entries);
        entries.add(entry(name, element(name, namespace)));
      } else {
        Place place = place();
        if (skip()) {
          entries.add(entry(name, text(place, Members.PASSED_OVER)));
        }
      }
    }
    return new Reading(Optional.of(new MapNode(root, entries)), problems);
  }

  /** Of two nobody could tell which counts. */
  private void once(String name, List<MapNode.Entry> entries) {
    if (entries.stream().anyMatch(entry -> entry.key().text().equals(name))) {
      problems.add(new Problem(place(), "'%s' stands twice. Keep one of them.".formatted(name)));
    }
  }

  /** Goes to the next child element of the one that is open; false where it closes. */
  private boolean nextChild() throws XMLStreamException {
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement() || reader.isEndElement()) {
        return reader.isStartElement();
      }
    }
    return false;
  }

  /** Passes over an element, and tells whether it has elements in it. */
  private boolean skip() throws XMLStreamException {
    boolean children = false;
    for (int open = 1; open > 0 && reader.hasNext(); ) {
      reader.next();
      if (reader.isStartElement()) {
        children = true;
        open++;
      } else if (reader.isEndElement()) {
        open--;
      }
    }
    return children;
  }

  private Node element(String name, String namespace) throws XMLStreamException {
    Place place = place();
    depth++;
    if (depth > limits.count(Limit.YAML_DEPTH)) {
      String message = limits.met("is nested deeper than %d levels", Limit.YAML_DEPTH);
      problems.add(new Problem(place, message));
      skip();
      depth--;
      return text(place, "");
    }
    List<MapNode.Entry> entries = new ArrayList<>();
    attributes(entries);
    StringBuilder text = new StringBuilder();
    boolean list = LISTS.containsKey(name);
    boolean parts = false;
    while (reader.hasNext()) {
      reader.next();
      if (reader.isEndElement()) {
        break;
      }
      if (reader.isStartElement()) {
        parts = true;
        child(namespace, entries);
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
        spend(reader.getTextLength(), place);
      }
    }
    depth--;
    if (parts && !text.toString().isBlank()) {
      String message = "'%s' holds a text and elements in it. Keep one of them.";
      problems.add(new Problem(place, message.formatted(name)));
    }
    boolean wraps = entries.stream().allMatch(one -> one.key().text().equals(LISTS.get(name)));
    if (list && wraps && !entries.isEmpty()) {
      return new ListNode(place, entries.stream().map(MapNode.Entry::value).toList());
    }
    return entries.isEmpty()
        ? text(place, text.toString().strip())
        : map(name, place, entries, text);
  }

  private void child(String namespace, List<MapNode.Entry> entries) throws XMLStreamException {
    String name = reader.getLocalName();
    if (!namespace.equals(reader.getNamespaceURI())) {
      foreign();
      return;
    }
    spend(name.length(), place());
    entries.add(entry(name, left < 0 ? passed() : element(name, namespace)));
  }

  /** An extension; one of another version of CycloneDX, or of no namespace, is read by some. */
  private void foreign() throws XMLStreamException {
    String namespace = Objects.toString(reader.getNamespaceURI(), "");
    if (namespace.isEmpty() || namespace.startsWith(XmlEvents.CYCLONEDX)) {
      String message = "'%s' stands in another namespace than the document. Ask for it anew.";
      problems.add(new Problem(place(), message.formatted(reader.getLocalName())));
    }
    skip();
  }

  private Node passed() throws XMLStreamException {
    Place place = place();
    skip();
    return text(place, "");
  }

  private void spend(int length, Place place) {
    if (left >= 0 && left < length) {
      String message = limits.met("'declarations' is longer than %d bytes", Limit.ATTESTATION_SIZE);
      problems.add(new Problem(place, message));
    }
    left -= length;
  }

  /** Elements that repeat are a list, as they are in JSON. */
  private MapNode map(String name, Place place, List<MapNode.Entry> all, StringBuilder text) {
    Map<String, List<Node>> values = new LinkedHashMap<>();
    all.forEach(
        one -> values.computeIfAbsent(one.key().text(), any -> new ArrayList<>()).add(one.value()));
    if (!text.toString().isBlank()) {
      Node own = text(place, text.toString().strip());
      values.computeIfAbsent(TEXTS.getOrDefault(name, "#text"), any -> new ArrayList<>()).add(own);
    }
    List<MapNode.Entry> entries = new ArrayList<>();
    values.forEach(
        (key, same) ->
            entries.add(
                entry(
                    key,
                    same.size() == 1 ? same.get(0) : new ListNode(same.get(0).place(), same))));
    return new MapNode(place, entries);
  }

  private void attributes(List<MapNode.Entry> entries) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (Objects.toString(reader.getAttributeNamespace(i), "").isEmpty()) {
        spend(reader.getAttributeValue(i).length(), place());
        entries.add(
            entry(reader.getAttributeLocalName(i), text(place(), reader.getAttributeValue(i))));
      }
    }
  }

  private static MapNode.Entry entry(String key, Node value) {
    return new MapNode.Entry(new TextNode(value.place(), key, TextNode.Sort.TEXT), value);
  }

  private static TextNode text(Place place, String text) {
    return new TextNode(place, text, text.isEmpty() ? TextNode.Sort.NOTHING : TextNode.Sort.TEXT);
  }

  private Place place() {
    return new Place(path, reader.getLocation().getLineNumber(), 0);
  }
}
