package org.quadcheck.intake.sbom.spdx;

import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.sbom.token.XmlEvents;

/**
 * Walks an RDF/XML document, in which elements are by turns nodes and their properties, and hands
 * over each node as it ends; of each no more is kept than is asked for.
 */
final class RdfNodes {
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String BLANK = "_:";

  private final XmlEvents events;
  private final RdfNames names;
  private final Notes notes;
  private final Nodes nodes;
  private final SpdxRdfWatch watch;
  private int unnamed;

  RdfNodes(XmlEvents events, RdfNames names, Watch watch, Nodes nodes) {
    this.events = events;
    this.watch = new SpdxRdfWatch(watch);
    this.notes = watch.notes();
    this.names = names;
    this.nodes = nodes;
  }

  /** Takes the nodes of a document. */
  interface Nodes {
    void take(GraphNode node) throws InvalidInputException;

    /** A signature stands beside the nodes. */
    void signed();

    /** A node that is only named, with its type. */
    void named(GraphNode node);

    /** A relationship that stands within the element that it starts from. */
    void related(String from, GraphNode relationship);
  }

  void all() throws InvalidInputException {
    while (events.nextWithin()) {
      if (events.isElement() && events.isSignature()) {
        nodes.signed();
        events.skipElement();
      } else if (events.isElement()) {
        GraphNode node = node();
        name(node);
        nodes.take(node);
      }
    }
  }

  private GraphNode node() throws InvalidInputException {
    GraphNode node = new GraphNode(events.place());
    node.type(RdfNames.isTerm(events.elementNamespace()) ? events.localName() : "");
    for (XmlEvents.Attribute attribute : events.attributes(RDF)) {
      identify(node, attribute);
    }
    for (XmlEvents.Attribute attribute : events.attributes(RdfNames.TERMS)) {
      node.mention(attribute.name());
      node.add(attribute.name(), Value.of(attribute.text(), node.place()));
    }
    while (events.nextWithin()) {
      if (events.isElement()) {
        property(node);
      }
    }
    watch.node(node);
    return node;
  }

  private void identify(GraphNode node, XmlEvents.Attribute attribute) {
    switch (attribute.name()) {
      case "about" -> node.id(names.id(attribute.text()));
      case "ID" -> node.id(names.id("#" + attribute.text()));
      case "nodeID" -> node.id(BLANK + attribute.text());
      default -> {
        notes.unknown("rdf:" + attribute.name(), Notes.spot(node.place()));
        notes.unknownMember("rdf:" + attribute.name(), node.place());
      }
    }
  }

  private void property(GraphNode node) throws InvalidInputException {
    String name = RdfNames.property(events.elementNamespace(), events.localName());
    if (!RdfNames.isKnown(name)) {
      notes.unknown(name, Notes.spot(events.place()));
      notes.unknownMember(name, events.place());
      events.skipElement();
      return;
    }
    node.mention(name);
    for (XmlEvents.Attribute attribute : events.attributes(RDF)) {
      refer(node, name, attribute);
    }
    content(node, name);
  }

  private void refer(GraphNode node, String name, XmlEvents.Attribute attribute)
      throws InvalidInputException {
    switch (attribute.name()) {
      case "resource" -> {
        if (name.equals("rdf:type")) {
          node.type(RdfNames.type(attribute.text()));
        } else {
          keep(node, name, attribute.text());
        }
      }
      case "nodeID" -> keep(node, name, BLANK + attribute.text());
      case "parseType" ->
          throw Refusal.broken(
              events.place(), "rdf:parseType, which SPDX does not need, is not read");
      default -> {}
    }
  }

  private void keep(GraphNode node, String name, String text) {
    if (RdfNames.isRead(name)) {
      node.add(name, Value.of(text, events.place()));
    }
  }

  private void content(GraphNode node, String name) throws InvalidInputException {
    boolean read = RdfNames.isRead(name) && events.attributes(RDF).stream().noneMatch(this::refers);
    Place place = events.place();
    StringBuilder text = new StringBuilder();
    boolean literal = read;
    while (events.nextWithin()) {
      if (events.isElement()) {
        literal = false;
        within(node, name, node());
      } else if (literal) {
        events.addTo(text);
      }
    }
    if (literal) {
      node.add(name, Value.of(text.toString(), place));
    }
  }

  private boolean refers(XmlEvents.Attribute attribute) {
    return attribute.name().equals("resource") || attribute.name().equals("nodeID");
  }

  private void within(GraphNode node, String name, GraphNode inner) throws InvalidInputException {
    if (name.equals("relationship") && inner.id().isEmpty()) {
      nodes.related(node.id(), inner);
    } else if (inner.isEmpty() && !inner.id().isEmpty()) {
      nodes.named(inner);
      refer(node, name, inner);
    } else if (inner.id().isEmpty() && RdfNames.isPart(inner.type())) {
      if (RdfNames.isRead(name)) {
        node.add(name, inner);
      }
    } else {
      name(inner);
      nodes.take(inner);
      refer(node, name, inner);
    }
  }

  private void refer(GraphNode node, String name, GraphNode inner) {
    if (RdfNames.isRead(name)) {
      node.add(name, Value.of(inner.id(), inner.place()));
    }
  }

  private void name(GraphNode node) {
    if (node.id().isEmpty()) {
      node.id(BLANK + "unnamed" + ++unnamed);
    }
  }
}
