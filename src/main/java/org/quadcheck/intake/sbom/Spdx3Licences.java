package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Aspect;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** The licences of an SPDX 3 document, and which packages are under which. */
final class Spdx3Licences {
  private static final String LISTED = "://spdx.org/licenses/";
  private static final String EXPRESSION = "simplelicensing_licenseExpression";
  private static final Set<String> KINDS =
      Set.of(
          "simplelicensing_LicenseExpression",
          "simplelicensing_SimpleLicensingText",
          "expandedlicensing_ConjunctiveLicenseSet",
          "expandedlicensing_CustomLicense",
          "expandedlicensing_DisjunctiveLicenseSet",
          "expandedlicensing_IndividualLicensingInfo",
          "expandedlicensing_ListedLicense",
          "expandedlicensing_OrLaterOperator",
          "expandedlicensing_WithAdditionOperator");

  private final Draft draft;
  private final Set<String> imported;
  private final Map<String, State> given = new HashMap<>();
  private final IntList related = new IntList();
  private final List<Aspect> aspects = new ArrayList<>();

  Spdx3Licences(Draft draft, Set<String> imported) {
    this.draft = draft;
    this.imported = imported;
  }

  static boolean isLicence(String type) {
    return KINDS.contains(type);
  }

  void given(GraphNode node) {
    draft.graph().declare(node.id());
    boolean expression = node.type().equals("simplelicensing_LicenseExpression");
    given.putIfAbsent(node.id(), expression ? expression(node) : State.STATED);
  }

  /** NONE is a statement, and a licence of its own needs its text in the document. */
  private State expression(GraphNode node) {
    Value expression = LicenceExpression.read(node.text(EXPRESSION), draft.notes());
    if (expression.text().equals("NONE")) {
      return State.STATED;
    }
    Set<String> explained =
        node.parts("simplelicensing_customIdToUri").stream()
            .map(entry -> entry.text("key").text())
            .collect(Collectors.toSet());
    if (explained.containsAll(SpdxLicenceRefs.in(expression.text()))) {
      return expression.state();
    }
    draft.notes().violation("a LicenseRef- has no text in the document", expression.place());
    return State.MALFORMED;
  }

  void declared(String element, String licence) {
    relate(element, licence, Aspect.LICENCE_DECLARED);
  }

  void concluded(String element, String licence) {
    relate(element, licence, Aspect.LICENCE_CONCLUDED);
  }

  private void relate(String element, String licence, Aspect said) {
    related.add(draft.graph().number(element));
    related.add(draft.graph().number(licence));
    aspects.add(said);
  }

  void finish() {
    for (int i = 0; i < related.size(); i += 2) {
      String element = draft.graph().id(related.get(i));
      State state = state(draft.graph().id(related.get(i + 1)));
      draft.licence(element, aspects.get(i / 2), state);
      if (state == State.STATED) {
        draft.survey().later(element, aspects.get(i / 2));
      }
    }
  }

  private State state(String licence) {
    if (Spdx3Names.isNoAssertion(licence)) {
      return State.UNKNOWN;
    }
    boolean elsewhere = imported.contains(licence) || licence.contains(LISTED);
    State known = elsewhere || Spdx3Names.isNone(licence) ? State.STATED : State.MALFORMED;
    return given.getOrDefault(licence, known);
  }
}
