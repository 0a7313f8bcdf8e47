package org.quadcheck.intake.sbom.draft;

import java.util.EnumSet;
import java.util.Set;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.store.DistinctTexts;

/** Everybody that a component is said to come from, the second and third too. */
final class OtherNames {
  /** Fields that tell whom a component comes from. */
  private static final Set<ComponentField> NAMING =
      EnumSet.of(
          ComponentField.PRODUCER,
          ComponentField.SUPPLIER,
          ComponentField.PUBLISHER,
          ComponentField.PURL,
          ComponentField.CPE);

  private final DistinctTexts names = new DistinctTexts();

  void addAll(Set<String> known) {
    names.addAll(known);
  }

  /** A name that no field has room for, such as a group. */
  void add(Value value) {
    if (value.isStated()) {
      names.add(value.text());
    }
  }

  /** What a field says, if it is one that names somebody; a malformed purl still does. */
  void add(ComponentField field, Value value, State state) {
    boolean said = state == State.STATED || state == State.MALFORMED;
    if (said && NAMING.contains(field)) {
      names.add(value.text());
    }
  }

  /** What the fields of the component itself do not show already. */
  Set<String> besides(ComponentBuilder shown) {
    DistinctTexts others = new DistinctTexts();
    for (String text : names) {
      if (!isIn(shown, text)) {
        others.add(text);
      }
    }
    return others;
  }

  private static boolean isIn(ComponentBuilder shown, String text) {
    return text.equals(shown.text(ComponentField.PRODUCER))
        || text.equals(shown.text(ComponentField.SUPPLIER))
        || text.equals(shown.text(ComponentField.PURL))
        || text.equals(shown.text(ComponentField.CPE));
  }
}
