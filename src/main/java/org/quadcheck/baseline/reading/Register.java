package org.quadcheck.baseline.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Nation;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/** What baselines refer to: nations, clauses by their citation, and claims. */
public record Register(List<Nation> nations, Map<String, Clause> clauses, ClaimVocabulary claims) {

  public static Register of(BaselineLibrary library) {
    return of(library.nations(), library.clauses(), library.claims());
  }

  public static Register of(
      List<Nation> nations, Collection<Clause> clauses, ClaimVocabulary claims) {
    Map<String, Clause> byCitation = new LinkedHashMap<>();
    clauses.forEach(clause -> byCitation.put(clause.citation(), clause));
    return new Register(nations, byCitation, claims);
  }

  Optional<Nation> nation(String code) {
    return nations.stream().filter(nation -> nation.code().equals(code)).findFirst();
  }

  public List<String> nationCodes() {
    return nations.stream().map(Nation::code).toList();
  }
}
