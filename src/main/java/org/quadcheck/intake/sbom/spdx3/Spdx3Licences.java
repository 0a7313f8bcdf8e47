package org.quadcheck.intake.sbom.spdx3;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.spdx.SpdxLicenceRefs;
import org.quadcheck.intake.sbom.store.IntList;
import org.quadcheck.intake.sbom.value.LicenceExpression;
import org.quadcheck.intake.sbom.value.States;

/** The licences of an SPDX 3 document, and which packages are under which. */
final class Spdx3Licences {
  private static final String LISTED = "://spdx.org/licenses/";
  private static final String EXPRESSION = "simplelicensing_licenseExpression";
  private static final String TEXT = "simplelicensing_licenseText";

  /** What a licence is made of others by. */
  private static final List<String> PARTS =
      List.of(
          "expandedlicensing_member",
          "expandedlicensing_subjectLicense",
          "expandedlicensing_subjectExtendableLicense");

  private static final int MOST = 1_000;
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

  /** What a licence says by itself, and of which others it is made. */
  private record Licence(State own, List<String> parts) {}

  private final Draft draft;
  private final Set<String> imported;
  private final Map<String, Licence> given = new HashMap<>();
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
    given.putIfAbsent(
        node.id(), expression ? new Licence(expression(node), List.of()) : licence(node));
  }

  /** A licence that bears neither a name nor a text, and is made of none, is no licence. */
  private static Licence licence(GraphNode node) {
    List<String> parts =
        PARTS.stream().flatMap(name -> node.texts(name).stream()).map(Value::text).toList();
    State words = States.better(node.text("name"), node.text(TEXT)).state();
    if (!parts.isEmpty()) {
      return new Licence(State.ABSENT, parts);
    }
    State own = isListed(node.id()) ? State.STATED : words;
    return new Licence(own == State.ABSENT ? State.MALFORMED : own, parts);
  }

  private static boolean isListed(String id) {
    int at = id.indexOf(LISTED);
    return at >= 0 && at + LISTED.length() < id.length();
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
    if (explained.containsAll(SpdxLicenceRefs.in(expression.text()))
        && !SpdxLicenceRefs.isBrokenIn(expression.text())) {
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
      draft.later().licence(element, aspects.get(i / 2), state);
      if (state == State.STATED) {
        draft.survey().later(element, aspects.get(i / 2));
      }
    }
  }

  /** The best that is said of it, or of any that it is made of. */
  private State state(String licence) {
    Licence known = given.get(licence);
    if (known == null || known.parts().isEmpty()) {
      return alone(licence, known);
    }
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(licence));
    State best = State.ABSENT;
    while (!open.isEmpty() && seen.size() <= MOST) {
      String one = open.remove();
      if (seen.add(one)) {
        best = States.better(best, alone(one, given.get(one)));
        open.addAll(given.containsKey(one) ? given.get(one).parts() : List.of());
      }
    }
    return open.isEmpty() && best != State.ABSENT ? best : State.MALFORMED;
  }

  private State alone(String licence, Licence known) {
    if (Spdx3Names.isNoAssertion(licence)) {
      return State.UNKNOWN;
    }
    if (Spdx3Names.isNone(licence)) {
      return State.STATED;
    }
    boolean elsewhere = imported.contains(licence) || isListed(licence);
    State unseen = elsewhere ? State.STATED : State.MALFORMED;
    return known == null ? unseen : known.own();
  }
}
