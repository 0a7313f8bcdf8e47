package org.quadcheck.report.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;

/** Facts for which a format has no member, as properties of a name that every reader here knows. */
final class OwnFacts {
  /** What a component is made from or was taken for. */
  static final String LINEAGE = "quadcheck:lineage";

  /** A name of whom it comes from that is neither producer nor supplier. */
  static final String GROUP = "quadcheck:group";

  /** Who made it, where somebody did so already. */
  static final String PRODUCER = "quadcheck:producer";

  /** Who published it. */
  static final String PUBLISHER = "quadcheck:publisher";

  /** Identifiers beside the first. */
  static final String PURL = "quadcheck:purl";

  static final String CPE = "quadcheck:cpe";

  private OwnFacts() {}

  /** What properties of a name say. */
  static Stream<String> values(Part part, String name) {
    return part.all(Kind.PROPERTY).stream()
        .filter(one -> one.text().equals(name))
        .map(Said::more)
        .filter(text -> !text.isBlank());
  }

  /** The second and third of those of which the format takes one alone. */
  static List<Said> further(List<Said> all, String name) {
    return all.stream().skip(1).map(one -> property(name, one)).toList();
  }

  /** The same text as a property. */
  static Said property(String name, Said one) {
    return new Said(Kind.PROPERTY, name, one.text());
  }

  /** That a field is unknown or withheld, where no property says so already. */
  static Optional<Said> untold(Part part, ComponentField field) {
    State state = part.component().states().of(field);
    String name = "quadcheck:%s:%s".formatted(field.word(), state.word());
    boolean told = part.all(Kind.PROPERTY).stream().anyMatch(one -> one.text().equals(name));
    boolean said = state == State.UNKNOWN || state == State.WITHHELD;
    return said && !told ? Optional.of(new Said(Kind.PROPERTY, name, "true")) : Optional.empty();
  }
}
