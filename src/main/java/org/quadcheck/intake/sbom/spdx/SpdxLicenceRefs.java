package org.quadcheck.intake.sbom.spdx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;

/** Licences with a text of their own: a reference is worth what stands behind it. */
public final class SpdxLicenceRefs {
  private static final Pattern REF =
      Pattern.compile("(?<![:A-Za-z0-9.-])LicenseRef-[A-Za-z0-9.-]+");

  private static final String BEGINS = "LicenseRef-";
  private static final Pattern ANY = Pattern.compile("(?<![A-Za-z0-9.-])LicenseRef-[A-Za-z0-9.-]+");

  private record Wanted(int slot, Aspect by, boolean broken, List<String> refs, Place place) {}

  private final Draft draft;
  private final Set<String> given = new HashSet<>();
  private final List<Wanted> wanted = new ArrayList<>();

  SpdxLicenceRefs(Draft draft) {
    this.draft = draft;
  }

  /** Every reference in an expression. */
  public static List<String> in(String expression) {
    return REF.matcher(expression).results().map(found -> found.group()).toList();
  }

  static boolean isIn(String expression) {
    return expression.contains(BEGINS);
  }

  /** Whether something begins like a reference and is none. */
  public static boolean isBrokenIn(String expression) {
    return isIn(ANY.matcher(expression).replaceAll(""));
  }

  /** A licence with a text of its own; a name will do where a tool has no text. */
  void given(String id, Value text, Value name) {
    if (text.isStated() || name.isStated()) {
      given.add(id);
    }
    Value words = text.isStated() ? text : name;
    draft
        .source()
        .recording()
        .ifPresent(kept -> kept.licenceText(id, words.isStated() ? words.text() : ""));
  }

  void wanted(int slot, SpdxPackage one) {
    for (SpdxPackage.OfLicence licence : one.licencesWithRefs()) {
      List<String> refs = in(licence.expression());
      boolean broken = isBrokenIn(licence.expression());
      wanted.add(new Wanted(slot, licence.by(), broken, refs, one.place()));
    }
  }

  void resolve() {
    for (Wanted one : wanted) {
      boolean all = !one.broken() && given.containsAll(one.refs());
      draft.licence(one.slot(), one.by(), all ? State.STATED : State.MALFORMED);
      if (!all) {
        draft.notes().violation("a LicenseRef- has no text in the document", one.place());
      }
    }
  }
}
