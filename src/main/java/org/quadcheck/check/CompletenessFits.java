package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

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
    seen.addAll(SbomQuestion.put(submission, sbom -> judge(sbom, submission, place)));
    return seen;
  }

  private static Observation judge(Sbom sbom, Submission submission, Place claimed) {
    List<String> gaps = new ArrayList<>(GraphComplete.gaps(sbom));
    if (sbom.completeness() == Completeness.INCOMPLETE) {
      gaps.add("the SBOM calls itself incomplete");
    }
    if (!gaps.isEmpty()) {
      String message = "the SBOM is said to cover everything, but " + String.join("; ", gaps);
      return Observation.contradiction(message, claimed, Place.of(sbom.path()));
    }
    List<String> doubts = doubts(sbom, submission);
    if (!doubts.isEmpty()) {
      String message = "the SBOM is said to cover everything, and " + String.join("; ", doubts);
      return Observation.review(message, claimed, Place.of(sbom.path()));
    }
    String message = "nothing in the SBOM speaks against its being complete";
    return Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
  }

  /** What leaves open whether everything is covered. */
  private static List<String> doubts(Sbom sbom, Submission submission) {
    List<String> doubts = new ArrayList<>();
    if (sbom.completeness() == Completeness.UNKNOWN) {
      doubts.add("the SBOM itself does not know whether it is complete; ask which is right");
    }
    List<String> elsewhere = HandedInLinks.missing(sbom, submission);
    if (!elsewhere.isEmpty()) {
      String words = "%d dependencies lead to other documents: %s; ask for these and look at them";
      doubts.add(words.formatted(elsewhere.size(), SbomQuestion.listed(elsewhere)));
    }
    return doubts;
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
