package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.Claim;
import org.quadcheck.evidence.ClaimType;
import org.quadcheck.evidence.Completeness;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;

/** The supplier says that the SBOM covers everything, and nothing in the SBOM says otherwise. */
public record CompletenessFits(String claim) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<Observation> said = new ClaimAffirmed(claim).evaluate(submission, asOf);
    if (Outcome.worst(said.stream().map(Observation::outcome).toList()) == Outcome.FAIL) {
      return said;
    }
    Place place = submission.claims(claim).stream().map(Claim::place).findFirst().orElseThrow();
    List<Observation> seen = new ArrayList<>(said);
    seen.addAll(SbomQuestion.put(submission, sbom -> judge(sbom, place)));
    return seen;
  }

  private static Observation judge(Sbom sbom, Place claimed) {
    List<String> gaps = new ArrayList<>(GraphComplete.gaps(sbom));
    if (sbom.completeness() == Completeness.INCOMPLETE) {
      gaps.add("the SBOM calls itself incomplete");
    }
    if (!gaps.isEmpty()) {
      String message = "the SBOM is said to cover everything, but " + String.join("; ", gaps);
      return Observation.contradiction(message, claimed, Place.of(sbom.path()));
    }
    String message = "nothing in the SBOM speaks against its being complete";
    return Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
  }

  @Override
  public String brief() {
    return "yes, and the SBOM does not show otherwise";
  }

  @Override
  public String asks() {
    return "affirms %s, and the SBOM does not show otherwise".formatted(claim);
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.BOOLEAN;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean asksForDependencies() {
    return true;
  }
}
