package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.knowledge.Knowledge;

/**
 * One kind of question that a baseline can ask; a fact that can be true.
 *
 * <p>Its name in a baseline is the type's in kebab-case, and its parameters are the record's
 * components in kebab-case. A component of type Optional, List or boolean may be left out.
 */
public sealed interface Check
    permits ArtifactsMatchSbom,
        AttestationSigned,
        AttestationStates,
        ClaimAffirmed,
        ClaimAtLeast,
        ClaimAtMost,
        ClaimDateAhead,
        ClaimDatedWithin,
        ClaimIncludesAll,
        ClaimOneOf,
        ClaimStated,
        Combined,
        CompletenessFits,
        DocumentFieldStated,
        ExhibitCurrent,
        FieldCoverage,
        FormAuthorised,
        FormComplete,
        FormCoversProduct,
        FormInScope,
        FormPlansComplete,
        FormatAccepted,
        GraphComplete,
        HashAlgorithmAccepted,
        Manual,
        NoComponentFrom,
        NoComponentKnownExploited,
        NoComponentPastEndOfLife,
        SbomDigestEqual,
        SbomFresh,
        SbomMatchesProduct,
        SbomPresent,
        SbomSigned,
        UnknownsStated,
        VexForEveryKnownVulnerability {

  /**
   * What the evidence shows on the day; at least one observation, and a pass only where something
   * was seen.
   */
  List<Observation> evaluate(Submission submission, LocalDate asOf);

  /** The same with what the buyer knows besides; most kinds need none of it. */
  default List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    return evaluate(submission, asOf);
  }

  /** What is asked, as half a sentence for a buyer: "promises at most 6 h". */
  String asks();

  /** What is asked in the fewest words, where the claim it is asked of is known: "at most 6 h". */
  default String brief() {
    return asks();
  }

  /** The number that it sets; empty where it sets none. */
  default Optional<Measure> measure() {
    return Optional.empty();
  }

  /** Whether a claim of this type can answer it. */
  default boolean accepts(ClaimType type) {
    return true;
  }

  /** Whether its limit is of the kind that a claim of this type is answered in. */
  default boolean measuresIn(ClaimType type) {
    return true;
  }

  /** Ids of the claims that the answer rests on. */
  default List<String> claims() {
    return List.of();
  }

  /**
   * Whether this asks the same as another check or more, so that nothing passes it that would not
   * pass the other. Where the two cannot be compared it does not.
   */
  default boolean isAtLeastAsStrictAs(Check other) {
    return other.isAskedBy(this);
  }

  /** The same seen from the weaker one; {@code other} is never a choice between checks. */
  default boolean isAskedBy(Check other) {
    return equals(other);
  }

  /** Whether the answer rests on how components depend on each other. */
  default boolean asksForDependencies() {
    return false;
  }

  /** Fields of the CISA attestation form that the answer rests on. */
  default List<FormField> formFields() {
    return List.of();
  }

  /** Kinds of report and certificate that it judges. */
  default List<ExhibitKind> exhibitKinds() {
    return List.of();
  }

  /** Whether the answer rests on files that were delivered with the product. */
  default boolean asksForArtifacts() {
    return false;
  }

  /** Whether the answer rests on the hashes of files. */
  default boolean asksForFiles() {
    return false;
  }

  /** Whether it is made of other checks. */
  default boolean isCombined() {
    return false;
  }
}
