package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;

/**
 * A kind of exhibit that is asked for by itself.
 *
 * @param requirements ids of those who ask
 * @param facts what they look for in it
 */
record AskedExhibit(Set<String> requirements, Set<ExhibitFact> facts) {
  private static final Set<ExhibitFact> USUAL =
      EnumSet.of(
          ExhibitFact.ISSUER,
          ExhibitFact.NUMBER,
          ExhibitFact.SCOPE,
          ExhibitFact.ISSUED,
          ExhibitFact.EXPIRES);

  static AskedExhibit nobodys() {
    return new AskedExhibit(new LinkedHashSet<>(), new TreeSet<>());
  }

  void askedBy(String requirement, List<ExhibitFact> wanted) {
    requirements.add(requirement);
    facts.addAll(wanted);
  }

  /** What it is asked to state, and until when it holds, where somebody issued it. */
  Set<ExhibitFact> stated(ExhibitKind kind) {
    Set<ExhibitFact> stated = new TreeSet<>(facts);
    if (kind.isIssued()) {
      stated.addAll(USUAL);
    }
    return stated;
  }

  /** The facts that one exhibit does not state. */
  List<ExhibitFact> lacking(Exhibit exhibit) {
    List<ExhibitFact> lacking = new ArrayList<>(facts);
    lacking.removeIf(fact -> fact.of(exhibit).isPresent());
    return lacking;
  }
}
