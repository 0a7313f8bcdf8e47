package org.quadcheck.intake.sbom.spdx3;

import java.io.IOException;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.token.ForeignMarks;

/**
 * The outermost object: all elements in one graph, or a single element that holds the others. Both
 * at once would be a graph of its own that the element bears, which is another document.
 */
final class Spdx3Root {
  private static final String GRAPH = "@graph";

  private final Cursor cursor;
  private final Spdx3Document document;
  private final Spdx3Prefixes prefixes = new Spdx3Prefixes();
  private final Spdx3Nodes nodes;
  private Optional<GraphNode> element = Optional.empty();
  private Optional<InvalidInputException> outside = Optional.empty();
  private boolean hasGraph;

  Spdx3Root(Cursor cursor, Spdx3Document document) {
    this.cursor = cursor;
    this.document = document;
    this.nodes = new Spdx3Nodes(cursor, document.notes(), prefixes, document::element);
  }

  void read() throws IOException, InvalidInputException {
    Place begin = cursor.place();
    cursor.members(name -> member(name, begin));
    if (element.isPresent()) {
      document.element(element.get());
    }
  }

  private void member(String name, Place begin) throws IOException, InvalidInputException {
    switch (name) {
      case "@context" -> context();
      case GRAPH -> {
        hasGraph = true;
        refuseBoth();
        document.graph();
        cursor.items("", nodes::element);
      }
      case "signature" -> {
        document.signature("jsf");
        cursor.unknown(name);
      }
      default -> other(name, begin);
    }
  }

  private void context() throws IOException, InvalidInputException {
    Place place = cursor.place();
    document.context(Spdx3Context.read(cursor, document.notes(), prefixes));
    if (!prefixes.isEmpty() && (hasGraph || element.isPresent())) {
      throw Spdx3Context.otherForm(place, "the context declares short forms after their use");
    }
  }

  /** By the published context a name that it does not have means nothing. */
  private void other(String name, Place begin) throws IOException, InvalidInputException {
    if (!Spdx3Nodes.isOfElement(name)) {
      ForeignMarks.refuse(name, cursor.place());
      cursor.unknown(name);
      return;
    }
    if (element.isEmpty()) {
      String message = "the member '%s' stands outside of \"@graph\"";
      outside =
          Optional.of(Spdx3Context.otherForm(cursor.place(), message.formatted(Notes.shown(name))));
      element = Optional.of(new GraphNode(begin));
    }
    refuseBoth();
    document.graph();
    nodes.member(element.get(), name);
  }

  private void refuseBoth() throws InvalidInputException {
    if (hasGraph && outside.isPresent()) {
      throw outside.get();
    }
  }
}
