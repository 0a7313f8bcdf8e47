package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;

/**
 * A kind of exhibit that is asked for by itself.
 *
 * @param requirements ids of those who ask
 * @param facts what they look for in it
 */
record AskedExhibit(Set<String> requirements, Set<ExhibitFact> facts) {
  static AskedExhibit nobodys() {
    return new AskedExhibit(new LinkedHashSet<>(), new TreeSet<>());
  }

  void askedBy(String requirement, List<ExhibitFact> wanted) {
    requirements.add(requirement);
    facts.addAll(wanted);
  }

  /** The facts that one exhibit does not state. */
  List<ExhibitFact> lacking(Exhibit exhibit) {
    List<ExhibitFact> lacking = new ArrayList<>(facts);
    lacking.removeIf(fact -> fact.of(exhibit).isPresent());
    return lacking;
  }
}
