package org.quadcheck.intake.attestation.declarations;

import java.util.Arrays;
import java.util.List;
import org.quadcheck.evidence.claim.ExhibitFact;

/** The words by which declarations carry what our own form has a key for and CycloneDX has not. */
public final class Words {
  /** Before the name of every property of ours. */
  public static final String PREFIX = "quadcheck:";

  /** What a piece of evidence is that holds an answer to a question. */
  public static final String ANSWER = PREFIX + "answer";

  /** What a piece of evidence is that says why a question does not apply. */
  public static final String NOT_APPLICABLE = PREFIX + "not-applicable";

  /** What a piece of evidence is that promises something by a day. */
  public static final String PLAN = PREFIX + "plan";

  /** What a piece of evidence is that is an exhibit; its kind follows. */
  public static final String EXHIBIT = PREFIX + "exhibit:";

  /** The standard whose requirements are the questions of the claim vocabulary. */
  public static final String STANDARD = "quadcheck claim vocabulary";

  /** The facts of an exhibit for which evidence has no member, each as data under its word. */
  public static final List<ExhibitFact> EXHIBIT_FACTS =
      Arrays.stream(ExhibitFact.values())
          .filter(fact -> fact != ExhibitFact.ISSUED && fact != ExhibitFact.EXPIRES)
          .toList();

  private Words() {}
}
