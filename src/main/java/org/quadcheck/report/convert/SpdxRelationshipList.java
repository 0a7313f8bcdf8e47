package org.quadcheck.report.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.report.JsonParts;

/** How the packages of an SPDX document stand to each other. */
record SpdxRelationshipList(Content content, Ids ids, Losses losses) {
  private static final String DEPENDS_ON = "DEPENDS_ON";
  private static final Set<Completeness> UNSURE =
      EnumSet.of(Completeness.INCOMPLETE, Completeness.UNKNOWN);

  /** One package, or the document, to another. */
  record Relationship(String from, String type, String to) {
    void write(JsonParts json) throws IOException {
      json.begin();
      json.text("spdxElementId", from);
      json.text("relationshipType", type);
      json.text("relatedSpdxElement", to);
      json.end();
    }
  }

  /** All of them, in an order that the content gives. */
  List<Relationship> all() {
    List<Relationship> all = new ArrayList<>();
    if (content.subject().isPresent()) {
      all.add(new Relationship(SpdxJson.DOCUMENT, "DESCRIBES", ids.ofSubject()));
    }
    for (Content.Edge edge : content.dependencies()) {
      all.add(new Relationship(ids.of(edge.from()), DEPENDS_ON, ids.of(edge.to())));
    }
    independent(all);
    contained(all);
    descended(all);
    return all;
  }

  /** Where more may be needed than is known, nothing is not all that is needed. */
  private void independent(List<Relationship> all) {
    Set<String> known = new HashSet<>();
    content.dependencies().forEach(edge -> known.add(edge.from()));
    boolean unsure =
        UNSURE.contains(content.sbom().completeness()) && content.subject().isPresent();
    if (unsure) {
      all.add(new Relationship(ids.ofSubject(), DEPENDS_ON, "NOASSERTION"));
      known.add(content.subject().orElseThrow().component().id());
    }
    for (String id : content.described()) {
      if (known.add(id)) {
        all.add(new Relationship(ids.of(id), DEPENDS_ON, "NONE"));
      }
    }
  }

  /** Files are not written, so that what contains them would point nowhere. */
  private void contained(List<Relationship> all) {
    for (Content.Edge edge : content.containments()) {
      if (ids.isComponent(edge.from()) && ids.isComponent(edge.to())) {
        all.add(new Relationship(ids.of(edge.from()), "CONTAINS", ids.of(edge.to())));
      } else {
        losses.add("containment edges from or to what is no package", 1);
      }
    }
    nested(all);
  }

  /** What is made from others that are no packages is told when the document is read back. */
  private void descended(List<Relationship> all) {
    for (Content.Edge edge : content.descents()) {
      if (ids.isComponent(edge.from()) && ids.isComponent(edge.to())) {
        all.add(new Relationship(ids.of(edge.from()), "DESCENDANT_OF", ids.of(edge.to())));
      }
    }
  }

  private void nested(List<Relationship> all) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < content.parts().size(); i++) {
      int depth = Math.min(Math.max(content.parts().get(i).depth(), 1), open.size() + 1);
      open.subList(depth - 1, open.size()).clear();
      if (!open.isEmpty()) {
        all.add(new Relationship(open.get(open.size() - 1), "CONTAINS", ids.ofPart(i)));
      }
      open.add(ids.ofPart(i));
    }
  }
}
