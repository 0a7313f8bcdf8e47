package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.Aspect;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.State;

/** Licences with a text of their own: a reference is worth what stands behind it. */
final class SpdxLicenceRefs {
  private static final Pattern REF =
      Pattern.compile("(?<![:A-Za-z0-9.-])LicenseRef-[A-Za-z0-9.-]+");

  private record Wanted(String packageId, Aspect by, List<String> refs, Place place) {}

  private final Draft draft;
  private final Set<String> given = new HashSet<>();
  private final List<Wanted> wanted = new ArrayList<>();

  SpdxLicenceRefs(Draft draft) {
    this.draft = draft;
  }

  /** Every reference in an expression. */
  static List<String> in(String expression) {
    return REF.matcher(expression).results().map(found -> found.group()).toList();
  }

  static boolean isIn(String expression) {
    return expression.contains("LicenseRef-");
  }

  void given(String id, String text) {
    given.add(id);
    draft.source().recording().ifPresent(kept -> kept.licenceText(id, text));
  }

  void wanted(SpdxPackage one) {
    for (SpdxPackage.OfLicence licence : one.licencesWithRefs()) {
      List<String> refs = in(licence.expression());
      wanted.add(new Wanted(one.id(), licence.by(), refs, one.place()));
    }
  }

  void resolve() {
    for (Wanted one : wanted) {
      boolean all = given.containsAll(one.refs());
      draft.licence(one.packageId(), one.by(), all ? State.STATED : State.MALFORMED);
      if (!all) {
        draft.notes().violation("a LicenseRef- has no text in the document", one.place());
      }
    }
  }
}
