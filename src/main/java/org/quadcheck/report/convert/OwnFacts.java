package org.quadcheck.report.convert;

import java.util.Optional;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;

/** Facts for which a format has no member, as properties of a name that every reader here knows. */
final class OwnFacts {
  /** What a component is made from or was taken for. */
  static final String LINEAGE = "quadcheck:lineage";

  private OwnFacts() {}

  /** That a field is unknown or withheld, where no property says so already. */
  static Optional<Said> untold(Part part, ComponentField field) {
    State state = part.component().states().of(field);
    String name = "quadcheck:%s:%s".formatted(field.word(), state.word());
    boolean told = part.all(Kind.PROPERTY).stream().anyMatch(one -> one.text().equals(name));
    boolean said = state == State.UNKNOWN || state == State.WITHHELD;
    return said && !told ? Optional.of(new Said(Kind.PROPERTY, name, "true")) : Optional.empty();
  }
}
