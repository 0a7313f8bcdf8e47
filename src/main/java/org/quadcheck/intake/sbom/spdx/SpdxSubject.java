package org.quadcheck.intake.sbom.spdx;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.store.HeldComponents;

/** Finds the product among the packages of an SPDX document: the one that it describes. */
public final class SpdxSubject {
  private SpdxSubject() {}

  /** The document names nothing of which it speaks, and must. */
  public static void missing(Draft draft) {
    Place whole = Place.of(draft.source().path());
    draft.notes().violation("the document does not say what it describes", whole);
  }

  /** Makes the one package that is described the subject; the graph starts at all of them. */
  public static void name(Draft draft, Set<String> described) {
    Place whole = Place.of(draft.source().path());
    HeldComponents all = draft.components();
    int[] slots =
        IntStream.range(0, all.size()).filter(i -> described.contains(all.id(i))).toArray();
    described.forEach(draft.graph()::start);
    if (slots.length == 1) {
      draft.makeSubject(slots[0]);
    } else if (slots.length > 1) {
      // Which of them the product is cannot be told, so that all stay components.
      String labels =
          IntStream.of(slots)
              .limit(3)
              .mapToObj(i -> all.get(i).label())
              .collect(Collectors.joining(", "));
      draft.fact(DocumentField.PRIMARY_COMPONENT, new Value(State.MALFORMED, labels, whole));
    }
  }
}
