package org.quadcheck.intake.sbom.spdx3;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.spdx.SpdxAnnotations;
import org.quadcheck.intake.sbom.value.PropertyNames;

/** Remarks on an SPDX 3 document and on its elements. */
final class Spdx3Annotations {
  private record Remark(String subject, Value statement) {}

  private final Draft draft;
  private final List<Remark> remarks = new ArrayList<>();

  Spdx3Annotations(Draft draft) {
    this.draft = draft;
  }

  void add(GraphNode node) {
    draft.graph().declare(node.id());
    String subject = draft.graph().id(draft.graph().number(node.text("subject").text()));
    Value statement = node.text("statement");
    draft.later().add(subject, ComponentField.COMMENTS, SpdxAnnotations.remark(statement).state());
    if (SpdxAnnotations.isIn(statement)) {
      remarks.add(new Remark(subject, statement));
    }
  }

  /** A comment of the document, or of the SBOM in it. */
  void ofDocument(GraphNode node) {
    node.texts("comment").forEach(this::ofDocument);
  }

  private void ofDocument(Value statement) {
    SpdxAnnotations.named(
        statement,
        (name, value) -> PropertyNames.document(name).ifPresent(field -> draft.fact(field, value)));
  }

  /** Only now it is known whether a remark speaks of the document. */
  void finish(Spdx3Roots roots) {
    for (Remark remark : remarks) {
      if (roots.isCollection(remark.subject())) {
        ofDocument(remark.statement());
      } else {
        SpdxAnnotations.named(
            remark.statement(), (name, value) -> ofElement(remark.subject(), name, value));
      }
    }
  }

  private void ofElement(String id, String name, Value value) {
    PropertyNames.component(name, value)
        .ifPresent(named -> draft.later().add(id, named.field(), named.value()));
  }
}
