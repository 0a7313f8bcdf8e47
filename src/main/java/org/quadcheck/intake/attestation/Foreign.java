package org.quadcheck.intake.attestation;

import java.util.List;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.Problem;

/**
 * An attestation of whatever form under the keys of ours.
 *
 * @param form every value with the place where it stands in the document
 * @param problems that keep it from being used
 * @param blanks where it has room for what it does not say
 * @param signatures in and around it, by their schemes
 */
public record Foreign(
    MapNode form,
    Declared declared,
    List<Problem> problems,
    Blanks blanks,
    List<String> signatures) {
  public Foreign {
    problems = List.copyOf(problems);
    signatures = List.copyOf(signatures);
  }

  /** One that could be read as it stands. */
  public Foreign(MapNode form, Declared declared) {
    this(form, declared, List.of());
  }

  /** One that nobody signed. */
  public Foreign(MapNode form, Declared declared, List<Problem> problems, Blanks blanks) {
    this(form, declared, problems, blanks, List.of());
  }

  /** One in whose source nothing is blank. */
  public Foreign(MapNode form, Declared declared, List<Problem> problems) {
    this(form, declared, problems, Blanks.NONE);
  }

  /** The same with signatures of these schemes. */
  public Foreign signed(List<String> schemes) {
    return new Foreign(form, declared, problems, blanks, schemes);
  }
}
