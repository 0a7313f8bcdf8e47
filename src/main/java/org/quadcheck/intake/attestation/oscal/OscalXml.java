package org.quadcheck.intake.attestation.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** An OSCAL component definition in XML as the tree that it is in JSON. */
final class OscalXml {
  private static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

  /** Elements that repeat, by the name of the list that they are in JSON. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("capability", "capabilities"),
          Map.entry("component", "components"),
          Map.entry("control-implementation", "control-implementations"),
          Map.entry("hash", "hashes"),
          Map.entry("implemented-requirement", "implemented-requirements"),
          Map.entry("link", "links"),
          Map.entry("party", "parties"),
          Map.entry("party-uuid", "party-uuids"),
          Map.entry("prop", "props"),
          Map.entry("resource", "resources"),
          Map.entry("responsible-role", "responsible-roles"),
          Map.entry("rlink", "rlinks"),
          Map.entry("role", "roles"),
          Map.entry("set-parameter", "set-parameters"),
          Map.entry("statement", "statements"),
          Map.entry("value", "values"));

  /** Elements of which only the words count, whatever is marked up in them. */
  private static final Set<String> PROSE = Set.of("description", "remarks", "title", "purpose");

  private final String path;
  private final XMLStreamReader reader;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private int depth;

  private OscalXml(String path, XMLStreamReader reader, Limits limits) {
    this.path = path;
    this.reader = reader;
    this.limits = limits;
  }

  static Reading read(String path, SbomSource.Opener opener, Limits limits)
      throws InvalidInputException {
    Reading[] found = {new Reading(Optional.empty(), List.of())};
    XmlDocument.look(
        new SbomSource(path, "", opener),
        new SbomLimits(limits),
        (reader, root) -> found[0] = new OscalXml(path, reader, limits).document(root));
    return found[0];
  }

  private Reading document(Place root) throws XMLStreamException {
    boolean meant =
        NAMESPACE.equals(reader.getNamespaceURI())
            && reader.getLocalName().equals(ComponentDefinition.KEY);
    if (!meant) {
      String message = "is no OSCAL component definition. Ask the supplier for one.";
      return new Reading(Optional.empty(), List.of(new Problem(root, message)));
    }
    Node definition = element(ComponentDefinition.KEY);
    TextNode key = new TextNode(root, ComponentDefinition.KEY, TextNode.Sort.TEXT);
    MapNode whole = new MapNode(root, List.of(new MapNode.Entry(key, definition)));
    return new Reading(Optional.of(whole), problems);
  }

  private Node element(String name) throws XMLStreamException {
    Place place = new Place(path, reader.getLocation().getLineNumber(), 0);
    if (PROSE.contains(name)) {
      return text(place, words());
    }
    depth++;
    if (depth > limits.count(Limit.YAML_DEPTH)) {
      String message = limits.met("is nested deeper than %d levels", Limit.YAML_DEPTH);
      problems.add(new Problem(place, message));
      words();
      depth--;
      return text(place, "");
    }
    Map<String, List<Node>> members = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      add(reader.getAttributeLocalName(i), text(place, reader.getAttributeValue(i)), members);
    }
    StringBuilder own = new StringBuilder();
    while (reader.hasNext()) {
      reader.next();
      if (reader.isEndElement()) {
        break;
      }
      if (reader.isStartElement()) {
        String child = reader.getLocalName();
        add(LISTS.getOrDefault(child, child), element(child), members);
      } else if (reader.isCharacters()) {
        own.append(reader.getText());
      }
    }
    depth--;
    String said = own.toString().strip();
    if (members.isEmpty()) {
      return text(place, said);
    }
    if (!said.isEmpty()) {
      add("value", text(place, said), members);
    }
    return map(place, members);
  }

  private static void add(String key, Node value, Map<String, List<Node>> members) {
    members.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** All words up to the end of the element, without what marks them up. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    for (int open = 1; open > 0 && reader.hasNext(); ) {
      reader.next();
      if (reader.isStartElement()) {
        open++;
      } else if (reader.isEndElement()) {
        open--;
      } else if (reader.isCharacters()) {
        words.append(reader.getText());
      }
    }
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  private static MapNode map(Place place, Map<String, List<Node>> members) {
    List<MapNode.Entry> entries = new ArrayList<>();
    members.forEach(
        (key, values) -> {
          Node first = values.get(0);
          Node value = values.size() == 1 ? first : new ListNode(first.place(), values);
          entries.add(
              new MapNode.Entry(new TextNode(first.place(), key, TextNode.Sort.TEXT), value));
        });
    return new MapNode(place, entries);
  }

  private static TextNode text(Place place, String text) {
    return new TextNode(place, text, text.isEmpty() ? TextNode.Sort.NOTHING : TextNode.Sort.TEXT);
  }
}
